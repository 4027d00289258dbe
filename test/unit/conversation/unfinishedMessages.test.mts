import { parseRows } from '../../../lib/conversation/logRow';
import { HOUR, iso, Log, MINUTE, SECOND, sessionId } from './log.mts';
import { appendLogs, find } from './repairs.mts';

const SESSION = sessionId('m1');

/** What is found, and appended as the workflow does. */
function wait(log: Log, at: number) {
	const found = find(log, at);
	appendLogs(log, found);
	return found;
}

describe('messages', () => {
	function announced(author: 'ai' | 'rep' | 'system' = 'ai'): Log {
		const log = new Log();
		log.customer('m1', 0);
		log.intent('a', SECOND, { author, answers: author === 'ai' ? 'm1' : '', session: SESSION });
		return log;
	}

	test('with neither outcome nor status are tried again, under the next number', () => {
		const log = announced();
		expect(find(log, 3 * MINUTE)).toEqual([]);
		expect(wait(log, 4 * MINUTE)).toMatchObject([{ what: 'waiting', log: { eventId: 'retry:message:a:1:1', kind: 'note' } }]);
		expect(find(log, 7 * MINUTE - 1)).toEqual([]);
		const [found] = find(log, 7 * MINUTE);
		expect(found).toMatchObject({
			what: 'message',
			message: { intentId: 'a', author: 'ai', text: 'say a', answers: 'm1' },
			log: { eventId: 'a:2', sessionId: SESSION, text: 'say a' },
		});
		expect(JSON.parse(found.log.data)).toEqual({ note: 'intent', intentId: 'a', attempt: 2, answers: 'm1' });
	});

	test('of which nothing is known are not sent on the first look, however long n8n was down', () => {
		const log = announced();
		expect(wait(log, 5 * HOUR).map((item) => item.what)).toEqual(['waiting']);
		// What Meta could not deliver meanwhile arrives now.
		log.status('out-a', 'sent', 5 * HOUR + SECOND, 'a');
		expect(find(log, 6 * HOUR)).toEqual([]);
	});

	test.each(['ai', 'rep', 'system'] as const)('of author %s that went out are never sent again', (author) => {
		for (const prove of [
			(log: Log) => log.sent('a', MINUTE, { author }),
			(log: Log) => log.status('out-a', 'sent', MINUTE, 'a'),
		]) {
			const log = announced(author);
			log.handOff(SESSION, MINUTE);
			log.case(SESSION, MINUTE, ['m1', 'out-a']);
			prove(log);
			expect(find(log, 2 * HOUR)).toEqual([]);
			const open = announced(author);
			prove(open);
			expect(find(open, 2 * HOUR).filter((item) => item.what === 'message')).toEqual([]);
		}
	});

	test('an unknown outcome is tried again; sent, dropped, finally failed ones are not', () => {
		const uncertain = announced();
		const data = { note: 'uncertain', intentId: 'a', message: 'timeout' };
		uncertain.append({ eventId: 'uncertain:a:1', kind: 'note', author: 'ai', data }, MINUTE);
		wait(uncertain, HOUR);
		expect(find(uncertain, 2 * HOUR).map((item) => item.what)).toEqual(['message']);
		for (const end of [
			(log: Log) => log.sent('a', MINUTE),
			(log: Log) => log.status('out-a', 'delivered', MINUTE, 'a'),
			(log: Log) => log.failed('a', 1, MINUTE),
		]) {
			const log = announced();
			end(log);
			expect(find(log, HOUR)).toEqual([]);
		}
		const dropped = announced('rep');
		dropped.dropped('a', 1, MINUTE);
		expect(find(dropped, HOUR).filter((item) => item.what === 'message')).toEqual([]);
	});

	test('an answer that was overtaken is not sent', () => {
		const more = announced();
		more.customer('m2', MINUTE);
		expect(find(more, HOUR).map((item) => item.what)).toEqual(['turn']);
		const rep = announced();
		rep.handOff(SESSION, MINUTE);
		rep.case(SESSION, MINUTE, ['m1']);
		expect(find(rep, HOUR)).toEqual([]);
	});

	test('a failure that may pass is tried again, up to the limit, and given up once', () => {
		const log = announced();
		const what: string[] = [];
		for (let minute = 1; minute < 300; minute++) {
			const found = find(log, minute * MINUTE, { maxTries: 3 });
			what.push(...found.map((item) => item.what));
			appendLogs(log, found);
			const attempt = log.rows.filter((row) => row.data.note === 'intent').length;
			if (!log.rows.some((row) => row.eventId === `failed:a:${attempt}`)) {
				log.rows.push(
					...parseRows([
						{
							...log.rows[1],
							id: 1000 + minute,
							eventId: `failed:a:${attempt}`,
							kind: 'failed',
							at: iso(minute * MINUTE),
							data: { operation: 'send', intentId: 'a', message: 'busy', retryable: true },
						},
					]).rows,
				);
			}
		}
		expect(what).toEqual(['message', 'message', 'givenUp']);
	});

	test('an answer that WhatsApp could not deliver becomes visible once', () => {
		const log = announced();
		log.sent('a', 2 * SECOND, { answers: 'm1' });
		log.status('out-a', 'failed', 3 * SECOND, 'a');
		const found = find(log, HOUR);
		expect(found).toMatchObject([{ what: 'givenUp', log: { kind: 'failed', eventId: 'failed:a:1' } }]);
		appendLogs(log, found);
		expect(find(log, 2 * HOUR)).toEqual([]);
	});

	test('a held reply waits for the window, then goes out with the normal path or here', () => {
		const log = announced('rep');
		log.handOff(SESSION, SECOND);
		log.case(SESSION, 2 * SECOND, ['m1']);
		log.held('a', 30 * HOUR, SESSION);
		expect(find(log, 40 * HOUR)).toEqual([]);
		log.customer('m2', 41 * HOUR);
		log.mirrored(SESSION, 41 * HOUR, ['m2']);
		expect(find(log, 41 * HOUR + MINUTE)).toEqual([]);
		const [found] = find(log, 41 * HOUR + 3 * MINUTE);
		expect(found).toMatchObject({ what: 'message', log: { eventId: 'a:2', author: 'rep' } });
	});

	test('a reply of the rep goes out after the case was closed; a notice does not', () => {
		const rep = announced('rep');
		rep.case(SESSION, MINUTE, ['m1']);
		rep.closed(SESSION, MINUTE);
		wait(rep, HOUR);
		expect(find(rep, 2 * HOUR).map((item) => item.what)).toEqual(['message']);
		const notice = announced('system');
		notice.case(SESSION, MINUTE, ['m1']);
		notice.closed(SESSION, MINUTE, 'manual');
		expect(find(notice, HOUR).map((item) => item.what)).toEqual([]);
	});
});
