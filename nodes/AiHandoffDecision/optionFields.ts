import type { INodeProperties } from 'n8n-workflow';

export const defaultUnsupported = ['audio', 'document', 'image', 'unsupported', 'video'];
export const defaultAskFirstText = 'Before I pass this on to a colleague, please tell me: {items}.';

/** Everything that most admins never need. */
export const optionFields: INodeProperties[] = [
	{
		displayName: 'Conversation',
		name: 'conversation',
		type: 'json',
		default: '={{ $json.conversation }}',
		required: true,
		description: 'The conversation as WhatsApp Conversation (Route) gives it',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [
			{
				displayName: 'Also Count as a Request',
				name: 'addedPhrases',
				type: 'string',
				typeOptions: { rows: 3 },
				default: '',
				placeholder: 'e.g. talk to Emma\ncall centre',
				description: 'More phrases with which customers ask for a person, one per line',
			},
			{
				displayName: 'Ask for First',
				name: 'askFirst',
				type: 'string',
				typeOptions: { rows: 3 },
				default: '',
				placeholder: 'e.g. order number\ne-mail address',
				description:
					'What to collect before handing off, one per line. Asked at most once, only for what is missing, and never when the customer asks for a person.',
			},
			{
				displayName: 'Ask for First: Message',
				name: 'askFirstText',
				type: 'string',
				typeOptions: { rows: 2 },
				default: defaultAskFirstText,
				description: 'How to ask. {items} becomes the list of what is missing.',
			},
			{
				displayName: 'Content the AI Cannot Read',
				name: 'unsupportedTypes',
				type: 'multiOptions',
				options: [
					{ name: 'Contact Card', value: 'contacts' },
					{ name: 'Document', value: 'document' },
					{ name: 'Location', value: 'location' },
					{ name: 'Order From the Catalogue', value: 'order' },
					{ name: 'Photo', value: 'image' },
					{ name: 'Sticker', value: 'sticker' },
					{ name: 'Unknown to WhatsApp', value: 'unsupported' },
					{ name: 'Video', value: 'video' },
					{ name: 'Voice Note or Audio', value: 'audio' },
				],
				default: ['audio', 'document', 'image', 'unsupported', 'video'],
				description: 'Messages of these kinds hand off, except with the preset AI Only',
			},
			{
				displayName: 'Do Not Count as a Request',
				name: 'removedPhrases',
				type: 'string',
				typeOptions: { rows: 3 },
				default: '',
				placeholder: 'e.g. agent\noperator',
				description: 'Words or phrases that must not count as asking for a person, one per line',
			},
			{
				displayName: 'Language of Dates',
				name: 'locale',
				type: 'string',
				default: 'en',
				placeholder: 'e.g. de',
				description: 'In which language day and time of the next opening are written, as a language code',
			},
			{
				displayName: 'Minimum Confidence',
				name: 'minConfidence',
				type: 'number',
				typeOptions: { minValue: 0, maxValue: 1, numberPrecision: 2 },
				default: 0.6,
				description: 'Below this, the answer of the chat model does not count and a person takes over (0 to 1)',
			},
			{
				displayName: 'Timeout',
				name: 'timeoutSeconds',
				type: 'number',
				typeOptions: { minValue: 1, maxValue: 300 },
				default: 20,
				description: 'How long to wait for the chat model, in seconds. After that a person takes over.',
			},
			{
				displayName: 'Transcript Length',
				name: 'transcriptTokens',
				type: 'number',
				typeOptions: { minValue: 200, maxValue: 100000, numberPrecision: 0 },
				default: 3000,
				description: 'How much of the conversation the chat model reads, in tokens. The beginning and the end are kept.',
			},
		],
	},
];
