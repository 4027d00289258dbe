import fc from 'fast-check';

import { checkBeforeSending, intentRowsToCheck } from '../../../lib/conversation/checkBeforeSending';
import { groupByConversation } from '../../../lib/conversation/conversationKey';
import { findUnfinished } from '../../../lib/conversation/findUnfinished';
import { fold, foldState } from '../../../lib/conversation/fold';
import { parseRows } from '../../../lib/conversation/logRow';
import { heldMessages, route } from '../../../lib/conversation/route';
import { renderSessionPage } from '../../../lib/conversation/sessionPage';
import { anyRows, histories, moments, redelivered } from './histories.mts';
import { HOUR, iso, START } from './log.mts';

const RUNS = { numRuns: 1000 };
const parameters = { c: 'c', s: 's', e: '1', sig: 'x' };

describe('the fold, over generated histories', () => {
	test('does not depend on the order or the repetition of rows', () => {
		fc.assert(
			fc.property(
				histories.chain((log) => fc.tuple(fc.constant(log.rows), redelivered(log.rows))),
				moments,
				(histories, now) => {
					const [once, again] = histories.map((rows) => foldState(rows, { now: iso(now) }));
					expect(again.conversation).toEqual(once.conversation);
					expect(again.open).toBe(once.open);
					expect(again.sessions).toEqual(once.sessions);
					expect(again.intents).toEqual(once.intents);
				},
			),
			RUNS,
		);
	});

	test('never throws, nor do the decisions, whatever the table holds', () => {
		fc.assert(
			fc.property(anyRows, moments, (items, now) => {
				const { rows, rejected } = parseRows(items);
				expect(rows.length + rejected.length).toBe(items.length);
				for (const group of groupByConversation(rows)) {
					const options = { now: iso(now) };
					const state = foldState(group, options);
					route(state, []);
					heldMessages(state);
					for (const row of intentRowsToCheck(group, [])) checkBeforeSending(state, group, row);
					findUnfinished(state, {}, (sessionId) => fold(group, { ...options, sessionId }));
					renderSessionPage(state, { parameters, handOffUrl: 'https://x.example', timeZone: 'Europe/Kyiv' });
				}
			}),
			RUNS,
		);
	});

	test('every customer message is in exactly one session, and session ids differ', () => {
		fc.assert(
			fc.property(histories, moments, (log, now) => {
				const { sessions } = foldState(log.rows, { now: iso(now) });
				const placed = sessions.flatMap((session) => session.messages.map((message) => message.eventId));
				const written = new Set(
					log.rows.filter((row) => row.author === 'customer').map((row) => row.eventId),
				);
				expect([...placed].sort()).toEqual([...written].sort());
				expect(new Set(sessions.map((session) => session.id)).size).toBe(sessions.length);
				for (const session of sessions) expect(session.ids).toContain(session.id);
			}),
			RUNS,
		);
	});

	test('what is appended later changes no session id that was in use, and moves messages only by a close', () => {
		fc.assert(
			fc.property(histories, fc.nat({ max: 40 }), (log, cut) => {
				const options = { now: iso(0) };
				const before = foldState(log.rows.slice(0, cut), options);
				const after = foldState(log.rows, options);
				const later = new Map(
					after.sessions.flatMap((session) =>
						session.messages.map((message) => [message.eventId, session] as const),
					),
				);
				for (const session of before.sessions) {
					if (session.named) expect(after.sessions.map((known) => known.id)).toContain(session.id);
					for (const message of session.messages) {
						const now = later.get(message.eventId);
						// What is over stays as it is. A row may still call it by another of its ids when nothing has named it yet.
						if (session.ended) expect(session.named ? [now?.id] : now?.ids).toContain(session.id);
						// Messages that stay in place together with the session's first keep its id.
						else if (now && after.sessions.indexOf(now) === before.sessions.indexOf(session)) {
							const first = session.messages[0].eventId;
							if (now.messages.some(({ eventId }) => eventId === first)) expect(now.ids).toContain(session.id);
						}
					}
				}
			}),
			RUNS,
		);
	});

	test('the window is open exactly within 24 hours of the newest customer message', () => {
		fc.assert(
			fc.property(histories, (log) => {
				const times = log.rows
					.filter((row) => row.author === 'customer' && row.data.type !== 'system')
					.map((row) => Date.parse(row.at) - START);
				if (times.length === 0) {
					expect(fold(log.rows, { now: iso(0) }).window.open).toBe(false);
					return;
				}
				const end = Math.max(...times) + 24 * HOUR;
				const opens = [end - 1, end, end + 1].map((now) => fold(log.rows, { now: iso(now) }).window.open);
				expect(opens).toEqual([true, false, false]);
			}),
			RUNS,
		);
	});

	test('the turn holds customer messages of the open session after the newest answered one, none twice', () => {
		fc.assert(
			fc.property(histories, moments, (log, now) => {
				const { conversation, open, session, answeredUpTo } = foldState(log.rows, { now: iso(now) });
				const expected = (session?.messages ?? [])
					.filter((message) => open && !message.quiet && message.rowId > answeredUpTo)
					.map((message) => message.eventId);
				const turn = conversation.turn.messages.map((entry) => entry.eventId);
				expect(turn).toEqual(expected);
				expect(new Set(turn).size).toBe(turn.length);
				const rowIds = turn.map((id) => log.rows.find((row) => row.eventId === id)?.id ?? 0);
				expect(rowIds).toEqual([...rowIds].sort((a, b) => a - b));
				if (!open) expect(conversation.heldReplies).toEqual([]);
				for (const entry of conversation.turn.messages) expect(conversation.transcript).toContainEqual(entry);
			}),
			RUNS,
		);
	});

	test('a customer message that nobody answered is in the turn, in a case, behind a close, or before a handoff', () => {
		fc.assert(
			fc.property(histories, (log) => {
				const state = foldState(log.rows, { now: iso(0) });
				const turn = new Set(state.conversation.turn.messages.map((entry) => entry.eventId));
				const echoes = log.rows.filter((row) => row.data.echo === true).map((row) => row.id);
				const answered = state.intents.filter((intent) => intent.proven).map((intent) => intent.rowId);
				const newest = Math.max(0, ...echoes, ...answered);
				for (const session of state.sessions) {
					for (const { eventId, rowId, quiet } of session.messages) {
						if (quiet || turn.has(eventId) || rowId <= newest || rowId <= state.answeredUpTo) continue;
						expect(session.ended).toBeDefined();
						if (session.ended?.reason === 'resolved') continue;
						const inCase = session.mirrored.includes(eventId);
						expect(inCase || rowId <= (session.handedOff?.rowId ?? 0)).toBe(true);
					}
				}
			}),
			RUNS,
		);
	});

	test('a rep owns the session from its handoff until its end; unmirrored and transcript agree', () => {
		fc.assert(
			fc.property(histories, moments, (log, now) => {
				const { conversation, session } = foldState(log.rows, { now: iso(now) });
				if (session?.handedOff) expect(conversation.owner).toBe('rep');
				if (conversation.owner === 'rep')
					expect(session?.handedOff !== undefined || session?.lastEchoAt !== '').toBe(true);
				const transcript = conversation.transcript.map((entry) => entry.eventId);
				expect(new Set(transcript).size).toBe(transcript.length);
				expect(transcript.filter((id) => conversation.unmirrored.includes(id))).toEqual(
					conversation.unmirrored,
				);
				// Meta's clock knows whole seconds: within one, the order of arrival decides.
				const times = conversation.transcript.map((entry) => entry.at.slice(0, 19));
				expect(times).toEqual([...times].sort());
				for (const id of session?.mirrored ?? []) expect(conversation.unmirrored).not.toContain(id);
			}),
			RUNS,
		);
	});
});
