import { NodeOperationError, type IHookFunctions } from 'n8n-workflow';
import { ensureAppReceivesMessages, removeAppSubscription } from '../../lib/whatsapp/subscription/appSubscription';
import { checkAccess } from '../../lib/whatsapp/subscription/checkAccess';
import {
	checkTarget,
	isSubscribed,
	parseRecord,
	subscribe,
	unsubscribe,
	type SubscriptionTrouble,
	type SubscriptionWish,
} from '../../lib/whatsapp/subscription/lifecycle';
import type { SubscriptionTarget } from '../../lib/whatsapp/subscription/target';
import { appClientOf } from '../WhatsAppSendWithWindowCheck/appClient';
import {
	accessOf,
	WHATSAPP_CREDENTIAL,
	whatsAppClient,
	type WhatsAppAccess,
} from '../WhatsAppSendWithWindowCheck/whatsAppClient';

/** Key in the node's static data; n8n keeps test runs and production apart there. */
const RECORD = 'subscription';

/** n8n shows only the message of what stops a publication, so what to do has to be part of it. */
function refuse(context: IHookFunctions, { message, description }: SubscriptionTrouble): never {
	const error = new NodeOperationError(context.getNode(), message, { description });
	// Set afterwards: n8n replaces a message that names a network code by one of its own.
	error.message = [message.replace(/[.\s]+$/, ''), description].filter((part) => part !== '').join('. ');
	throw error;
}

function isTest(context: IHookFunctions): boolean {
	return context.getActivationMode() === 'manual' || context.getMode() === 'manual';
}

async function readAccess(context: IHookFunctions): Promise<WhatsAppAccess> {
	return accessOf(await context.getCredentials(WHATSAPP_CREDENTIAL));
}

function isAutomatic(context: IHookFunctions): boolean {
	return context.getNodeParameter('subscription', 'manual') !== 'manual';
}

/** Without these two every delivery and every check would be refused, so publishing says it first. */
function requireSecrets(context: IHookFunctions, { appSecret, verifyToken }: WhatsAppAccess): void {
	if (appSecret !== '' && verifyToken !== '') return;
	const missing = appSecret === '' ? 'app secret' : 'verify token';
	refuse(context, {
		message: `The WhatsApp credential has no ${missing}`,
		description:
			appSecret === ''
				? 'Without it nobody can tell whether a delivery comes from Meta, so all would be refused. Copy it from the app settings in the Meta dashboard.'
				: 'Meta repeats it when it checks the webhook address. Choose any text and enter it in the credential.',
	});
}

function targetOf(context: IHookFunctions, access: WhatsAppAccess): SubscriptionTarget {
	if (isTest(context)) return testTargetOf(context, access);
	if (context.getNodeParameter('subscription', 'manual') === 'phoneNumber') {
		const { phoneNumberId, businessAccountId, appId } = access;
		return { level: 'phoneNumber', phoneNumberId, businessAccountId, appId };
	}
	if (access.businessAccountId === '' || access.appId === '') {
		refuse(context, {
			message: 'The WhatsApp credential has no business account ID or no app ID',
			description: 'Both are needed to subscribe a whole business account. The Meta dashboard shows them.',
		});
	}
	return {
		level: 'businessAccount',
		businessAccountId: access.businessAccountId,
		appId: access.appId,
	};
}

/** Listening in the editor never touches the production number. */
function testTargetOf(context: IHookFunctions, access: WhatsAppAccess): SubscriptionTarget {
	const phoneNumberId = String(context.getNodeParameter('testPhoneNumberId', '')).trim();
	if (phoneNumberId === '' || phoneNumberId === access.phoneNumberId) {
		refuse(context, {
			message: 'Listening in the editor would take messages away from production',
			description:
				'Use the pinned sample data, or enter in "Test Phone Number ID" the ID of another number that is only for tests. With the manual subscription you can also listen to what you send to the test URL yourself.',
		});
	}
	const { businessAccountId, appId } = access;
	return { level: 'phoneNumber', phoneNumberId, businessAccountId, appId };
}

function wishOf(context: IHookFunctions, access: WhatsAppAccess): SubscriptionWish {
	const record = parseRecord(context.getWorkflowStaticData('node')[RECORD]);
	return {
		target: targetOf(context, access),
		callbackUrl: context.getNodeWebhookUrl('default') ?? '',
		verifyToken: access.verifyToken,
		replaceForeign: context.getNodeParameter('replaceForeign', false) === true,
		record,
	};
}

/** Whether there is nothing to do at Meta. In the manual mode there never is. */
export async function checkExists(context: IHookFunctions): Promise<boolean> {
	const access = await readAccess(context);
	if (!isTest(context)) requireSecrets(context, access);
	if (!isAutomatic(context)) return true;
	const wish = wishOf(context, access);
	const subscribed = await isSubscribed(whatsAppClient(context, access), wish);
	if (!subscribed.ok) refuse(context, subscribed.trouble);
	// Without a record nothing could be put back later, so the subscription is made again to have one.
	return subscribed.value && wish.record?.callbackUrl === wish.callbackUrl;
}

/** Points Meta to this trigger and remembers what was there. */
export async function create(context: IHookFunctions): Promise<boolean> {
	const access = await readAccess(context);
	const wish = wishOf(context, access);
	const client = whatsAppClient(context, access);
	const phoneNumberId =
		wish.target.level === 'phoneNumber' ? wish.target.phoneNumberId : access.phoneNumberId;
	const trouble = await checkAccess(client, { ...access, phoneNumberId });
	if (trouble) refuse(context, trouble);

	const target = await checkTarget(client, wish);
	if (!target.ok) refuse(context, target.trouble);

	// A test listens to another number of an app that is set up already.
	const app = isTest(context) ? undefined : appClientOf(context, access);
	const appSubscribed = app
		? await ensureAppReceivesMessages(app, { ...access, callbackUrl: wish.callbackUrl })
		: { ok: true as const, value: false };
	if (!appSubscribed.ok) refuse(context, appSubscribed.trouble);

	const subscribed = await subscribe(client, wish);
	if (!subscribed.ok) {
		if (app && appSubscribed.value) await removeAppSubscription(app, access.appId, wish.callbackUrl);
		refuse(context, subscribed.trouble);
	}
	context.getWorkflowStaticData('node')[RECORD] = {
		...subscribed.value,
		appSubscribed: appSubscribed.value || wish.record?.appSubscribed === true,
	};
	return true;
}

/** Puts back what was there. Does nothing when this trigger has set nothing. */
export async function remove(context: IHookFunctions): Promise<boolean> {
	const staticData = context.getWorkflowStaticData('node');
	const record = parseRecord(staticData[RECORD]);
	if (record === undefined) return true;

	const access = await readAccess(context);
	const foreignVerifyToken = String(context.getNodeParameter('foreignVerifyToken', ''));
	const done = await unsubscribe(whatsAppClient(context, access), record, foreignVerifyToken);
	if (!done.ok) refuse(context, done.trouble);
	const app = record.appSubscribed ? appClientOf(context, access) : undefined;
	if (app) await removeAppSubscription(app, access.appId, record.callbackUrl);
	delete staticData[RECORD];
	if (done.value === 'removedOnly') {
		context.logger.warn(
			'WhatsApp Trigger removed its address from Meta, but Meta did not take the earlier one back: its verify token is missing or wrong. Set it again in the system that it belongs to.',
		);
	}
	return true;
}
