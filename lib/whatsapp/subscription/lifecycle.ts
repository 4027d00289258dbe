import { z } from 'zod/v4';
import type { GraphClient } from '../client';
import type { GraphFault } from '../graph';
import {
	readSubscription,
	removeOverride,
	setOverride,
	subscribeAccount,
	type SubscriptionState,
	type SubscriptionTarget,
} from './target';

/** What is remembered between publishing and un-publishing, to put back what was there. */
export interface SubscriptionRecord {
	target: SubscriptionTarget;
	callbackUrl: string;
	previous: SubscriptionState;
	/** Whether the app had no callback address at all and was given ours. */
	appSubscribed?: boolean;
}

const recordSchema = z.object({
	target: z.discriminatedUnion('level', [
		z.object({
			level: z.literal('phoneNumber'),
			phoneNumberId: z.string(),
			businessAccountId: z.string(),
			appId: z.string(),
		}),
		z.object({ level: z.literal('businessAccount'), businessAccountId: z.string(), appId: z.string() }),
	]),
	callbackUrl: z.string(),
	previous: z.object({ overrideUrl: z.string(), subscribed: z.boolean() }),
	appSubscribed: z.boolean().optional(),
});

/** Reads a remembered record; undefined when there is none that makes sense. */
export function parseRecord(value: unknown): SubscriptionRecord | undefined {
	return recordSchema.safeParse(value).data;
}

/** Why a subscription cannot be made or undone: a sentence with what to do, and Meta's fault if there is one. */
export interface SubscriptionTrouble {
	message: string;
	description: string;
	fault?: GraphFault;
}

export type Outcome<Value> = { ok: true; value: Value } | { ok: false; trouble: SubscriptionTrouble };

export interface SubscriptionWish {
	target: SubscriptionTarget;
	callbackUrl: string;
	verifyToken: string;
	/** Whether an address that is not ours may be replaced. */
	replaceForeign: boolean;
	/** What an earlier publication remembered. */
	record: SubscriptionRecord | undefined;
}

/** Meta's limit for an override address (whatsapp.md 1.1). */
const MAX_URL_LENGTH = 200;
const VERIFICATION_FAILED = 2200;

/** Host of an address: enough to recognise it, without a secret that its path may hold. */
export function hostOf(url: string): string {
	try {
		return new URL(url).host;
	} catch {
		return 'an address that is not a URL';
	}
}

function idOf(target: SubscriptionTarget): string {
	return target.level === 'phoneNumber' ? target.phoneNumberId : target.businessAccountId;
}

function isSameTarget(one: SubscriptionTarget, other: SubscriptionTarget): boolean {
	return one.level === other.level && idOf(one) === idOf(other);
}

function readTrouble(target: SubscriptionTarget, fault: GraphFault): SubscriptionTrouble {
	const where =
		target.level === 'phoneNumber'
			? `the phone number ${target.phoneNumberId}`
			: `the business account ${target.businessAccountId}`;
	return {
		message: `The webhook settings of ${where} could not be read: ${fault.meaning}`,
		description: fault.details || fault.title,
		fault,
	};
}

/** Whether Meta already calls our address at this target. */
export async function isSubscribed(client: GraphClient, wish: SubscriptionWish): Promise<Outcome<boolean>> {
	const state = await readSubscription(client, wish.target);
	if (!state.ok) return { ok: false, trouble: readTrouble(wish.target, state.fault) };
	const { subscribed, overrideUrl } = state.value;
	return { ok: true, value: subscribed && overrideUrl === wish.callbackUrl };
}

/** Why Meta did not take a callback address. */
export function setTrouble(callbackUrl: string, fault: GraphFault): SubscriptionTrouble {
	if (fault.code === VERIFICATION_FAILED) {
		return {
			message: `Meta could not verify the webhook address at ${hostOf(callbackUrl)}`,
			description: `n8n must be reachable from the internet over HTTPS with a valid certificate, and the verify token in the credential must not change while publishing. Meta says: ${fault.title}`,
			fault,
		};
	}
	return {
		message: `Meta did not accept the webhook address: ${fault.meaning}`,
		description: fault.details || fault.title,
		fault,
	};
}

/** Whether a target may be pointed to our address, before anything is changed. The value is what Meta has there now. */
export async function checkTarget(
	client: GraphClient,
	{ target, callbackUrl, record, replaceForeign }: SubscriptionWish,
): Promise<Outcome<{ current: SubscriptionState; isOurs: boolean; remembered: SubscriptionRecord | undefined }>> {
	if (callbackUrl.length > MAX_URL_LENGTH) {
		return {
			ok: false,
			trouble: {
				message: `The webhook address is longer than the ${MAX_URL_LENGTH} characters that Meta accepts`,
				description: 'Use a shorter n8n address, or set the subscription to manual.',
			},
		};
	}
	const state = await readSubscription(client, target);
	if (!state.ok) return { ok: false, trouble: readTrouble(target, state.fault) };

	const current = state.value;
	const remembered = record && isSameTarget(record.target, target) ? record : undefined;
	const isOurs = current.overrideUrl === callbackUrl || current.overrideUrl === remembered?.callbackUrl;
	if (current.overrideUrl !== '' && !isOurs && !replaceForeign) {
		return {
			ok: false,
			trouble: {
				message: `Another system already receives these messages at ${hostOf(current.overrideUrl)}`,
				description:
					'Nothing was changed. Switch on "Replace a Foreign Address" to take over, or set the subscription to manual.',
			},
		};
	}
	return { ok: true, value: { current, isOurs, remembered } };
}

/**
 * Points a target to our address and returns what to remember. A foreign address is replaced only on request. Running
 * it twice keeps what was there before the first time.
 */
export async function subscribe(
	client: GraphClient,
	wish: SubscriptionWish,
): Promise<Outcome<SubscriptionRecord>> {
	const { target, callbackUrl } = wish;
	const checked = await checkTarget(client, wish);
	if (!checked.ok) return checked;
	const { current, isOurs, remembered } = checked.value;
	if (!current.subscribed) {
		const subscribed = await subscribeAccount(client, target);
		if (!subscribed.ok) return { ok: false, trouble: setTrouble(callbackUrl, subscribed.fault) };
	}
	const set = await setOverride(client, target, callbackUrl, wish.verifyToken);
	if (!set.ok) return { ok: false, trouble: setTrouble(callbackUrl, set.fault) };

	const wasOurs = isOurs && current.overrideUrl !== '';
	const previous = wasOurs
		? (remembered?.previous ?? { overrideUrl: '', subscribed: current.subscribed })
		: current;
	return { ok: true, value: { target, callbackUrl, previous } };
}

/**
 * Puts back what was there before publishing. Leaves everything alone when somebody else has taken the target over
 * since. The value tells what was done.
 */
export async function unsubscribe(
	client: GraphClient,
	record: SubscriptionRecord,
	previousVerifyToken: string,
): Promise<Outcome<'restored' | 'takenOver' | 'removedOnly'>> {
	const { target, callbackUrl, previous } = record;
	const state = await readSubscription(client, target);
	if (!state.ok) return { ok: false, trouble: readTrouble(target, state.fault) };
	if (state.value.overrideUrl !== callbackUrl) return { ok: true, value: 'takenOver' };

	if (previous.overrideUrl !== '') {
		const restored = await setOverride(client, target, previous.overrideUrl, previousVerifyToken);
		if (restored.ok) return { ok: true, value: 'restored' };
	}
	const removed = await removeOverride(client, target, previous.subscribed);
	if (!removed.ok) {
		return {
			ok: false,
			trouble: {
				message: `The webhook address could not be taken back: ${removed.fault.meaning}`,
				description: `Remove it in the Meta dashboard, or publish and un-publish again. ${removed.fault.details || removed.fault.title}`,
				fault: removed.fault,
			},
		};
	}
	return { ok: true, value: previous.overrideUrl === '' ? 'restored' : 'removedOnly' };
}
