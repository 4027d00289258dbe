import { checkBeforeSending } from '../../../lib/conversation/checkBeforeSending';
import { foldState } from '../../../lib/conversation/fold';
import { heldMessages } from '../../../lib/conversation/route';
import { caseId, HOUR, iso, Log, MINUTE, SECOND, sessionId } from './log.mts';
import { find } from './repairs.mts';

const SESSION = sessionId('m1');
const state = (log: Log, at: number) => foldState(log.rows, { now: iso(at) });

/** A rep's reply that Meta took and, by its later status, could not deliver. */
function replied(code: number): Log {
	const log = new Log();
	log.customer('m1', 0);
	log.handOff(SESSION, SECOND);
	log.case(SESSION, 2 * SECOND, ['m1']);
	log.intent('r', HOUR, { author: 'rep', session: SESSION, case: caseId(SESSION) });
	log.sent('r', HOUR + SECOND, { author: 'rep', session: SESSION });
	refuse(log, 'out-r', code, HOUR + 2 * SECOND);
	return log;
}

function refuse(log: Log, messageId: string, code: number, at: number): void {
	log.append({ eventId: `${messageId}:failed`, kind: 'status', author: 'system', data: { messageId, status: 'failed', callbackId: 'r', error: { code, title: 'x' } } }, at);
}

/** What the sending path does with it while the window is closed. */
function sendAgain(log: Log, attempt: number, at: number): ReturnType<typeof checkBeforeSending> {
	const row = log.intent('r', at, { author: 'rep', session: SESSION, case: caseId(SESSION), attempt });
	return checkBeforeSending(state(log, at), log.rows, row);
}

describe('a reply that Meta refuses afterwards because the window is closed', () => {
	test('closes the window, although the clock says otherwise, until the customer writes', () => {
		const log = replied(131047);
		expect(state(log, 2 * HOUR).conversation.window).toEqual({ lastInboundAt: iso(0), closesAt: iso(HOUR + 2 * SECOND), open: false });
		log.customer('m2', 3 * HOUR);
		expect(state(log, 3 * HOUR).conversation.window).toMatchObject({ open: true, closesAt: iso(27 * HOUR) });
	});

	test('no longer closes it for a message that came afterwards but within the same second of Meta\'s clock', () => {
		const log = replied(131047);
		log.customer('m2', HOUR + SECOND);
		expect(state(log, HOUR + 3 * SECOND).conversation.window.open).toBe(true);
	});

	test('closes it also when the customer\'s earlier message is delivered after it', () => {
		const log = replied(131047);
		log.customer('m0', -MINUTE);
		expect(state(log, 2 * HOUR).conversation.window.open).toBe(false);
	});

	test('is sent again at once, once, and not dropped as sent already', () => {
		const log = replied(131047);
		const [found, ...others] = find(log, HOUR + 3 * SECOND);
		expect(others).toEqual([]);
		expect(found).toMatchObject({ what: 'message', message: { intentId: 'r', author: 'rep', text: 'say r' }, log: { eventId: 'r:2' } });
		expect(sendAgain(log, 2, HOUR + 4 * SECOND)).toMatchObject({ send: true });
		expect(find(log, HOUR + 5 * SECOND)).toEqual([]);
	});

	test('is then kept, and goes out when the customer writes', () => {
		const log = replied(131047);
		sendAgain(log, 2, HOUR + 4 * SECOND);
		log.held('r', HOUR + 5 * SECOND, SESSION);
		expect(state(log, 2 * HOUR).conversation.heldReplies).toEqual([{ intentId: 'r', text: 'say r', at: iso(HOUR + 5 * SECOND) }]);
		expect(find(log, 2 * HOUR)).toEqual([]);
		log.customer('m2', 3 * HOUR);
		expect(heldMessages(state(log, 3 * HOUR)).map(({ log: row }) => row.eventId)).toEqual(['r:3']);
		expect(sendAgain(log, 3, 3 * HOUR)).toMatchObject({ send: true });
		log.sent('r', 3 * HOUR + SECOND, { author: 'rep', session: SESSION, wamid: 'out-r-3' });
		expect(state(log, 4 * HOUR).conversation.heldReplies).toEqual([]);
		expect(sendAgain(log, 4, 4 * HOUR)).toMatchObject({ send: false, reason: 'This message was sent already.' });
	});

	test('when that happens to a reply that was kept before, it is kept again', () => {
		const log = replied(131047);
		log.held('r', HOUR + 5 * SECOND, SESSION);
		log.customer('m2', 3 * HOUR);
		sendAgain(log, 3, 3 * HOUR);
		log.sent('r', 3 * HOUR + SECOND, { author: 'rep', session: SESSION, wamid: 'out-r-3' });
		refuse(log, 'out-r-3', 131047, 3 * HOUR + 2 * SECOND);
		expect(state(log, 4 * HOUR).conversation).toMatchObject({ window: { open: false }, heldReplies: [{ intentId: 'r' }] });
		expect(find(log, 5 * HOUR).filter(({ what }) => what === 'message')).toEqual([]);
	});

	test('after the case was closed, is left alone', () => {
		const log = replied(131047);
		log.caseClosed(caseId(SESSION), HOUR + 3 * SECOND);
		expect(find(log, 2 * HOUR)).toEqual([]);
		expect(state(log, 2 * HOUR).conversation.heldReplies).toEqual([]);
	});

	test('for another reason, is neither kept nor sent again', () => {
		const log = replied(131026);
		const { conversation } = state(log, 2 * HOUR);
		expect(conversation.window.open).toBe(true);
		expect(conversation.heldReplies).toEqual([]);
		expect(find(log, 2 * HOUR).filter(({ what }) => what === 'message')).toEqual([]);
	});

	test('an answer of the AI is not kept', () => {
		const log = new Log();
		log.customer('m1', 0);
		log.answer('r', 'm1', MINUTE);
		refuse(log, 'out-r', 131047, 2 * MINUTE);
		const { conversation } = state(log, HOUR);
		expect(conversation.window.open).toBe(false);
		expect(conversation.heldReplies).toEqual([]);
	});
});

describe('a long reply of which only the first part went out', () => {
	test('is kept with the rest, and only the rest goes out later', () => {
		const log = new Log();
		log.customer('m1', 0);
		log.handOff(SESSION, SECOND);
		log.case(SESSION, 2 * SECOND, ['m1']);
		log.intent('r', 23 * HOUR, { author: 'rep', session: SESSION, text: 'first part\n\nsecond part' });
		log.append({ eventId: 'out-1', kind: 'message', author: 'rep', text: 'first part', sessionId: SESSION, data: { type: 'text', intentId: 'r', part: 1, parts: 2, answers: '' } }, 23 * HOUR);
		log.append({ eventId: 'held:r', kind: 'held', author: 'rep', text: 'second part', sessionId: SESSION, data: { intentId: 'r', reason: 'closed' } }, 24 * HOUR);
		log.status('out-1', 'delivered', 24 * HOUR + SECOND, 'r');
		log.customer('m2', 30 * HOUR);
		const [held, ...others] = heldMessages(state(log, 30 * HOUR));
		expect(others).toEqual([]);
		expect(held?.message.text).toBe('second part');
		expect(held?.log.text).toBe('second part');
		log.append({ eventId: 'out-2', kind: 'message', author: 'rep', text: 'second part', sessionId: SESSION, data: { type: 'text', intentId: 'r', part: 1, parts: 1, answers: '' } }, 30 * HOUR);
		expect(state(log, 31 * HOUR).conversation.heldReplies).toEqual([]);
	});
});

describe('several replies while the window is closed', () => {
	const open = (): Log => {
		const log = new Log();
		log.customer('m1', 0);
		log.handOff(SESSION, SECOND);
		log.case(SESSION, 2 * SECOND, ['m1']);
		return log;
	};
	const announce = (log: Log, id: string, at: number) => log.intent(id, at, { author: 'rep', session: SESSION, case: caseId(SESSION) });
	const before = (log: Log, row: ReturnType<typeof announce>, at: number) => {
		const check = checkBeforeSending(state(log, at), log.rows, row);
		return check.send ? check.conversation?.heldReplies.map(({ intentId }) => intentId) : undefined;
	};

	test('announced at the same moment: only the first has none before it', () => {
		const log = open();
		const rows = ['r1', 'r2', 'r3'].map((id, index) => announce(log, id, 30 * HOUR + index));
		expect(rows.map((row) => before(log, row, 31 * HOUR))).toEqual([[], ['r1'], ['r1', 'r2']]);
	});

	test('are kept in the order in which they were written, whichever was stored first', () => {
		const log = open();
		announce(log, 'r2', 30 * HOUR + 2);
		announce(log, 'r1', 30 * HOUR + 1);
		log.held('r2', 30 * HOUR + 3, SESSION);
		log.held('r1', 30 * HOUR + 4, SESSION);
		expect(state(log, 31 * HOUR).conversation.heldReplies.map(({ intentId }) => intentId)).toEqual(['r1', 'r2']);
	});

	test('what was sent or given up is not waited for', () => {
		const log = open();
		announce(log, 'r1', HOUR);
		log.sent('r1', HOUR + 1, { author: 'rep', session: SESSION });
		announce(log, 'r2', 30 * HOUR);
		log.failed('r2', 1, 30 * HOUR + 1);
		const row = announce(log, 'r3', 31 * HOUR);
		expect(before(log, row, 31 * HOUR)).toEqual([]);
	});
});
