import { conversationKeys, groupByConversation, otherKeys } from '../../../lib/conversation/conversationKey';
import { fold } from '../../../lib/conversation/fold';
import { iso, Log, PHONE_NUMBER_ID, sessionId } from './log.mts';

const PHONE_KEY = `${PHONE_NUMBER_ID}:447700900123`;
const USER_KEY = `${PHONE_NUMBER_ID}:GB.1`;
const both = { customer: { userId: 'GB.1', waId: '447700900123' }, phoneNumberId: PHONE_NUMBER_ID };

/** One table with the rows of several keys. */
function table(...logs: Log[]) {
	const rows = logs.flatMap((log) => log.rows).sort((a, b) => a.at.localeCompare(b.at));
	return rows.map((row, index) => ({ ...row, id: index + 1 }));
}

test('a conversation is named by user id first, phone second', () => {
	expect(conversationKeys('1', { waId: '+44 77', userId: 'GB.1' })).toEqual(['1:GB.1', '1:4477']);
	expect(conversationKeys('1', { phone: '+4477' })).toEqual([]);
	// One number in two notations is one person (whatsapp.md 1.9).
	expect(conversationKeys('1', { waId: '5215512345678' })).toEqual(conversationKeys('1', { waId: '525512345678' }));
});

test('a customer who was known by phone keeps the session when the user id appears', () => {
	const old = new Log(PHONE_KEY);
	old.customer('m1', 0);
	const now = new Log(USER_KEY);
	now.customer('m2', 1000, { data: both });
	const other = new Log(`${PHONE_NUMBER_ID}:123`);
	other.customer('x', 500, { data: { customer: { waId: '123' } } });
	const groups = groupByConversation(table(old, now, other));
	expect(groups.map((group) => group.map((row) => row.eventId))).toEqual([['m1', 'm2'], ['x']]);
	const conversation = fold(groups[0], { now: iso(2000) });
	expect(conversation.session.id).toBe(sessionId('m1', PHONE_KEY));
	expect(conversation.key).toBe(USER_KEY);
	expect(conversation.turn.messages).toHaveLength(2);
});

test('a changed user id is joined by the row that names the old key', () => {
	const old = new Log(USER_KEY);
	old.customer('m1', 0, { data: { customer: { userId: 'GB.1' } } });
	const now = new Log(`${PHONE_NUMBER_ID}:GB.2`);
	now.customer('s', 1000, { type: 'system', data: { customer: { userId: 'GB.2' }, aliasOf: USER_KEY } });
	now.customer('m2', 2000, { data: { customer: { userId: 'GB.2' } } });
	const groups = groupByConversation(table(old, now));
	expect(groups).toHaveLength(1);
	expect(fold(groups[0], { now: iso(2000) }).turn.messages.map((entry) => entry.eventId)).toEqual([
		'm1',
		'm2',
	]);
});

test('a row that carries the ids of somebody else joins nobody', () => {
	const log = new Log(`${PHONE_NUMBER_ID}:GB.7`);
	expect(otherKeys(log.customer('m1', 0, { data: both }))).toEqual([]);
});
