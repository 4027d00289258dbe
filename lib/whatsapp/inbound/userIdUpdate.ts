import { z } from 'zod/v4';
import type { DeliveryContext } from './context';
import { fingerprintOf } from './fingerprint';
import type { MessageItem } from './items';
import { messageItemOf } from './messageItem';
import { profileSchema } from './messageSchema';
import { isRecord, list, part, parts, text } from './tolerant';

const updateSchema = z.object({
	wa_id: text,
	detail: text,
	user_id: part({ previous: text, current: text }),
	timestamp: z.unknown(),
});

const valueSchema = z.object({
	metadata: part({ display_phone_number: text, phone_number_id: text }),
	contacts: parts(profileSchema),
	user_id_update: list,
});

function noticeOf(raw: Record<string, unknown>, context: DeliveryContext): MessageItem | undefined {
	const { wa_id: waId, detail, user_id: id, timestamp } = updateSchema.parse(raw);
	if (id?.previous === undefined || id.current === undefined) return undefined;
	const notice = {
		id: fingerprintOf('userId', context.wabaId, context.phoneNumberId, id.previous, id.current),
		type: 'system',
		timestamp,
		from_user_id: id.previous,
		from: waId,
		system: { type: 'user_changed_user_id', user_id: id.current, wa_id: waId, body: detail },
	};
	const item = messageItemOf(notice, context, false);
	return item && { ...item, raw };
}

/**
 * Notices that people have a new user id, like those that come as messages of the type `system`: their rows join what
 * was written before with what comes after (whatsapp.md 1.7, 1.8). Members that tell of no change give none.
 */
export function userIdNotices(
	value: unknown,
	around: { wabaId: string; defaultPhoneNumberId?: string; receivedAt: Date },
): MessageItem[] {
	const { metadata, contacts = [], user_id_update: updates = [] } = valueSchema.safeParse(value).data ?? {};
	const context: DeliveryContext = {
		phoneNumberId: metadata?.phone_number_id ?? around.defaultPhoneNumberId ?? '',
		displayPhoneNumber: metadata?.display_phone_number,
		wabaId: around.wabaId,
		profiles: contacts,
		receivedAt: around.receivedAt,
	};
	// Ids are per business: without the number nobody can be told apart.
	if (context.phoneNumberId === '') return [];
	return updates.filter(isRecord).flatMap((update) => noticeOf(update, context) ?? []);
}
