import { randomBytes } from 'node:crypto';
import { GraphProblem } from './graphAnswer.mts';
import type { State } from './state.mts';
import type { Override } from './types.mts';

/** Only these fields follow an override; template and account fields go to the app's address (whatsapp.md 6). */
const overridableFields = new Set([
	'messages',
	'message_echoes',
	'calls',
	'consumer_profile',
	'messaging_handovers',
	'group_lifecycle_update',
	'group_participants_update',
	'group_settings_update',
	'group_status_update',
	'smb_message_echoes',
	'smb_app_state_sync',
	'history',
	'account_settings_update',
]);

/** Where an update goes, phone number before account before app; or why it goes nowhere (whatsapp.md 0.7, 6). */
export function targetOf(
	state: State,
	field: string,
	phoneNumberId?: string,
): { url: string; level: 'phone' | 'waba' | 'app' } | { reason: string } {
	const { app, wabaSubscribed, waba, phones } = state.subscriptions;
	if (!wabaSubscribed) return { reason: 'The app is not subscribed to the business account.' };
	const appHasField = app?.fields.includes(field) ?? false;
	if (overridableFields.has(field) && (appHasField || !state.knobs.overrideNeedsAppFields)) {
		const phone = phoneNumberId === undefined ? undefined : phones[phoneNumberId];
		if (phone) return { url: phone.url, level: 'phone' };
		if (waba) return { url: waba.url, level: 'waba' };
	}
	if (!app) return { reason: 'The app has no callback URL.' };
	if (!appHasField) return { reason: `The app is not subscribed to the field "${field}".` };
	return { url: app.url, level: 'app' };
}

/**
 * Asks a callback address to prove itself, as Meta does each time one is set (whatsapp.md 1.1).
 * @throws GraphProblem (#2200) unless it answers 200 with the challenge and nothing else
 */
export async function verifyCallback(target: Override, timeoutMs: number): Promise<void> {
	const challenge = randomBytes(5).readUIntBE(0, 5).toString();
	const refuse = (why: string) =>
		new GraphProblem(400, 2200, `(#2200) Callback verification failed with the following errors: ${why}`);
	let url: URL;
	try {
		url = new URL(target.url);
	} catch {
		throw new GraphProblem(400, 100, '(#100) callback_url should represent a valid URL');
	}
	url.searchParams.set('hub.mode', 'subscribe');
	url.searchParams.set('hub.challenge', challenge);
	url.searchParams.set('hub.verify_token', target.verifyToken);
	let response: Response;
	let body: string;
	try {
		response = await fetch(url, {
			headers: { 'user-agent': 'facebookplatform/1.0 (+http://developers.facebook.com)', accept: '*/*' },
			redirect: 'manual',
			signal: AbortSignal.timeout(timeoutMs),
		});
		body = await response.text();
	} catch (error) {
		const timedOut = (error as { name?: string }).name === 'TimeoutError';
		throw refuse(timedOut ? 'Request timeout' : 'curl_errno = 7; curl_error = Failed to connect; HTTP Status Code = 0');
	}
	if (response.status !== 200) {
		throw refuse(`HTTP Status Code = ${response.status}; HTTP Message = ${response.statusText}`);
	}
	if (body !== challenge) {
		throw new GraphProblem(
			400,
			2200,
			`(#2200) Callback verification failed with the following errors: The provided verify token or challenge did not match: received "${body.slice(0, 60)}"`,
		);
	}
}

/** Checks an override before it is set: length, the account's subscription, the handshake (whatsapp.md 1.1, 6). */
export async function checkedOverride(state: State, url: string, verifyToken: unknown): Promise<Override> {
	if (url.length > 200) {
		throw new GraphProblem(400, 100, '(#100) Param override_callback_uri must be at most 200 characters long.');
	}
	if (typeof verifyToken !== 'string' || !verifyToken) {
		throw new GraphProblem(400, 100, '(#100) The parameter verify_token is required.');
	}
	const override = { url, verifyToken };
	await verifyCallback(override, state.knobs.webhookTimeoutMs);
	return override;
}
