import { OUTPUTS, OUTPUTS_EXPRESSION } from '../../../nodes/WhatsAppConversation/outputs';
import { Log, MINUTE, PHONE_NUMBER_ID, SECOND, sessionId } from './log.mts';
import { run, stored } from './runNode.mts';

test('the editor sees the outputs of the chosen operation', () => {
	const evaluate = new Function('$parameter', `return ${OUTPUTS_EXPRESSION.replace(/^=\{\{|\}\}$/g, '')}`);
	for (const [operation, names] of Object.entries(OUTPUTS)) {
		expect(evaluate({ operation })).toEqual(names.map((displayName) => ({ type: 'main', displayName })));
	}
	expect(evaluate({})).toHaveLength(1);
});

describe('acknowledge', () => {
	const parameters = { operation: 'acknowledge' };

	test('answers once, then names each conversation with its rows', async () => {
		const log = new Log();
		log.customer('m1', 0);
		log.customer('m2', 0, { data: { customer: { userId: 'GB.1', waId: '447700900123' } } });
		const other = new Log(`${PHONE_NUMBER_ID}:GB.9`);
		other.rows = [];
		const row = other.customer('x', 0, { data: { customer: { userId: 'GB.9' } } });
		row.id = 3;
		const { json, responses } = await run({ parameters, rows: [...stored(log), ...stored(other)] });
		expect(responses).toEqual([expect.objectContaining({ statusCode: 200, body: 'EVENT_RECEIVED' })]);
		expect(json).toEqual([
			[
				{ conversationKey: log.key, otherKey: `${PHONE_NUMBER_ID}:GB.1`, renamedTo: '', appendedRowIds: [1, 2] },
				{ conversationKey: other.key, otherKey: other.key, renamedTo: '', appendedRowIds: [3] },
			],
		]);
	});

	test('tells the name after a change of user id', async () => {
		const log = new Log(`${PHONE_NUMBER_ID}:GB.1`);
		log.append({ eventId: 's', kind: 'note', author: 'system', data: { note: 'system', type: 'system', aliasOf: `${PHONE_NUMBER_ID}:GB.2` } }, 0);
		const { json } = await run({ parameters, rows: stored(log) });
		expect(json[0]).toMatchObject([{ conversationKey: log.key, renamedTo: `${PHONE_NUMBER_ID}:GB.2` }]);
	});

	test('does not answer 200 for rows that were not stored', async () => {
		await expect(run({ parameters, rows: [{ success: true }] })).rejects.toThrow('no stored log rows');
	});
});

describe('route', () => {
	const parameters = { operation: 'route', appendedRowIds: '', sessionPageUrl: '' };

	test('sends each conversation its way, whatever stands beside it', async () => {
		const ai = new Log();
		ai.customer('m1', 0);
		const rep = new Log(`${PHONE_NUMBER_ID}:1`);
		rep.customer('r1', 0, { data: { customer: { waId: '1' } } });
		rep.handOff(sessionId('r1', rep.key), SECOND);
		const rows = [
			...stored(ai),
			{ ...stored(ai)[0], eventId: 'broken', data: '{' },
			...stored(rep).map((row) => ({ ...row, id: row.id + 10 })),
		];
		const { json, outputs, hints } = await run({ parameters, rows, now: MINUTE });
		expect(json[0]).toHaveLength(1);
		expect(json[0][0]).toMatchObject({
			conversation: { key: ai.key, session: { id: sessionId('m1'), url: '' }, turn: { text: 'text of m1' } },
			reason: 'One message waits for an answer.',
			rejectedRows: [{ rowId: 1 }],
		});
		expect(json[1]).toMatchObject([{ conversation: { key: rep.key, owner: 'rep' }, heldMessages: [] }]);
		expect(json[2]).toEqual([]);
		expect(outputs[1][0].pairedItem).toEqual({ item: 3 });
		expect(hints[0].message).toContain('1 of 4 log rows');
	});

	test.each([[[1]], ['1'], ['1, 2'], ['[1]'], [1]])('takes %p as row ids', async (appendedRowIds) => {
		const log = new Log();
		log.customer('m1', 0);
		const { json } = await run({ parameters: { ...parameters, appendedRowIds }, rows: stored(log) });
		expect(json[0]).toHaveLength(1);
		const { json: ignored } = await run({
			parameters: { ...parameters, appendedRowIds: [77] },
			rows: stored(log),
		});
		expect(ignored[2]).toHaveLength(1);
	});

	test('refuses row ids that are none, and a link without a secret', async () => {
		const log = new Log();
		log.customer('m1', 0);
		const rows = stored(log);
		await expect(run({ parameters: { ...parameters, appendedRowIds: 'abc' }, rows })).rejects.toThrow(
			'not a row ID',
		);
		const sessionPageUrl = 'https://n8n.example/webhook/page';
		await expect(run({ parameters: { ...parameters, sessionPageUrl }, rows, appSecret: '' })).rejects.toThrow(
			'no app secret',
		);
		const { json } = await run({ parameters: { ...parameters, sessionPageUrl }, rows });
		expect(json[0][0].conversation.session.url).toMatch(
			/^https:\/\/n8n\.example\/webhook\/page\?c=.*&sig=[\w-]{43}$/,
		);
	});
});

describe('check before sending', () => {
	const parameters = { operation: 'checkBeforeSending', appendedRowIds: [2], sessionPageUrl: '' };

	test('sends, or drops with the row to append', async () => {
		const log = new Log();
		log.customer('m1', 0);
		log.intent('a', SECOND, { answers: 'm1', session: sessionId('m1') });
		const { json } = await run({ parameters, rows: stored(log) });
		expect(json[0]).toMatchObject([
			{ message: { intentId: 'a', text: 'say a' }, conversation: { key: log.key } },
		]);
		expect(json[0][0]).not.toHaveProperty('send');
		log.handOff(sessionId('m1'), 2 * SECOND);
		const { json: dropped } = await run({ parameters, rows: stored(log) });
		expect(dropped[0]).toEqual([]);
		expect(dropped[1]).toMatchObject([
			{ reason: 'A rep took over in the meantime.', log: { eventId: 'dropped:a:1' } },
		]);
	});

	test('sends nothing when its own row is not among the rows', async () => {
		const log = new Log();
		log.customer('m1', 0);
		await expect(run({ parameters, rows: stored(log) })).rejects.toThrow('Row 2 of this execution');
		const { json } = await run({ parameters, rows: stored(log), continueOnFail: true });
		expect(json).toEqual([[], []]);
	});
});

test('find unfinished sorts what it finds', async () => {
	const turn = new Log();
	turn.customer('m1', 0);
	const handedOff = new Log(`${PHONE_NUMBER_ID}:1`);
	const session = sessionId('r1', handedOff.key);
	handedOff.customer('r1', 0, { data: { customer: { waId: '1' } } });
	handedOff.handOff(session, SECOND);
	handedOff.intent('n', SECOND, { author: 'system', session });
	const rows = [...stored(turn), ...stored(handedOff).map((row) => ({ ...row, id: row.id + 10 }))];
	const parameters = { operation: 'findUnfinished', olderThanMinutes: 3, maxTries: 5, sessionPageUrl: '' };
	const { json } = await run({ parameters, rows, now: 10 * MINUTE });
	expect(json.map((items) => items.length)).toEqual([1, 1, 0, 1, 0]);
	expect(json[0][0]).toMatchObject({ conversation: { key: turn.key }, log: { eventId: 'retry:turn:m1:1' } });
	expect(json[1][0]).toMatchObject({
		handoff: { reason: 'explicit_request' },
		customerTold: true,
		log: { eventId: `retry:handoff:${session}:1` },
	});
	expect(json[3][0]).toMatchObject({ message: { intentId: 'n' }, log: { eventId: 'retry:message:n:1:1' } });
	handedOff.append({ eventId: 'retry:message:n:1:1', kind: 'note', author: 'system', data: { note: 'retry', what: 'message', id: 'n:1', attempt: 1 } }, 10 * MINUTE);
	const later = [...stored(turn), ...stored(handedOff).map((row) => ({ ...row, id: row.id + 10 }))];
	const again = await run({ parameters, rows: [...later, ...later], now: 20 * MINUTE });
	expect(again.json[2]).toHaveLength(1);
	expect(again.json[2][0]).toMatchObject({ message: { intentId: 'n' }, log: { eventId: 'n:2' } });
	const late = await run({ parameters: { ...parameters, maxTries: 1 }, rows: later, now: 20 * MINUTE });
	expect(late.json[4]).toHaveLength(1);
});
