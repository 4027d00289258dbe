import type { INodeProperties } from 'n8n-workflow';

const customOnly = { show: { preset: ['custom'] } };

/** When a person is needed. */
export const policyFields: INodeProperties[] = [
	{
		displayName: 'Hand Off to a Person',
		name: 'preset',
		type: 'options',
		options: [
			{
				name: 'AI First',
				value: 'aiFirst',
				description:
					'The AI makes several attempts; a person comes in when the customer asks a second time or the AI cannot resolve it',
			},
			{
				name: 'AI Only',
				value: 'aiOnly',
				description: 'Never, except when no valid decision could be made (for example: the chat model is down)',
			},
			{
				name: 'Balanced',
				value: 'balanced',
				description: 'The AI understands the matter first; requests are respected at once, frustration when it is plain',
			},
			{
				name: 'Custom',
				value: 'custom',
				description: 'Choose each reason yourself',
			},
			{
				name: 'Quick Handoff',
				value: 'quick',
				description: 'At once on a request, any frustration, no progress, a topic for people, or when the AI cannot help',
			},
		],
		default: 'quick',
		description: 'How soon a person takes over',
	},
	{
		displayName:
			'Requests for a person and topics by their words are recognised at once, without a chat model. Connect one below to also recognise frustration and topics by meaning.',
		name: 'modelNotice',
		type: 'notice',
		default: '',
		displayOptions: { hide: { preset: ['aiOnly'] } },
	},
	{
		displayName: 'When the Customer Asks for a Person',
		name: 'onRequest',
		type: 'boolean',
		default: true,
		description: 'Whether an explicit request hands off. Recognised in sixteen languages, without a chat model.',
		displayOptions: customOnly,
	},
	{
		displayName: 'When the Customer Is Frustrated',
		name: 'onFrustration',
		type: 'boolean',
		default: true,
		description: 'Whether signs of frustration hand off. Needs a chat model.',
		displayOptions: customOnly,
	},
	{
		displayName: 'When There Is No Progress',
		name: 'onNoProgress',
		type: 'boolean',
		default: true,
		description: 'Whether many answers without a sign that they helped, or a repeated question, hand off',
		displayOptions: customOnly,
	},
	{
		displayName: 'Answers Without Progress',
		name: 'answersWithoutProgress',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 50, numberPrecision: 0 },
		default: 6,
		description: 'How many answers the AI may give without a thank-you or a confirmation',
		displayOptions: { show: { preset: ['custom'], onNoProgress: [true] } },
	},
	{
		displayName: 'When a Topic for People Comes Up',
		name: 'onTopics',
		type: 'boolean',
		default: true,
		description: 'Whether a match with the list of topics hands off',
		displayOptions: customOnly,
	},
	{
		displayName: 'When the AI Is Unable to Help',
		name: 'onAiUnable',
		type: 'boolean',
		default: true,
		description: 'Whether a draft answer that does not help hands off. Needs the draft answer.',
		displayOptions: customOnly,
	},
	{
		displayName: 'Topics for People',
		name: 'topics',
		type: 'string',
		typeOptions: { rows: 4 },
		default: '',
		placeholder: 'e.g. legal threats\ndata deletion request\nrefund over 100 euros',
		description:
			'What only people handle, in plain language, one topic per line. Checked on every message: by its words, and by meaning when a chat model is connected.',
		displayOptions: { hide: { preset: ['aiOnly'] } },
	},
];
