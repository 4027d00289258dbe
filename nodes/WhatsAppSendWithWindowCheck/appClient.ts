import { sleep } from 'n8n-workflow';
import { createGraphClient, type GraphClient } from '../../lib/whatsapp/client';
import type { GraphSend } from '../../lib/whatsapp/graph';
import { splitSecrets } from '../../lib/whatsapp/signature';
import type { WhatsAppAccess } from './whatsAppClient';

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
