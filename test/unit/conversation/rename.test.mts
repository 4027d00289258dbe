import fc from 'fast-check';

import { laterKeys } from '../../../lib/conversation/conversationKey';
import { foldState } from '../../../lib/conversation/fold';
import { parseRows, type ParsedRow } from '../../../lib/conversation/logRow';
import { histories, moments } from './histories.mts';
import { HOUR, iso, Log, PHONE_NUMBER_ID, SECOND, sessionId } from './log.mts';

/** What a change of name may change. */
const changed = { key: '', keys: [], customer: {}, session: undefined };

const NEW_KEY = `${PHONE_NUMBER_ID}:GB.99`;

/** What the workflow does when a customer's number changes: the notice, then a copy of each row under the new name. */
function renamed(log: Log): { all: ParsedRow[]; underNewName: ParsedRow[] } {
	const first = 1 + Math.max(0, ...log.rows.map((row) => row.id));
	const notice = parseRows([
		{
			id: first,
			conversationKey: log.key,
			eventId: 'changed',
			kind: 'note',
			author: 'system',
			at: iso(0),
			data: { note: 'system', type: 'system', aliasOf: NEW_KEY },
		},
	]).rows;
	const copies = [...log.rows, ...notice].map((row) => ({
		...row,
		id: first + row.id,
		conversationKey: NEW_KEY,
		data: { firstKey: row.conversationKey, ...row.data },
	}));
	return { all: [...log.rows, ...notice, ...copies], underNewName: copies };
}

test('the row of a change names the next key, unless the customer is known by a user id that stays', () => {
	const log = new Log();
	log.customer('m1', 0);
	const [message, notice] = renamed(log).all;
	expect(laterKeys(message)).toEqual([]);
	expect(laterKeys(notice)).toEqual([NEW_KEY]);
	const { conversationKey } = notice;
	expect(laterKeys({ ...notice, conversationKey: NEW_KEY, data: { ...notice.data, aliasOf: conversationKey } })).toEqual([]);
});

test('after a change of number the rep keeps the conversation, and writing goes on under the new name', () => {
	const log = new Log();
	log.customer('m1', 0);
	log.handOff(sessionId('m1'), SECOND);
	log.case(sessionId('m1'), 2 * SECOND, ['m1']);
	const { all, underNewName } = renamed(log);
	for (const rows of [all, underNewName]) {
		const { conversation } = foldState(rows, { now: iso(HOUR) });
		expect(conversation).toMatchObject({ key: NEW_KEY, owner: 'rep', case: { number: 'SR-1' }, session: { id: sessionId('m1') } });
	}
});

test('a conversation is the same before a change and after it, over generated histories', () => {
	fc.assert(
		fc.property(histories, moments, (log, now) => {
			fc.pre(log.rows.some((row) => row.author === 'customer'));
			const options = { now: iso(now) };
			const before = foldState(log.rows, options);
			const { all, underNewName } = renamed(log);
			for (const rows of [all, underNewName]) {
				const { conversation } = foldState(rows, options);
				const { key, keys, customer, session } = conversation;
				expect({ ...conversation, ...changed }).toEqual({ ...before.conversation, ...changed });
				if (before.session?.named) expect(session.id).toBe(before.session.id);
				expect(key).toBe(NEW_KEY);
				expect(keys).toContain(NEW_KEY);
				expect(customer.phone).toBe(before.conversation.customer.phone);
			}
		}),
		{ numRuns: 1000 },
	);
});
