import type { INodeProperties } from 'n8n-workflow';

const show = { messageType: ['interactive'] };

/** Buttons, list rows or a link under a text. */
export const interactiveParameters: INodeProperties[] = [
	{
		displayName: 'Layout',
		name: 'interactiveLayout',
		type: 'options',
		noDataExpression: true,
		default: 'buttons',
		description: 'How the choices are shown',
		options: [
			{ name: 'Link', value: 'link', description: 'One button that opens a web page' },
			{ name: 'List', value: 'list', description: 'Up to ten choices behind one button' },
			{ name: 'Reply Buttons', value: 'buttons', description: 'Up to three buttons' },
		],
		displayOptions: { show },
	},
	{
		displayName: 'Choices',
		name: 'choices',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true, sortable: true },
		placeholder: 'Add choice',
		default: {},
		description: 'What the customer can tap',
		displayOptions: { show: { ...show, interactiveLayout: ['buttons', 'list'] } },
		options: [
			{
				displayName: 'Choice',
				name: 'values',
				values: [
					{
						displayName: 'Description',
						name: 'description',
						type: 'string',
						default: '',
						description: 'Second line of a list row, up to 72 characters',
					},
					{
						displayName: 'ID',
						name: 'id',
						type: 'string',
						default: '',
						description: 'What comes back when it is tapped; empty uses the title',
					},
					{
						displayName: 'Title',
						name: 'title',
						type: 'string',
						default: '',
						description: 'What the customer reads: up to 20 characters on a button, 24 in a list',
					},
				],
			},
		],
	},
	{
		displayName: 'Button Text',
		name: 'buttonText',
		type: 'string',
		default: '',
		placeholder: 'e.g. Open',
		description: 'Text of the button that opens the list or the link, up to 20 characters',
		displayOptions: { show: { ...show, interactiveLayout: ['link', 'list'] } },
	},
	{
		displayName: 'Link',
		name: 'linkUrl',
		type: 'string',
		default: '',
		placeholder: 'e.g. https://example.com/orders/17',
		description: 'Address that the button opens',
		displayOptions: { show: { ...show, interactiveLayout: ['link'] } },
	},
];
