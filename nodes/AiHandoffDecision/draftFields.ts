import type { INodeProperties } from 'n8n-workflow';

/** What is judged: the customer's message alone, or also the answer that an AI has drafted. */
export const draftFields: INodeProperties[] = [
	{
		displayName: 'Judge the Draft Answer',
		name: 'judgeDraft',
		type: 'boolean',
		default: false,
		description:
			"Whether to judge an answer that an AI Agent has drafted. Leave off to check the customer's message before the AI is asked.",
	},
	{
		displayName: 'Draft Answer',
		name: 'draftAnswer',
		type: 'string',
		typeOptions: { rows: 2 },
		default: '={{ $json.output }}',
		description: 'The text that the AI Agent wants to send. An empty draft hands off.',
		displayOptions: { show: { judgeDraft: [true] } },
	},
];
