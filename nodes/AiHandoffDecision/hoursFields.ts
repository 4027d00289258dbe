import type { INodeProperties } from 'n8n-workflow';

const withHours = { show: { useOfficeHours: [true] } };

/** What the customer is told, and when people are there. */
export const hoursFields: INodeProperties[] = [
	{
		displayName: 'Message at Handoff',
		name: 'handoffText',
		type: 'string',
		typeOptions: { rows: 2 },
		default: 'Thank you, I am passing this on. A colleague will answer here.',
		description: 'What the customer is told when a person takes over. Empty sends nothing.',
	},
	{
		displayName: 'Use Office Hours',
		name: 'useOfficeHours',
		type: 'boolean',
		default: false,
		description: 'Whether handoffs are treated differently when nobody is there',
	},
	{
		displayName: 'Office Hours',
		name: 'officeHours',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true, multipleValueButtonText: 'Add Hours' },
		placeholder: 'Add Hours',
		default: { lines: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }] },
		description: 'When people are there. Add a second line for a lunch break or for other days.',
		displayOptions: withHours,
		options: [
			{
				displayName: 'Hours',
				name: 'lines',
				values: [
					{
						displayName: 'Days',
						name: 'days',
						type: 'multiOptions',
						options: [
							{ name: 'Friday', value: 5 },
							{ name: 'Monday', value: 1 },
							{ name: 'Saturday', value: 6 },
							{ name: 'Sunday', value: 7 },
							{ name: 'Thursday', value: 4 },
							{ name: 'Tuesday', value: 2 },
							{ name: 'Wednesday', value: 3 },
						],
						default: [1, 2, 3, 4, 5],
					},
					{
						displayName: 'From',
						name: 'from',
						type: 'string',
						default: '09:00',
						placeholder: 'e.g. 09:00',
						description: 'When people are there from, in the form 09:00',
					},
					{
						displayName: 'To',
						name: 'to',
						type: 'string',
						default: '17:00',
						placeholder: 'e.g. 17:00',
						description: 'When they leave, in the form 17:30. An earlier time than From means the next day.',
					},
				],
			},
		],
	},
	{
		displayName: 'Time Zone',
		name: 'timeZone',
		type: 'string',
		default: '',
		placeholder: 'e.g. Europe/Berlin',
		description: "The time zone of the office hours. Empty uses the workflow's time zone.",
		displayOptions: withHours,
	},
	{
		displayName: 'Holidays',
		name: 'holidays',
		type: 'string',
		typeOptions: { rows: 3 },
		default: '',
		placeholder: 'e.g. 2026-04-06 Easter Monday\n12-25 Christmas',
		description: 'Days on which nobody is there, one per line: 2026-04-06, or 12-25 for every year. A name may follow.',
		displayOptions: withHours,
	},
	{
		displayName: 'Outside Office Hours',
		name: 'outsideHours',
		type: 'options',
		options: [
			{
				name: 'Hand Off and Tell When People Are Back',
				value: 'handOffAndSay',
				description: 'The case is made now; the customer is told when somebody will answer',
			},
			{
				name: 'Hand Off as Usual',
				value: 'handOff',
				description: 'Office hours change nothing',
			},
			{
				name: 'Keep the AI and Apologise',
				value: 'keepAi',
				description: 'The AI goes on answering; the apology is said once per session',
			},
		],
		default: 'handOffAndSay',
		description: 'What happens when a person is needed and nobody is there',
		displayOptions: withHours,
	},
	{
		displayName: 'Message Outside Office Hours',
		name: 'closedText',
		type: 'string',
		typeOptions: { rows: 2 },
		default: 'Thank you, I am passing this on. Our team is back {nextOpening} and will answer here.',
		description: 'What the customer is told at handoff. {nextOpening} becomes the day and time.',
		displayOptions: { show: { useOfficeHours: [true], outsideHours: ['handOffAndSay'] } },
	},
	{
		displayName: 'Apology Outside Office Hours',
		name: 'apologyText',
		type: 'string',
		typeOptions: { rows: 2 },
		default: 'I am sorry, our team is not there right now (back {nextOpening}). I will help you as well as I can until then.',
		description: 'Said once per session, before the answer of the AI. {nextOpening} becomes the day and time.',
		displayOptions: { show: { useOfficeHours: [true], outsideHours: ['keepAi'] } },
	},
];
