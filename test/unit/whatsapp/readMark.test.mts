import { conversation, refusal, run } from './sendFakes.mts';

const item = { conversation: conversation(), reason: 'turn', kept: { deeply: [1] } };
const parameters = { messageType: 'readMark' };

test('marks as read with the typing indicator, and passes the item on unchanged', async () => {
	const { calls, json, outputs } = await run({ items: [item], parameters });
	expect(calls).toHaveLength(1);
	expect(calls[0]).toMatchObject({ timeout: 5000, url: expect.stringContaining('/106/messages') });
	expect(calls[0].body).toEqual({
		messaging_product: 'whatsapp',
		status: 'read',
		message_id: 'wamid.in',
		typing_indicator: { type: 'text' },
	});
	expect(json).toEqual([[item], [], []]);
	expect(outputs[0][0].pairedItem).toEqual({ item: 0 });
});

test('without typing', async () => {
	const { calls } = await run({ items: [item], parameters: { ...parameters, showTyping: false } });
	expect(calls[0].body).not.toHaveProperty('typing_indicator');
});

test.each<[string, Parameters<typeof run>[0], RegExp]>([
	['a refusal of Meta', { items: [item], answer: refusal(131009) }, /^Not marked as read: ./],
	['no answer', { items: [item], answer: () => { throw new Error('socket hang up'); } }, /^Not marked as read: ./],
	['no message', { items: [item], parameters: { readMessageId: ' ' } }, /"Message ID" is empty/],
	['no conversation', { items: [{ kept: 1 }] }, /holds no conversation/],
	['no number', { items: [{ ...item, conversation: conversation({ phoneNumberId: '' }) }], credential: { phoneNumberId: '' } }, /phone number ID/],
])('%s stops nothing: the item goes on with a hint', async (_name, options, words) => {
	const { json } = await run({ ...options, parameters: { ...parameters, ...options.parameters } });
	expect(json).toEqual([[{ ...options.items[0], readMarkHint: expect.stringMatching(words) }], [], []]);
});

test('one that does not work leaves the others alone', async () => {
	const { json } = await run({ items: [{ kept: 1 }, item], parameters });
	expect(json[0]).toEqual([{ kept: 1, readMarkHint: expect.any(String) }, item]);
});
