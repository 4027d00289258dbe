import type { INodeProperties } from 'n8n-workflow';

const show = { messageType: ['media'] };

/** Which file to send and how. */
export const mediaParameters: INodeProperties[] = [
	{
		displayName:
			'While the customer service window is closed, a file goes to the output Window Closed and is not sent later, unless the workflow can get it once more.',
		name: 'mediaNotice',
		type: 'notice',
		default: '',
		displayOptions: { show },
	},
	{
		displayName: 'File Source',
		name: 'mediaSource',
		type: 'options',
		noDataExpression: true,
		default: 'binary',
		description: 'Where the file is',
		options: [
			{ name: 'Binary Data', value: 'binary', description: 'A file of the item, which is uploaded to Meta' },
			{ name: 'Link', value: 'link', description: 'An address on the web that Meta fetches' },
			{ name: 'Media ID', value: 'id', description: 'A file that Meta has already' },
		],
		displayOptions: { show },
	},
	{
		displayName: 'Input Binary Field',
		name: 'mediaBinary',
		type: 'string',
		default: 'data',
		required: true,
		description: 'Name of the field of the item that holds the file',
		displayOptions: { show: { ...show, mediaSource: ['binary'] } },
	},
	{
		displayName: 'File Link',
		name: 'mediaLink',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. https://example.com/invoice.pdf',
		description: 'Address that anybody can open without signing in',
		displayOptions: { show: { ...show, mediaSource: ['link'] } },
	},
	{
		displayName: 'Media ID',
		name: 'mediaId',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. 1037543291543636',
		description: 'ID that Meta gave to an upload; it lives for 30 days',
		displayOptions: { show: { ...show, mediaSource: ['id'] } },
	},
	{
		displayName: 'Send As',
		name: 'mediaKind',
		type: 'options',
		default: 'auto',
		description: 'How the customer sees the file',
		options: [
			{ name: 'Audio', value: 'audio' },
			{ name: 'Automatic', value: 'auto', description: 'What fits the type of the file' },
			{ name: 'Document', value: 'document' },
			{ name: 'Image', value: 'image' },
			{ name: 'Sticker', value: 'sticker' },
			{ name: 'Video', value: 'video' },
		],
		displayOptions: { show },
	},
	{
		displayName: 'File Name',
		name: 'mediaFileName',
		type: 'string',
		default: '',
		placeholder: 'e.g. invoice.pdf',
		description: 'Name that the customer sees on a document; empty keeps the name of the file',
		displayOptions: { show },
	},
	{
		displayName: 'Can Wait for the Window',
		name: 'mediaCanWait',
		type: 'boolean',
		default: false,
		description:
			'Whether the workflow gets the file once more when the customer has written. Then a file of a rep is kept like a text.',
		displayOptions: { show },
	},
];
