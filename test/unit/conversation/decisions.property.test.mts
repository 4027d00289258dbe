import fc from 'fast-check';

import { checkBeforeSending, intentRowsToCheck } from '../../../lib/conversation/checkBeforeSending';
import { findUnfinished } from '../../../lib/conversation/findUnfinished';
import { fold, foldState } from '../../../lib/conversation/fold';
import { parseRows } from '../../../lib/conversation/logRow';
import { route } from '../../../lib/conversation/route';
import { histories, moments, redelivered } from './histories.mts';
import { HOUR, iso } from './log.mts';

const RUNS = { numRuns: 1000 };

describe('the decisions, over generated histories', () => {
	test('of runs that each appended one row of a conversation, at most one goes on with it', () => {
		fc.assert(
			fc.property(histories, moments, (log, now) => {
				const state = foldState(log.rows, { now: iso(now) });
				const goesOn = log.rows.filter((row) => route(state, [row.id]).to !== 'ignore');
				expect(goesOn.length).toBeLessThanOrEqual(1);
				if (state.conversation.turn.messages.length > 0) expect(goesOn).toHaveLength(1);
			}),
			RUNS,
		);
	});

	test('of runs that announced a try, at most one may send it, and none what was sent or is stale', () => {
		fc.assert(
			fc.property(
				histories.chain((log) => fc.tuple(fc.constant(log), redelivered(log.rows))),
				moments,
				([log, rows], now) => {
					const state = foldState(rows, { now: iso(now) });
					const tries = new Map<string, number>();
					for (const row of intentRowsToCheck(
						rows,
						rows.map((candidate) => candidate.id),
					)) {
						const result = checkBeforeSending(state, rows, row);
						if (!result.send) continue;
						tries.set(row.eventId, (tries.get(row.eventId) ?? 0) + 1);
						const proven = log.rows.some(
							(other) =>
								other.data.callbackId === result.message.intentId ||
								other.eventId === `out-${result.message.intentId}`,
						);
						expect(proven).toBe(false);
						if (row.author === 'ai' && result.message.answers !== '') {
							expect(state.conversation.owner).toBe('ai');
							expect(state.conversation.turn.messages.at(-1)?.eventId).toBe(result.message.answers);
						}
					}
					for (const count of tries.values()) expect(count).toBe(1);
				},
			),
			RUNS,
		);
	});

	test('Find Unfinished never lets the AI answer what a rep owns, and ends after the given tries', () => {
		fc.assert(
			fc.property(histories, (log) => {
				const rows = [...log.rows];
				const maxTries = 3;
				let now = 100 * HOUR;
				let silent = false;
				for (let round = 0; round < 30 && !silent; round++) {
					now += 30 * 60_000;
					const options = { now: iso(now) };
					const state = foldState(rows, options);
					const found = findUnfinished(state, { olderThanMinutes: 1, maxTries }, (sessionId) =>
						fold(rows, { ...options, sessionId }),
					);
					for (const item of found) {
						if (item.what === 'message') {
							const { intentId } = item.message;
							expect(state.intents.find((intent) => intent.intentId === intentId)?.proven).toBeUndefined();
						}
						if (item.what === 'turn') expect(item.conversation.owner).toBe('ai');
						if (item.what === 'message' && item.message.author === 'ai' && item.message.answers !== '') {
							expect(item.conversation.owner).toBe('ai');
						}
						const nextId = 1 + Math.max(0, ...rows.map((row) => row.id));
						rows.push(...parseRows([{ id: nextId, ...item.log }]).rows);
					}
					silent = found.length === 0;
				}
				expect(silent).toBe(true);
			}),
			RUNS,
		);
	});
});
