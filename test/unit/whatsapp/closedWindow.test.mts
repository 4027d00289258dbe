import type { Delivery } from '../../../lib/whatsapp/delivery/types';
import { CLOSED, delivery, INTENT, KEY, NOW, plain, reopen, rep, run, type Answer } from './deliverFakes.mts';

describe('window closed', () => {
	test.each<[string, Partial<Delivery>, Answer[], number]>([
		['by our clock', { closesAt: CLOSED }, [], 0],
		['at this very moment', { closesAt: NOW.toISOString() }, [], 0],
		['never opened', { closesAt: undefined }, [], 0],
		['says Meta at once', {}, [{ code: 131047 }], 1],
	])('%s: the same outcome for the AI', async (_name, more, answers, calls) => {
		const { bodies, outcome } = await run(
			delivery({ ...more, policy: { kind: 'hold', reopenTemplate: reopen } }),
			answers,
		);
		expect(bodies).toHaveLength(calls);
		expect(outcome).toMatchObject({
			status: 'windowClosed',
			messageIds: [],
			error: { code: 131047, retryable: false },
		});
		expect(plain(outcome.log)).toMatchObject([{ kind: 'failed', data: { code: 131047, retryable: false } }]);
	});
	test.each<[string, Partial<Delivery>, Answer[]]>([
		['by our clock', { closesAt: CLOSED }, ['wamid.template']],
		['says Meta at once', {}, [{ code: 131047 }, 'wamid.template']],
	])("%s: a rep's reply is held and the customer asked to write", async (_name, more, answers) => {
		const { bodies, outcome } = await run(
			rep({ ...more, policy: { kind: 'hold', reopenTemplate: reopen } }),
			answers,
		);
		expect(bodies.at(-1)).toMatchObject({
			type: 'template',
			template: { name: 'reply_waiting' },
			biz_opaque_callback_data: `${KEY}|reopen:${INTENT}`,
		});
		expect(outcome).toMatchObject({ status: 'held', messageIds: ['wamid.template'] });
		expect(plain(outcome.log)).toMatchObject([
			{
				kind: 'held',
				author: 'rep',
				eventId: `held:${INTENT}`,
				text: 'Hello',
				data: { intentId: INTENT, templateMessageId: 'wamid.template' },
			},
		]);
	});
	test('held without a template', async () => {
		const { bodies, outcome } = await run(rep({ closesAt: CLOSED }));
		expect(bodies).toEqual([]);
		expect(outcome).toMatchObject({ status: 'held', messageIds: [] });
	});
	test('the customer is asked once, though more replies wait', async () => {
		const { bodies, outcome } = await run(
			rep({ closesAt: CLOSED, heldReplies: 1, policy: { kind: 'hold', reopenTemplate: reopen } }),
		);
		expect(bodies).toEqual([]);
		expect(outcome.status).toBe('held');
	});
	test('held although the template is refused, and it says so', async () => {
		const { outcome } = await run(
			rep({ closesAt: CLOSED, policy: { kind: 'hold', reopenTemplate: reopen } }),
			[{ code: 132001 }],
		);
		expect(outcome).toMatchObject({ status: 'held', messageIds: [], error: { code: 132001 } });
		expect(outcome.reason).toContain('reply_waiting did not go out');
		expect(plain(outcome.log)).toMatchObject([
			{ kind: 'held', data: { templateFault: expect.stringContaining('reply_waiting') } },
		]);
	});
	test('refuse', async () => {
		const { outcome } = await run(rep({ closesAt: CLOSED, policy: { kind: 'refuse' } }));
		expect(outcome.status).toBe('windowClosed');
		expect(outcome.log.map(({ kind }) => kind)).toEqual(['failed']);
	});
	const inTemplate = {
		kind: 'template',
		template: { name: 'support_reply', language: 'en_US' },
		parameterName: 'reply',
	} as const;
	test('inside a template', async () => {
		const { bodies, outcome } = await run(
			rep({ closesAt: CLOSED, policy: inTemplate }, { text: 'Two\nlines' }),
		);
		expect(bodies[0]).toMatchObject({
			template: {
				name: 'support_reply',
				components: [
					{ type: 'body', parameters: [{ type: 'text', parameter_name: 'reply', text: 'Two lines' }] },
				],
			},
			biz_opaque_callback_data: `${KEY}|${INTENT}`,
		});
		expect(outcome).toMatchObject({ status: 'sent', messageIds: ['wamid.1'] });
		expect(plain(outcome.log)).toMatchObject([
			{ kind: 'message', text: 'Two\nlines', data: { type: 'template', part: 1, parts: 1 } },
		]);
	});
	test('too long for a template, or the template refused: held, not lost', async () => {
		const long = await run(rep({ closesAt: CLOSED, policy: inTemplate }, { text: 'x'.repeat(2000) }));
		expect(long.bodies).toEqual([]);
		expect(long.outcome.status).toBe('held');
		const refused = await run(rep({ closesAt: CLOSED, policy: inTemplate }), [{ code: 132015 }]);
		expect(refused.outcome).toMatchObject({ status: 'held', error: { code: 132015 } });
	});
	test('a template that may have gone out is not held: it could arrive twice', async () => {
		const { outcome } = await run(rep({ closesAt: CLOSED, policy: inTemplate }), [new Error('timeout')]);
		expect(outcome).toMatchObject({ status: 'failed', reason: 'uncertain' });
	});
	test('it closes between two parts: what is left is held', async () => {
		const text = `${'a'.repeat(4000)}\n\n${'b'.repeat(4000)}`;
		const { outcome } = await run(rep({}, { text }), ['wamid.a', { code: 131047 }]);
		expect(outcome).toMatchObject({ status: 'held', messageIds: ['wamid.a'] });
		expect(outcome.log.map(({ kind, text: told }) => [kind, told[0]])).toEqual([
			['message', 'a'],
			['held', 'b'],
		]);
	});
	test('a template needs no window', async () => {
		const { bodies, outcome } = await run(
			delivery({
				closesAt: CLOSED,
				content: { type: 'template', template: reopen },
				policy: { kind: 'refuse' },
			}),
		);
		expect(bodies[0]).toMatchObject({ type: 'template' });
		expect(outcome.status).toBe('sent');
	});
});
