import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';
import { deliver } from '../../lib/whatsapp/delivery/deliver';
import type { DeliveryOutcome, DeliveryTools } from '../../lib/whatsapp/delivery/types';
import { readDelivery } from './readDelivery';

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

/** Sends the message of one item. Throws only for parameters that cannot be right. */
export async function sendItem(
	context: IExecuteFunctions,
	item: number,
	tools: DeliveryTools,
	defaultPhoneNumberId: string,
): Promise<DeliveryOutcome> {
	const delivery = await readDelivery(context, item, defaultPhoneNumberId);
	requirePhoneNumberId(context, item, delivery.phoneNumberId);
	return await deliver(delivery, tools);
}
