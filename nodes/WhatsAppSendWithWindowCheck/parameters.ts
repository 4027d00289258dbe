import type { INodeProperties } from 'n8n-workflow';
import { interactiveParameters } from './interactiveParameters';
import { mediaParameters } from './mediaParameters';
import { templateParameters } from './templateParameters';

const sendsMessage = { messageType: ['interactive', 'media', 'template', 'text'] };
const canQuote = { messageType: ['interactive', 'media', 'text'] };
const needsOpenWindow = { messageType: ['interactive', 'media', 'text'] };

const source: INodeProperties[] = [
	{
		displayName: 'Message Type',
		name: 'messageType',
		type: 'options',
		noDataExpression: true,
		default: 'text',
		description: 'What to send',
		options: [
			{
				name: 'Buttons, List or Link',
				value: 'interactive',
				description: 'A text with choices to tap; sent as plain text when it does not fit',
			},
			{
				name: 'File',
				value: 'media',
				description: 'A picture, document, video, voice message or sticker, with the text under it',
			},
			{
				name: 'Read Mark and Typing',
				value: 'readMark',
				description:
					"Marks the customer's last message as read and shows that an answer is coming; items go on unchanged",
			},
			{
				name: 'Template',
				value: 'template',
				description: 'An approved template, which may be sent at any time',
			},
			{ name: 'Text', value: 'text', description: 'A text of any length; a long one is split' },
		],
	},
	{
		displayName: 'Conversation',
		name: 'conversation',
		type: 'json',
		default: '={{ $json.conversation }}',
		required: true,
		description: 'The conversation as a WhatsApp Conversation node gives it',
	},
	{
		displayName: 'Text',
		name: 'text',
		type: 'string',
		typeOptions: { rows: 4 },
		default: '={{ $json.message.text }}',
		description: 'Text to send. With a template it is what the transcript shows.',
		displayOptions: { show: sendsMessage },
	},
	{
		displayName: 'Author',
		name: 'author',
		type: 'string',
		default: '={{ $json.message.author }}',
		required: true,
		placeholder: 'e.g. rep',
		description: 'Who speaks: ai, rep or system. Only replies of a rep are kept while the window is closed.',
		displayOptions: { show: sendsMessage },
	},
	{
		displayName: 'Intent ID',
		name: 'intentId',
		type: 'string',
		default: '={{ $json.message.intentId }}',
		required: true,
		description: 'ID of the intent row that was stored before sending',
		displayOptions: { show: sendsMessage },
	},
	{
		displayName: 'Answers',
		name: 'answers',
		type: 'string',
		default: '={{ $json.message.answers }}',
		description: "ID of the customer's last message that this answers; empty for notices and rep replies",
		displayOptions: { show: sendsMessage },
	},
	{
		displayName: 'Attempt',
		name: 'attempt',
		type: 'hidden',
		default: '={{ $json.message.attempt ?? 1 }}',
	},
	{
		displayName: 'Message ID',
		name: 'readMessageId',
		type: 'string',
		default: '={{ $json.conversation.turn.messages.at(-1)?.eventId }}',
		required: true,
		description: 'Message of the customer to mark as read, together with all earlier ones',
		displayOptions: { show: { messageType: ['readMark'] } },
	},
	{
		displayName: 'Show Typing',
		name: 'showTyping',
		type: 'boolean',
		default: true,
		description: 'Whether to show that an answer is coming, for up to 25 seconds',
		displayOptions: { show: { messageType: ['readMark'] } },
	},
];

const windowPolicy: INodeProperties[] = [
	{
		displayName: 'When the Window Is Closed',
		name: 'windowPolicy',
		type: 'options',
		noDataExpression: true,
		default: 'hold',
		description:
			"What happens to a rep's reply when the customer last wrote more than 24 hours ago. Messages of others then go to the output Window Closed.",
		options: [
			{
				name: 'Hold and Reopen',
				value: 'hold',
				description: 'Keeps the reply until the customer writes again, and asks them to with a template',
			},
			{ name: 'Refuse', value: 'refuse', description: 'Does not send and does not keep the reply' },
			{
				name: 'Send Inside a Template',
				value: 'template',
				description: 'Puts the reply into the only placeholder of an approved template',
			},
		],
		displayOptions: { show: needsOpenWindow },
	},
	{
		displayName: 'Reopen Template Name',
		name: 'reopenTemplateName',
		type: 'string',
		default: '',
		placeholder: 'e.g. reply_waiting',
		description: 'Approved template without placeholders that asks the customer to write; empty sends none',
		displayOptions: { show: { ...needsOpenWindow, windowPolicy: ['hold'] } },
	},
	{
		displayName: 'Reopen Template Language',
		name: 'reopenTemplateLanguage',
		type: 'string',
		default: 'en_US',
		placeholder: 'e.g. en_US',
		description: 'Language code of the template as WhatsApp Manager shows it',
		displayOptions: { show: { ...needsOpenWindow, windowPolicy: ['hold'] } },
	},
	{
		displayName: 'Reply Template Name',
		name: 'replyTemplateName',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. support_reply',
		description: 'Approved template whose body has one placeholder for the reply',
		displayOptions: { show: { ...needsOpenWindow, windowPolicy: ['template'] } },
	},
	{
		displayName: 'Reply Template Language',
		name: 'replyTemplateLanguage',
		type: 'string',
		default: 'en_US',
		placeholder: 'e.g. en_US',
		description: 'Language code of the template as WhatsApp Manager shows it',
		displayOptions: { show: { ...needsOpenWindow, windowPolicy: ['template'] } },
	},
	{
		displayName: 'Reply Template Placeholder',
		name: 'replyTemplateParameter',
		type: 'string',
		default: '',
		placeholder: 'e.g. reply',
		description: 'Name of the placeholder; empty when the template numbers its placeholders',
		displayOptions: { show: { ...needsOpenWindow, windowPolicy: ['template'] } },
	},
];

const options: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	displayOptions: { show: canQuote },
	options: [
		{
			displayName: 'Quote Message ID',
			name: 'replyTo',
			type: 'string',
			default: '',
			placeholder: 'e.g. wamid.HBgM…',
			description: 'Message that this one quotes above its text',
		},
		{
			displayName: 'Show Link Preview',
			name: 'previewUrl',
			type: 'boolean',
			default: false,
			description: 'Whether WhatsApp shows a preview of the first link in a text',
		},
	],
};

/** What the node asks the user for. */
export const parameters: INodeProperties[] = [
	...source,
	...templateParameters,
	...interactiveParameters,
	...mediaParameters,
	...windowPolicy,
	options,
];
