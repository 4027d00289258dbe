import type { INodeProperties } from 'n8n-workflow';

/** Columns a model fills, and columns that always get the same value. */
export const filledFields: INodeProperties[] = [
	{
		displayName: 'AI-Filled Fields',
		name: 'aiFields',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true, sortable: true, multipleValueButtonText: 'Add Field' },
		default: {},
		placeholder: 'Add Field',
		description: 'Columns of a new case that the connected chat model fills from the conversation',
		options: [
			{
				displayName: 'Field',
				name: 'field',
				values: [
					{
						displayName: 'Column Name or ID',
						name: 'column',
						type: 'options',
						typeOptions: { loadOptionsMethod: 'getCaseColumns', loadOptionsDependsOn: ['authentication'] },
						default: '',
						description:
							'Column of the case. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
					},
					{
						displayName: 'Instruction',
						name: 'instruction',
						type: 'string',
						typeOptions: { rows: 2 },
						default: '',
						placeholder: 'e.g. The product the customer talks about',
						description: 'What the model puts into this column, in plain words',
					},
				],
			},
		],
	},
	{
		displayName: 'Fixed Fields',
		name: 'fixedFields',
		type: 'resourceMapper',
		noDataExpression: true,
		default: { mappingMode: 'defineBelow', value: null },
		description: 'Columns of a new case that get the values given here',
		typeOptions: {
			loadOptionsDependsOn: ['authentication'],
			resourceMapper: {
				resourceMapperMethod: 'getCaseFields',
				mode: 'add',
				valuesLabel: 'Fixed Fields',
				fieldWords: { singular: 'column', plural: 'columns' },
				addAllFields: false,
				multiKeyMatch: false,
				supportAutoMap: false,
			},
		},
	},
];
