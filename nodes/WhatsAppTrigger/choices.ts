import type { INodePropertyOptions } from 'n8n-workflow';

/** States that a message of ours can take (whatsapp.md 1.6). */
export const statusOptions: INodePropertyOptions[] = [
	{ name: 'Deleted', value: 'deleted' },
	{ name: 'Delivered', value: 'delivered' },
	{ name: 'Failed', value: 'failed' },
	{ name: 'Played', value: 'played' },
	{ name: 'Read', value: 'read' },
	{ name: 'Sent', value: 'sent' },
];

/** Types of messages that customers send (whatsapp.md 1.5). */
export const messageTypeOptions: INodePropertyOptions[] = [
	{ name: 'Answer to Buttons, Lists or Forms', value: 'interactive' },
	{ name: 'Answer to Template Button', value: 'button' },
	{ name: 'Audio', value: 'audio' },
	{ name: 'Call', value: 'call' },
	{ name: 'Contacts', value: 'contacts' },
	{ name: 'Deletion', value: 'revoke' },
	{ name: 'Document', value: 'document' },
	{ name: 'Edit', value: 'edit' },
	{ name: 'Image', value: 'image' },
	{ name: 'Location', value: 'location' },
	{ name: 'Opened the Chat', value: 'request_welcome' },
	{ name: 'Order', value: 'order' },
	{ name: 'Reaction', value: 'reaction' },
	{ name: 'Sticker', value: 'sticker' },
	{ name: 'System', value: 'system' },
	{ name: 'Text', value: 'text' },
	{ name: 'Unsupported', value: 'unsupported' },
	{ name: 'Video', value: 'video' },
];

/** Types of messages that carry a file (whatsapp.md 5). */
export const mediaTypeOptions: INodePropertyOptions[] = [
	{ name: 'Audio', value: 'audio' },
	{ name: 'Document', value: 'document' },
	{ name: 'Image', value: 'image' },
	{ name: 'Sticker', value: 'sticker' },
	{ name: 'Video', value: 'video' },
];
