import type { Customer, LogRow } from '../../conversation/types';
import { conversationKeyOf } from '../identity';
import { isoOfUnixSeconds } from './clock';
import type { DeliveryContext } from './context';
import { itemErrorOf } from './faults';
import { fingerprintOf } from './fingerprint';
import type { MessageItem } from './items';
import { mediaOf } from './media';
import { messageSchema, type InboundMessage } from './messageSchema';
import { readableText } from './messageText';
import { customerOf, type PersonIds } from './sender';
import { isRecord } from './tolerant';

/** What WhatsApp tells about a person. It is no message of theirs: nothing may answer it. */
const NOTICES = new Set(['system', 'call']);

/** Who the person of a message is: the sender, the receiver of an echo, or the subject of a system notice. */
function personOf(message: InboundMessage, echo: boolean): PersonIds {
	if (echo) {
		return { waId: message.to, userId: message.to_user_id, parentUserId: message.to_parent_user_id };
	}
	const sender = {
		waId: message.from,
		userId: message.from_user_id,
		parentUserId: message.from_parent_user_id,
	};
	if (message.type !== 'system' || sender.waId !== undefined || sender.userId !== undefined) return sender;
	const { system } = message;
	return { waId: system?.wa_id ?? system?.new_wa_id, userId: system?.previous_user_id ?? system?.user_id };
}

/** A person whose ids are missing can still be told from the only profile in the delivery. */
function customerIn(message: InboundMessage, echo: boolean, context: DeliveryContext): Customer | undefined {
	const person = personOf(message, echo);
	const known = customerOf(person, context.profiles);
	if (known !== undefined || echo || context.profiles.length !== 1) return known;
	const [only] = context.profiles;
	return customerOf({ waId: only.wa_id, userId: only.user_id }, context.profiles);
}

function reactionOf({ reaction, type }: InboundMessage): MessageItem['reaction'] {
	if (type !== 'reaction' || reaction?.message_id === undefined) return undefined;
	return { messageId: reaction.message_id, emoji: reaction.emoji ?? '' };
}

/**
 * The key that a person has from now on, when a notice of WhatsApp says that number or id have changed (whatsapp.md
 * 1.8). It joins what was written before with what comes after.
 */
function changedKey(
	{ type, system }: InboundMessage,
	phoneNumberId: string,
	key: string,
): string | undefined {
	if (type !== 'system' || system === undefined) return undefined;
	const { user_id: userId, wa_id: waId = system.new_wa_id } = system;
	const newKey = conversationKeyOf(phoneNumberId, { userId, waId });
	return newKey === key ? undefined : newKey;
}

/** The tap on a template's button is an answer like any other, so it is carried like one. With unknown keys. */
function interactiveOf(raw: Record<string, unknown>): MessageItem['interactive'] {
	if (isRecord(raw.interactive)) return raw.interactive;
	return isRecord(raw.button) ? { type: 'button', button: raw.button } : undefined;
}

/** The message that this one is about: an answer quotes it, an edit or a deletion changes it. */
function replyToOf(message: InboundMessage): string | undefined {
	return message.context?.id ?? message.edit?.original_message_id ?? message.revoke?.original_message_id;
}

/** The fields that are carried in the item as well as in its row; only those that are there. */
function carriedFields(message: InboundMessage, raw: Record<string, unknown>) {
	const media = mediaOf(message);
	const replyTo = replyToOf(message);
	const reaction = reactionOf(message);
	const interactive = interactiveOf(raw);
	const product = message.context?.referred_product;
	return {
		...(media && { media }),
		...(replyTo !== undefined && { replyTo }),
		...(reaction && { reaction }),
		...(interactive && { interactive }),
		...(message.referral && { referral: message.referral }),
		...((message.context?.forwarded || message.context?.frequently_forwarded) && { forwarded: true }),
		...(product && { product }),
		...(message.group_id !== undefined && { groupId: message.group_id }),
		...(message.errors?.length && { errors: message.errors.map(itemErrorOf) }),
	};
}

/**
 * Turns one message of a delivery into an item with its row. `echo` marks what a colleague typed in the WhatsApp
 * Business app. Undefined when nothing tells whose message it is: then nobody could be answered.
 */
export function messageItemOf(
	raw: Record<string, unknown>,
	context: DeliveryContext,
	echo: boolean,
): MessageItem | undefined {
	const message = messageSchema.parse(raw);
	const customer = customerIn(message, echo, context);
	const conversationKey = customer && conversationKeyOf(context.phoneNumberId, customer);
	if (customer === undefined || conversationKey === undefined) return undefined;

	const type = message.type ?? 'unknown';
	const author = echo ? 'rep' : NOTICES.has(type) ? 'system' : 'customer';
	const messageId = message.id ?? fingerprintOf('message', context.phoneNumberId, raw);
	const timestamp = isoOfUnixSeconds(message.timestamp, context.receivedAt);
	const text = readableText(message);
	const carried = carriedFields(message, raw);
	const place = {
		phoneNumberId: context.phoneNumberId,
		...(context.displayPhoneNumber !== undefined && { displayPhoneNumber: context.displayPhoneNumber }),
		...(context.wabaId !== '' && { wabaId: context.wabaId }),
	};
	const aliasOf = changedKey(message, context.phoneNumberId, conversationKey);
	const data = {
		...(author === 'system' && { note: type }),
		type,
		customer,
		...place,
		...carried,
		...(echo && { echo: true }),
		...(aliasOf !== undefined && { aliasOf }),
	};
	const log: LogRow = {
		conversationKey,
		eventId: messageId,
		kind: author === 'system' ? 'note' : 'message',
		author,
		at: timestamp,
		text,
		sessionId: '',
		caseId: '',
		data: JSON.stringify(data),
	};
	return {
		conversationKey,
		messageId,
		timestamp,
		...place,
		author,
		customer,
		type,
		text,
		...carried,
		sessionId: conversationKey,
		chatInput: text,
		raw,
		log,
	};
}
