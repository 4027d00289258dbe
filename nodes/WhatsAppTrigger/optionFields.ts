import type { INodeProperties } from 'n8n-workflow';
import { mediaTypeOptions, messageTypeOptions } from './choices';

/** What most workflows leave as it is. */
export const options: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: [
		{
			displayName: 'Download Media',
			name: 'downloadMedia',
			type: 'boolean',
			default: false,
			description:
				'Whether to add the files of messages as binary data. Meta waits for its answer meanwhile; a message whose file does not come goes on without it, with the field mediaNote.',
		},
		{
			displayName: 'Ignore Messages Older Than (Hours)',
			name: 'maxAgeHours',
			type: 'number',
			typeOptions: { minValue: 0 },
			default: 0,
			description:
				'Age above which a message counts as a late retry of Meta and is left out; 0 lets all through',
		},
		{
			displayName: 'Media Size Limit (MB)',
			name: 'mediaMaxMegabytes',
			type: 'number',
			typeOptions: { minValue: 1, maxValue: 100 },
			default: 16,
			description: 'Largest file to download; customers can send up to 100 MB',
		},
		{
			displayName: 'Media Time Limit (Seconds)',
			name: 'mediaSeconds',
			type: 'number',
			typeOptions: { minValue: 1, maxValue: 15 },
			default: 8,
			description: 'How long to wait for all files of a delivery together, before Meta gets its answer',
		},
		{
			displayName: 'Media Types',
			name: 'mediaTypes',
			type: 'multiOptions',
			default: [],
			description: 'Kinds of files to download; empty downloads all',
			options: mediaTypeOptions,
		},
		{
			displayName: 'Message Types',
			name: 'messageTypes',
			type: 'multiOptions',
			default: [],
			description: 'Types to let through; empty lets all through, also those that WhatsApp adds later',
			options: messageTypeOptions,
		},
		{
			displayName: 'Phone Number IDs',
			name: 'phoneNumberIds',
			type: 'string',
			default: '',
			placeholder: 'e.g. 106540352242922, 106540352242923',
			description: 'Numbers of yours to let through, separated by commas; empty lets all through',
		},
	],
};
