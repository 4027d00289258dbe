import type { ICredentialDataDecryptedObject } from 'n8n-workflow';
import { z } from 'zod/v4';

const text = z.string().catch('');
const common = {
	baseUrl: text,
	runtime: z.enum(['auto', 'netFramework', 'net']).catch('auto'),
	appPath: z.enum(['/0', '']).catch(''),
	sessionFor: text,
};
const password = z.object({ ...common, username: text, password: text, sessionToken: text, csrfToken: text });
const oAuth2 = z.object({ ...common, identityUrl: text, clientId: text, clientSecret: text, accessToken: text });

/** What a handoffCreatioApi credential holds. */
export function passwordCredential(data: ICredentialDataDecryptedObject): z.infer<typeof password> {
	return password.parse(data);
}

/** What a handoffCreatioOAuth2Api credential holds. */
export function oAuth2Credential(data: ICredentialDataDecryptedObject): z.infer<typeof oAuth2> {
	return oAuth2.parse(data);
}
