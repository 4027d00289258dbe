import { sleep, type IHttpRequestHelper } from 'n8n-workflow';
import { createGraphClient, type GraphClient } from '../../lib/whatsapp/client';
import type { GraphSend } from '../../lib/whatsapp/graph';
import { splitSecrets } from '../../lib/whatsapp/signature';
import type { WhatsAppAccess } from './whatsAppClient';

/** Meta checks the address during a call, so one takes longer than usual. */
const TIMEOUT_MS = 20_000;

/** Sends a call with a token that is not the credential's own field. */
export type SendWithToken = (token: string) => GraphSend;

/** A client that acts as the Meta app (whatsapp.md 6); undefined without app ID or app secret. */
export function appClient(access: WhatsAppAccess, sendWithToken: SendWithToken): GraphClient | undefined {
	// During rotation the new secret comes first.
	const [secret] = splitSecrets(access.appSecret);
	if (access.appId === '' || secret === undefined) return undefined;
	return createGraphClient({
		send: sendWithToken(`${access.appId}|${secret}`),
		sleep,
		baseUrl: access.graphBaseUrl,
		version: access.graphVersion,
	});
}

/** Calls as the app, which n8n cannot sign in: its token is made of two fields of the credential. */
export function appClientOf(context: IHttpRequestHelper, access: WhatsAppAccess): GraphClient | undefined {
	return appClient(access, (token) => async ({ method, url, query, body }) => {
		const response = (await context.helpers.httpRequest({
			method,
			url,
			qs: query,
			body,
			headers: { Authorization: `Bearer ${token}` },
			json: true,
			timeout: TIMEOUT_MS,
			returnFullResponse: true,
			ignoreHttpStatusErrors: true,
			disableFollowRedirect: true,
		})) as { statusCode: number; headers: Record<string, unknown>; body: unknown };
		return { status: response.statusCode, headers: response.headers, body: response.body };
	});
}
