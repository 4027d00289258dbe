import { HOUR, iso, Log, MINUTE, SECOND, sessionId } from './log.mts';
import { appendLogs, find } from './repairs.mts';

const SESSION = sessionId('m1');

describe('turns', () => {
	test('are found when they are older than the given minutes, to the millisecond', () => {
		const log = new Log();
		log.customer('m1', 0);
		expect(find(log, 3 * MINUTE - 1)).toEqual([]);
		const [found] = find(log, 3 * MINUTE);
		expect(found).toMatchObject({ what: 'turn', conversation: { turn: { text: 'text of m1' } } });
		expect(found.log).toMatchObject({ eventId: 'retry:turn:m1:1', kind: 'note', author: 'system' });
		expect(JSON.parse(found.log.data)).toEqual({ note: 'retry', what: 'turn', id: 'm1', attempt: 1 });
		expect(find(log, MINUTE, { olderThanMinutes: 1 })).toHaveLength(1);
	});

	test('count from their arrival when they were delivered late', () => {
		const log = new Log();
		log.customer('m1', 0).createdAt = iso(HOUR);
		expect(find(log, HOUR + MINUTE)).toEqual([]);
		expect(find(log, HOUR + 3 * MINUTE)).toHaveLength(1);
	});

	test('are tried with growing gaps, given up once, and then left alone', () => {
		const log = new Log();
		log.customer('m1', 0);
		const tried: number[] = [];
		const what: string[] = [];
		for (let minute = 0; minute < 240; minute++) {
			const found = find(log, minute * MINUTE, { maxTries: 3 });
			if (found.length > 0) tried.push(minute);
			what.push(...found.map((item) => item.what));
			appendLogs(log, found);
		}
		expect(what).toEqual(['turn', 'turn', 'turn', 'givenUp']);
		expect(tried).toEqual([3, 9, 21, 45]);
		expect(log.rows.at(-1)).toMatchObject({ kind: 'failed', eventId: 'failed:turn:m1' });
	});

	test('are given up, with the reason, once the window has closed', () => {
		const log = new Log();
		log.customer('m1', 0);
		const [found] = find(log, 24 * HOUR);
		expect(found.what).toBe('givenUp');
		expect(found.reason).toContain('24-hour window');
	});

	test('of a rep, answered ones, and those with a running answer are no turns', () => {
		const rep = new Log();
		rep.customer('m1', 0);
		rep.handOff(SESSION, SECOND);
		rep.case(SESSION, 2 * SECOND, ['m1']);
		rep.customer('m2', MINUTE);
		rep.mirrored(SESSION, MINUTE, ['m2']);
		expect(find(rep, HOUR)).toEqual([]);
		const answered = new Log();
		answered.customer('m1', 0);
		answered.answer('a', 'm1', SECOND);
		expect(find(answered, HOUR)).toEqual([]);
		const running = new Log();
		running.customer('m1', 0);
		running.intent('a', 5 * MINUTE, { answers: 'm1', session: SESSION });
		expect(find(running, 6 * MINUTE)).toEqual([]);
	});

	test('a message carried into the next session is found although the closed one had an answer for it', () => {
		const log = new Log();
		log.customer('m1', 0);
		log.case(SESSION, SECOND, []);
		log.customer('m2', 2 * SECOND);
		log.intent('a', 3 * SECOND, { answers: 'm2', session: SESSION });
		log.closed(SESSION, 4 * SECOND);
		log.dropped('a', 1, 5 * SECOND);
		const turn = find(log, HOUR).find((item) => item.what === 'turn');
		expect(turn?.conversation.turn.messages.map((entry) => entry.eventId)).toEqual(['m1', 'm2']);
	});
});

describe('cases', () => {
	test('a handoff without a case is completed, later after each attempt that Creatio refused', () => {
		const log = new Log();
		log.customer('m1', 0);
		log.handOff(SESSION, SECOND);
		expect(find(log, 3 * MINUTE)).toEqual([]);
		const [found] = find(log, 4 * MINUTE);
		expect(found).toMatchObject({ what: 'case', handoff: { reason: 'explicit_request' } });
		expect(found.log.eventId).toBe(`retry:handoff:${SESSION}:1`);
		log.append(
			{
				eventId: `failed:case:${SESSION}:1`,
				kind: 'failed',
				author: 'system',
				sessionId: SESSION,
				data: { operation: 'createCase', message: 'down' },
			},
			4 * MINUTE,
		);
		expect(find(log, 5 * MINUTE)).toEqual([]);
		expect(find(log, 7 * MINUTE)).toHaveLength(1);
		log.case(SESSION, 8 * MINUTE, ['m1']);
		expect(find(log, HOUR)).toEqual([]);
	});

	test('are given up once', () => {
		const log = new Log();
		log.customer('m1', 0);
		log.handOff(SESSION, SECOND);
		const what: string[] = [];
		for (let minute = 0; minute < 300; minute++) {
			const found = find(log, minute * MINUTE, { maxTries: 2 });
			what.push(...found.map((item) => item.what));
			appendLogs(log, found);
		}
		expect(what).toEqual(['case', 'case', 'givenUp']);
	});

	test('a case that lacks messages is brought up to date, also after it was closed', () => {
		const log = new Log();
		log.customer('m1', 0);
		log.handOff(SESSION, SECOND);
		log.case(SESSION, 2 * SECOND, ['m1']);
		log.intent('n', 3 * SECOND, { author: 'system', session: SESSION });
		log.sent('n', 4 * SECOND, { author: 'system', session: SESSION });
		expect(find(log, 2 * MINUTE)).toEqual([]);
		const [found] = find(log, 4 * MINUTE);
		expect(found).toMatchObject({ what: 'case', conversation: { unmirrored: ['out-n'] } });
		log.closed(SESSION, 5 * MINUTE);
		log.customer('m2', 6 * MINUTE);
		const [late] = find(log, 8 * MINUTE);
		expect(late).toMatchObject({
			what: 'case',
			conversation: { unmirrored: ['out-n'], session: { id: SESSION } },
		});
	});

	test.each([null, 'A colleague will answer.'])('the customer who was not told of a handoff is told, once (%s)', (notice) => {
		const log = new Log();
		log.customer('m1', 0);
		log.handOff(SESSION, SECOND, 'ai', notice);
		expect(find(log, 4 * MINUTE)).toMatchObject([{ what: 'case', customerTold: false, handoff: notice ? { notice } : {} }]);
		log.case(SESSION, 5 * MINUTE, ['m1']);
		expect(find(log, 9 * MINUTE)).toMatchObject([{ what: 'case', customerTold: false, reason: expect.stringContaining('not told') }]);
		log.intent(`notice:${SESSION}`, 10 * MINUTE, { author: 'system', session: SESSION });
		log.sent(`notice:${SESSION}`, 10 * MINUTE, { author: 'system', session: SESSION });
		log.mirrored(SESSION, 10 * MINUTE, [`out-notice:${SESSION}`]);
		expect(find(log, HOUR)).toEqual([]);
	});

	test('a workflow that tells the customer nothing is not reported for it', () => {
		const log = new Log();
		log.customer('m1', 0);
		log.handOff(SESSION, SECOND, 'ai', null);
		log.case(SESSION, 2 * SECOND, ['m1']);
		const what: string[] = [];
		for (let minute = 0; minute < 300; minute++) {
			const found = find(log, minute * MINUTE, { maxTries: 2 });
			what.push(...found.map((item) => item.what));
			appendLogs(log, found);
		}
		expect(what).toEqual(['case', 'case']);
	});

	test("closed by hand without a case is nobody's task", () => {
		const log = new Log();
		log.customer('m1', 0);
		log.handOff(SESSION, SECOND);
		log.closed(SESSION, MINUTE, 'manual');
		expect(find(log, HOUR)).toEqual([]);
	});
});
