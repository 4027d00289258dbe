import { businessNumbers, PHONE_NUMBER_ID } from './constants.mts';
import { targetOf } from './subscriptions.mts';
import type { ChatMessage, Customer, Json } from './types.mts';
import { windowClosesAt, type World } from './world.mts';

const isoOf = (ms: number | undefined) => (ms === undefined ? null : new Date(ms).toISOString());

/** A person with the state of the window, for the page's list. */
export function customerView(world: World, customer: Customer, phoneNumberId = PHONE_NUMBER_ID): Json {
	const closesAt = windowClosesAt(world, phoneNumberId, customer);
	const chat = world.state.chats[customer.id] ?? [];
	const last = chat.at(-1);
	return {
		...customer,
		phone: customer.waId ? `+${customer.waId}` : null,
		window: {
			open: closesAt !== undefined && world.clock.now() <= closesAt,
			closesAt: isoOf(closesAt),
			lastInboundAt: isoOf(world.state.lastInbound[`${phoneNumberId}:${customer.id}`]),
		},
		messageCount: chat.length,
		lastMessage: last ? { text: last.text, at: isoOf(last.at), direction: last.direction } : null,
	};
}

/** One message of a chat; `status` is the furthest one. */
export function messageView(message: ChatMessage): Json {
	return {
		...message,
		at: isoOf(message.at),
		status: message.statuses.at(-1)?.status ?? (message.direction === 'out' ? 'accepted' : null),
		statuses: message.statuses.map(({ status, at }) => ({ status, at: isoOf(at) })),
	};
}

/** All messages of the business, oldest first: what the customers have on their phones. */
export function sentMessages(world: World): Json[] {
	return Object.values(world.state.chats)
		.flat()
		.filter((message) => message.direction === 'out')
		.sort((a, b) => a.at - b.at)
		.map(messageView);
}

/** Whether a customer message would reach anybody now, in words. */
export function webhookView(world: World): Json {
	const { subscriptions } = world.state;
	const targets = businessNumbers.map(({ id, displayPhoneNumber }) => {
		const target = targetOf(world.state, 'messages', id);
		return { phoneNumberId: id, displayPhoneNumber, ...target };
	});
	return { subscriptions, targets, ready: targets.some((one) => 'url' in one) };
}

export function overview(world: World): Json {
	return {
		service: 'meta',
		clock: { now: world.clock.iso(), shiftedByMs: world.clock.offset() },
		businessNumbers,
		webhook: webhookView(world),
		waitingDeliveries: Object.keys(world.state.pending).length,
		knobs: world.state.knobs,
		faults: world.state.faults,
		counters: world.state.counters,
	};
}
