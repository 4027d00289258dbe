import type {
	IAuthenticateGeneric,
	ICredentialType,
	INodeProperties,
} from 'n8n-workflow';

/** Access to one WhatsApp number through Meta's Cloud API, and what is needed to trust its webhooks. */
export class HandoffWhatsAppApi implements ICredentialType {
	name = 'handoffWhatsAppApi';

	displayName = 'WhatsApp Handoff API';

	icon = { light: 'file:../icons/whatsapp.svg', dark: 'file:../icons/whatsapp.dark.svg' } as const;

	documentationUrl =
		'https://github.com/n8n-nodes-whatsapp-creatio/n8n-nodes-whatsapp-creatio#whatsapp-credential';

	properties: INodeProperties[] = [
		{
			displayName: 'Access Token',
			name: 'accessToken',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			description:
				'Permanent token of a system user with whatsapp_business_messaging and whatsapp_business_management',
		},
		{
			displayName: 'Phone Number ID',
			name: 'phoneNumberId',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. 106540352242922',
			description: 'ID of the number, not the number itself. WhatsApp Manager shows both.',
		},
		{
			displayName: 'Business Account ID',
			name: 'businessAccountId',
			type: 'string',
			default: '',
			placeholder: 'e.g. 102290129340398',
			description: 'ID of the WhatsApp Business Account that the number belongs to',
		},
		{
			displayName: 'App ID',
			name: 'appId',
			type: 'string',
			default: '',
			placeholder: 'e.g. 670843887433847',
			description: 'ID of the Meta app whose secret signs the webhooks',
		},
		{
			displayName: 'App Secret',
			name: 'appSecret',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			description:
				'Secret of the Meta app. Webhooks are refused while it is empty. During rotation enter both, the new one first, separated by a comma.',
		},
		{
			displayName: 'Verify Token',
			name: 'verifyToken',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			description: 'Text of your choice that Meta repeats when it checks the webhook address',
		},
		{
			displayName: 'Graph Base URL',
			name: 'graphBaseUrl',
			type: 'string',
			default: 'https://graph.facebook.com',
			description: 'Address of the Graph API. Change it only for a proxy or a test stand-in.',
		},
		{
			displayName: 'Graph Version',
			name: 'graphVersion',
			type: 'string',
			default: 'v25.0',
			placeholder: 'e.g. v25.0',
			description: 'Version of the Graph API to call',
		},
	];

	authenticate: IAuthenticateGeneric = {
		type: 'generic',
		properties: { headers: { Authorization: '=Bearer {{$credentials.accessToken}}' } },
	};

	/** WhatsApp Trigger answers the Test button: a request described here could only show bare network codes. */
	test = undefined;
}
