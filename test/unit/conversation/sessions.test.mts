import { foldState } from '../../../lib/conversation/fold';
import { HOUR, iso, KEY, Log, MINUTE, SECOND, caseId, sessionId } from './log.mts';

const at = (offset: number) => ({ now: iso(offset) });

describe('sessions', () => {
	test('begin with the first customer message, whose id names them', () => {
		const log = new Log();
		log.customer('m1', 0);
		log.customer('m2', SECOND);
		const { conversation, open } = foldState(log.rows, at(MINUTE));
		expect(conversation.session).toEqual({ id: sessionId('m1'), startedAt: iso(0), url: '', open: true });
		expect(open).toBe(true);
		expect(conversation.key).toBe(KEY);
		expect(conversation.customer).toEqual({
			waId: '447700900123',
			phone: '+447700900123',
			profileName: 'Ana',
		});
	});

	test('the link of the session is made from conversation and session', () => {
		const log = new Log();
		log.customer('m1', 0);
		const { conversation } = foldState(log.rows, { ...at(0), sessionUrl: (key, id) => `${key}/${id}` });
		expect(conversation.session.url).toBe(`${KEY}/${sessionId('m1')}`);
	});

	test('a message after a close begins the next one, which the AI owns', () => {
		const log = new Log();
		log.customer('m1', 0);
		log.handOff(sessionId('m1'), SECOND);
		log.case(sessionId('m1'), 2 * SECOND, ['m1']);
		log.caseClosed(caseId(sessionId('m1')), MINUTE);
		expect(foldState(log.rows, at(MINUTE)).open).toBe(false);
		expect(foldState(log.rows, at(MINUTE)).conversation.turn.messages).toEqual([]);
		log.customer('m2', 2 * MINUTE);
		const { conversation, open, sessions } = foldState(log.rows, at(2 * MINUTE));
		expect(open).toBe(true);
		expect(conversation.owner).toBe('ai');
		expect(conversation.session.id).toBe(sessionId('m2'));
		expect(conversation.case).toBeUndefined();
		expect(conversation.handoff).toBeUndefined();
		expect(sessions.map((session) => session.messages.map((message) => message.eventId))).toEqual([
			['m1'],
			['m2'],
		]);
	});

	test('a message in the same second as the close, stored after it, is not lost in the closed session', () => {
		const log = new Log();
		log.customer('m1', 0);
		log.answer('a1', 'm1', 5 * SECOND, { session: sessionId('m1'), closes: true });
		log.closed(sessionId('m1'), 5_900, 'resolved');
		// Meta's clock has whole seconds: this one was written after the close and carries an earlier time.
		log.customer('m2', 5 * SECOND);
		const { conversation } = foldState(log.rows, at(6 * SECOND));
		expect(conversation.turn.messages.map((entry) => entry.eventId)).toEqual(['m2']);
		expect(conversation.session.id).toBe(sessionId('m2'));
	});

	test('what the customer wrote while the goodbye was on its way begins the next session', () => {
		const log = new Log();
		log.customer('m1', 0);
		log.intent('a1', SECOND, { answers: 'm1', closes: true, session: sessionId('m1') });
		log.customer('m2', 2 * SECOND);
		log.sent('a1', 3 * SECOND, { answers: 'm1', session: sessionId('m1') });
		log.closed(sessionId('m1'), 4 * SECOND, 'resolved');
		const { conversation, open } = foldState(log.rows, at(5 * SECOND));
		expect(open).toBe(true);
		expect(conversation.session.id).toBe(sessionId('m2'));
		expect(conversation.turn.messages.map((entry) => entry.eventId)).toEqual(['m2']);
	});

	test('a goodbye that went out ends the session even when the close was never written', () => {
		const log = new Log();
		log.customer('m1', 0);
		log.intent('a1', SECOND, { answers: 'm1', closes: true, session: sessionId('m1') });
		log.status('out-a1', 'delivered', 2 * SECOND, 'a1');
		expect(foldState(log.rows, at(3 * SECOND)).open).toBe(false);
		log.customer('m2', MINUTE);
		expect(foldState(log.rows, at(MINUTE)).conversation.session.id).toBe(sessionId('m2'));
	});

	test('resolved without a word ends the session with everything in it', () => {
		const log = new Log();
		log.customer('m1', 0);
		log.closed(sessionId('m1'), SECOND, 'resolved');
		const { open, conversation } = foldState(log.rows, at(MINUTE));
		expect(open).toBe(false);
		expect(conversation.turn.messages).toEqual([]);
	});

	test('a message that no case had when the case was closed goes to the AI', () => {
		const log = new Log();
		const session = sessionId('m1');
		log.customer('m1', 0);
		log.handOff(session, SECOND);
		log.case(session, 2 * SECOND, ['m1']);
		log.customer('m2', 30 * SECOND);
		log.mirrored(session, 31 * SECOND, ['m2']);
		log.customer('m3', 59 * SECOND);
		log.caseClosed(caseId(session), MINUTE);
		const { conversation } = foldState(log.rows, at(MINUTE));
		expect(conversation.turn.messages.map((entry) => entry.eventId)).toEqual(['m3']);
		expect(conversation.owner).toBe('ai');
		expect(conversation.session.id).toBe(sessionId('m3'));
	});

	test('a case closed before anybody reacted still gives the next session an id of its own', () => {
		const log = new Log();
		log.customer('m1', 0);
		log.closed(sessionId('m1'), SECOND, 'manual');
		const { conversation, sessions } = foldState(log.rows, at(MINUTE));
		expect(conversation.turn.messages).toHaveLength(1);
		expect(new Set(sessions.map((session) => session.id)).size).toBe(sessions.length);
	});

	test('a close that is told twice, or of an old session, does not end the new one', () => {
		const log = new Log();
		const session = sessionId('m1');
		log.customer('m1', 0);
		log.answer('a1', 'm1', SECOND, { session });
		const closed = log.closed(session, MINUTE);
		log.customer('m2', 2 * MINUTE);
		log.again(closed);
		log.caseClosed(caseId(session), 3 * MINUTE);
		const state = foldState(log.rows, at(3 * MINUTE));
		expect(state.open).toBe(true);
		expect(state.conversation.session.id).toBe(sessionId('m2'));
	});

	test('silence ends what the AI owns, exactly at the given hours, for the customer and for the clock', () => {
		const log = new Log();
		log.customer('m1', 0);
		log.answer('a1', 'm1', 0, { session: sessionId('m1') });
		const end = 500 + 24 * HOUR;
		expect(foldState(log.rows, at(end - 1)).open).toBe(true);
		expect(foldState(log.rows, at(end)).open).toBe(false);
		expect(foldState(log.rows, { ...at(2 * HOUR + 500), silenceHours: 2 }).open).toBe(false);
		const before = [...log.rows];
		log.customer('m2', end - 1);
		expect(foldState(log.rows, at(end)).conversation.session.id).toBe(sessionId('m1'));
		const after = new Log();
		after.rows = before;
		after.customer('m3', end);
		after.rows[after.rows.length - 1].id = 99;
		expect(foldState(after.rows, at(end)).conversation.session.id).toBe(sessionId('m3'));
	});

	test('silence never ends a session while the customer waits for an answer', () => {
		const log = new Log();
		log.customer('m1', 0);
		log.customer('m2', 30 * HOUR);
		const { conversation } = foldState(log.rows, at(31 * HOUR));
		expect(conversation.session.id).toBe(sessionId('m1'));
		expect(conversation.turn.messages.map((entry) => entry.eventId)).toEqual(['m1', 'm2']);
	});

	test('silence does not end what a rep owns', () => {
		const log = new Log();
		log.customer('m1', 0);
		log.handOff(sessionId('m1'), SECOND);
		log.intent('r1', MINUTE, { author: 'rep' });
		log.sent('r1', MINUTE, { author: 'rep' });
		log.customer('m2', 90 * HOUR);
		const { conversation, open } = foldState(log.rows, at(200 * HOUR));
		expect(open).toBe(true);
		expect(conversation.owner).toBe('rep');
		expect(conversation.session.id).toBe(sessionId('m1'));
	});

	test('a late message with an earlier time does not change the id', () => {
		const log = new Log();
		log.customer('m2', 5 * SECOND);
		log.intent('a', 6 * SECOND, { answers: 'm2', session: sessionId('m2') });
		log.customer('m1', 0);
		const { conversation } = foldState(log.rows, at(MINUTE));
		expect(conversation.session.id).toBe(sessionId('m2'));
		expect(conversation.session.startedAt).toBe(iso(0));
		expect(conversation.transcript.map((entry) => entry.eventId)).toEqual(['m1', 'm2']);
	});

	test('the id stays when the first messages are deleted', () => {
		const log = new Log();
		const session = sessionId('m1');
		log.customer('m1', 0);
		log.handOff(session, SECOND);
		log.case(session, 2 * SECOND, ['m1']);
		log.customer('m2', MINUTE);
		expect(foldState(log.rows.slice(1), at(HOUR)).conversation.session.id).toBe(session);
		const other = new Log();
		other.customer('m1', 0);
		other.customer('m2', SECOND);
		other.intent('a', 2 * SECOND, { answers: 'm2', session });
		expect(foldState(other.rows.slice(1), at(HOUR)).conversation.session.id).toBe(session);
	});

	test('the last trace of a deleted session does not touch the running one', () => {
		const log = new Log();
		log.customer('m9', 0);
		log.answer('a9', 'm9', SECOND, { session: sessionId('m9') });
		log.handOff(sessionId('gone'), 2 * SECOND);
		const { conversation } = foldState(log.rows, at(MINUTE));
		expect(conversation.owner).toBe('ai');
		expect(conversation.session.id).toBe(sessionId('m9'));
	});

	test('a reaction after a close belongs to the closed session', () => {
		const log = new Log();
		log.customer('m1', 0);
		log.answer('a1', 'm1', SECOND, { session: sessionId('m1'), closes: true });
		log.customer('thumb', MINUTE, { type: 'reaction', text: '👍' });
		const { open, conversation } = foldState(log.rows, at(2 * MINUTE));
		expect(open).toBe(false);
		expect(conversation.transcript.map((entry) => entry.eventId)).toEqual(['m1', 'out-a1', 'thumb']);
	});

	test('a log without any message folds to an empty conversation', () => {
		expect(foldState([], at(0)).conversation).toMatchObject({
			key: '',
			owner: 'ai',
			transcript: [],
			unmirrored: [],
		});
		const log = new Log();
		log.status('out', 'read', 0);
		const { conversation, open } = foldState(log.rows, at(0));
		expect(open).toBe(false);
		expect(conversation.session.id).not.toBe('');
		expect(conversation.window).toEqual({ lastInboundAt: '', closesAt: '', open: false });
	});
});
