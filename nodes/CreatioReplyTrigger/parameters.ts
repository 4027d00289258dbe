import type { INodeProperties } from 'n8n-workflow';
import { authenticationField } from '../shared/creatio/authentication';

const calls: INodeProperties[] = [
	{
		displayName: 'Receive',
		name: 'mode',
		type: 'options',
		noDataExpression: true,
		default: 'webhook',
		description: 'How replies and closed cases get here',
		options: [
			{
				name: 'By Calls and Polling',
				value: 'both',
				description: 'Creatio calls at once, and polling finds what a missed call would have told',
			},
			{
				name: 'By Calls From Creatio',
				value: 'webhook',
				description: 'Two business processes in Creatio call this node',
			},
			{
				name: 'By Polling',
				value: 'polling',
				description: 'Needs nothing in Creatio; replies arrive at the next poll time',
			},
		],
	},
	{
		displayName:
			'Choose any long text as <b>Reply Secret</b> in the credential. An administrator makes two business processes in Creatio that send it in the header <b>x-reply-secret</b>; the guide for Creatio administrators in the docs of this package has every step.',
		name: 'callsNotice',
		type: 'notice',
		default: '',
		displayOptions: { show: { mode: ['webhook', 'both'] } },
	},
	{
		displayName:
			'<b>Process 1, replies.</b> Signal: Activity added with a title that begins with the marker. Call web service: POST {"event_type": "new_activity", "caseId": "…", "activityId": "…"}',
		name: 'repliesNotice',
		type: 'notice',
		default: '',
		displayOptions: { show: { mode: ['webhook', 'both'] } },
	},
	{
		displayName:
			'<b>Process 2, closed cases.</b> Signal: Case modified, its status being resolved or closed. Call web service: POST {"event_type": "case_closed", "caseId": "…"}',
		name: 'closedNotice',
		type: 'notice',
		default: '',
		displayOptions: { show: { mode: ['webhook', 'both'] } },
	},
	{
		displayName: 'Creatio is asked at the <b>Poll Times</b> above.',
		name: 'pollingNotice',
		type: 'notice',
		default: '',
		displayOptions: { show: { mode: ['polling', 'both'] } },
	},
];

const replies: INodeProperties[] = [
	{
		displayName: 'What Counts as a Reply',
		name: 'replySources',
		type: 'multiOptions',
		default: ['tasks', 'feed'],
		required: true,
		description: 'Records on the case that are sent to the customer',
		options: [
			{ name: 'E-Mails (Outgoing)', value: 'emails' },
			{ name: 'Feed Messages', value: 'feed' },
			{ name: 'Tasks', value: 'tasks' },
		],
	},
	{
		displayName: 'Marker',
		name: 'marker',
		type: 'string',
		default: 'WhatsApp',
		placeholder: 'e.g. WhatsApp',
		description:
			'What the title of a task, the subject of an e-mail or the text of a feed message must begin with to be sent. Everything else stays internal.',
	},
	{
		displayName:
			'Without a marker <b>everything</b> of the chosen kinds that is written on a case goes to the customer, also what was meant for colleagues.',
		name: 'markerNotice',
		type: 'notice',
		default: '',
		displayOptions: { show: { marker: [''] } },
	},
	{
		displayName: 'Activity Category Names or IDs',
		name: 'activityCategories',
		type: 'multiOptions',
		typeOptions: { loadOptionsMethod: 'getActivityCategories' },
		default: [],
		description:
			'Categories of tasks and e-mails that count; empty means all. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	},
	{
		displayName: 'Closing Status Names or IDs',
		name: 'closingStatuses',
		type: 'multiOptions',
		typeOptions: { loadOptionsMethod: 'getCaseStatuses' },
		default: [],
		description:
			'Case statuses that give the conversation back to the AI; empty means all that Creatio marks as resolved or final. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	},
];

const options: INodeProperties = {
	displayName: 'Options',
	name: 'additionalOptions',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: [
		{
			displayName: 'Look Back (Minutes)',
			name: 'lookBackMinutes',
			type: 'number',
			typeOptions: { minValue: 1, maxValue: 10_000 },
			default: 60,
			description:
				'How far back a call that names only the case looks for replies, and the first poll for everything',
		},
		{
			displayName: 'Output Ignored Calls',
			name: 'outputIgnored',
			type: 'boolean',
			default: false,
			description: 'Whether calls that lead to nothing start the workflow too, with the reason',
		},
	],
};

/** What the trigger asks the user for. */
export const parameters: INodeProperties[] = [authenticationField, ...calls, ...replies, options];
