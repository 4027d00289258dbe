import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';
import { deliver } from '../../lib/whatsapp/delivery/deliver';
import { errorOf } from '../../lib/whatsapp/delivery/failureOutcome';
import type { DeliveryOutcome, DeliveryTools } from '../../lib/whatsapp/delivery/types';
import { readMark } from '../../lib/whatsapp/outbound/messages';
import { conversationParameter, readDelivery, textParameter } from './readDelivery';

function requirePhoneNumberId(context: IExecuteFunctions, item: number, phoneNumberId: string): void {
	if (phoneNumberId !== '') return;
	throw new NodeOperationError(
		context.getNode(),
		'Neither conversation nor credential has a phone number ID',
		{
			itemIndex: item,
			description: 'Enter the phone number ID in the WhatsApp credential.',
		},
	);
}

/** Marks as read. It changes nothing that has to be remembered, so it has no rows. */
async function markRead(
	context: IExecuteFunctions,
	item: number,
	{ client }: DeliveryTools,
	defaultPhoneNumberId: string,
): Promise<DeliveryOutcome> {
	const messageId = textParameter(context, 'readMessageId', item).trim();
	if (messageId === '') {
		throw new NodeOperationError(context.getNode(), 'The field "Message ID" is empty', {
			itemIndex: item,
			description: "Enter the ID of the customer's message that is to be marked as read.",
		});
	}
	const phoneNumberId = conversationParameter(context, item).phoneNumberId ?? defaultPhoneNumberId;
	requirePhoneNumberId(context, item, phoneNumberId);
	const typing = context.getNodeParameter('showTyping', item, true) === true;
	const result = await client.markRead(phoneNumberId, readMark(messageId, typing));
	return result.ok
		? { status: 'sent', messageIds: [], log: [] }
		: { status: 'failed', messageIds: [], reason: result.fault.cause, error: errorOf(result.fault), log: [] };
}

/** Does what the node is set to for one item. Throws only for parameters that cannot be right. */
export async function sendItem(
	context: IExecuteFunctions,
	item: number,
	tools: DeliveryTools,
	defaultPhoneNumberId: string,
): Promise<DeliveryOutcome> {
	if (context.getNodeParameter('messageType', item, 'text') === 'readMark') {
		return await markRead(context, item, tools, defaultPhoneNumberId);
	}
	const delivery = readDelivery(context, item, defaultPhoneNumberId);
	requirePhoneNumberId(context, item, delivery.phoneNumberId);
	return await deliver(delivery, tools);
}
