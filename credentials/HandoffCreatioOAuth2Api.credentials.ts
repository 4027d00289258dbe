import type {
	ICredentialDataDecryptedObject,
	ICredentialTestRequest,
	ICredentialType,
	IDataObject,
	IHttpRequestHelper,
	IHttpRequestOptions,
	INodeProperties,
} from 'n8n-workflow';
import { callAddress, wantedAddress, siteAddress } from '../lib/creatio/signIn/address';
import { bearerHeaders, oAuth2Fingerprint, signInWithOAuth2 } from '../lib/creatio/signIn/oAuth2';
import { oAuth2Credential } from '../nodes/shared/creatio/credentialData';
import { appPathField, baseUrlField, runtimeField, sessionForField } from '../nodes/shared/creatio/credentialFields';
import { plainHttp } from '../nodes/shared/creatio/outboundHttp';
import { signIn } from '../nodes/shared/creatio/signInRefusal';

/**
 * Creatio's client credentials. Not an extension of n8n's oAuth2Api: there a refused secret or a wrong identity address is told
 * only as a status text, a node's own test is never called, and `/0` cannot be found out while connecting.
 */
export class HandoffCreatioOAuth2Api implements ICredentialType {
	name = 'handoffCreatioOAuth2Api';

	displayName = 'Creatio (Handoff) OAuth2 API';

	icon = { light: 'file:../icons/creatio.svg', dark: 'file:../icons/creatio.dark.svg' } as const;

	documentationUrl = 'https://github.com/n8n-nodes-whatsapp-creatio/n8n-nodes-whatsapp-creatio#readme';

	properties: INodeProperties[] = [
		baseUrlField,
		{
			displayName: 'Client ID',
			name: 'clientId',
			type: 'string',
			default: '',
			required: true,
			description: 'From Creatio: System Designer, OAuth 2.0 integrated applications',
		},
		{
			displayName: 'Client Secret',
			name: 'clientSecret',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
		},
		{
			displayName: 'Identity Service Address',
			name: 'identityUrl',
			type: 'string',
			default: '',
			placeholder: 'e.g. https://acme-is.creatio.com',
			description:
				'Only needed when Creatio runs on your own servers. Empty: the Creatio address with -is after the name, as in the cloud.',
		},
		runtimeField,
		{
			displayName: 'Reply Secret',
			name: 'replySecret',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			description:
				'Only for Creatio Reply Trigger: a long random text of letters and digits that the business process in Creatio sends along with each call',
		},
		{
			displayName: 'Access Token',
			name: 'accessToken',
			type: 'hidden',
			typeOptions: { expirable: true, password: true },
			default: '',
		},
		appPathField,
		sessionForField,
	];

	/** Runs when there is no token, when a request found it expired, and for Test. */
	async preAuthentication(this: IHttpRequestHelper, credentials: ICredentialDataDecryptedObject): Promise<IDataObject> {
		return { ...(await signIn(async () => await signInWithOAuth2(plainHttp(this), oAuth2Credential(credentials)))) };
	}

	authenticate = async (
		credentials: ICredentialDataDecryptedObject,
		requestOptions: IHttpRequestOptions,
	): Promise<IHttpRequestOptions & { uri?: undefined }> => {
		const credential = oAuth2Credential(credentials);
		// A token never goes to another site than the one it was made for.
		const ours = credential.sessionFor === oAuth2Fingerprint(credential);
		return {
			...requestOptions,
			baseURL: undefined,
			uri: undefined,
			url: callAddress(wantedAddress(requestOptions), siteAddress(credential.baseUrl), credential.appPath),
			headers: {
				Accept: 'application/json',
				...requestOptions.headers,
				...(ours ? bearerHeaders(credential.accessToken) : {}),
			},
		};
	};

	/** Signing in checks most; this adds that the token is accepted by the data service. */
	test: ICredentialTestRequest = {
		request: { url: '/odata/Contact?$top=1&$select=Id' },
		rules: [
			{
				type: 'responseCode',
				properties: {
					value: 403,
					message: 'The token works, but its Creatio user may not read contacts. Give that user the right in Object permissions.',
				},
			},
			{
				type: 'responseCode',
				properties: {
					value: 401,
					message: 'Creatio did not accept the token. Check that the application in Creatio is active and bound to a user.',
				},
			},
		],
	};
}
