import type { INodeProperties } from 'n8n-workflow';

const show = { messageType: ['template'], templateSource: ['name'] };
const fromList = { messageType: ['template'], templateSource: ['list'] };

/** Name, language and values of a template. */
export const templateParameters: INodeProperties[] = [
	{
		displayName: 'Template Source',
		name: 'templateSource',
		type: 'options',
		noDataExpression: true,
		default: 'list',
		description: 'How the template is chosen',
		options: [
			{ name: 'By Name', value: 'name', description: 'You enter name and values, also as expressions' },
			{ name: 'From List', value: 'list', description: 'You choose from the approved templates of the account' },
		],
		displayOptions: { show: { messageType: ['template'] } },
	},
	{
		displayName: 'Template',
		name: 'template',
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		required: true,
		description: 'An approved template of the business account in the credential',
		displayOptions: { show: fromList },
		modes: [
			{
				displayName: 'From List',
				name: 'list',
				type: 'list',
				typeOptions: { searchListMethod: 'searchTemplates', searchable: true },
			},
			{
				displayName: 'By Name and Language',
				name: 'id',
				type: 'string',
				placeholder: 'e.g. order_ready|en_US',
			},
		],
	},
	{
		displayName: 'Values',
		name: 'templateValues',
		type: 'resourceMapper',
		noDataExpression: true,
		default: { mappingMode: 'defineBelow', value: null },
		description: 'What the template leaves open',
		displayOptions: { show: fromList },
		typeOptions: {
			loadOptionsDependsOn: ['template.value'],
			resourceMapper: {
				resourceMapperMethod: 'templateFields',
				mode: 'add',
				valuesLabel: 'Values',
				fieldWords: { singular: 'value', plural: 'values' },
				addAllFields: true,
				supportAutoMap: false,
				noFieldsError: 'This template leaves nothing open.',
			},
		},
	},
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
