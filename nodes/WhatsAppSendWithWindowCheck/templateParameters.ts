import type { INodeProperties } from 'n8n-workflow';

const show = { messageType: ['template'] };

/** Name, language and values of a template. */
export const templateParameters: INodeProperties[] = [
	{
		displayName: 'Template Name',
		name: 'templateName',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. order_ready',
		description: 'Name of an approved template',
		displayOptions: { show },
	},
	{
		displayName: 'Template Language',
		name: 'templateLanguage',
		type: 'string',
		default: 'en_US',
		required: true,
		placeholder: 'e.g. en_US',
		description: 'Language code of the template as WhatsApp Manager shows it',
		displayOptions: { show },
	},
	{
		displayName: 'Body Values',
		name: 'templateParameters',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true, sortable: true },
		placeholder: 'Add value',
		default: {},
		description: 'Values for the placeholders of the body, in their order',
		displayOptions: { show },
		options: [
			{
				displayName: 'Value',
				name: 'values',
				values: [
					{
						displayName: 'Placeholder',
						name: 'name',
						type: 'string',
						default: '',
						placeholder: 'e.g. first_name',
						description: 'Name of the placeholder; empty when the template numbers its placeholders',
					},
					{
						displayName: 'Text',
						name: 'text',
						type: 'string',
						default: '',
						description: 'Text to put there; line breaks become spaces',
					},
				],
			},
		],
	},
];
