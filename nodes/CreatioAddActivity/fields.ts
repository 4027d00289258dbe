import type { INodeProperties } from 'n8n-workflow';
import { COMPLETED_TASK } from '../../lib/creatio/activities';
import { activityKindOptions } from '../shared/creatio/activityKind';
import { attachFilesField, largestFileOption } from '../shared/creatio/fileFields';
import { overOptions } from '../shared/creatio/overFields';

const conversationFields: INodeProperties[] = [
	{
		displayName: 'Conversation',
		name: 'conversation',
		type: 'json',
		default: '={{ $json.conversation }}',
		required: true,
		displayOptions: { show: { mode: ['conversation'] } },
		description: 'The conversation as WhatsApp Conversation gives it. It must have a case.',
	},
	{
		displayName: 'Transcript',
		name: 'transcript',
		type: 'options',
		default: 'perMessage',
		displayOptions: { show: { mode: ['conversation'] } },
		options: [
			{ name: 'One Activity for All New Messages', value: 'combined' },
			{ name: 'One Activity per Message', value: 'perMessage' },
		],
		description: 'How the messages that the case does not have yet are written',
	},
];

const singleFields: INodeProperties[] = [
	{
		displayName: 'Case ID',
		name: 'caseId',
		type: 'string',
		default: '={{ $json.case?.id ?? $json.conversation?.case?.id }}',
		required: true,
		displayOptions: { show: { mode: ['single'] } },
		placeholder: 'e.g. 410006e1-ca4e-4502-a9ec-e54d922d2c00',
		description: 'ID of the case the activity belongs to',
	},
	{
		displayName: 'Title',
		name: 'title',
		type: 'string',
		default: '',
		required: true,
		displayOptions: { show: { mode: ['single'] } },
		placeholder: 'e.g. Reply waits for the customer',
		description: 'What the list of activities shows',
	},
	{
		displayName: 'Text',
		name: 'text',
		type: 'string',
		typeOptions: { rows: 4 },
		default: '',
		displayOptions: { show: { mode: ['single'] } },
		description: 'The whole text of the activity',
	},
];

export const fields: INodeProperties[] = [
	{
		displayName: 'Add',
		name: 'mode',
		type: 'options',
		noDataExpression: true,
		default: 'conversation',
		options: [
			{ name: 'A Note', value: 'single', description: 'Add one activity with your own text' },
			{
				name: 'Messages of the Conversation',
				value: 'conversation',
				description: 'Add the messages that the case does not have yet',
			},
		],
		description: 'What is added to the case',
	},
	attachFilesField({ show: { mode: ['conversation'] } }),
	...conversationFields,
	...singleFields,
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		default: {},
		placeholder: 'Add option',
		options: [
			...activityKindOptions(COMPLETED_TASK),
			{
				displayName: 'Contact ID',
				name: 'contactId',
				type: 'string',
				default: '',
				displayOptions: { show: { '/mode': ['single'] } },
				description: 'ID of the contact the activity is linked to',
			},
			{
				displayName: 'Key Against Doubles',
				name: 'key',
				type: 'string',
				default: '',
				displayOptions: { show: { '/mode': ['single'] } },
				placeholder: 'e.g. {{ $json.reply.recordId }}',
				description: 'Two notes with the same key on a case are one. Empty takes title and text.',
			},
			largestFileOption({ show: { '/mode': ['conversation'], '/attachFiles': [true] } }),
			...overOptions({ show: { '/mode': ['conversation'] } }),
		],
	},
];
