import type { INodeCredentialDescription, INodeProperties } from 'n8n-workflow';

/** Which of the two credentials a Creatio node uses. */
export const authenticationField: INodeProperties = {
	displayName: 'Authentication',
	name: 'authentication',
	type: 'options',
	noDataExpression: true,
	default: 'oAuth2',
	options: [
		{ name: 'OAuth2', value: 'oAuth2' },
		{ name: 'User and Password', value: 'password' },
	],
	description: 'How n8n signs in to Creatio',
};

export const creatioCredentials: INodeCredentialDescription[] = [
	{
		name: 'handoffCreatioOAuth2Api',
		required: true,
		displayOptions: { show: { authentication: ['oAuth2'] } },
	},
	{
		name: 'handoffCreatioApi',
		required: true,
		displayOptions: { show: { authentication: ['password'] } },
	},
];
