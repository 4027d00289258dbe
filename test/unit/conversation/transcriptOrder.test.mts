import { parseRows } from '../../../lib/conversation/logRow.ts';
import { fold } from '../../../lib/conversation/fold.ts';

const key = '106540352242922:GB.1';
const row = (id: number, fields: Record<string, unknown>) => ({ id, conversationKey: key, kind: 'message', sessionId: '', caseId: '', text: '', data: '{}', ...fields });

test("within one of Meta's whole seconds the transcript keeps the order of arrival", () => {
	const { rows } = parseRows([
		row(1, { eventId: 'wamid.1', author: 'customer', at: '2026-01-31T10:00:04.000Z', text: 'first question', data: JSON.stringify({ type: 'text' }) }),
		row(2, { eventId: 'wamid.2', author: 'ai', at: '2026-01-31T10:00:05.600Z', text: 'answer', data: JSON.stringify({ type: 'text', intentId: 'i1', part: 1, parts: 1, answers: 'wamid.1' }) }),
		row(3, { eventId: 'wamid.3', author: 'customer', at: '2026-01-31T10:00:05.000Z', text: 'second question', data: JSON.stringify({ type: 'text' }) }),
	]);
	const conversation = fold(rows, { now: '2026-01-31T10:00:10.000Z' });
	expect(conversation.transcript.map((entry) => entry.text)).toEqual(['first question', 'answer', 'second question']);
});
