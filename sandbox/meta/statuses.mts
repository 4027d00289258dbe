import { businessNumbers } from './constants.mts';
import { count, findCustomer } from './state.mts';
import type { ChatMessage, Customer, Json, StatusError, StatusName } from './types.mts';
import type { World } from './world.mts';

const rank: Record<StatusName, number> = { sent: 1, delivered: 2, read: 3, played: 4, failed: 5 };

/** `metadata` of a value. */
export function metadataOf(phoneNumberId: string): Json {
	const number = businessNumbers.find((one) => one.id === phoneNumberId);
	return { display_phone_number: number?.displayPhoneNumber ?? '15550000000', phone_number_id: phoneNumberId };
}

/** `errors[]` element of a failed status: title equals message (whatsapp.md 1.6). */
export function errorElement(error: StatusError): Json {
	return {
		code: error.code,
		title: error.title,
		message: error.title,
		error_data: { details: error.details },
		href: 'https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes/',
	};
}

/**
 * Which ids a status carries: the phone unless the message was addressed to a user id and the phone is hidden, and
 * the user id unless a message to a phone number failed (whatsapp.md 1.8).
 */
function recipientOf(message: ChatMessage, customer: Customer | undefined, status: StatusName): Json {
	const byPhone = message.addressedBy === 'phone';
	const phoneKnown = customer?.waId !== undefined && (byPhone || !customer.hidePhone);
	const userIdShown = customer !== undefined && !(status === 'failed' && byPhone);
	return {
		...(phoneKnown ? { recipient_id: customer.waId } : {}),
		...(!customer && byPhone ? { recipient_id: String(message.raw.to ?? '').replace(/\D/g, '') } : {}),
		...(!customer && !byPhone ? { recipient_user_id: message.raw.recipient } : {}),
		...(userIdShown ? { recipient_user_id: customer.userId } : {}),
		...(userIdShown && customer.parentUserId ? { recipient_parent_user_id: customer.parentUserId } : {}),
	};
}

/** The value of a status webhook; also used by control calls that send a status of their own making. */
export function statusValue(
	world: World,
	message: ChatMessage,
	status: StatusName,
	at: number,
	error?: StatusError,
): Json {
	const customer = findCustomer(world.state, message.customerId);
	const template = message.type === 'template';
	const priced = status === 'sent' || status === 'delivered';
	const contact =
		customer && status !== 'failed'
			? {
					profile: {
						...(customer.name ? { name: customer.name } : {}),
						...(customer.username && status !== 'sent' ? { username: customer.username } : {}),
					},
					...(customer.waId && !customer.hidePhone ? { wa_id: customer.waId } : {}),
					user_id: customer.userId,
				}
			: undefined;
	return {
		messaging_product: 'whatsapp',
		metadata: metadataOf(message.phoneNumberId),
		...(contact ? { contacts: [contact] } : {}),
		statuses: [
			{
				id: message.id,
				status,
				timestamp: String(Math.floor(at / 1000)),
				...recipientOf(message, customer, status),
				...(message.callbackData === undefined ? {} : { biz_opaque_callback_data: message.callbackData }),
				...(priced
					? {
							pricing: {
								billable: template,
								pricing_model: 'PMP',
								type: template ? 'regular' : 'free_customer_service',
								category: template ? 'utility' : 'service',
							},
						}
					: {}),
				...(error ? { errors: [errorElement(error)] } : {}),
				...(world.state.knobs.unknownKeys ? { x_not_documented: { since: 'today' } } : {}),
			},
		],
	};
}

/** Notes a status on the message and tells the subscriber, unless a knob keeps it back. */
export function reportStatus(world: World, message: ChatMessage, status: StatusName, error?: StatusError): void {
	const { knobs } = world.state;
	const at = world.clock.now();
	const last = message.statuses.at(-1);
	if (!last || rank[status] > rank[last.status]) message.statuses.push({ status, at });
	if (error) message.error = error;
	world.events.emit({ type: 'status', customerId: message.customerId, messageId: message.id, status, error });
	world.changed();
	if (knobs.omitStatuses.includes(status)) return;
	count(world.state, `statuses.${status}`);
	const change = {
		field: 'messages',
		phoneNumberId: message.phoneNumberId,
		value: statusValue(world, message, status, at, error),
		eventIds: [`${message.id}:${status}`],
	};
	world.webhooks.tell(change);
	if (knobs.duplicateStatuses) world.webhooks.tell(structuredClone(change));
}

/**
 * The life of an accepted message: sent, delivered and read after the configured waits, or failed. A reaction is only
 * ever sent (whatsapp.md 1.6); a person whose number is gone never receives.
 */
export function planStatuses(world: World, message: ChatMessage, failure?: StatusError): void {
	const { statusDelaysMs: delays, statusOrder } = world.state.knobs;
	if (failure) {
		world.timers.after(delays.failed, () => reportStatus(world, message, 'failed', failure));
		return;
	}
	const steps: StatusName[] = message.type === 'reaction' ? ['sent'] : ['sent', 'delivered', 'read'];
	const waits = [delays.sent, delays.delivered, delays.read];
	const told = statusOrder === 'reversed' ? [...steps].reverse() : steps;
	told.forEach((status, index) => {
		world.timers.after(waits[index] ?? 0, () => reportStatus(world, message, status));
	});
}
