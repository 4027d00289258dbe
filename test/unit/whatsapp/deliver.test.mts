import { isWindowOpen } from '../../../lib/whatsapp/delivery/window';
import { delivery, INTENT, KEY, NOW, plain, run, type Answer } from './deliverFakes.mts';

describe('inside the window', () => {
	test('one part, one row', async () => {
		const { bodies, outcome } = await run(delivery());
		expect(bodies).toEqual([
			{
				messaging_product: 'whatsapp',
				recipient_type: 'individual',
				to: '+447700900123',
				type: 'text',
				text: { body: 'Hello', preview_url: false },
				biz_opaque_callback_data: `${KEY}|${INTENT}`,
			},
		]);
		expect({ ...outcome, log: plain(outcome.log) }).toEqual({
			status: 'sent',
			messageIds: ['wamid.1'],
			log: [
				{
					conversationKey: KEY,
					eventId: 'wamid.1',
					kind: 'message',
					author: 'ai',
					at: NOW.toISOString(),
					text: 'Hello',
					sessionId: 's',
					caseId: 'c',
					data: { type: 'text', intentId: INTENT, part: 1, parts: 1, answers: 'wamid.in' },
				},
			],
		});
	});
	test('a long text goes out in order, quoting once', async () => {
		const text = `${'a'.repeat(4000)}\n\n${'b'.repeat(4000)}\n\nc`;
		const { bodies, outcome } = await run(
			delivery({ content: { type: 'text', replyTo: 'wamid.q' } }, { text }),
		);
		expect(bodies.map(({ text: sent }) => (sent as { body: string }).body[0])).toEqual(['a', 'b']);
		expect(bodies.map(({ context }) => context)).toEqual([{ message_id: 'wamid.q' }, undefined]);
		expect(outcome.messageIds).toEqual(['wamid.1', 'wamid.2']);
		expect(plain(outcome.log).map(({ data }) => data)).toMatchObject([
			{ part: 1, parts: 2 },
			{ part: 2, parts: 2 },
		]);
	});
	test('a person without a number', async () => {
		const { bodies } = await run(delivery({ customer: { userId: 'GB.1' } }));
		expect(bodies[0]).toMatchObject({ recipient: 'GB.1' });
		expect(bodies[0]).not.toHaveProperty('to');
	});
	test('nobody to write to', async () => {
		const { bodies, outcome } = await run(delivery({ customer: {} }));
		expect(bodies).toEqual([]);
		expect(outcome).toMatchObject({ status: 'failed', reason: 'recipient', error: { retryable: false } });
	});
	test('a refusal is a final row', async () => {
		const { outcome } = await run(delivery({}, { attempt: 3 }), [{ code: 131026 }]);
		expect(outcome).toMatchObject({
			status: 'failed',
			reason: 'recipient',
			error: { code: 131026, title: 'said Meta', details: 'why', retryable: false },
		});
		expect(plain(outcome.log)).toMatchObject([
			{
				kind: 'failed',
				eventId: `failed:${INTENT}:3`,
				author: 'ai',
				data: { operation: 'send', intentId: INTENT, code: 131026, retryable: false },
			},
		]);
	});
	test.each<[string, Answer]>([
		['a time-out', new Error('timeout')],
		['a 500', { code: 131000, status: 500 }],
	])('%s is a note, and nothing is sent again', async (_name, answer) => {
		const { bodies, outcome } = await run(delivery(), [answer]);
		expect(bodies).toHaveLength(1);
		expect(outcome).toMatchObject({
			status: 'failed',
			reason: 'uncertain',
			messageIds: [],
			error: { retryable: false },
		});
		expect(plain(outcome.log)).toMatchObject([
			{ kind: 'note', eventId: `uncertain:${INTENT}:1`, data: { note: 'uncertain', intentId: INTENT } },
		]);
	});
	test('sending stops at the part that does not go out', async () => {
		const text = `${'a'.repeat(4000)}\n\n${'b'.repeat(4000)}\n\n${'c'.repeat(4000)}`;
		const { bodies, outcome } = await run(delivery({}, { text }), ['wamid.a', { code: 131048 }]);
		expect(bodies).toHaveLength(2);
		expect(outcome).toMatchObject({ status: 'failed', messageIds: ['wamid.a'] });
		expect(outcome.log.map(({ kind }) => kind)).toEqual(['message', 'failed']);
	});
});

test('the window ends at its last moment', () => {
	expect(isWindowOpen('2026-01-31T12:00:00.001Z', NOW)).toBe(true);
	expect(isWindowOpen('2026-01-31T12:00:00.000Z', NOW)).toBe(false);
	expect(isWindowOpen('soon', NOW)).toBe(false);
});
