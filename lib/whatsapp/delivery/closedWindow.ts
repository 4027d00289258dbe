import { buildCallbackData } from '../callbackData';
import { meaningOfCode } from '../errorCodes';
import type { GraphFault } from '../graph';
import type { Address } from '../outbound/address';
import { templateMessage, templateParameterText, type TemplateContent } from '../outbound/messages';
import { errorOf, failureOutcome } from './failureOutcome';
import { failedRow, heldRow, sentRow } from './outcomeRows';
import type { Delivery, DeliveryOutcome, DeliveryTools } from './types';

const WINDOW_CLOSED_CODE = 131047;

/** The body of a template is at most 1024 characters with its own words in it (whatsapp.md 4). */
const LONGEST_TEXT_IN_TEMPLATE = 900;

const CLOSED: GraphFault = {
	cause: 'windowClosed',
	meaning: meaningOfCode(WINDOW_CLOSED_CODE).meaning,
	retryable: false,
	replayable: false,
	code: WINDOW_CLOSED_CODE,
	title: 'Window closed',
	details: '',
	uncertain: false,
};

const HELD =
	'The customer last wrote more than 24 hours ago. The reply is kept and goes out when they write again.';

function refused({ outgoing }: Delivery, now: Date): DeliveryOutcome {
	return {
		status: 'windowClosed',
		messageIds: [],
		reason: CLOSED.meaning,
		error: errorOf(CLOSED),
		log: [failedRow(outgoing, CLOSED, now)],
	};
}

/** Keeps the reply and asks the customer to write, unless an earlier reply that waits has done so already. */
async function held(
	delivery: Delivery,
	address: Address,
	{ client, clock }: DeliveryTools,
	reopenTemplate: TemplateContent | undefined,
	reason = HELD,
): Promise<DeliveryOutcome> {
	const { outgoing, phoneNumberId } = delivery;
	if (reopenTemplate === undefined || delivery.heldReplies > 0) {
		return { status: 'held', messageIds: [], reason, log: [heldRow(outgoing, { reason }, clock())] };
	}
	const envelope = {
		address,
		// Not the reply's own intent: its statuses would look as if the reply had gone out.
		callbackData: buildCallbackData({
			conversationKey: outgoing.conversationKey,
			intentId: `reopen:${outgoing.intentId}`,
		}),
	};
	const result = await client.sendMessage(phoneNumberId, templateMessage(envelope, reopenTemplate));
	if (result.ok) {
		const row = heldRow(outgoing, { reason, templateMessageId: result.value }, clock());
		return { status: 'held', messageIds: [result.value], reason, log: [row] };
	}
	const templateFault = `The template ${reopenTemplate.name} did not go out: ${result.fault.meaning}`;
	return {
		status: 'held',
		messageIds: [],
		reason: `${reason} ${templateFault}`,
		error: errorOf(result.fault),
		log: [heldRow(outgoing, { reason, templateFault }, clock())],
	};
}

async function insideTemplate(
	delivery: Delivery,
	address: Address,
	tools: DeliveryTools,
	template: Omit<TemplateContent, 'bodyParameters'>,
	parameterName: string | undefined,
): Promise<DeliveryOutcome> {
	const { outgoing, phoneNumberId } = delivery;
	const { client, clock } = tools;
	const text = templateParameterText(outgoing.text);
	if (text.length > LONGEST_TEXT_IN_TEMPLATE) {
		return await held(delivery, address, tools, undefined, `The reply is too long for a template. ${HELD}`);
	}
	const { conversationKey, intentId } = outgoing;
	const content = { ...template, bodyParameters: [{ name: parameterName, text }] };
	const envelope = { address, callbackData: buildCallbackData({ conversationKey, intentId }) };
	const result = await client.sendMessage(phoneNumberId, templateMessage(envelope, content));
	if (result.ok) {
		const sent = { messageId: result.value, type: 'template', text: outgoing.text, part: 1, parts: 1 };
		return { status: 'sent', messageIds: [result.value], log: [sentRow(outgoing, sent, clock())] };
	}
	if (result.fault.uncertain) {
		return failureOutcome(delivery, result.fault, { messageIds: [], log: [] }, clock());
	}
	const templateFault = `The template ${template.name} did not go out: ${result.fault.meaning}`;
	const outcome = await held(delivery, address, tools, undefined, `${templateFault} ${HELD}`);
	return { ...outcome, error: errorOf(result.fault) };
}

/** What becomes of a message when only templates may be sent (whatsapp.md 3). Only a rep's reply is ever held. */
export async function deliverWhenClosed(
	delivery: Delivery,
	address: Address,
	tools: DeliveryTools,
): Promise<DeliveryOutcome> {
	const { policy } = delivery;
	if (delivery.outgoing.author !== 'rep' || policy.kind === 'refuse') return refused(delivery, tools.clock());
	if (policy.kind === 'template') {
		return await insideTemplate(delivery, address, tools, policy.template, policy.parameterName);
	}
	return await held(delivery, address, tools, policy.reopenTemplate);
}
