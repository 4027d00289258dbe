import { accounts, type Ports } from './settings.mts';

/** Webhook addresses of the templates, below `<n8n>/webhook/`. The ids are in the template files. */
export const webhookPaths = {
	whatsApp: '6b0f4ab2-5c5b-4a7e-9a57-0f7a4b1c2d10/whatsapp',
	creatioReply: '6b0f4ab2-5c5b-4a7e-9a57-0f7a4b1c2d20/creatio-reply',
	sessionPage: 'whatsapp-session',
	handOff: 'whatsapp-handoff',
} as const;

async function call(what: string, url: string, init: RequestInit): Promise<void> {
	const response = await fetch(url, init);
	const text = await response.text();
	if (!response.ok) throw new Error(`${what} was refused with ${response.status}: ${text.slice(0, 300)}`);
}

/**
 * What an admin does once in Meta's and Creatio's own screens: paste the callback URL and verify token into the app,
 * subscribe the app to the business account, and give the business processes the reply URL and its secret.
 */
export async function connectStandIns(ports: Ports): Promise<void> {
	const { meta, creatio } = accounts;
	const graph = `http://localhost:${ports.meta}/v25.0`;
	await call('The callback URL', `${graph}/${meta.appId}/subscriptions`, {
		method: 'POST',
		headers: { authorization: `Bearer ${meta.appId}|${meta.appSecret}`, 'content-type': 'application/x-www-form-urlencoded' },
		body: new URLSearchParams({
			object: 'whatsapp_business_account',
			callback_url: `http://localhost:${ports.n8n}/webhook/${webhookPaths.whatsApp}`,
			verify_token: meta.verifyToken,
			fields: 'messages,smb_message_echoes,user_id_update',
			include_values: 'true',
		}),
	});
	await call('The app subscription', `${graph}/${meta.businessAccountId}/subscribed_apps`, { method: 'POST', headers: { authorization: `Bearer ${meta.accessToken}` } });
	await call('The business process', `http://localhost:${ports.creatio}/_control/processes`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ url: `http://localhost:${ports.n8n}/webhook/${webhookPaths.creatioReply}`, secret: creatio.replySecret, secretHeader: 'x-reply-secret', timeoutMs: 5000, retries: 3 }),
	});
}
