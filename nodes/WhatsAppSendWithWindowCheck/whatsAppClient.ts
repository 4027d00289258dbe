import {
	sleep,
	type ICredentialDataDecryptedObject,
	type IExecuteFunctions,
	type IHookFunctions,
	type IHttpRequestOptions,
	type ILoadOptionsFunctions,
	type IWebhookFunctions,
} from 'n8n-workflow';
import { createGraphClient, type GraphClient } from '../../lib/whatsapp/client';
import type { GraphSend } from '../../lib/whatsapp/graph';

/** Name of the credential type of everything that talks to WhatsApp. */
export const WHATSAPP_CREDENTIAL = 'handoffWhatsAppApi';

/** The credential's fields, trimmed: values pasted from a browser often carry white space. */
export interface WhatsAppAccess {
	accessToken: string;
	phoneNumberId: string;
	businessAccountId: string;
	appId: string;
	appSecret: string;
	verifyToken: string;
	graphBaseUrl: string;
	graphVersion: string;
}

/** Longer than Meta takes for any message; what takes longer counts as not answered. */
const TIMEOUT_MS = 20_000;

/** Reads the credential's data into trimmed texts, with defaults for the address. */
export function accessOf(credential: ICredentialDataDecryptedObject): WhatsAppAccess {
	const field = (name: string) => String(credential[name] ?? '').trim();
	return {
		accessToken: field('accessToken'),
		phoneNumberId: field('phoneNumberId'),
		businessAccountId: field('businessAccountId'),
		appId: field('appId'),
		appSecret: field('appSecret'),
		verifyToken: field('verifyToken'),
		graphBaseUrl: field('graphBaseUrl') || 'https://graph.facebook.com',
		graphVersion: field('graphVersion') || 'v25.0',
	};
}

/** A client that sends through n8n with the node's credential: n8n adds the token and obeys its domain rules. */
export function whatsAppClient(
	context: IExecuteFunctions | IHookFunctions | ILoadOptionsFunctions | IWebhookFunctions,
	access: Pick<WhatsAppAccess, 'graphBaseUrl' | 'graphVersion'>,
	timeout = TIMEOUT_MS,
): GraphClient {
	const send: GraphSend = async ({ method, url, query, body, form }) => {
		const options: IHttpRequestOptions = {
			method,
			url,
			qs: query,
			body: form ?? body,
			json: true,
			timeout,
			returnFullResponse: true,
			ignoreHttpStatusErrors: true,
			// The token must not follow a redirect to another host.
			disableFollowRedirect: true,
		};
		const response: { statusCode: number; headers: Record<string, unknown>; body: unknown } =
			await context.helpers.httpRequestWithAuthentication.call(context, WHATSAPP_CREDENTIAL, options);
		return { status: response.statusCode, headers: response.headers, body: response.body };
	};
	return createGraphClient({ send, sleep, baseUrl: access.graphBaseUrl, version: access.graphVersion });
}
