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
import { fingerprint } from '../lib/creatio/signIn/fingerprint';
import { passwordHeaders, signInWithPassword } from '../lib/creatio/signIn/password';
import { appPathField, baseUrlField, runtimeField, sessionForField } from '../nodes/shared/creatio/credentialFields';
import { passwordCredential } from '../nodes/shared/creatio/credentialData';
import { plainHttp } from '../nodes/shared/creatio/outboundHttp';
import { signIn } from '../nodes/shared/creatio/signInRefusal';

/** Creatio's forms login. Requests name a path below the application; the address is added here. */
export class HandoffCreatioApi implements ICredentialType {
	name = 'handoffCreatioApi';

	displayName = 'Creatio User and Password (Handoff) API';

	icon = { light: 'file:../icons/creatio.svg', dark: 'file:../icons/creatio.dark.svg' } as const;

	documentationUrl = 'https://github.com/n8n-nodes-whatsapp-creatio/n8n-nodes-whatsapp-creatio#readme';

	properties: INodeProperties[] = [
		baseUrlField,
		{
			displayName: 'User Name',
			name: 'username',
			type: 'string',
			default: '',
			required: true,
			description: 'The Creatio user that cases and activities are written as',
		},
		{
			displayName: 'Password',
			name: 'password',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
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
			displayName: 'Session Token',
			name: 'sessionToken',
			type: 'hidden',
			typeOptions: { expirable: true, password: true },
			default: '',
		},
		{
			displayName: 'CSRF Token',
			name: 'csrfToken',
			type: 'hidden',
			typeOptions: { password: true },
			default: '',
		},
		appPathField,
		sessionForField,
	];

	/** Runs when there is no session, when a request found it gone, and for Test. */
	async preAuthentication(this: IHttpRequestHelper, credentials: ICredentialDataDecryptedObject): Promise<IDataObject> {
		return { ...(await signIn(async () => await signInWithPassword(plainHttp(this), passwordCredential(credentials)))) };
	}

	authenticate = async (
		credentials: ICredentialDataDecryptedObject,
		requestOptions: IHttpRequestOptions,
	): Promise<IHttpRequestOptions & { uri?: undefined }> => {
		const { baseUrl, username, password, sessionToken, csrfToken, appPath, sessionFor } = passwordCredential(credentials);
		const site = siteAddress(baseUrl);
		// A session never goes to another site than the one that gave it, nor outlives a changed user.
		const ours = sessionFor === fingerprint(site, username, password);
		return {
			...requestOptions,
			baseURL: undefined,
			uri: undefined,
			url: callAddress(wantedAddress(requestOptions), site, appPath),
			headers: {
				Accept: 'application/json',
				...requestOptions.headers,
				...(ours ? passwordHeaders({ sessionToken, csrfToken }) : { ForceUseSession: 'true' }),
			},
		};
	};

	/** Signing in checks most; this adds that the session is accepted by the data service. */
	test: ICredentialTestRequest = {
		request: { url: '/odata/Contact?$top=1&$select=Id' },
		rules: [
			{
				type: 'responseCode',
				properties: {
					value: 403,
					message: 'Signed in, but this Creatio user may not read contacts. Give the user the right in Object permissions.',
				},
			},
			{
				type: 'responseCode',
				properties: { value: 401, message: 'Creatio did not keep the session. Check that the user may use the API.' },
			},
		],
	};
}
