import { derivedId } from '../../../lib/conversation/derivedId.ts';
import { applyRules, answersSinceProgress } from '../../../lib/handoff/rules.ts';
import { policyOf, type PresetName } from '../../../lib/handoff/presets.ts';
import { explicitRequest } from '../../../lib/handoff/request/explicitRequest.ts';
import { conversationOf, type Line } from './conversations.mts';
import { decideOnce, runNode } from './runNode.mts';

const sessionId = '77616372-0000-8000-8000-000000000001';
const hello: Line[] = [['customer', 'hello'], ['ai', 'Hello! How can I help?']];
const rules = (lines: Line[], preset: PresetName = 'quick', topics: string[] = []) =>
	applyRules({
		conversation: conversationOf(lines),
		policy: policyOf(preset),
		topics,
		unsupportedTypes: ['image', 'audio'],
		findRequest: explicitRequest,
	});
const decideOn = async (lines: Line[], parameters: Record<string, unknown> = {}, output?: string) =>
	await decideOnce({ items: [{ conversation: conversationOf(lines) as never, ...(output === undefined ? {} : { output }) }], parameters });
const asksPerson: Line[] = [...hello, ['customer', 'I need to speak with a person']];

describe('rules', () => {
	test('a request may be spread over the messages of a turn, and be taken back', () => {
		expect(rules([...hello, ['customer', 'i want to'], ['customer', 'talk to'], ['customer', 'a human']])?.reason).toBe('explicit_request');
		expect(rules([...hello, ['customer', 'give me an agent'], ['customer', 'never mind, no need for an agent']])).toBeUndefined();
	});

	test('AI first hands off at the second request of a session; AI only never', () => {
		expect(rules(asksPerson, 'aiFirst')).toBeUndefined();
		expect(rules([...asksPerson, ['ai', 'I can help.'], ['customer', 'agent please']], 'aiFirst')).toMatchObject({
			reason: 'explicit_request',
			explanation: expect.stringContaining('2 times') as string,
		});
		expect(rules([...asksPerson, ['ai', 'x'], ['customer', 'agent please'], ['customer', '', 'image']], 'aiOnly', ['agent'])).toBeUndefined();
	});

	test('topics, unsupported content and no progress say what they saw', () => {
		expect(rules([...hello, ['customer', 'this is a legal threat']], 'quick', ['legal threats'])).toMatchObject({ reason: 'topic', topic: 'legal threats' });
		expect(rules([...hello, ['customer', '[Photo]', 'image']])).toMatchObject({ reason: 'unsupported_content' });
		const loop: Line[] = Array.from({ length: 6 }, (_, index): Line[] => [['customer', `question ${index}`], ['ai', 'an answer']]).flat();
		expect(rules([...loop, ['customer', 'and what about this?']])).toMatchObject({ reason: 'no_progress' });
		expect(rules([...loop.slice(0, 6), ['customer', 'thanks!'], ['ai', 'Welcome.'], ...loop.slice(6), ['customer', 'and this?']])).toBeUndefined();
		expect(rules([...loop, ['customer', 'thank you, bye']])).toBeUndefined();
		const same: Line = ['customer', 'Where is my parcel?'];
		expect(rules([same, ['ai', 'x'], ['customer', 'where is my parcel'], ['ai', 'x'], same])).toMatchObject({ reason: 'no_progress' });
	});

	test('progress counts from the last thanks', () => {
		expect(answersSinceProgress(conversationOf([...hello, ['customer', 'thanks'], ['ai', 'x'], ['ai', 'y']]).transcript)).toBe(2);
	});
});

describe('rows and notices', () => {
	test('a handoff gives its row with the notice in it; running twice gives the same row id', async () => {
		const first = await decideOn(asksPerson);
		const second = await decideOn(asksPerson);
		expect(first.output).toBe('Hand Off');
		const { log, handoff } = first.json as Record<string, Record<string, string>>;
		expect(log).toMatchObject({ kind: 'handoff', author: 'ai', eventId: `handoff:${sessionId}`, sessionId, conversationKey: '106540352242922:4915100000001' });
		expect(JSON.parse(log?.data ?? '')).toEqual({ stage: 'decided', handoff });
		expect(handoff?.notice).toBe('Thank you, I am passing this on. A colleague will answer here.');
		expect((second.json.log as { eventId: string }).eventId).toBe(log?.eventId);
		expect(handoff?.summary).toContain('I need to speak with a person');
		expect(handoff?.explanation).toContain('asked for a person');
	});

	test('without notice text nobody is told', async () => {
		const { json } = await decideOn(asksPerson, { handoffText: ' ' });
		expect(json.handoff.notice).toBe('');
	});

	test('an answer gives its intent row; the id is derived from the session and the last message', async () => {
		const { output, json } = await decideOn([...hello, ['customer', 'open today?']], { judgeDraft: true }, ' Yes, until 18:00. ');
		expect(output).toBe('AI Replies');
		expect(json.answer).toBe('Yes, until 18:00.');
		const log = json.log as Record<string, string>;
		const intentId = derivedId('answer', sessionId, 'wamid.3');
		expect(log).toMatchObject({ eventId: intentId, author: 'ai', text: 'Yes, until 18:00.' });
		expect(JSON.parse(log.data ?? '')).toMatchObject({ note: 'intent', intentId, attempt: 1, answers: 'wamid.3', handoff: { decision: 'reply' } });
	});

	test('before the AI is asked, nothing is appended', async () => {
		const { output, json } = await decideOn([...hello, ['customer', 'open today?']]);
		expect(output).toBe('AI Replies');
		expect(json.log).toBeUndefined();
		expect(json.answer).toBeUndefined();
	});

	test('a session that a person already has goes to that person, without a second notice', async () => {
		const conversation = conversationOf([...hello, ['customer', 'open today?']], { owner: 'rep' });
		const { output, json } = await decideOnce({ items: [{ conversation: conversation as never, output: 'Yes' }], parameters: { judgeDraft: true } });
		expect(output).toBe('Hand Off');
		expect(json.handoff.reason).toBe('manual');
		expect(json.handoff.notice).toBe('');
	});
});

describe('rules only, with a draft', () => {
	test('thanks after an answer resolve, a draft that cannot help hands off', async () => {
		expect((await decideOn([...hello, ['customer', 'thanks, bye']], { judgeDraft: true }, 'Bye!')).output).toBe('Resolved');
		expect((await decideOn([['customer', 'thanks']], { judgeDraft: true }, 'Hi!')).output).toBe('AI Replies');
		const unable = await decideOn([...hello, ['customer', 'fix my boat']], { judgeDraft: true }, 'I am sorry, I cannot help with that.');
		expect(unable.output).toBe('Hand Off');
		expect(unable.json.handoff.reason).toBe('ai_unable');
	});

	test.each([undefined, '', '   '])('a draft %j hands off', async (output) => {
		const { output: branch, json } = await decideOn([...hello, ['customer', 'open?']], { judgeDraft: true }, output);
		expect(branch).toBe('Hand Off');
		expect(json.handoff.reason).toBe('model_failure');
	});
});

describe('what cannot be read', () => {
	test('a broken item hands off with continue on fail, and does not harm the item beside it', async () => {
		const outputs = await runNode({
			items: [{ conversation: { key: 'x' } }, { conversation: conversationOf([...hello, ['customer', 'open?']]) as never }, {}],
			continueOnFail: true,
		});
		expect(outputs.map((items) => items.map((item) => item.pairedItem))).toEqual([[{ item: 1 }], [{ item: 0 }, { item: 2 }], []]);
		expect(outputs[1]?.[0]?.json.handoff).toMatchObject({ decision: 'handoff', reason: 'model_failure' });
		expect(outputs[1]?.every((item) => item.error === undefined)).toBe(true);
	});

	test('otherwise the execution stops with the item and what to correct', async () => {
		await expect(runNode({ items: [{}] })).rejects.toMatchObject({
			name: 'NodeOperationError',
			message: expect.stringContaining('There is no conversation in the item') as string,
			context: { itemIndex: 0 },
		});
		await expect(runNode({ items: [{ conversation: conversationOf(hello) as never }], parameters: { useOfficeHours: true, timeZone: 'Mars/Base' } })).rejects.toThrow('Mars/Base');
	});

	test('a chat model that cannot be set up hands off', async () => {
		const { output, json } = await decideOnce({
			items: [{ conversation: conversationOf([...hello, ['customer', 'open?']]) as never, output: 'Yes' }],
			parameters: { judgeDraft: true },
			model: new Error('Credential was deleted'),
		});
		expect(output).toBe('Hand Off');
		expect(json.handoff).toMatchObject({ reason: 'model_failure', explanation: expect.stringContaining('Credential was deleted') as string });
	});

	test('a cancelled execution stops waiting for the model', async () => {
		const cancel = new AbortController();
		setTimeout(() => cancel.abort(), 50);
		const { output } = await decideOnce({
			items: [{ conversation: conversationOf([...hello, ['customer', 'open?']]) as never, output: 'Yes' }],
			parameters: { judgeDraft: true },
			model: { invoke: async () => await new Promise(() => undefined) },
			cancel: cancel.signal,
		});
		expect(output).toBe('Hand Off');
	});
});
