import type { INodeProperties } from 'n8n-workflow';

/**
 * What the node does. Not called "operation": with a parameter of that name n8n writes the descriptions of tools itself, and
 * those that people have given to their agents would be gone.
 */
export const modeField: INodeProperties = {
	displayName: 'Mode',
	name: 'mode',
	type: 'options',
	noDataExpression: true,
	default: 'createOrUpdate',
	options: [
		{
			name: 'Check Setup',
			value: 'checkSetup',
			description: 'Check sign-in, rights, chosen values and the way back, and tell in sentences what to repair',
		},
		{
			name: 'Create or Update',
			value: 'createOrUpdate',
			description: 'Open the case of a conversation, or bring it up to date',
		},
	],
	description: 'What this node does',
};

const onlyToCheck: INodeProperties['displayOptions'] = { show: { mode: ['checkSetup'] } };

export const checkSetupFields: INodeProperties[] = [
	{
		displayName: 'Parameters of Create Case',
		name: 'caseParameters',
		type: 'json',
		default: '',
		placeholder: "e.g. {{ $('Create Case').params }}",
		displayOptions: onlyToCheck,
		description: 'Parameters of the node that makes cases: the values and columns they name are looked up in Creatio',
	},
	{
		displayName: 'Reply URL',
		name: 'replyUrl',
		type: 'string',
		default: '',
		placeholder: 'e.g. https://n8n.example.com/webhook/1234/creatio-reply',
		displayOptions: onlyToCheck,
		description: 'Production URL of Creatio Reply Trigger, which is called about a case that does not exist',
	},
];

/** The same fields, shown only where cases are made; the rest of their conditions stays. */
export function toCreate(fields: INodeProperties[]): INodeProperties[] {
	return fields.map((field) =>
		// The credentials depend on this one, and the editor hides what such a field depends on.
		field.name === 'attachFiles'
			? field
			: { ...field, displayOptions: { ...field.displayOptions, hide: { ...field.displayOptions?.hide, mode: ['checkSetup'] } } },
	);
}
