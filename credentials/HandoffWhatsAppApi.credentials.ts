import type {
	IAuthenticateGeneric,
	ICredentialTestRequest,
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

	test: ICredentialTestRequest = {
		request: {
			baseURL:
				'={{ $credentials.graphBaseUrl.trim().replace(new RegExp("/+$"), "") }}/{{ $credentials.graphVersion.trim().replace(new RegExp("^/+|/+$", "g"), "") }}',
			url: '=/{{ encodeURIComponent($credentials.phoneNumberId.trim()) }}',
			qs: { fields: 'id,display_phone_number,verified_name' },
			timeout: 15000,
		},
		rules: [
			{
				type: 'responseCode',
				properties: {
					value: 400,
					message:
						'Meta does not know this phone number ID, or the token may not see it. Check the ID and give the system user access to the WhatsApp account.',
				},
			},
			{
				type: 'responseCode',
				properties: {
					value: 401,
					message:
						'Meta does not accept the access token. It may have expired: make a new one and paste it here.',
				},
			},
			{
				type: 'responseCode',
				properties: {
					value: 403,
					message:
						'The access token lacks a permission. It needs whatsapp_business_messaging and whatsapp_business_management.',
				},
			},
			{
				type: 'responseCode',
				properties: {
					value: 404,
					message:
						'Nothing answers at this address. Check the Graph base URL, the version and the phone number ID.',
				},
			},
			{
				type: 'responseSuccessBody',
				properties: {
					key: 'id',
					value: undefined,
					message:
						'The address answers, but not like Meta. Check the Graph base URL: it is https://graph.facebook.com unless you use a proxy.',
				},
			},
		] as ICredentialTestRequest['rules'],
	};
}
