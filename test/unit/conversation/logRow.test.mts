import { logRow, parseRows } from '../../../lib/conversation/logRow';

const good = {
	id: 7,
	conversationKey: '1:2',
	eventId: 'wamid.A',
	kind: 'message',
	author: 'customer',
	at: '2026-01-31T10:00:00.000Z',
	text: 'Hi',
	sessionId: '',
	caseId: '',
	data: '{"type":"text"}',
};

describe('parseRows', () => {
	test('reads text and object data, text and Date times, and null texts', () => {
		const items = [
			good,
			{
				...good,
				id: '8',
				at: new Date('2026-01-31T11:00:00+01:00'),
				data: { type: 'text' },
				sessionId: null,
				other: 1,
			},
			{ ...good, data: null, createdAt: new Date('2026-01-31T10:00:01Z') },
		];
		const { rows, rejected } = parseRows(items);
		expect(rejected).toEqual([]);
		expect(rows[0]).toMatchObject({ id: 7, at: '2026-01-31T10:00:00.000Z', data: { type: 'text' } });
		expect(rows[1]).toMatchObject({
			id: 8,
			at: '2026-01-31T10:00:00.000Z',
			data: { type: 'text' },
			sessionId: '',
		});
		expect(rows[2]).toMatchObject({ data: {}, createdAt: '2026-01-31T10:00:01.000Z' });
	});

	test.each([
		['a time that is none', { ...good, at: 'yesterday' }, 'at: '],
		['data that is cut off', { ...good, data: '{"type":' }, 'data: '],
		['data that is a list', { ...good, data: '[]' }, 'data: '],
		['no key', { ...good, conversationKey: '' }, 'conversationKey: '],
		['no id', { ...good, id: undefined }, 'id: '],
		['an unknown kind', { ...good, kind: 'surprise' }, 'kind: '],
	])('reports a row with %s beside the good ones', (_, bad, reason) => {
		const { rows, rejected } = parseRows([good, bad, good]);
		expect(rows).toHaveLength(2);
		expect(rejected).toHaveLength(1);
		expect(rejected[0].index).toBe(1);
		expect(rejected[0].reason).toContain(reason);
	});

	test.each([undefined, null, 5, 'text', []])('reports %p', (item) => {
		expect(parseRows([item]).rejected).toHaveLength(1);
	});

	test('what logRow writes is flat text and reads back', () => {
		const row = logRow({
			conversationKey: '1:2',
			eventId: 'e',
			kind: 'note',
			author: 'system',
			at: new Date('2026-01-31T10:00:00Z'),
			data: { note: 'retry', n: 1 },
		});
		expect(Object.values(row).every((value) => typeof value === 'string')).toBe(true);
		expect(parseRows([{ id: 1, ...row }]).rows[0].data).toEqual({ note: 'retry', n: 1 });
	});
});
