import { conversationOf, type Line } from './conversations.mts';
import { decideOnce } from './runNode.mts';

const hello: Line[] = [['customer', 'hello'], ['ai', 'Hello! How can I help?']];
const asksPerson: Line[] = [...hello, ['customer', 'I need to speak with a person']];
const decideOn = async (lines: Line[], parameters: Record<string, unknown> = {}, output?: string) =>
	await decideOnce({ items: [{ conversation: conversationOf(lines) as never, ...(output === undefined ? {} : { output }) }], parameters });

describe('office hours', () => {
	const never = { useOfficeHours: true, officeHours: { lines: [{ days: [], from: '09:00', to: '17:00' }] }, timeZone: 'UTC' };
	const texts = { closedText: 'We are back {nextOpening} and answer here.', apologyText: 'Sorry, nobody is here (back {nextOpening}).' };

	test('closed: the notice says when people are back', async () => {
		const now = new Date();
		const tomorrow = ((now.getUTCDay() + 1) % 7 || 7) as number;
		const { output, json } = await decideOn(asksPerson, {
			...never, ...texts, outsideHours: 'handOffAndSay',
			officeHours: { lines: [{ days: [tomorrow], from: '09:00', to: '09:01' }] },
		});
		expect(output).toBe('Hand Off');
		expect((json.handoff as { notice: string }).notice).toMatch(/^We are back \w+ 9:00.AM and answer here\.$/);
	});

	test('keep the AI: the apology is said once per session, and the reason stays readable', async () => {
		const parameters = { ...never, ...texts, outsideHours: 'keepAi', judgeDraft: true };
		const first = await decideOn(asksPerson, parameters, 'Here is what I can do.');
		expect(first.output).toBe('AI Replies');
		expect(first.json.answer).toBe('Sorry, nobody is here (back).\n\nHere is what I can do.');
		expect(first.json.handoff.explanation).toMatch(/asked for a person.*Nobody is there/);
		const again = await decideOn([...asksPerson, ['ai', String(first.json.answer)], ['customer', 'human!!']], parameters, 'Anything else?');
		expect(again.json.answer).toBe('Anything else?');
	});

	test('keep the AI never keeps it without a draft to send', async () => {
		const { output, json } = await decideOn(asksPerson, { ...never, ...texts, outsideHours: 'keepAi', judgeDraft: true }, '');
		expect(output).toBe('Hand Off');
		expect(json.answer).toBeUndefined();
	});

	test('open, or hand off as usual: the ordinary notice', async () => {
		const always = { lines: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }] };
		for (const parameters of [{ ...never, officeHours: always, outsideHours: 'keepAi' }, { ...never, outsideHours: 'handOff' }]) {
			const { json } = await decideOn(asksPerson, { ...parameters, ...texts, handoffText: 'A colleague answers.' });
			expect((json.handoff as { notice: string }).notice).toBe('A colleague answers.');
		}
	});
});

describe('ask first', () => {
	const parameters = { judgeDraft: true, topics: 'legal threats', options: { askFirst: 'order number\ne-mail' } };
	const threat: Line[] = [...hello, ['customer', 'I make a legal threat']];

	test('asks once for what is missing, then hands off for the same reason', async () => {
		const asked = await decideOn(threat, parameters, 'x');
		expect(asked.output).toBe('AI Replies');
		expect(asked.json.answer).toBe('Before I pass this on to a colleague, please tell me: order number, e-mail.');
		const answered = await decideOn([...threat, ['ai', String(asked.json.answer)], ['customer', 'AB-12345 is all I have']], parameters, 'x');
		expect(answered.output).toBe('Hand Off');
		expect(answered.json.handoff).toMatchObject({ reason: 'topic', topic: 'legal threats' });
	});

	test('asks nothing when everything is known, and never blocks an explicit request', async () => {
		expect((await decideOn([...threat, ['customer', 'order AB-12345, ana@example.com']], parameters, 'x')).output).toBe('Hand Off');
		expect((await decideOn([...threat, ['customer', 'give me a human']], parameters, 'x')).json.handoff.reason).toBe('explicit_request');
	});
});
