import { fold } from '../../../lib/conversation/fold';
import { windowAfter } from '../../../lib/conversation/window';
import { HANDOFF, HOUR, iso, Log, MINUTE, SECOND, caseId, sessionId } from './log.mts';

const at = (offset: number) => ({ now: iso(offset) });
const ids = (entries: Array<{ eventId: string }>) => entries.map((entry) => entry.eventId);

describe('window', () => {
	const DAY = 24 * HOUR;

	test('is open until 24 hours after the last message, to the millisecond', () => {
		expect(windowAfter(iso(0), iso(DAY - 1))).toEqual({
			lastInboundAt: iso(0),
			closesAt: iso(DAY),
			open: true,
		});
		expect(windowAfter(iso(0), iso(DAY)).open).toBe(false);
		expect(windowAfter(iso(0), iso(DAY + 1)).open).toBe(false);
	});

	test.each(['text', 'reaction', 'button', 'request_welcome', 'call'])('opens by a customer %s', (type) => {
		const log = new Log();
		log.customer('m1', 0, { type });
		expect(fold(log.rows, at(DAY - 1)).window).toEqual({
			lastInboundAt: iso(0),
			closesAt: iso(DAY),
			open: true,
		});
		expect(fold(log.rows, at(DAY)).window.open).toBe(false);
	});

	test('opens by a call that the system noted; not by notices, echoes, answers or statuses', () => {
		const log = new Log();
		log.customer('m1', 0);
		log.customer('changed', HOUR, { type: 'system' });
		log.echo('e', HOUR);
		log.answer('a', 'm1', HOUR);
		log.status('out-a', 'read', HOUR);
		expect(fold(log.rows, at(2 * HOUR)).window.lastInboundAt).toBe(iso(0));
		log.append({ eventId: 'call1', kind: 'note', author: 'system', data: { type: 'call' } }, 3 * HOUR);
		expect(fold(log.rows, at(3 * HOUR)).window.lastInboundAt).toBe(iso(3 * HOUR));
	});

	test('counts by the time of the message, not by its arrival', () => {
		const log = new Log();
		log.customer('m2', HOUR);
		log.customer('m1', 0);
		expect(fold(log.rows, at(HOUR)).window.lastInboundAt).toBe(iso(HOUR));
	});
});

describe('owner', () => {
	test('is the rep from the handoff row on, before there is a case, even when the reasons cannot be read', () => {
		const log = new Log();
		log.customer('m1', 0);
		expect(fold(log.rows, at(0)).owner).toBe('ai');
		log.handOff(sessionId('m1'), SECOND);
		expect(fold(log.rows, at(SECOND))).toMatchObject({ owner: 'rep', handoff: HANDOFF });
		const bad = new Log();
		bad.customer('m1', 0);
		bad.append({ eventId: 'handoff:x', kind: 'handoff', author: 'ai', data: { handoff: 'no' } }, SECOND);
		expect(fold(bad.rows, at(SECOND)).owner).toBe('rep');
	});

	test('a case alone does not take the conversation from the AI', () => {
		const log = new Log();
		log.customer('m1', 0);
		log.case(sessionId('m1'), SECOND, ['m1']);
		const conversation = fold(log.rows, at(SECOND));
		expect(conversation.owner).toBe('ai');
		expect(conversation.case).toEqual({
			id: caseId(sessionId('m1')),
			number: 'SR-1',
			url: 'https://crm.example/case',
			contactId: 'c',
		});
	});

	test('an echo pauses the AI for the given hours, longer with a case', () => {
		const log = new Log();
		log.customer('m1', 0);
		log.echo('e1', MINUTE);
		log.customer('m2', 2 * MINUTE);
		const end = MINUTE + 12 * HOUR;
		expect(fold(log.rows, at(end - 1)).owner).toBe('rep');
		expect(fold(log.rows, at(end)).owner).toBe('ai');
		expect(fold(log.rows, at(end)).turn.text).toBe('text of m2');
		expect(fold(log.rows, { ...at(MINUTE + HOUR), echoPauseHours: 1 }).owner).toBe('ai');
		log.case(sessionId('m1'), 3 * MINUTE, ['m1']);
		expect(fold(log.rows, at(end)).owner).toBe('rep');
	});

	test('what the rep wrote on the phone first counts for the session that the customer then begins', () => {
		const log = new Log();
		log.echo('e1', 0);
		log.customer('m1', MINUTE);
		const conversation = fold(log.rows, at(MINUTE));
		expect(conversation.owner).toBe('rep');
		expect(ids(conversation.transcript)).toEqual(['e1', 'm1']);
	});
});

describe('turn', () => {
	test('is what nobody has answered, joined in the order of the messages', () => {
		const log = new Log();
		log.customer('m1', 0);
		log.answer('a1', 'm1', SECOND);
		log.customer('m3', 4 * SECOND, { type: 'image', data: { media: { id: '9', mimeType: 'image/png' } } });
		log.customer('m2', 3 * SECOND);
		const { turn } = fold(log.rows, at(MINUTE));
		expect(turn.text).toBe('text of m2\ntext of m3');
		// The last one is the newest arrival: an answer names it.
		expect(ids(turn.messages)).toEqual(['m3', 'm2']);
		expect(turn.hasMedia).toBe(true);
	});

	test('one answer covers all messages up to the one it answers, and no later one', () => {
		const log = new Log();
		log.customer('m1', 0);
		log.customer('m2', SECOND);
		log.customer('m3', 2 * SECOND);
		log.answer('a', 'm2', 3 * SECOND);
		expect(ids(fold(log.rows, at(MINUTE)).turn.messages)).toEqual(['m3']);
	});

	test('a late message with an earlier time is not covered by an answer that could not know it', () => {
		const log = new Log();
		log.customer('m2', 5 * SECOND);
		log.answer('a', 'm2', 6 * SECOND);
		log.customer('m1', 0);
		expect(ids(fold(log.rows, at(MINUTE)).turn.messages)).toEqual(['m1']);
	});

	test('an intent alone answers nothing; a status with its id does', () => {
		const log = new Log();
		log.customer('m1', 0);
		log.intent('a', SECOND, { answers: 'm1' });
		expect(fold(log.rows, at(MINUTE)).turn.messages).toHaveLength(1);
		log.status('out-a', 'sent', 2 * SECOND, 'a');
		const conversation = fold(log.rows, at(MINUTE));
		expect(conversation.turn.messages).toEqual([]);
		expect(conversation.aiTurns).toBe(1);
		expect(conversation.transcript.at(-1)).toEqual({
			eventId: 'out-a',
			author: 'ai',
			at: iso(SECOND),
			type: 'text',
			text: 'say a',
			status: 'sent',
		});
	});

	test('an answer that was dropped, failed, or accepted and not delivered answers nothing', () => {
		for (const end of [
			(log: Log) => log.dropped('a', 1, 2 * SECOND),
			(log: Log) => log.failed('a', 1, 2 * SECOND),
			(log: Log) => {
				log.sent('a', 2 * SECOND, { answers: 'm1' });
				return log.status('out-a', 'failed', 3 * SECOND, 'a');
			},
		]) {
			const log = new Log();
			log.customer('m1', 0);
			log.intent('a', SECOND, { answers: 'm1' });
			end(log);
			expect(ids(fold(log.rows, at(MINUTE)).turn.messages)).toEqual(['m1']);
		}
	});

	test('reactions and notices of the platform start none', () => {
		const log = new Log();
		log.customer('m1', 0);
		log.answer('a', 'm1', SECOND);
		log.customer('r', MINUTE, { type: 'reaction' });
		log.customer('s', MINUTE, { type: 'system' });
		const { turn, transcript } = fold(log.rows, at(MINUTE));
		expect(turn).toEqual({ messages: [], text: '', hasMedia: false });
		expect(ids(transcript)).toContain('r');
	});

	test("a rep's reply answers what came before it", () => {
		const log = new Log();
		log.customer('m1', 0);
		log.handOff(sessionId('m1'), SECOND);
		log.intent('r', MINUTE, { author: 'rep' });
		log.sent('r', MINUTE, { author: 'rep' });
		log.customer('m2', 2 * MINUTE);
		expect(ids(fold(log.rows, at(HOUR)).turn.messages)).toEqual(['m2']);
	});
});
