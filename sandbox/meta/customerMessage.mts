import { PHONE_NUMBER_ID } from './constants.mts';
import { inboundContent, inboundText } from './inboundContent.mts';
import { mediaObject, sampleMedia, storeMedia } from './media.mts';
import { count, findCustomer } from './state.mts';
import { metadataOf } from './statuses.mts';
import type { ChatMessage, Customer, Json } from './types.mts';
import type { Change } from './webhooks.mts';
import { addMessage, newMessageId, openWindow, type World } from './world.mts';

/** What a control call says about a message of a customer. Everything but the customer has a default. */
export type CustomerMessageInput = {
	customerId: string;
	phoneNumberId?: string;
	type?: string;
	text?: string;
	/** The type object as it is, e.g. `{button_reply: …}` wrapped for `interactive`. */
	content?: Json;
	/** A file: media types only; without it a small sample is made. */
	file?: { base64: string; mimeType: string; fileName?: string };
	voice?: boolean;
	/** Tap on a choice of an earlier message of ours. */
	choice?: { messageId: string; id: string };
	replyTo?: string;
	forwarded?: boolean;
	referral?: Json;
	/** Further keys of the message, over everything else. */
	extra?: Json;
	/** Unix seconds; now when left out. An old one is a late delivery. */
	timestamp?: number;
	id?: string;
};

const mediaTypes = ['image', 'audio', 'video', 'document', 'sticker'];
/** Types that come without `contacts` (whatsapp.md 0.18). */
const withoutContacts = ['system'];

/** How a person appears in `contacts[]` (whatsapp.md 1.4, 1.8). */
export function contactOf(customer: Customer): Json {
	return {
		profile: {
			...(customer.name ? { name: customer.name } : {}),
			...(customer.username ? { username: customer.username } : {}),
		},
		...(customer.waId && !customer.hidePhone ? { wa_id: customer.waId } : {}),
		user_id: customer.userId,
		...(customer.parentUserId ? { parent_user_id: customer.parentUserId } : {}),
	};
}

function senderOf(customer: Customer): Json {
	return {
		...(customer.waId && !customer.hidePhone ? { from: customer.waId } : {}),
		from_user_id: customer.userId,
		...(customer.parentUserId ? { from_parent_user_id: customer.parentUserId } : {}),
	};
}

function chosen(world: World, choice: { messageId: string; id: string }): { type: string; content: Json } {
	const option = world.journal.messages.get(choice.messageId)?.choices?.find((one) => one.id === choice.id);
	if (!option) throw new Error('That message has no such choice.');
	const { id, title, description, kind } = option;
	if (kind === 'quickReply') return { type: 'button', content: { payload: id, text: title } };
	const key = kind === 'button' ? 'button_reply' : 'list_reply';
	return {
		type: 'interactive',
		content: { type: key, [key]: { id, title, ...(description && kind === 'list' ? { description } : {}) } },
	};
}

/**
 * A customer writes: the message is noted, the window opens, and the change to tell is returned (nothing is sent yet,
 * so that several can travel in one POST).
 * @throws Error when the customer or the choice does not exist
 */
export function customerWrites(world: World, input: CustomerMessageInput): { message: ChatMessage; change: Change } {
	const customer = findCustomer(world.state, input.customerId);
	if (!customer) throw new Error(`There is no customer "${input.customerId}".`);
	const phoneNumberId = input.phoneNumberId ?? PHONE_NUMBER_ID;
	const tapped = input.choice ? chosen(world, input.choice) : undefined;
	const type = tapped?.type ?? input.type ?? 'text';
	let content = tapped?.content ?? input.content;
	let mediaId: string | undefined;
	if (mediaTypes.includes(type) && !content) {
		const file = input.file ?? sampleMedia(type);
		const media = storeMedia(world, { ...file, phoneNumberId, days: 7 });
		mediaId = media.id;
		content = mediaObject(world, media, type, input.text, input.voice);
	}
	const at = input.timestamp === undefined ? world.clock.now() : input.timestamp * 1000;
	const repliesTo = input.choice?.messageId ?? input.replyTo;
	const context = {
		...(repliesTo ? { from: metadataOf(phoneNumberId).display_phone_number, id: repliesTo } : {}),
		...(input.forwarded ? { forwarded: true } : {}),
	};
	const raw: Json = {
		...senderOf(customer),
		id: input.id ?? newMessageId(customer.waId ?? customer.userId),
		timestamp: String(Math.floor(at / 1000)),
		...inboundContent(type, input.text ?? '', content),
		type,
		...(Object.keys(context).length > 0 ? { context } : {}),
		...(input.referral ? { referral: input.referral } : {}),
		...(world.state.knobs.unknownKeys ? { x_not_documented: [1, { two: null }] } : {}),
		...input.extra,
	};
	const message: ChatMessage = {
		id: String(raw.id),
		customerId: customer.id,
		phoneNumberId,
		direction: 'in',
		type,
		text: inboundText(type, raw),
		at,
		raw,
		statuses: [],
		...(repliesTo ? { context: repliesTo } : {}),
		...(mediaId ? { mediaId } : {}),
	};
	// An id that comes again is the same message: only the webhook is repeated.
	if (!world.journal.messages.has(message.id)) addMessage(world, message);
	if (type === 'reaction') {
		const target = world.journal.messages.get(String((raw.reaction as Json).message_id));
		if (target) target.reaction = String((raw.reaction as Json).emoji ?? '') || undefined;
	}
	if (type !== 'system') openWindow(world, phoneNumberId, customer, at);
	count(world.state, 'customerMessages');
	return {
		message,
		change: {
			field: 'messages',
			phoneNumberId,
			value: {
				messaging_product: 'whatsapp',
				metadata: metadataOf(phoneNumberId),
				...(withoutContacts.includes(type) ? {} : { contacts: [contactOf(customer)] }),
				messages: [raw],
				...(world.state.knobs.unknownKeys ? { x_not_documented: 'value' } : {}),
			},
			eventIds: [message.id],
		},
	};
}

/** Puts the messages of several changes of one number into one value, as Meta batches them (whatsapp.md 1.4). */
export function mergedChange(changes: Change[]): Change {
	const [first] = changes;
	if (!first) throw new Error('Nothing to merge.');
	const contacts = new Map<string, unknown>();
	for (const { value } of changes) {
		for (const contact of (value.contacts ?? []) as Json[]) contacts.set(String(contact.user_id), contact);
	}
	return {
		...first,
		value: {
			...first.value,
			contacts: [...contacts.values()],
			messages: changes.flatMap((one) => one.value.messages as Json[]),
		},
		eventIds: changes.flatMap((one) => one.eventIds),
	};
}
