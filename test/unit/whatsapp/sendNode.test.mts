import { conversation, later, message, refusal, run, type Run } from './sendFakes.mts';
import { CREDENTIAL } from './triggerFakes.mts';

describe('outputs', () => {
	test('Sent keeps the item and adds the outcome', async () => {
		const item = { conversation: conversation(), message: message(), kept: 1 };
		const { calls, outputs, json } = await run({ items: [item] });
		expect(calls).toHaveLength(1);
		expect(calls[0]).toMatchObject({
			method: 'POST',
			url: 'https://graph.example/v25.0/106/messages',
			body: { to: '+447700900123', biz_opaque_callback_data: '106:GB.1|i1' },
			ignoreHttpStatusErrors: true,
			disableFollowRedirect: true,
			timeout: 20_000,
		});
		expect(json[0]).toEqual([
			{
				...item,
				status: 'sent',
				messageIds: ['wamid.1'],
				log: [expect.objectContaining({ eventId: 'wamid.1', sessionId: 'session-1', caseId: 'case-1' })],
			},
		]);
		expect(outputs[0][0].pairedItem).toEqual({ item: 0 });
	});
	test('each item goes where it belongs', async () => {
		const closed = conversation({ window: { closesAt: later(-1) } });
		const { json } = await run({
			items: [
				{ conversation: conversation(), message: message() },
				{ conversation: closed, message: message({ intentId: 'i2' }) },
				{ conversation: closed, message: message({ intentId: 'i3', author: 'rep' }) },
				{ conversation: conversation({ customer: {} }), message: message({ intentId: 'i4' }) },
			],
		});
		expect(json.map((items) => items.map(({ status }) => status))).toEqual([
			['sent'],
			['windowClosed', 'held'],
			['failed'],
		]);
	});
	test('a refusal of Meta is an item, not a stop', async () => {
		const { json } = await run({
			items: [{ conversation: conversation(), message: message() }],
			answer: refusal(131026),
		});
		expect(json[2]).toMatchObject([
			{
				status: 'failed',
				reason: 'recipient',
				error: { code: 131026, retryable: false, meaning: expect.any(String) },
				log: [{ kind: 'failed' }],
			},
		]);
	});
	test('Meta says at once that the window is closed', async () => {
		const { json } = await run({
			items: [{ conversation: conversation(), message: message() }],
			answer: refusal(131047),
		});
		expect(json[1]).toMatchObject([{ status: 'windowClosed', error: { code: 131047 } }]);
	});
	test('a conversation as JSON text', async () => {
		const { json } = await run({
			items: [{ conversation: JSON.stringify(conversation()), message: message() }],
		});
		expect(json[0]).toHaveLength(1);
	});
	test('the attempt of the intent is in the row', async () => {
		const { json } = await run({
			items: [{ conversation: conversation(), message: message({ attempt: 2 }) }],
			answer: refusal(131026),
		});
		expect(json[2]).toMatchObject([{ log: [{ eventId: 'failed:i1:2' }] }]);
	});
	test('the number in the credential, when the conversation has none', async () => {
		const { calls } = await run({
			items: [{ conversation: conversation({ phoneNumberId: undefined }), message: message() }],
		});
		expect(calls[0].url).toContain(`/${CREDENTIAL.phoneNumberId}/messages`);
	});
});

describe('wrong parameters', () => {
	test.each<[string, Run, string]>([
		['no conversation', { items: [{ message: message() }] }, 'holds no conversation'],
		[
			'a conversation that is text',
			{ items: [{ conversation: 'oops', message: message() }] },
			'holds no conversation',
		],
		[
			'no intent',
			{ items: [{ conversation: conversation(), message: message({ intentId: ' ' }) }] },
			'"Intent ID" is empty',
		],
		[
			'no text',
			{ items: [{ conversation: conversation(), message: message({ text: ' ' }) }] },
			'"Text" is empty',
		],
		[
			'a customer as author',
			{ items: [{ conversation: conversation(), message: message({ author: 'customer' }) }] },
			'"Author" must be',
		],
		[
			'no template name',
			{
				items: [{ conversation: conversation(), message: message() }],
				parameters: { messageType: 'template', templateSource: 'name' },
			},
			'"Template Name" is empty',
		],
		[
			'no reply template',
			{
				items: [{ conversation: conversation(), message: message() }],
				parameters: { windowPolicy: 'template' },
			},
			'"Reply Template Name" is empty',
		],
		[
			'no number',
			{
				items: [{ conversation: conversation({ phoneNumberId: '' }), message: message() }],
				credential: { phoneNumberId: '' },
			},
			'phone number ID',
		],
	])('%s', async (_name, options, words) => {
		await expect(run(options)).rejects.toMatchObject({
			message: expect.stringContaining(words),
			context: { itemIndex: 0 },
			description: expect.any(String),
		});
		const good = { conversation: conversation(), message: message({ intentId: 'good' }) };
		const { json, outputs } = await run({
			...options,
			items: [...options.items, ...(options.parameters || options.credential ? [] : [good])],
			continueOnFail: true,
		});
		expect(json[2]).toMatchObject([{ status: 'failed', error: expect.stringContaining(words) }]);
		expect(outputs[2][0].error).toBeDefined();
		expect(json[0]).toHaveLength(options.parameters || options.credential ? 0 : 1);
	});
});

test('no secret is in any item', async () => {
	const { json } = await run({
		items: [{ conversation: conversation(), message: message() }],
		answer: refusal(190),
	});
	const text = JSON.stringify(json);
	for (const secret of [CREDENTIAL.accessToken, CREDENTIAL.appSecret, CREDENTIAL.verifyToken])
		expect(text).not.toContain(secret);
});
