import { APP_ID, businessNumbers, WABA_ID } from './constants.mts';
import { GraphProblem } from './graphAnswer.mts';
import { checkedOverride, verifyCallback } from './subscriptions.mts';
import { templatePage, templates } from './templates.mts';
import type { Json } from './types.mts';
import type { World } from './world.mts';

const APP_LINK = `https://www.facebook.com/games/?app_id=${APP_ID}`;
const success: Json = { success: true };

/** Picks `fields=` of an object; the id is always there. @throws GraphProblem (#100) for a field that it does not have */
function withFields(all: Json, defaults: string[], fields: unknown, nodeType: string, absent: string[] = []): Json {
	const wanted = typeof fields === 'string' && fields ? fields.split(',').map((one) => one.trim()) : defaults;
	for (const field of wanted) {
		if (!(field in all) && !absent.includes(field)) {
			throw new GraphProblem(400, 100, `(#100) Tried accessing nonexisting field (${field}) on node type (${nodeType})`);
		}
	}
	return Object.fromEntries([...wanted.filter((field) => field in all).map((field) => [field, all[field]]), ['id', all.id]]) as Json;
}

function phoneFields(world: World, id: string): Json {
	const number = businessNumbers.find((one) => one.id === id);
	const { app, waba, phones } = world.state.subscriptions;
	return {
		id,
		display_phone_number: `+${number?.displayPhoneNumber ?? ''}`,
		verified_name: number?.verifiedName,
		quality_rating: 'GREEN',
		code_verification_status: 'VERIFIED',
		name_status: 'APPROVED',
		platform_type: 'CLOUD_API',
		throughput: { level: 'STANDARD' },
		status: 'CONNECTED',
		account_mode: 'LIVE',
		is_official_business_account: false,
		whatsapp_business_manager_messaging_limit: 'TIER_250',
		webhook_configuration: {
			...(phones[id] ? { phone_number: phones[id].url } : {}),
			...(waba ? { whatsapp_business_account: waba.url } : {}),
			...(app ? { application: app.url } : {}),
		},
	};
}

const phoneDefaults = ['verified_name', 'code_verification_status', 'display_phone_number', 'quality_rating', 'platform_type', 'throughput'];

export function readPhone(world: World, id: string, parameters: Json): Json {
	return withFields(phoneFields(world, id), phoneDefaults, parameters.fields, 'WhatsAppBusinessPhoneNumber', ['messaging_limit_tier']);
}

export function listPhones(world: World, parameters: Json): Json {
	const defaults = ['verified_name', 'code_verification_status', 'display_phone_number', 'quality_rating'];
	return {
		data: businessNumbers.map(({ id }) => withFields(phoneFields(world, id), defaults, parameters.fields, 'WhatsAppBusinessPhoneNumber')),
		paging: { cursors: { before: 'QVFIUmJlZm9yZQ', after: 'QVFIUmFmdGVy' } },
	};
}

export function readAccount(parameters: Json): Json {
	const all = { id: WABA_ID, name: 'Sandbox Shop', timezone_id: '1', currency: 'GBP', message_template_namespace: 'b7a1c0de_1234', account_review_status: 'APPROVED' };
	return withFields(all, ['name', 'timezone_id', 'message_template_namespace'], parameters.fields, 'WhatsAppBusinessAccount');
}

/** POST /{phone}: sets or removes the override of one number (whatsapp.md 6). */
export async function changePhone(world: World, id: string, parameters: Json): Promise<Json> {
	const configuration = parameters.webhook_configuration;
	if (typeof configuration !== 'object' || configuration === null) {
		throw new GraphProblem(400, 100, '(#100) The parameter webhook_configuration is required.');
	}
	const { override_callback_uri: url, verify_token: verifyToken } = configuration as Json;
	if (typeof url !== 'string') throw new GraphProblem(400, 100, '(#100) The parameter override_callback_uri is required.');
	const { subscriptions } = world.state;
	if (url === '') {
		delete subscriptions.phones[id];
	} else {
		needSubscribed(world);
		subscriptions.phones[id] = await checkedOverride(world.state, url, verifyToken);
	}
	world.changed();
	world.events.emit({ type: 'webhook' });
	return success;
}

function needSubscribed(world: World): void {
	if (!world.state.subscriptions.wabaSubscribed) {
		throw new GraphProblem(400, 100, '(#100) Before override the current callback uri, your app must be subscribed to receive messages for WhatsApp Business Account.');
	}
}

export function readSubscribedApps(world: World): Json {
	const { wabaSubscribed, waba } = world.state.subscriptions;
	if (!wabaSubscribed) return { data: [] };
	return {
		data: [
			{
				whatsapp_business_api_data: { link: APP_LINK, name: 'Sandbox Support', id: APP_ID },
				...(waba ? { override_callback_uri: waba.url } : {}),
			},
		],
	};
}

/** POST /{waba}/subscribed_apps: with an address it sets the override, without one it removes it (whatsapp.md 6). */
export async function subscribeAccount(world: World, parameters: Json): Promise<Json> {
	const { subscriptions } = world.state;
	const url = parameters.override_callback_uri;
	if (typeof url === 'string' && url) {
		needSubscribed(world);
		subscriptions.waba = await checkedOverride(world.state, url, parameters.verify_token);
	} else {
		delete subscriptions.waba;
	}
	subscriptions.wabaSubscribed = true;
	world.changed();
	world.events.emit({ type: 'webhook' });
	return success;
}

export function unsubscribeAccount(world: World): Json {
	world.state.subscriptions.wabaSubscribed = false;
	delete world.state.subscriptions.waba;
	world.changed();
	world.events.emit({ type: 'webhook' });
	return success;
}

export function readAppSubscriptions(world: World, version: string): Json {
	const { app } = world.state.subscriptions;
	if (!app) return { data: [] };
	return {
		data: [
			{
				object: 'whatsapp_business_account',
				callback_url: app.url,
				active: true,
				fields: app.fields.map((name) => ({ name, version })),
			},
		],
	};
}

function fieldList(value: unknown): string[] {
	const names = Array.isArray(value) ? value.map(String) : String(value ?? '').split(',');
	return names.map((one) => one.trim()).filter(Boolean);
}

/** POST /{app}/subscriptions: one address per app; what is sent is the new truth (whatsapp.md 0.6, 6). */
export async function subscribeApp(world: World, parameters: Json): Promise<Json> {
	if (parameters.object !== 'whatsapp_business_account') {
		throw new GraphProblem(400, 100, '(#100) Param object must be one of {whatsapp_business_account}');
	}
	const { callback_url: url, verify_token: verifyToken } = parameters;
	if (typeof url !== 'string' || typeof verifyToken !== 'string') {
		throw new GraphProblem(400, 100, '(#100) The parameters callback_url and verify_token are required.');
	}
	await verifyCallback({ url, verifyToken }, world.state.knobs.webhookTimeoutMs);
	world.state.subscriptions.app = { url, verifyToken, fields: fieldList(parameters.fields) };
	world.changed();
	world.events.emit({ type: 'webhook' });
	return success;
}

export function unsubscribeApp(world: World, parameters: Json): Json {
	const { subscriptions } = world.state;
	const fields = fieldList(parameters.fields);
	if (subscriptions.app && fields.length > 0) {
		subscriptions.app.fields = subscriptions.app.fields.filter((one) => !fields.includes(one));
	} else {
		delete subscriptions.app;
	}
	world.changed();
	world.events.emit({ type: 'webhook' });
	return success;
}

export function listTemplates(world: World, parameters: Json, version: string): Json {
	const query = Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, String(value)]));
	const page = templatePage(templates, query, (after) => {
		const next = new URL(`${world.baseUrl()}/${version}/${WABA_ID}/message_templates`);
		for (const [key, value] of Object.entries(query)) if (key !== 'access_token') next.searchParams.set(key, value);
		next.searchParams.set('after', after);
		return next.href;
	});
	if (!page) throw new GraphProblem(400, 131059, '(#131059) Invalid cursor', { details: 'The cursor is not valid.' });
	return page;
}
