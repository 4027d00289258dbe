import { z } from 'zod/v4';
import type { GraphClient, GraphResult } from '../client';
import { part, parts, text } from '../inbound/tolerant';

/** Where a callback address is set: on one number, or on a whole account (whatsapp.md 6). */
export type SubscriptionTarget =
	/** The account's ids are empty when they are not known; then its subscription is taken for granted. */
	| { level: 'phoneNumber'; phoneNumberId: string; businessAccountId: string; appId: string }
	| { level: 'businessAccount'; businessAccountId: string; appId: string };

/** What Meta has at a target. */
export interface SubscriptionState {
	/** Callback address that overrides the app's own; empty when there is none. */
	overrideUrl: string;
	/** Whether the app gets the account's events at all, without which no override can be set. */
	subscribed: boolean;
}

const phoneAnswer = z.object({ webhook_configuration: part({ phone_number: text }) });
const appsAnswer = z.object({
	data: parts({ whatsapp_business_api_data: part({ id: text }), override_callback_uri: text }),
});

function then<From, To>(result: GraphResult<From>, map: (value: From) => To): GraphResult<To> {
	return result.ok ? { ok: true, value: map(result.value) } : result;
}

/** What Meta knows about our app at the account. */
async function readAccount(
	client: GraphClient,
	{ businessAccountId, appId }: SubscriptionTarget,
): Promise<GraphResult<SubscriptionState>> {
	const result = await client.call('GET', `${businessAccountId}/subscribed_apps`);
	return then(result, (body) => {
		const apps = appsAnswer.safeParse(body).data?.data ?? [];
		const ours = apps.find((app) => app.whatsapp_business_api_data?.id === appId);
		return { overrideUrl: ours?.override_callback_uri ?? '', subscribed: ours !== undefined };
	});
}

/** Reads the present state of a target. */
export async function readSubscription(
	client: GraphClient,
	target: SubscriptionTarget,
): Promise<GraphResult<SubscriptionState>> {
	if (target.level === 'businessAccount') return await readAccount(client, target);
	const number = await client.call('GET', target.phoneNumberId, {
		query: { fields: 'webhook_configuration' },
	});
	if (!number.ok) return number;
	const overrideUrl = phoneAnswer.safeParse(number.value).data?.webhook_configuration?.phone_number ?? '';
	if (target.businessAccountId === '' || target.appId === '') {
		return { ok: true, value: { overrideUrl, subscribed: true } };
	}
	return then(await readAccount(client, target), ({ subscribed }) => ({ overrideUrl, subscribed }));
}

/** Lets the app receive the account's events, which has to come before any override (whatsapp.md 6). */
export async function subscribeAccount(
	client: GraphClient,
	{ businessAccountId }: SubscriptionTarget,
): Promise<GraphResult<unknown>> {
	return await client.call('POST', `${businessAccountId}/subscribed_apps`);
}

/** Sets the callback address of a target. Meta checks the address during the call. */
export async function setOverride(
	client: GraphClient,
	target: SubscriptionTarget,
	callbackUrl: string,
	verifyToken: string,
): Promise<GraphResult<unknown>> {
	const override = { override_callback_uri: callbackUrl, verify_token: verifyToken };
	return target.level === 'phoneNumber'
		? await client.call('POST', target.phoneNumberId, { body: { webhook_configuration: override } })
		: await client.call('POST', `${target.businessAccountId}/subscribed_apps`, { body: override });
}

/**
 * Removes the callback address of a target; the app's own is used again. The account stays subscribed when only a
 * number was set: other numbers may have come to rely on it.
 */
export async function removeOverride(
	client: GraphClient,
	target: SubscriptionTarget,
	keepSubscribed: boolean,
): Promise<GraphResult<unknown>> {
	if (target.level === 'phoneNumber') {
		const body = { webhook_configuration: { override_callback_uri: '' } };
		return await client.call('POST', target.phoneNumberId, { body });
	}
	// Subscribing without an address removes the override and keeps the subscription.
	return await client.call(keepSubscribed ? 'POST' : 'DELETE', `${target.businessAccountId}/subscribed_apps`);
}
