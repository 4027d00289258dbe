import type { IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import { challengeAnswer } from '../../lib/whatsapp/inbound/challenge';
import { isBusinessAccountDelivery } from '../../lib/whatsapp/inbound/envelope';
import { filterItems, type ItemFilters } from '../../lib/whatsapp/inbound/filters';
import { parseBody } from '../../lib/whatsapp/inbound/parseBody';
import { webhookItemsOf } from '../../lib/whatsapp/inbound/webhookItems';
import { SIGNATURE_HEADER, splitSecrets, verifySignature } from '../../lib/whatsapp/signature';
import { accessOf, WHATSAPP_CREDENTIAL } from '../WhatsAppSendWithWindowCheck/whatsAppClient';
import { messageItems, type MediaOptions } from './attachMedia';
import { executionItem } from './executionItem';

/** What Meta is told; it only looks at the status. */
const RECEIVED = 'EVENT_RECEIVED';

/** Meta sends up to 3 MB (whatsapp.md 1.3); with some room. */
const MAX_BODY_BYTES = 4 * 1024 * 1024;

interface TriggerOptions {
	maxAgeHours?: number;
	messageTypes?: string[];
	phoneNumberIds?: string;
}

/** Ends the response here and starts nothing. */
function answer(context: IWebhookFunctions, status: number, text: string): IWebhookResponseData {
	const response = context.getResponseObject();
	response.status(status).type('text/plain').send(text);
	return { noWebhookResponse: true };
}

/** Answers Meta's check of the address: the challenge as plain text, or 403 (whatsapp.md 1.1). */
export async function answerSetup(context: IWebhookFunctions): Promise<IWebhookResponseData> {
	const { verifyToken } = accessOf(await context.getCredentials(WHATSAPP_CREDENTIAL));
	const challenge = challengeAnswer({ ...context.getQueryData() }, verifyToken);
	if (challenge !== undefined) return answer(context, 200, challenge);
	context.logger.warn(
		verifyToken === ''
			? 'WhatsApp Trigger refused a check of its address: the credential has no verify token'
			: 'WhatsApp Trigger refused a check of its address: the verify token is not the one in the credential',
	);
	return answer(context, 403, 'Forbidden');
}

async function rawBodyOf(context: IWebhookFunctions): Promise<Buffer> {
	const request = context.getRequestObject();
	if (!Buffer.isBuffer(request.rawBody)) await request.readRawBody();
	return Buffer.isBuffer(request.rawBody) ? request.rawBody : Buffer.alloc(0);
}

function filtersOf(context: IWebhookFunctions): ItemFilters {
	const options = context.getNodeParameter('options', {}) as TriggerOptions;
	return {
		phoneNumberIds: splitSecrets(String(options.phoneNumberIds ?? '')),
		messageTypes: options.messageTypes ?? [],
		statuses: context.getNodeParameter('statuses', ['failed']) as string[],
		accountEvents: context.getNodeParameter('accountEvents', false) === true,
		maxAgeHours: Number(options.maxAgeHours ?? 0),
	};
}

/**
 * Receives one delivery: size, signature over the raw bytes, JSON, items, filters, in this order. Nothing is read
 * before the signature is right, and no execution starts when nothing is left (whatsapp.md 1.2).
 */
export async function receiveDelivery(context: IWebhookFunctions, now: Date): Promise<IWebhookResponseData> {
	const rawBody = await rawBodyOf(context);
	if (rawBody.length > MAX_BODY_BYTES) return answer(context, 413, 'Payload Too Large');

	const access = accessOf(await context.getCredentials(WHATSAPP_CREDENTIAL));
	const header = context.getHeaderData()[SIGNATURE_HEADER];
	const verdict = verifySignature(rawBody, header, splitSecrets(access.appSecret));
	if (!verdict.valid && verdict.reason === 'noSecret') {
		context.logger.error(
			'WhatsApp Trigger refused a delivery: the credential has no app secret, so nobody can tell whether it comes from Meta. Enter the secret; Meta will send the delivery again.',
		);
		return answer(context, 500, 'No app secret is configured');
	}
	if (!verdict.valid) {
		context.logger.warn(`WhatsApp Trigger refused a delivery: its signature is ${verdict.reason}`);
		return answer(context, 401, 'Unauthorized');
	}

	const body = parseBody(rawBody);
	if (body === undefined) return answer(context, 400, 'Bad Request');
	if (!isBusinessAccountDelivery(body)) return { webhookResponse: RECEIVED };

	const items = webhookItemsOf(body, { receivedAt: now, defaultPhoneNumberId: access.phoneNumberId });
	const { messages, statuses, accountEvents } = filterItems(items, filtersOf(context), now);
	for (const { text } of items.unreadable) context.logger.warn(`WhatsApp Trigger: ${text}`);
	if (messages.length + statuses.length + accountEvents.length === 0) return { webhookResponse: RECEIVED };

	const workflowData = [
		await messageItems(context, access, messages, context.getNodeParameter('options', {}) as MediaOptions),
		statuses.map(executionItem),
		accountEvents.map(executionItem),
	];
	return context.getNodeParameter('responseMode', 'responseNode') === 'onReceived'
		? { workflowData, webhookResponse: RECEIVED }
		: { workflowData };
}
