import { checkBeforeSending, intentRowsToCheck } from '../../../lib/conversation/checkBeforeSending';
import { foldState } from '../../../lib/conversation/fold';
import { parseRows } from '../../../lib/conversation/logRow';
import { heldMessages, route } from '../../../lib/conversation/route';
import { HOUR, iso, Log, MINUTE, SECOND, sessionId } from './log.mts';

const state = (log: Log, now: number) => foldState(log.rows, { now: iso(now) });
const routed = (log: Log, ours: number[], now = MINUTE) => route(state(log, now), ours);

describe('route', () => {
	test('eight simultaneous deliveries of one message: exactly one run answers', () => {
		const log = new Log();
		const rows = [log.customer('m1', 0)];
		for (let n = 1; n < 8; n++) rows.push(log.again(rows[0]));
		const results = rows.map((row) => routed(log, [row.id]));
		expect(results.filter(({ to }) => to === 'ai')).toHaveLength(1);
		expect(results.filter(({ to }) => to === 'ignore')).toHaveLength(7);
		expect(results[7].reason).toContain('more than once');
	});

	test('two messages of a new customer in the same millisecond: one run answers both', () => {
		const log = new Log();
		const rows = [log.customer('m1', 0), log.customer('m2', 0)];
		const results = rows.map((row) => routed(log, [row.id]));
		expect(results.map(({ to }) => to)).toEqual(['ignore', 'ai']);
		expect(results[0].reason).toContain('written more');
		expect(results[1].reason).toContain('2 messages');
	});

	test('one delivery with a whole burst answers it', () => {
		const log = new Log();
		const rows = [
			log.customer('m1', 0),
			log.customer('m2', 0),
			log.customer('thumb', 0, { type: 'reaction' }),
		];
		expect(
			routed(
				log,
				rows.map((row) => row.id),
			).to,
		).toBe('ai');
	});

	test('without row ids it decides as if the rows were ours', () => {
		const log = new Log();
		log.customer('m1', 0);
		expect(routed(log, []).to).toBe('ai');
		expect(routed(log, [99]).to).toBe('ignore');
	});

	test('ignores what is answered, reactions, and a closed session', () => {
		const log = new Log();
		expect(routed(log, []).to).toBe('ignore');
		log.customer('m1', 0);
		log.answer('a', 'm1', SECOND, { session: sessionId('m1') });
		const reaction = log.customer('thumb', 2 * SECOND, { type: 'reaction' });
		expect(routed(log, [reaction.id])).toMatchObject({
			to: 'ignore',
			reason: 'Nothing waits for an answer.',
		});
		log.closed(sessionId('m1'), 3 * SECOND);
		expect(routed(log, []).reason).toContain('closed');
	});

	test('gives every message of a rep-owned session to the rep, once, reactions and echoes too', () => {
		const log = new Log();
		log.customer('m1', 0);
		log.handOff(sessionId('m1'), SECOND);
		const first = log.customer('m2', MINUTE);
		const reaction = log.customer('thumb', MINUTE, { type: 'reaction' });
		expect(routed(log, [first.id]).to).toBe('ignore');
		expect(routed(log, [reaction.id]).to).toBe('rep');
		const echo = log.echo('e', 2 * MINUTE);
		expect(routed(log, [echo.id]).to).toBe('rep');
	});

	test('held replies come with the row of their next try', () => {
		const log = new Log();
		const session = sessionId('m1');
		log.customer('m1', 0);
		log.handOff(session, SECOND);
		log.intent('r', 30 * HOUR, { author: 'rep', session });
		log.held('r', 30 * HOUR, session);
		log.customer('m2', 31 * HOUR);
		const [held] = heldMessages(state(log, 31 * HOUR));
		expect(held.message).toEqual({ intentId: 'r', author: 'rep', text: 'say r', answers: '' });
		expect(held.log).toMatchObject({
			eventId: 'r:2',
			kind: 'note',
			author: 'rep',
			sessionId: session,
			text: 'say r',
		});
		expect(JSON.parse(held.log.data)).toMatchObject({ note: 'intent', intentId: 'r', attempt: 2 });
	});
});

describe('check before sending', () => {
	function check(log: Log, rowId: number, now = MINUTE) {
		const row = log.rows.find((candidate) => candidate.id === rowId);
		if (row === undefined) throw new Error(`no row ${rowId}`);
		return checkBeforeSending(state(log, now), log.rows, row);
	}
	function answering(): { log: Log; intent: number } {
		const log = new Log();
		log.customer('m1', 0);
		const intent = log.intent('a', SECOND, { answers: 'm1', session: sessionId('m1') }).id;
		return { log, intent };
	}

	test('lets the answer to the newest message go', () => {
		const { log, intent } = answering();
		expect(check(log, intent)).toEqual({
			send: true,
			message: { intentId: 'a', author: 'ai', text: 'say a', answers: 'm1' },
		});
	});

	test.each([
		['wrote more', (log: Log) => log.customer('m2', SECOND), 'wrote more'],
		['wrote something that arrived late', (log: Log) => log.customer('m0', -MINUTE), 'wrote more'],
		['was taken over by a rep', (log: Log) => log.handOff(sessionId('m1'), SECOND), 'rep took over'],
		['was answered on the phone', (log: Log) => log.echo('e', SECOND), 'rep took over'],
		['was closed', (log: Log) => log.closed(sessionId('m1'), SECOND), 'closed'],
		['was sent already', (log: Log) => log.status('out-a', 'sent', SECOND, 'a'), 'sent already'],
		['was dropped already', (log: Log) => log.dropped('a', 1, SECOND), 'dropped already'],
	])('drops the answer when the conversation %s', (_, then, reason) => {
		const { log, intent } = answering();
		then(log);
		const result = check(log, intent);
		expect(result.send).toBe(false);
		if (result.send) return;
		expect(result.reason).toContain(reason);
		expect(result.log).toMatchObject({ eventId: 'dropped:a:1', kind: 'note', author: 'ai' });
		expect(JSON.parse(result.log.data)).toEqual({ note: 'dropped', intentId: 'a', reason: result.reason });
	});

	test('a reaction in the meantime does not make the answer stale', () => {
		const { log, intent } = answering();
		log.customer('thumb', SECOND, { type: 'reaction' });
		expect(check(log, intent).send).toBe(true);
	});

	test('of several runs that announced the same try one sends, and the others do not drop its try', () => {
		const { log, intent } = answering();
		const others = [1, 2, 3].map(() => log.again(log.rows[1]).id);
		expect([intent, ...others].map((id) => check(log, id).send)).toEqual([true, false, false, false]);
		for (const id of others) {
			const result = check(log, id);
			if (result.send) throw new Error('sent twice');
			log.rows.push(...parseRows([{ id: 100 + id, ...result.log }]).rows);
		}
		expect(check(log, intent).send).toBe(true);
	});

	test('a second try of what could not be proven may go', () => {
		const { log } = answering();
		const second = log.intent('a', 5 * MINUTE, { answers: 'm1', session: sessionId('m1'), attempt: 2 }).id;
		expect(check(log, second, 6 * MINUTE).send).toBe(true);
		expect(intentRowsToCheck(log.rows, []).map((row) => row.id)).toEqual([second]);
		expect(intentRowsToCheck(log.rows, [second, 1]).map((row) => row.id)).toEqual([second]);
	});

	test.each(['rep', 'system'] as const)(
		'a message of author %s goes whoever owns the conversation, but once',
		(author) => {
			const log = new Log();
			log.customer('m1', 0);
			log.handOff(sessionId('m1'), SECOND);
			const intent = log.intent('n', 2 * SECOND, { author, session: sessionId('m1') }).id;
			log.customer('m2', 3 * SECOND);
			log.closed(sessionId('m1'), 4 * SECOND);
			expect(check(log, intent).send).toBe(true);
			log.sent('n', 5 * SECOND, { author });
			expect(check(log, intent).send).toBe(false);
		},
	);
});
