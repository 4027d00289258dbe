import type { IExecuteFunctions } from 'n8n-workflow';
import type { GraphClient } from '../../lib/whatsapp/client';
import { readMark } from '../../lib/whatsapp/outbound/messages';
import { conversationParameter, textParameter } from './readDelivery';

/** Milliseconds. Whoever waits behind this node answers a customer: a slow read mark is worth less than the answer. */
export const READ_MARK_TIMEOUT = 5_000;

/**
 * Marks a customer's message and all before it as read, with the typing indicator on request. It changes nothing that
 * has to be remembered and nobody depends on it, so what does not work becomes a hint and the item goes on.
 */
export async function markRead(
	context: IExecuteFunctions,
	item: number,
	client: GraphClient,
	defaultPhoneNumberId: string,
): Promise<string | undefined> {
	try {
		const messageId = textParameter(context, 'readMessageId', item).trim();
		if (messageId === '') return 'Not marked as read: the field "Message ID" is empty.';
		const phoneNumberId = conversationParameter(context, item).phoneNumberId ?? defaultPhoneNumberId;
		if (phoneNumberId === '') return 'Not marked as read: neither conversation nor credential has a phone number ID.';
		const typing = context.getNodeParameter('showTyping', item, true) === true;
		const result = await client.markRead(phoneNumberId, readMark(messageId, typing));
		return result.ok ? undefined : `Not marked as read: ${result.fault.meaning}`;
	} catch (fault) {
		return `Not marked as read: ${(fault as Error).message}.`;
	}
}
