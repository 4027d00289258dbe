import type { INodeProperties } from 'n8n-workflow';

/** Fields that both Creatio credentials have. */
export const baseUrlField: INodeProperties = {
	displayName: 'Creatio Address',
	name: 'baseUrl',
	type: 'string',
	default: '',
	required: true,
	placeholder: 'e.g. https://acme.creatio.com',
	description: 'The address of your Creatio as shown in the browser, up to the first slash',
};

export const runtimeField: INodeProperties = {
	displayName: 'Runtime',
	name: 'runtime',
	type: 'options',
	default: 'auto',
	options: [
		{ name: '.NET (Without /0)', value: 'net' },
		{ name: '.NET Framework (With /0)', value: 'netFramework' },
		{ name: 'Detect', value: 'auto' },
	],
	description: 'What this Creatio runs on. It decides whether its addresses contain /0; Detect finds out when signing in.',
};

/** Kept by n8n with the credential, encrypted like the rest. */
export const appPathField: INodeProperties = {
	displayName: 'Application Path',
	name: 'appPath',
	type: 'hidden',
	default: '',
};

export const sessionForField: INodeProperties = {
	displayName: 'Signed In For',
	name: 'sessionFor',
	type: 'hidden',
	default: '',
};
