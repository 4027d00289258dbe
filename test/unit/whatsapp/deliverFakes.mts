import { createGraphClient } from '../../../lib/whatsapp/client';
import { deliver } from '../../../lib/whatsapp/delivery/deliver';
import type { Delivery } from '../../../lib/whatsapp/delivery/types';
import type { LogRow } from '../../../lib/conversation/types';

export const NOW = new Date('2026-01-31T12:00:00.000Z');
export const OPEN = '2026-01-31T13:00:00.000Z';
export const CLOSED = '2026-01-31T11:59:59.000Z';
export const KEY = '106:GB.1';
export const INTENT = 'intent-1';

export type Answer = string | { code: number; status?: number } | Error;

/** Meta answers each call with a message id, a code or nothing. */
export async function run(delivery: Delivery, answers: Answer[] = []) {
	const bodies: Array<Record<string, unknown>> = [];
	const client = createGraphClient({
		send: async ({ body }) => {
			bodies.push(body ?? {});
			const answer = answers[bodies.length - 1] ?? `wamid.${bodies.length}`;
			if (answer instanceof Error) throw answer;
			return await Promise.resolve(
				typeof answer === 'string'
					? { status: 200, headers: {}, body: { messages: [{ id: answer }] } }
					: {
							status: answer.status ?? 400,
							headers: {},
							body: { error: { code: answer.code, message: 'said Meta', error_data: { details: 'why' } } },
						},
			);
		},
		sleep: async () => await Promise.resolve(),
		baseUrl: 'https://graph.example',
		version: 'v25.0',
	});
	return { bodies, outcome: await deliver(delivery, { client, clock: () => NOW }) };
}

export function delivery(
	more: Partial<Delivery> = {},
	outgoing: Partial<Delivery['outgoing']> = {},
): Delivery {
	return {
		outgoing: {
			conversationKey: KEY,
			intentId: INTENT,
			author: 'ai',
			text: 'Hello',
			answers: 'wamid.in',
			attempt: 1,
			sessionId: 's',
			caseId: 'c',
			...outgoing,
		},
		customer: { waId: '447700900123', userId: 'GB.1' },
		phoneNumberId: '106',
		closesAt: OPEN,
		content: { type: 'text' },
		policy: { kind: 'hold' },
		heldReplies: 0,
		...more,
	};
}
export const rep = (more: Partial<Delivery> = {}, outgoing: Partial<Delivery['outgoing']> = {}) =>
	delivery(more, { author: 'rep', answers: '', ...outgoing });
export const reopen = { name: 'reply_waiting', language: 'en_US', bodyParameters: [] };
export const plain = (rows: LogRow[]) =>
	rows.map(({ data, ...row }) => ({ ...row, data: JSON.parse(data) as unknown }));
