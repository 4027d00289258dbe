import { z } from 'zod/v4';
import type { GraphClient } from '../client';
import { flag, parts, text } from '../inbound/tolerant';
import { BUSINESS_ACCOUNT } from '../inbound/envelope';
import { setTrouble, type Outcome } from './lifecycle';

/** What the app is asked for when nothing is set yet: messages with their statuses, echoes, changes of user ids. */
const FIELDS = 'messages,smb_message_echoes,user_id_update';

const TOKEN_REFUSED = 190;

const answerSchema = z.object({
	data: parts({ object: text, callback_url: text, active: flag, fields: parts({ name: text }) }),
});

interface AppSubscription {
	url: string;
	fields: string[];
}

export interface AppSubscriptionAnswer {
	/** False when Meta does not tell. */
	known: boolean;
	/** Whether Meta did not take app ID and app secret. */
	refused?: boolean;
	/** Absent when there is none. */
	subscription?: AppSubscription;
}

/** What the app itself is subscribed to. */
export async function readAppSubscription(app: GraphClient, appId: string): Promise<AppSubscriptionAnswer> {
	const answer = await app.call('GET', `${appId}/subscriptions`);
	if (!answer.ok && answer.fault.code === TOKEN_REFUSED) return { known: false, refused: true };
	const data = answer.ok ? answerSchema.safeParse(answer.value).data?.data : undefined;
	if (data === undefined) return { known: false };
	const ours = data.find(({ object, active }) => object === BUSINESS_ACCOUNT && active !== false);
	if (ours === undefined) return { known: true };
	const fields = (ours.fields ?? []).flatMap(({ name }) => name ?? []);
	return { known: true, subscription: { url: ours.callback_url ?? '', fields } };
}

/**
 * Sees to it that the app receives the field `messages` at all: an override only says where to (whatsapp.md 6). An app
 * without any callback address gets ours, the value then is true; one with an address is never changed.
 */
export async function ensureAppReceivesMessages(
	app: GraphClient,
	{ appId, callbackUrl, verifyToken }: { appId: string; callbackUrl: string; verifyToken: string },
): Promise<Outcome<boolean>> {
	const { known, refused, subscription } = await readAppSubscription(app, appId);
	if (refused) {
		return {
			ok: false,
			trouble: {
				message: 'App ID and app secret in the WhatsApp credential do not belong together',
				description:
					'Every message from Meta would be refused. Copy both from the basic settings of your app in the Meta dashboard.',
			},
		};
	}
	if (!known || subscription?.fields.includes('messages')) return { ok: true, value: false };
	if (subscription !== undefined) {
		return {
			ok: false,
			trouble: {
				message: `The Meta app ${appId} is not subscribed to the field "messages"`,
				description:
					'Nothing would arrive. In the Meta dashboard open the app, WhatsApp, Configuration, and subscribe to "messages" under the webhook fields.',
			},
		};
	}
	const body = {
		object: BUSINESS_ACCOUNT,
		callback_url: callbackUrl,
		verify_token: verifyToken,
		fields: FIELDS,
		include_values: true,
	};
	const set = await app.call('POST', `${appId}/subscriptions`, { body });
	return set.ok ? { ok: true, value: true } : { ok: false, trouble: setTrouble(callbackUrl, set.fault) };
}

/** Takes back what {@link ensureAppReceivesMessages} has set, unless somebody else has set another address since. */
export async function removeAppSubscription(app: GraphClient, appId: string, callbackUrl: string): Promise<void> {
	const { subscription } = await readAppSubscription(app, appId);
	if (subscription?.url !== callbackUrl) return;
	await app.call('DELETE', `${appId}/subscriptions`, { query: { object: BUSINESS_ACCOUNT } });
}
