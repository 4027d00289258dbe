import { randomUUID } from 'node:crypto';
import { APP_SECRET, WABA_ID } from './constants.mts';
import { count, keep } from './state.mts';
import { targetOf } from './subscriptions.mts';
import type { Json, PendingDelivery } from './types.mts';
import { signature, wireJson } from './wireJson.mts';
import type { World } from './world.mts';

export type Change = {
	field: string;
	value: Json;
	phoneNumberId?: string;
	/** Account and template fields carry the time on the entry (whatsapp.md 1.4). */
	time?: number;
	/** Ids of the updates inside, for logs. */
	eventIds: string[];
};

export type Webhooks = {
	/** Tells the subscriber, alone or together with what else happens now. */
	tell(change: Change): void;
	/** One POST with exactly these changes. Resolves after the first attempt. */
	deliver(changes: Change[]): Promise<number>;
	/** Sends bytes as they are, once, to wherever messages go. */
	post(body: string, url: string, options?: PostOptions): Promise<{ status: number; ms: number; body: string }>;
	/** Repeats everything that waits for its next attempt, now. */
	flush(): Promise<void>;
	/** Takes up what a snapshot left unfinished. */
	resume(): void;
};

/** `signature`: the header's value; null leaves it out; undefined computes the right one. */
export type PostOptions = { signature?: string | null; headers?: Record<string, string> };

const MAX_UPDATES_PER_POST = 1000;

export function envelope(changes: Change[]): Json {
	const time = changes.find((one) => one.time !== undefined)?.time;
	return {
		object: 'whatsapp_business_account',
		entry: [
			{
				id: WABA_ID,
				...(time === undefined ? {} : { time }),
				changes: changes.map(({ value, field }) => ({ value, field })),
			},
		],
	};
}

/** Signed delivery, repeated until the answer is 200 (whatsapp.md 1.2, 1.3). */
export function createWebhooks(world: World): Webhooks {
	const waiting: Change[] = [];
	let flushPlanned = false;

	async function post(body: string, url: string, options: PostOptions = {}) {
		const started = performance.now();
		const header = options.signature === undefined ? signature(body, APP_SECRET) : options.signature;
		try {
			const response = await fetch(url, {
				method: 'POST',
				body,
				redirect: 'manual',
				headers: {
					'content-type': 'application/json',
					'user-agent': 'facebookexternalua',
					...(header === null ? {} : { 'x-hub-signature-256': header }),
					...options.headers,
				},
				signal: AbortSignal.timeout(world.state.knobs.webhookTimeoutMs),
			});
			const text = await response.text();
			return { status: response.status, ms: Math.round(performance.now() - started), body: text };
		} catch (error) {
			// Nobody there, a broken connection or no answer in time: all the same to Meta, it tries again.
			const { cause, message } = error as { cause?: { message?: string }; message?: string };
			const note = cause?.message || message || 'No answer.';
			return { status: 0, ms: Math.round(performance.now() - started), body: note };
		}
	}

	async function attempt(delivery: PendingDelivery): Promise<number> {
		const first = delivery.attempts === 0;
		const target = targetOf(world.state, delivery.field, delivery.phoneNumberId);
		if ('reason' in target && first) {
			record(delivery, '', 0, 0, 'noTarget', target.reason);
			forget(delivery);
			return 0;
		}
		delivery.attempts += 1;
		const answer =
			'reason' in target ? { status: 0, ms: 0, body: target.reason } : await post(delivery.body, target.url);
		const url = 'reason' in target ? '' : target.url;
		if (world.state.pending[delivery.id] !== delivery) return answer.status;
		if (answer.status === 200) {
			record(delivery, url, answer.status, answer.ms, 'delivered');
			markTaken(delivery);
			forget(delivery);
		} else if (world.clock.now() - delivery.createdAt > world.state.knobs.retryForMs) {
			record(delivery, url, answer.status, answer.ms, 'dropped', 'Given up after the last repetition.');
			forget(delivery);
		} else {
			record(delivery, url, answer.status, answer.ms, 'willRetry', answer.body.slice(0, 200));
			planRetry(delivery);
		}
		return answer.status;
	}

	function planRetry(delivery: PendingDelivery): void {
		const delays = world.state.knobs.retryDelaysMs;
		const attempts = delivery.attempts;
		const delay = delays[Math.min(attempts, delays.length) - 1] ?? 1000;
		world.timers.after(delay, () => {
			// A flush may have been quicker.
			if (world.state.pending[delivery.id] === delivery && delivery.attempts === attempts) return void attempt(delivery);
		});
	}

	/** The customer's second tick: the subscriber has the message. */
	function markTaken({ eventIds }: PendingDelivery): void {
		for (const id of eventIds) {
			const message = world.journal.messages.get(id);
			if (message?.direction !== 'in' || message.statuses.length > 0) continue;
			message.statuses.push({ status: 'delivered', at: world.clock.now() });
			world.events.emit({ type: 'status', customerId: message.customerId, messageId: id, status: 'delivered' });
		}
	}

	function forget(delivery: PendingDelivery): void {
		delete world.state.pending[delivery.id];
		world.changed();
	}

	function record(
		delivery: PendingDelivery,
		url: string,
		status: number,
		ms: number,
		outcome: 'delivered' | 'willRetry' | 'dropped' | 'noTarget',
		note?: string,
	): void {
		const { id: deliveryId, field, eventIds, attempts } = delivery;
		const entry = {
			deliveryId,
			at: world.clock.iso(),
			url,
			field,
			eventIds: eventIds.slice(0, 20),
			bytes: delivery.body.length,
			attempt: attempts,
			status,
			ms,
			outcome,
			...(note ? { note } : {}),
		};
		keep(world.journal.deliveries, entry);
		count(world.state, `webhooks.${outcome}`);
		world.events.emit({ type: 'delivery', delivery: entry });
	}

	function deliver(changes: Change[]): Promise<number> {
		const [head] = changes;
		if (!head) return Promise.resolve(0);
		const body = wireJson(envelope(changes));
		const eventIds = changes.flatMap((one) => one.eventIds);
		const { field, phoneNumberId } = head;
		world.journal.last = { body, field, phoneNumberId, eventIds };
		const copies = 1 + world.state.knobs.duplicateDeliveries;
		const attempts = Array.from({ length: copies }, () => {
			const delivery: PendingDelivery = {
				id: randomUUID(),
				field,
				phoneNumberId,
				body,
				eventIds,
				attempts: 0,
				createdAt: world.clock.now(),
			};
			world.state.pending[delivery.id] = delivery;
			return attempt(delivery);
		});
		world.changed();
		return Promise.all(attempts).then((statuses) => statuses[0] ?? 0);
	}

	/** Updates with the same way to go travel together, at most 1000 in a POST (whatsapp.md 0.3). */
	function sendWaiting(): void {
		flushPlanned = false;
		const groups = new Map<string, Change[]>();
		for (const change of waiting.splice(0)) {
			const key = `${change.field}|${change.phoneNumberId ?? ''}`;
			groups.set(key, [...(groups.get(key) ?? []), change]);
		}
		for (const group of groups.values()) {
			for (let i = 0; i < group.length; i += MAX_UPDATES_PER_POST) {
				void deliver(group.slice(i, i + MAX_UPDATES_PER_POST));
			}
		}
	}

	return {
		tell: (change) => {
			if (world.state.knobs.batchWindowMs <= 0) return void deliver([change]);
			waiting.push(change);
			if (flushPlanned) return;
			flushPlanned = true;
			world.timers.after(world.state.knobs.batchWindowMs, sendWaiting);
		},
		deliver,
		post,
		flush: async () => {
			await Promise.all(Object.values(world.state.pending).map(attempt));
		},
		resume: () => {
			for (const delivery of Object.values(world.state.pending)) {
				delivery.attempts = Math.max(delivery.attempts, 1);
				planRetry(delivery);
			}
		},
	};
}
