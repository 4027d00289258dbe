import { fold, foldState } from '../../../lib/conversation/fold';
import { HOUR, iso, Log, MINUTE, SECOND, sessionId } from './log.mts';

const at = (offset: number) => ({ now: iso(offset) });
const ids = (entries: Array<{ eventId: string }>) => entries.map((entry) => entry.eventId);

describe('transcript', () => {
	test('shows the delivery state, which never goes back', () => {
		const ladder = ['sent', 'delivered', 'read', 'played'];
		for (const [reports, expected] of [
			[[], 'sent'],
			[['delivered'], 'delivered'],
			[['read', 'delivered', 'sent'], 'read'],
			[[...ladder].reverse(), 'played'],
			[['failed', 'sent'], 'failed'],
			[['read', 'failed'], 'read'],
			[['surprise', 'sent'], 'sent'],
		] as const) {
			const log = new Log();
			log.customer('m1', 0);
			log.answer('a', 'm1', SECOND);
			for (const status of reports) log.status('out-a', status, MINUTE);
			expect(fold(log.rows, at(HOUR)).transcript.at(-1)?.status).toBe(expected);
		}
	});

	test('has each part of a message of ours', () => {
		const log = new Log();
		log.customer('m1', 0);
		log.intent('a', SECOND, { answers: 'm1' });
		log.sent('a', 2 * SECOND, { answers: 'm1', wamid: 'part1' });
		log.sent('a', 3 * SECOND, { answers: 'm1', wamid: 'part2' });
		const conversation = fold(log.rows, at(MINUTE));
		expect(ids(conversation.transcript)).toEqual(['m1', 'part1', 'part2']);
		expect(conversation.aiTurns).toBe(1);
	});

	test('unmirrored leaves out what the case has, and what came from Creatio', () => {
		const log = new Log();
		const session = sessionId('m1');
		log.customer('m1', 0);
		log.answer('a', 'm1', SECOND, { session });
		log.customer('m2', MINUTE);
		log.handOff(session, MINUTE);
		expect(fold(log.rows, at(MINUTE)).unmirrored).toEqual(['m1', 'out-a', 'm2']);
		log.case(session, MINUTE, ['m1', 'out-a']);
		log.intent('r', 2 * MINUTE, { author: 'rep', session });
		log.sent('r', 2 * MINUTE, { author: 'rep', session });
		expect(fold(log.rows, at(HOUR)).unmirrored).toEqual(['m2']);
		log.mirrored(session, 3 * MINUTE, ['m2']);
		expect(fold(log.rows, at(HOUR)).unmirrored).toEqual([]);
	});

	test('a session asked for by its id is shown, whatever came after it', () => {
		const log = new Log();
		log.customer('m1', 0);
		log.answer('a', 'm1', SECOND, { session: sessionId('m1'), closes: true });
		log.customer('m2', HOUR);
		const { conversation, open } = foldState(log.rows, { ...at(HOUR), sessionId: sessionId('m1') });
		expect(ids(conversation.transcript)).toEqual(['m1', 'out-a']);
		expect(open).toBe(false);
		expect(foldState(log.rows, { ...at(HOUR), sessionId: 'unknown' }).session).toBeUndefined();
	});
});

describe('held replies', () => {
	test('wait in order until they are sent, given up, or the session is closed', () => {
		const log = new Log();
		const session = sessionId('m1');
		log.customer('m1', 0);
		log.handOff(session, SECOND);
		for (const id of ['r1', 'r2', 'r3']) {
			log.intent(id, 30 * HOUR, { author: 'rep', session });
			log.held(id, 30 * HOUR, session);
		}
		expect(fold(log.rows, at(31 * HOUR)).heldReplies.map((held) => held.intentId)).toEqual([
			'r1',
			'r2',
			'r3',
		]);
		log.sent('r1', 32 * HOUR, { author: 'rep' });
		log.failed('r3', 1, 32 * HOUR);
		expect(fold(log.rows, at(33 * HOUR)).heldReplies).toEqual([
			{ intentId: 'r2', text: 'say r2', at: iso(30 * HOUR) },
		]);
		log.closed(session, 33 * HOUR);
		expect(fold(log.rows, at(34 * HOUR)).heldReplies).toEqual([]);
	});
});

describe('customer', () => {
	test('has of each fact the newest', () => {
		const log = new Log();
		log.customer('m1', 0);
		log.customer('changed', MINUTE, { type: 'system', data: { customer: { waId: '447700900999' } } });
		log.customer('m0', -MINUTE, { data: { customer: { waId: '1', username: 'ana' } } });
		expect(fold(log.rows, at(HOUR)).customer).toEqual({
			waId: '447700900999',
			phone: '+447700900123',
			profileName: 'Ana',
			username: 'ana',
		});
	});
});
