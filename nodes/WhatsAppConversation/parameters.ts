import type { INodeProperties } from 'n8n-workflow';

const SHOWS_CONVERSATION = ['checkBeforeSending', 'findUnfinished', 'route'];

const checkSetupParameters: INodeProperties[] = [
	{
		displayName: 'Webhook URL',
		name: 'webhookUrl',
		type: 'string',
		default: '',
		placeholder: 'e.g. https://n8n.example.com/webhook/1234/whatsapp',
		description: 'Production URL of WhatsApp Trigger, to which Meta should send messages',
		displayOptions: { show: { operation: ['checkSetup'] } },
	},
	{
		displayName: 'Template Names',
		name: 'templateNames',
		type: 'string',
		default: '',
		placeholder: 'e.g. answer_waiting|en_US',
		description:
			'Templates that must be approved, each with its language behind a vertical bar, separated by commas. Leave empty for none.',
		displayOptions: { show: { operation: ['checkSetup'] } },
	},
];

export const parameters: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		default: 'route',
		options: [
			{
				name: 'Acknowledge',
				value: 'acknowledge',
				action: 'Acknowledge stored messages',
				description: "Answer WhatsApp's delivery with 200 once its rows are in the log",
			},
			{
				name: 'Check Before Sending',
				value: 'checkBeforeSending',
				action: 'Check a message before sending',
				description: 'Decide on the newest state of the log whether a message may still go out',
			},
			{
				name: 'Check Setup',
				value: 'checkSetup',
				action: 'Check the setup',
				description: 'Check credential, webhook and templates, and tell in sentences what to repair',
			},
			{
				name: 'Find Unfinished',
				value: 'findUnfinished',
				action: 'Find unfinished conversations',
				description: 'Find turns without an answer, handoffs without a case and messages that did not go out',
			},
			{
				name: 'Render Session Page',
				value: 'renderSessionPage',
				action: 'Render the session page',
				description: 'Make the page behind the View-session link, or hand off from it',
			},
			{
				name: 'Route',
				value: 'route',
				action: 'Route a conversation to the AI or a rep',
				description: 'Decide who goes on with a conversation',
			},
		],
	},
	{
		displayName:
			'Input: rows of the Data Table <i>whatsAppHandoffLog</i>, all rows of each conversation. Connect this node behind a Data Table node.',
		name: 'inputNotice',
		type: 'notice',
		default: '',
		displayOptions: { hide: { operation: ['checkSetup'] } },
	},
	{
		displayName: 'Appended Row IDs',
		name: 'appendedRowIds',
		type: 'string',
		default: '',
		placeholder: 'e.g. {{ $json.appendedRowIds }}',
		description:
			'IDs of the log rows that this execution appended, as a list or separated by commas. They decide which of several executions goes on. Leave empty to decide as if this were the only one.',
		displayOptions: { show: { operation: ['checkBeforeSending', 'route'] } },
	},
	{
		displayName: 'Older Than (Minutes)',
		name: 'olderThanMinutes',
		type: 'number',
		typeOptions: { minValue: 0, numberPrecision: 2 },
		default: 3,
		description:
			'How old something has to be before it counts as left behind. Each further try waits twice as long.',
		displayOptions: { show: { operation: ['findUnfinished'] } },
	},
	{
		displayName: 'Max Tries',
		name: 'maxTries',
		type: 'number',
		typeOptions: { minValue: 1 },
		default: 5,
		description: 'How often something is tried before it is given up',
		displayOptions: { show: { operation: ['findUnfinished'] } },
	},
	{
		displayName: 'Session Page URL',
		name: 'sessionPageUrl',
		type: 'string',
		default: '',
		placeholder: 'e.g. https://n8n.example.com/webhook/session-page',
		description:
			'Address of the webhook that shows the session page. Signed links to it appear in the conversation. Leave empty for no links.',
		displayOptions: { show: { operation: SHOWS_CONVERSATION } },
	},
	{
		displayName: 'Query',
		name: 'query',
		type: 'json',
		default: '={{ $json.query }}',
		required: true,
		description: 'The fields c, s, e and sig of the link, as the webhook received them',
		displayOptions: { show: { operation: ['renderSessionPage'] } },
	},
	{
		displayName: 'Action',
		name: 'action',
		type: 'options',
		default: 'show',
		options: [
			{
				name: 'Hand Off',
				value: 'handOff',
				action: 'Hand off from the session page',
				description: 'Give the session to a person, then show the page',
			},
			{ name: 'Show', value: 'show', action: 'Show the session page', description: 'Show the page' },
		],
		description: 'What the visitor asked for',
		displayOptions: { show: { operation: ['renderSessionPage'] } },
	},
	{
		displayName: 'Hand-Off URL',
		name: 'handOffUrl',
		type: 'string',
		default: '',
		placeholder: 'e.g. https://n8n.example.com/webhook/hand-off',
		description: 'Where the button "Hand off to a person" posts to. Leave empty for no button.',
		displayOptions: { show: { operation: ['renderSessionPage'] } },
	},
	...checkSetupParameters,
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		displayOptions: { show: { operation: [...SHOWS_CONVERSATION, 'renderSessionPage'] } },
		options: [
			{
				displayName: 'Echo Pause (Hours)',
				name: 'echoPauseHours',
				type: 'number',
				typeOptions: { minValue: 0 },
				default: 12,
				description: 'How long the AI stays silent after a rep typed in the WhatsApp Business app',
			},
			{
				displayName: 'Link Lifetime (Days)',
				name: 'linkDays',
				type: 'number',
				typeOptions: { minValue: 1 },
				default: 30,
				description: 'How long links to the session page work',
			},
			{
				displayName: 'Silence (Hours)',
				name: 'silenceHours',
				type: 'number',
				typeOptions: { minValue: 0.1, numberPrecision: 2 },
				default: 24,
				description: 'A session of the AI ends after this long without a message',
			},
		],
	},
];
