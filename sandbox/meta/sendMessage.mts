import { businessNumbers, DAY_MS } from './constants.mts';
import { GraphProblem, invalidParameter, invalidValue, requiredParameter } from './graphAnswer.mts';
import { checkContent, type CheckedContent } from './messageRules.mts';
import { canonical, digitsOf, userIdPattern } from './phoneNumbers.mts';
import { takeSend } from './rates.mts';
import { count, customerByPhone, customerByUserId } from './state.mts';
import { planStatuses } from './statuses.mts';
import type { ChatMessage, Customer, Fault, Json, StatusError } from './types.mts';
import { addMessage, newMessageId, windowClosesAt, type World } from './world.mts';

const undeliverable: StatusError = { code: 131026, title: 'Message undeliverable', details: 'Message Undeliverable.' };
const windowClosed: StatusError = {
	code: 131047,
	title: 'Re-engagement message',
	details:
		'Message failed to send because more than 24 hours have passed since the customer last replied to this number.',
};

type Recipient = {
	input: string;
	customer?: Customer;
	addressedBy: 'phone' | 'userId';
	waId?: string;
	/** A user id in `to`: accepted and never heard of again (whatsapp.md 0.9). */
	lost?: boolean;
};

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

function recipientOf(world: World, body: Json, phoneNumberId: string): Recipient {
	if (body.recipient_type !== undefined && body.recipient_type !== 'individual') {
		if (body.recipient_type === 'group') throw invalidParameter('Groups are not part of this business account');
		throw invalidParameter("recipient_type must be one of {individual, group}");
	}
	// With both, `to` wins (whatsapp.md 2).
	if (body.to !== undefined && body.to !== '') {
		const input = String(body.to);
		if (userIdPattern.test(input)) return { input, addressedBy: 'userId', lost: true };
		const digits = digitsOf(input);
		if (!digits) throw invalidParameter("Param 'to' is not a valid phone number");
		const own = businessNumbers.find((one) => one.id === phoneNumberId);
		if (own?.displayPhoneNumber === digits) {
			throw new GraphProblem(400, 131021, '(#131021) Recipient cannot be the sender', { details: 'Sender and recipient phone number is the same.' });
		}
		const customer = customerByPhone(world.state, digits);
		return { input, customer, addressedBy: 'phone', waId: customer?.waId ?? canonical(digits) };
	}
	if (body.recipient !== undefined && body.recipient !== '') {
		const input = String(body.recipient);
		if (!userIdPattern.test(input)) throw invalidParameter("Param 'recipient' is not a valid business-scoped user id");
		return { input, customer: customerByUserId(world.state, input), addressedBy: 'userId' };
	}
	throw requiredParameter('to');
}

/** What will go wrong after the call was accepted; undefined when the message arrives. */
function lateFailure(world: World, recipient: Recipient, content: CheckedContent, body: Json, phoneNumberId: string): StatusError | undefined {
	const { customer } = recipient;
	if (!customer || !customer.registered) return undeliverable;
	if (content.type === 'reaction') {
		const target = world.journal.messages.get(String((body.reaction as Json).message_id));
		if (!target || target.at < world.clock.now() - 30 * DAY_MS) {
			return { code: 131009, title: 'Parameter value is not valid', details: 'The message to react to is unknown or too old.' };
		}
	}
	if (content.type !== 'template' && world.state.knobs.windowRefusal !== 'off') {
		const closesAt = windowClosesAt(world, phoneNumberId, customer);
		if (closesAt === undefined || world.clock.now() > closesAt) return windowClosed;
	}
	return mediaFailure(world, content);
}

const mediaPatterns: Record<string, RegExp> = {
	image: /^image\/(jpeg|png)/,
	audio: /^audio\/(aac|amr|mpeg|mp4|ogg)/,
	video: /^video\/(mp4|3gpp)/,
	sticker: /^image\/webp/,
};

function mediaFailure(world: World, content: CheckedContent): StatusError | undefined {
	if (content.mediaId === undefined) return undefined;
	const stored = world.state.media[content.mediaId];
	const pattern = mediaPatterns[content.type];
	if (!stored || !pattern || pattern.test(stored.mimeType)) return undefined;
	return { code: 131053, title: 'Media upload error', details: `Unsupported ${content.type} mime type ${stored.mimeType}` };
}

/**
 * POST /{phone}/messages with a message in it: checks, then accepts. The message exists and its statuses are planned
 * when this returns (whatsapp.md 2).
 * @throws GraphProblem when Meta would refuse the call at once
 */
export function acceptMessage(world: World, phoneNumberId: string, body: Json, fault?: Fault): Json {
	const recipient = recipientOf(world, body, phoneNumberId);
	const content = checkContent(body);
	const callbackData = body.biz_opaque_callback_data;
	if (callbackData !== undefined && (typeof callbackData !== 'string' || callbackData.length > 512)) {
		throw invalidParameter('Param biz_opaque_callback_data must be at most 512 characters long.');
	}
	const context = isObject(body.context) ? body.context.message_id : undefined;
	if (content.mediaId !== undefined && !world.state.media[content.mediaId]) {
		throw invalidValue(`Media with id ${content.mediaId} was not found`);
	}
	if (content.category === 'AUTHENTICATION' && recipient.addressedBy === 'userId' && !recipient.lost) {
		throw new GraphProblem(400, 131062, '(#131062) Business-scoped user ids are not supported for this message', {
			details: 'Authentication templates need a phone number.',
		});
	}
	takeSend(world, phoneNumberId, recipient.customer?.id ?? recipient.input);
	const failure = fault?.kind === 'lateFailure'
		? { code: fault.code, title: fault.title, details: fault.details }
		: recipient.lost
			? undefined
			: lateFailure(world, recipient, content, body, phoneNumberId);
	if (failure?.code === 131047 && world.state.knobs.windowRefusal === 'immediate') {
		throw new GraphProblem(400, 131047, '(#131047) Re-engagement message', { details: failure.details });
	}

	const id = newMessageId(recipient.waId ?? recipient.input);
	if (recipient.lost) {
		count(world.state, 'sends.lost');
	} else {
		const message: ChatMessage = {
			id,
			customerId: recipient.customer?.id ?? recipient.input,
			phoneNumberId,
			direction: 'out',
			type: content.type,
			text: content.text,
			at: world.clock.now(),
			raw: body,
			addressedBy: recipient.addressedBy,
			...(typeof callbackData === 'string' ? { callbackData } : {}),
			...(typeof context === 'string' ? { context } : {}),
			...(content.choices ? { choices: content.choices } : {}),
			...(content.mediaId === undefined ? {} : { mediaId: content.mediaId }),
			statuses: [],
		};
		if (content.type === 'reaction' && !failure) react(world, body);
		addMessage(world, message);
		planStatuses(world, message, failure);
		count(world.state, 'sends.accepted');
	}
	return {
		messaging_product: 'whatsapp',
		contacts: [
			recipient.addressedBy === 'phone'
				? { input: recipient.input, wa_id: recipient.waId }
				: { input: recipient.input, user_id: recipient.input },
		],
		messages: [{ id, ...(content.type === 'template' ? { message_status: 'accepted' } : {}) }],
	};
}

function react(world: World, body: Json): void {
	const { message_id: target, emoji } = body.reaction as Json;
	const message = world.journal.messages.get(String(target));
	if (message) message.reaction = String(emoji) || undefined;
}

/**
 * The read mark and the typing indicator (whatsapp.md 2.2).
 * @throws GraphProblem for a message this number never received
 */
export function markRead(world: World, phoneNumberId: string, body: Json): Json {
	const message = world.journal.messages.get(String(body.message_id ?? ''));
	if (!message || message.direction !== 'in' || message.phoneNumberId !== phoneNumberId) {
		throw invalidValue(`Message with id ${String(body.message_id)} was not found`);
	}
	for (const earlier of world.state.chats[message.customerId] ?? []) {
		if (earlier.direction === 'in' && earlier.phoneNumberId === phoneNumberId && earlier.at <= message.at) {
			earlier.readByBusiness = true;
		}
	}
	count(world.state, 'reads');
	const { customerId } = message;
	world.events.emit({ type: 'read', customerId, messageId: message.id });
	if (isObject(body.typing_indicator)) {
		if (body.typing_indicator.type !== 'text') throw invalidValue("typing_indicator.type must be 'text'");
		count(world.state, 'typing');
		world.events.emit({ type: 'typing', customerId, until: world.clock.now() + 25_000 });
	}
	world.changed();
	return { success: true };
}
