import type { INodeProperties } from 'n8n-workflow';
import { COMPLETED_TASK } from '../../lib/creatio/activities';
import { activityKindOptions } from '../shared/creatio/activityKind';
import { largestFileOption } from '../shared/creatio/fileFields';
import { overOptions } from '../shared/creatio/overFields';

/** How contacts, messages and cases that are over are handled. */
export const handlingFields: INodeProperties[] = [
	{
		displayName: 'Create Contact if Not Found',
		name: 'createContact',
		type: 'boolean',
		default: true,
		description: 'Whether a customer whom Creatio does not know becomes a contact',
	},
	{
		displayName: 'If Several Contacts Have the Number',
		name: 'severalContacts',
		type: 'options',
		default: 'newest',
		options: [
			{ name: 'Link None and Say So', value: 'none' },
			{ name: 'Link the Newest', value: 'newest' },
			{ name: 'Link the Oldest', value: 'oldest' },
		],
		description: 'Which contact the case gets when the number does not settle it',
	},
	{
		displayName: 'Transcript',
		name: 'transcript',
		type: 'options',
		default: 'perMessage',
		options: [
			{ name: 'None', value: 'none' },
			{ name: 'One Activity for All Messages', value: 'combined' },
			{ name: 'One Activity per Message', value: 'perMessage' },
		],
		description: 'How the messages of the conversation are written to the case',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		default: {},
		placeholder: 'Add option',
		options: [
			...activityKindOptions(COMPLETED_TASK),
			{
				displayName: 'Case Link',
				name: 'caseLink',
				type: 'string',
				default: '',
				placeholder: 'e.g. {base}/0/Shell/#Card/Cases_FormPage/edit/{caseId}',
				description: 'Address of a case for people; {base}, {app} and {caseId} are replaced. Empty takes the page that fits the site.',
			},
			{
				displayName: 'Home Country Code',
				name: 'homeCountryCode',
				type: 'string',
				default: '',
				placeholder: 'e.g. 44',
				description: 'Country code of numbers that are stored in Creatio without one',
			},
			...overOptions(),
			largestFileOption({ show: { '/attachFiles': [true] } }),
		],
	},
];
