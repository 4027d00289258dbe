import { buildCallbackData } from '../callbackData';
import type { GraphFault } from '../graph';
import { addressOf } from '../outbound/address';
import { templateMessage, textMessage, type Envelope, type MessageBody } from '../outbound/messages';
import { splitText } from '../outbound/splitText';
import { deliverWhenClosed } from './closedWindow';
import { failureOutcome } from './failureOutcome';
import { sentRow } from './outcomeRows';
import type { Delivery, DeliveryOutcome, DeliveryTools } from './types';
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

interface Piece {
	type: string;
	text: string;
	body: MessageBody;
}

/** The calls that make up one message: a long text takes several, in order. */
function piecesOf({ content, outgoing }: Delivery, envelope: Envelope): Piece[] {
	switch (content.type) {
		case 'template':
			return [{ type: 'template', text: outgoing.text, body: templateMessage(envelope, content.template) }];
		case 'interactive': {
			const body = content.build({ ...envelope, replyTo: content.replyTo });
			return [{ type: String(body.type), text: outgoing.text, body }];
		}
		case 'text':
			return splitText(content.text ?? outgoing.text).map((text, index) => ({
				type: 'text',
				text,
				// Only the first part quotes the message that is answered.
				body: textMessage(
					{ ...envelope, ...(index === 0 && { replyTo: content.replyTo }) },
					text,
					content.previewUrl,
				),
			}));
	}
}

/**
 * Sends one message, unless the window is closed: by the conversation's clock, or because Meta says so at once
 * (131047). Both have the same outcome. Sending stops at the first part that does not go out, so the order stays.
 * Never throws and never repeats a call that may have been carried out.
 */
export async function deliver(delivery: Delivery, tools: DeliveryTools): Promise<DeliveryOutcome> {
	const { outgoing, phoneNumberId, content } = delivery;
	const { client, clock } = tools;
	const address = addressOf(delivery.customer);
	if (address === undefined)
		return failureOutcome(delivery, NO_ADDRESS, { messageIds: [], log: [] }, clock());

	const { conversationKey, intentId } = outgoing;
	const envelope: Envelope = { address, callbackData: buildCallbackData({ conversationKey, intentId }) };
	const needsOpenWindow = content.type !== 'template';
	if (needsOpenWindow && !isWindowOpen(delivery.closesAt, clock())) {
		return await deliverWhenClosed(delivery, address, tools);
	}

	const pieces = piecesOf(delivery, envelope);
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
