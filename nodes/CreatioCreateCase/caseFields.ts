import type { INodeProperties } from 'n8n-workflow';
import { attachFilesField } from '../shared/creatio/fileFields';
import { lookupLocator } from '../shared/creatio/lookupLocator';

/** What the case itself says. Lookups that are left empty keep Creatio's own defaults. */
export const caseFields: INodeProperties[] = [
	attachFilesField(),
	{
		displayName: 'Conversation',
		name: 'conversation',
		type: 'json',
		default: '={{ $json.conversation }}',
		required: true,
		description: 'The conversation as WhatsApp Conversation gives it',
	},
	{
		displayName: 'Handoff',
		name: 'handoff',
		type: 'json',
		default: '={{ $json.handoff }}',
		description:
			'The decision as AI Handoff Decision gives it. Leave empty to open a case for a conversation that nobody has handed off.',
	},
	{
		displayName: 'Subject',
		name: 'subject',
		type: 'string',
		default: '{name}: {topic}',
		placeholder: 'e.g. WhatsApp {name}: {topic}',
		description:
			'Subject of a new case. {name}, {phone}, {topic} and {summary} are replaced; without a topic, {topic} is the summary of the chat model, or what the customer wrote.',
	},
	{
		displayName: 'Description',
		name: 'description',
		type: 'string',
		typeOptions: { rows: 3 },
		default: '',
		description: "Description of the case (column Symptoms). Empty takes the handoff's summary, or the first message.",
	},
	{
		displayName: 'What you leave empty here gets the value that Creatio itself gives a new case.',
		name: 'emptyNotice',
		type: 'notice',
		default: '',
	},
	lookupLocator('Status', 'status', 'searchCaseStatuses', 'Status of a new case'),
	lookupLocator('Priority', 'priority', 'searchCasePriorities', 'Priority of a new case'),
	lookupLocator('Origin', 'origin', 'searchCaseOrigins', 'Where a new case says it came from'),
	lookupLocator('Category', 'category', 'searchCaseCategories', 'Category of a new case'),
	lookupLocator('Owner', 'owner', 'searchOwners', 'The person who gets a new case (the ID is that of their contact)'),
	lookupLocator('Group', 'group', 'searchGroups', 'The team or role that gets a new case'),
	lookupLocator('Service', 'service', 'searchServices', 'Service of a new case'),
];
