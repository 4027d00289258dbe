import { WhatsAppTrigger } from '../../../nodes/WhatsAppTrigger/WhatsAppTrigger.node';
import { WABA, type Json } from './deliveries.mts';
import { CREDENTIAL, hookFunctions, type GraphCall, type HookCall } from './triggerFakes.mts';

export const { checkExists, create, delete: remove } = new WhatsAppTrigger().webhookMethods.setup;
export const OUR_URL = 'https://n8n.example/webhook/1/whatsapp';
export const FOREIGN_URL = 'https://other.example/secret-path';
export const APP = CREDENTIAL.appId;

/** Meta's side: overrides per number, the account's subscription, and what it thinks of our token. */
export class Meta {
	overrides: Record<string, string> = {};
	app: { override: string } | undefined = { override: '' };
	/** What the app itself is subscribed to. */
	appItself: { callback_url: string; fields: string } | undefined = { callback_url: 'https://app.example', fields: 'messages' };
	token: Json = {
		is_valid: true,
		app_id: APP,
		scopes: ['whatsapp_business_messaging', 'whatsapp_business_management'],
	};
	/** Addresses that answer the check, with their token. */
	reachable: Record<string, string> = { [OUR_URL]: CREDENTIAL.verifyToken, [FOREIGN_URL]: 'foreign-token' };
	writes: GraphCall[] = [];

	answer = (call: GraphCall): { statusCode: number; body: unknown } => {
		const { method, url } = call;
		if (method !== 'GET') this.writes.push(call);
		if (url === 'debug_token') return { statusCode: 200, body: { data: this.token } };
		if (url === `${APP}/subscriptions`) return this.appSubscriptions(call);
		if (url === `${WABA}/subscribed_apps`) return this.subscribedApps(call);
		if (!/^\d+$/.test(url) || url === '404') return this.fault(100);
		if (method === 'GET') {
			const override = this.overrides[url];
			return {
				statusCode: 200,
				body: {
					id: url,
					webhook_configuration: {
						...(override && { phone_number: override }),
						application: 'https://app.example',
					},
				},
			};
		}
		const { override_callback_uri: uri, verify_token: token } = (
			call.body as { webhook_configuration: Record<string, string> }
		).webhook_configuration;
		if (uri !== '' && this.app === undefined) return this.fault(100);
		if (uri !== '' && this.reachable[uri] !== token) return this.fault(2200);
		this.overrides[url] = uri;
		return { statusCode: 200, body: { success: true } };
	};

	private appSubscriptions({ method, body, token }: GraphCall): { statusCode: number; body: unknown } {
		if (token !== `Bearer ${APP}|${CREDENTIAL.appSecret}`) return this.fault(190);
		if (method === 'POST') {
			const { callback_url: url, verify_token: verifyToken, fields } = body as Record<string, string>;
			if (this.reachable[url] !== verifyToken) return this.fault(2200);
			this.appItself = { callback_url: url, fields };
		}
		if (method === 'DELETE') this.appItself = undefined;
		if (method !== 'GET') return { statusCode: 200, body: { success: true } };
		const data = this.appItself && [{ object: 'whatsapp_business_account', active: true, callback_url: this.appItself.callback_url, fields: this.appItself.fields.split(',').map((name) => ({ name })) }];
		return { statusCode: 200, body: { data: data ?? [] } };
	}

	private subscribedApps({ method, body }: GraphCall): { statusCode: number; body: unknown } {
		if (method === 'GET') {
			const ours = this.app && {
				whatsapp_business_api_data: { id: APP },
				...(this.app.override && { override_callback_uri: this.app.override }),
			};
			return {
				statusCode: 200,
				body: {
					data: [
						{ whatsapp_business_api_data: { id: '999' }, override_callback_uri: 'https://x' },
						...(ours ? [ours] : []),
					],
				},
			};
		}
		if (method === 'DELETE') this.app = undefined;
		else {
			const { override_callback_uri: uri = '', verify_token: token } = (body ?? {}) as Record<
				string,
				string | undefined
			>;
			if (uri !== '' && this.app === undefined) return this.fault(100);
			if (uri !== '' && this.reachable[uri] !== token) return this.fault(2200);
			this.app = { override: uri };
		}
		return { statusCode: 200, body: { success: true } };
	}

	private fault(code: number): { statusCode: number; body: unknown } {
		return { statusCode: 400, body: { error: { code, message: `(#${code}) HTTP Status Code = 404` } } };
	}
}

export function hook(meta: Meta, parameters: Json, more: Partial<HookCall> = {}) {
	return hookFunctions({ parameters, graph: meta.answer, ...more });
}

/** What n8n does on publishing: it creates only what does not exist. */
export async function publish(meta: Meta, parameters: Json, more: Partial<HookCall> = {}) {
	const { context, staticData } = hook(meta, parameters, more);
	if (!(await checkExists.call(context))) await create.call(context);
	return staticData;
}
