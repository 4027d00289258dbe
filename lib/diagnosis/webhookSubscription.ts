import { readAppSubscription, type AppSubscriptionAnswer } from '../whatsapp/subscription/appSubscription';
import type { CredentialClients } from '../whatsapp/credentialCheck';
import type { GraphResult } from '../whatsapp/client';
import { hostOf } from '../whatsapp/subscription/lifecycle';
import { readSubscription, type SubscriptionState } from '../whatsapp/subscription/target';
import { amiss, fine, type Finding } from './finding';

const CHECK = 'WhatsApp: webhook subscription';
const PASTE =
	'Paste the production URL of WhatsApp Trigger and the verify token into the webhook settings of your Meta app, or choose an automatic Webhook Subscription in WhatsApp Trigger, and publish again';

export interface Subscriptions {
	number: GraphResult<SubscriptionState>;
	/** Absent without business account ID or app ID. */
	account?: GraphResult<SubscriptionState>;
	/** What the app itself is subscribed to; absent without app ID or app secret. */
	app?: AppSubscriptionAnswer;
}

/** Reads where Meta sends the messages of a number, at each of the three places that can say so (whatsapp.md 6). */
export async function readSubscriptions(
	{ user, app }: CredentialClients,
	{ phoneNumberId, businessAccountId, appId }: { phoneNumberId: string; businessAccountId: string; appId: string },
): Promise<Subscriptions> {
	return {
		number: await readSubscription(user, { level: 'phoneNumber', phoneNumberId, businessAccountId, appId }),
		...(businessAccountId !== '' &&
			appId !== '' && { account: await readSubscription(user, { level: 'businessAccount', businessAccountId, appId }) }),
		...(app && { app: await readAppSubscription(app, appId) }),
	};
}

/** Whether messages of the number come to our address. The number's own address counts before the account's and the app's. */
export function subscriptionFinding({ number, account, app }: Subscriptions, expectedUrl: string): Finding {
	if (!number.ok) {
		return amiss(
			CHECK,
			`Meta did not say where it sends messages: ${number.fault.meaning}`,
			'Repair what is said about the credential first, then run this again',
		);
	}
	if (!number.value.subscribed) {
		return amiss(
			CHECK,
			'The Meta app does not get the events of this business account, so no message arrives',
			'Choose an automatic Webhook Subscription in WhatsApp Trigger and publish again, or subscribe the app to the account in the Meta dashboard',
		);
	}
	if (app?.subscription && !app.subscription.fields.includes('messages')) {
		return amiss(
			CHECK,
			'The Meta app is not subscribed to the field "messages", so nothing arrives',
			'In the Meta dashboard open the app, WhatsApp, Configuration, and subscribe to "messages" under the webhook fields',
		);
	}
	const override = number.value.overrideUrl || (account?.ok ? account.value.overrideUrl : '');
	const address = override || (app?.known === true ? (app.subscription?.url ?? '') : undefined);
	if (address === undefined) {
		return fine(CHECK, 'The app gets the events of the account; Meta did not tell the address that it calls');
	}
	if (address === '') return amiss(CHECK, 'Meta has no webhook address for this number, so no message arrives', PASTE);
	if (expectedUrl !== '' && plain(address) !== plain(expectedUrl)) {
		const [there, here] = [hostOf(address), hostOf(expectedUrl)];
		const where = there === here ? `to another address at ${there} than that of WhatsApp Trigger` : `to ${there}, not to ${here}`;
		return amiss(CHECK, `Meta sends the messages of this number ${where}`, PASTE);
	}
	return fine(CHECK, `Meta sends the messages of this number to ${hostOf(address)}, to WhatsApp Trigger`);
}

function plain(url: string): string {
	return url.trim().replace(/\/+$/, '');
}
