import { randomBytes } from 'node:crypto';
import type { Clock, Timers } from './clock.mts';
import { WINDOW_MS } from './constants.mts';
import type { EventHub } from './events.mts';
import type { Journal, State } from './state.mts';
import type { ChatMessage, Customer } from './types.mts';
import type { Webhooks } from './webhooks.mts';

/** What every part of the stand-in works on. `state` is replaced as a whole by a reset. */
export type World = {
	state: State;
	journal: Journal;
	clock: Clock;
	timers: Timers;
	events: EventHub;
	webhooks: Webhooks;
	/** Address of this server, for media links. */
	baseUrl(): string;
	/** Tells that the state changed and the snapshot is old. */
	changed(): void;
};

/** A message id of the real form: `wamid.` and base64 of bytes that contain the other side's number. */
export function newMessageId(other: string): string {
	const bytes = Buffer.concat([Buffer.from([0x1d, other.length]), Buffer.from(other), randomBytes(16)]);
	return `wamid.${bytes.toString('base64')}`;
}

export function addMessage(world: World, message: ChatMessage): void {
	(world.state.chats[message.customerId] ??= []).push(message);
	world.journal.messages.set(message.id, message);
	world.events.emit({ type: 'message', customerId: message.customerId, message });
	world.changed();
}

/** When the customer service window with this person closes; undefined when it never opened (whatsapp.md 3). */
export function windowClosesAt(world: World, phoneNumberId: string, customer: Customer): number | undefined {
	const last = world.state.lastInbound[`${phoneNumberId}:${customer.id}`];
	return last === undefined ? undefined : last + WINDOW_MS;
}

/** A customer's message, call or welcome request opens the window; an older one never shortens it. */
export function openWindow(world: World, phoneNumberId: string, customer: Customer, at: number): void {
	const key = `${phoneNumberId}:${customer.id}`;
	world.state.lastInbound[key] = Math.max(world.state.lastInbound[key] ?? 0, at);
}
