import { webhookItemsOf } from '../../../lib/whatsapp/inbound/webhookItems';
import { ANA, messagesDelivery, RECEIVED_AT, type Json } from './deliveries.mts';

/** Reads a delivery at a fixed time. */
export const read = (body: Json) => webhookItemsOf(body, { receivedAt: RECEIVED_AT });

/** Reads one message that must be readable. */
export const one = (message: Json, contacts: unknown[] = [ANA]) => {
	const { messages, unreadable } = read(messagesDelivery([message], contacts));
	expect(unreadable).toEqual([]);
	expect(messages).toHaveLength(1);
	return messages[0];
};
