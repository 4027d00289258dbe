import { conversationKeyOf } from '../identity';
import { parseCallbackData } from '../callbackData';
import { isoOfUnixSeconds } from './clock';
import type { DeliveryContext } from './context';
import { itemErrorOf } from './faults';
import type { StatusItem } from './items';
import { statusSchema } from './messageSchema';
import { customerOf } from './sender';

/**
 * Turns one status into an item with its row (whatsapp.md 1.6). Our own callback data tells the conversation best:
 * a failed status may name nobody. Undefined when message id or status is missing.
 */
export function statusItemOf(raw: Record<string, unknown>, context: DeliveryContext): StatusItem | undefined {
	const status = statusSchema.parse(raw);
	const { id: messageId, status: word } = status;
	if (messageId === undefined || word === undefined) return undefined;

	const group = status.recipient_type === 'group';
	const participant =
		status.recipient_participant_user_id ??
		status.recipient_participant_id ??
		status.participant_recipient_id;
	const customer = customerOf(
		{
			waId: group ? undefined : status.recipient_id,
			userId: status.recipient_user_id,
			parentUserId: status.recipient_parent_user_id ?? status.parent_recipient_user_id,
		},
		context.profiles,
	);
	const callback = parseCallbackData(status.biz_opaque_callback_data);
	const conversationKey =
		callback?.conversationKey ?? (customer && conversationKeyOf(context.phoneNumberId, customer));
	const firstError = status.errors?.[0];
	const error = firstError && itemErrorOf(firstError);
	const timestamp = isoOfUnixSeconds(status.timestamp, context.receivedAt);
	const data = {
		messageId,
		status: word,
		...(callback && { callbackId: callback.intentId }),
		...(error && { error }),
	};
	return {
		messageId,
		status: word,
		timestamp,
		...(conversationKey !== undefined && { conversationKey }),
		...(callback && { callbackId: callback.intentId }),
		phoneNumberId: context.phoneNumberId,
		...(customer && { customer }),
		...(error && { error }),
		raw,
		log: {
			conversationKey: conversationKey ?? '',
			// Each member of a group has a status of its own for the same message.
			eventId: participant === undefined ? `${messageId}:${word}` : `${messageId}:${word}:${participant}`,
			kind: 'status',
			author: 'system',
			at: timestamp,
			text: error?.meaning ?? word,
			sessionId: '',
			caseId: '',
			data: JSON.stringify(data),
		},
	};
}
