import { buildCallbackData } from '../callbackData';
import type { GraphFault } from '../graph';
import { addressOf } from '../outbound/address';
import type { Envelope } from '../outbound/messages';
import { deliverWhenClosed } from './closedWindow';
import { failureOutcome } from './failureOutcome';
import { sentRow } from './outcomeRows';
import { piecesOf } from './pieces';
import type { Delivery, DeliveryOutcome, DeliveryTools } from './types';
import { uploaded } from './upload';
import { isWindowOpen } from './window';

const NO_ADDRESS: GraphFault = {
	cause: 'recipient',
	title: 'No address',
	details: '',
	meaning: 'The conversation has neither a phone number nor a WhatsApp user id, so nobody can be written to.',
	retryable: false,
	replayable: false,
	uncertain: false,
};

/**
 * Sends one message, unless the window is closed: by the conversation's clock, or because Meta says so at once
 * (131047). Both have the same outcome. Sending stops at the first part that does not go out, so the order stays.
 * Never throws and never repeats a call that may have been carried out.
 */
export async function deliver(delivery: Delivery, tools: DeliveryTools): Promise<DeliveryOutcome> {
	const { outgoing, phoneNumberId } = delivery;
	const { client, clock } = tools;
	const address = addressOf(delivery.customer);
	if (address === undefined)
		return failureOutcome(delivery, NO_ADDRESS, { messageIds: [], log: [] }, clock());

	const { conversationKey, intentId } = outgoing;
	const envelope: Envelope = { address, callbackData: buildCallbackData({ conversationKey, intentId }) };
	const needsOpenWindow = delivery.content.type !== 'template';
	if (needsOpenWindow && !isWindowOpen(delivery.closesAt, clock())) {
		return await deliverWhenClosed(delivery, address, tools);
	}

	const content = await uploaded(delivery.content, phoneNumberId, client);
	if (!content.ok) return failureOutcome(delivery, content.fault, { messageIds: [], log: [] }, clock());
	const pieces = piecesOf(content.value, outgoing.text, envelope);
	const done: Pick<DeliveryOutcome, 'messageIds' | 'log'> = { messageIds: [], log: [] };
	for (const [index, { type, text, body }] of pieces.entries()) {
		const result = await client.sendMessage(phoneNumberId, body);
		if (result.ok) {
			const sent = { messageId: result.value, type, text, part: index + 1, parts: pieces.length };
			done.messageIds.push(result.value);
			done.log.push(sentRow(outgoing, sent, clock()));
			continue;
		}
		if (needsOpenWindow && result.fault.cause === 'windowClosed') {
			const rest = pieces.slice(index).map((piece) => piece.text);
			const remaining = { ...delivery, outgoing: { ...outgoing, text: rest.join('\n\n') } };
			const outcome = await deliverWhenClosed(remaining, address, tools);
			return {
				...outcome,
				messageIds: [...done.messageIds, ...outcome.messageIds],
				log: [...done.log, ...outcome.log],
			};
		}
		return failureOutcome(delivery, result.fault, done, clock());
	}
	return { status: 'sent', ...done };
}
