import { audit } from '../../../sandbox/crash/audit.mts';
import { makePlan } from '../../../sandbox/crash/plan.mts';
import type { Loop } from '../../../sandbox/runner/loop.mts';

/** A small world in which everything is as it should be: c0 got an answer, c1 a case and the notice. */
function world() {
	const key = (name: string) => `1:GB.${name}`;
	const row = (id: number, name: string, eventId: string, kind: string, author: string, data: object) => ({
		id,
		conversationKey: key(name),
		eventId,
		kind,
		author,
		text: '',
		data: JSON.stringify(data),
	});
	return {
		rows: [
			row(1, 'c0', 'm0', 'message', 'customer', {}),
			row(2, 'c0', 'a0', 'note', 'ai', { note: 'intent', intentId: 'a0', attempt: 1, answers: 'm0' }),
			row(3, 'c1', 'm1', 'message', 'customer', {}),
			row(4, 'c1', 'notice:s1', 'note', 'system', { note: 'intent', intentId: 'notice:s1', attempt: 1, answers: '' }),
		],
		sent: [
			{ id: 'w0', customerId: 'c0', text: 'We are open.', callbackData: `${key('c0')}|a0` },
			{ id: 'w1', customerId: 'c1', text: 'A colleague will answer.', callbackData: `${key('c1')}|notice:s1` },
		],
		Case: [{ Id: 'case1', ContactId: 'p1' }],
		Contact: [{ Id: 'p1', MobilePhone: '+44 2' }],
		Activity: [{ Id: 'x1', CaseId: 'case1', Title: 'WhatsApp message', Body: '', DetailedResult: 'a person please 10011', Notes: '' }],
	};
}

type World = ReturnType<typeof world>;

const look = async (change: (of: World) => void = () => undefined) => {
	const of = world();
	change(of);
	const loop = {
		rest: { rows: async () => await Promise.resolve(of.rows) },
		provisioned: { tableId: 't' },
		meta: { get: async () => await Promise.resolve(of.sent) },
		creatio: { get: async (path: string) => await Promise.resolve(of[path.split('/').at(-1) as 'Case']) },
	} as unknown as Loop;
	const said = [
		{ customerId: 'c0', messageId: 'm0', text: 'When are you open? 10001' },
		{ customerId: 'c1', messageId: 'm1', text: 'a person please 10011' },
	];
	return await audit(loop, said, new Map([['c0', '441'], ['c1', '442']]), new Set(['c1']));
};

test('finds nothing where nothing is wrong', async () => {
	const { findings, counts } = await look();
	expect(findings).toEqual([]);
	expect(counts).toMatchObject({ 'customer messages': 2, 'customer messages answered': 1, 'customer messages in Creatio': 1, cases: 1, contacts: 1 });
});

test.each<[string, RegExp, (of: World) => void]>([
	['a lost message', /neither answered nor is it in Creatio/, (of) => of.sent.shift()],
	['a message that never reached the log', /not in the log/, (of) => of.rows.splice(0, 2)],
	['a second contact', /2 contacts/, (of) => of.Contact.push({ Id: 'p2', MobilePhone: '442' })],
	['a second case', /2 cases/, (of) => of.Case.push({ Id: 'case2', ContactId: 'p1' })],
	['a missing case', /has no case/, (of) => of.Case.pop()],
	['a second activity', /2 activities/, (of) => of.Activity.push({ ...of.Activity[0], Id: 'x2' } as World['Activity'][0])],
	['a message on the case twice', /2 times in Creatio/, (of) => of.Activity.push({ ...of.Activity[0], Id: 'x2', Title: 'Other' } as World['Activity'][0])],
	['one intent sent twice', /was sent 2 times/, (of) => of.sent.push({ ...of.sent[0], id: 'w2' } as World['sent'][0])],
	[
		'two answers to one message',
		/2 messages answer m0/,
		(of) => {
			of.rows.push({ ...of.rows[1], id: 9, data: JSON.stringify({ note: 'intent', intentId: 'a9', attempt: 1, answers: 'm0' }) } as World['rows'][0]);
			of.sent.push({ ...of.sent[0], id: 'w2', callbackData: '1:GB.c0|a9' } as World['sent'][0]);
		},
	],
	['a customer who was not told', /told 0 times/, (of) => of.sent.pop()],
])('finds %s', async (_what, finding, change) => {
	const { findings } = await look(change);
	expect(findings.join('\n')).toMatch(finding);
});

test('the same seed makes the same plan, in which every text is unique', () => {
	const options = { conversations: 60, spanMs: 60_000, seed: 7 };
	const plan = makePlan(options);
	expect(makePlan(options)).toEqual(plan);
	expect(makePlan({ ...options, seed: 8 })).not.toEqual(plan);
	const texts = plan.steps.flatMap((step) => step.text ?? []);
	expect(new Set(texts.map((text) => text.split(' ').at(-1))).size).toBe(texts.length);
	expect(texts.length).toBeGreaterThan(110);
	expect(plan.asksForPerson.filter(Boolean)).toHaveLength(30);
	expect(plan.steps.some((step) => step.copies)).toBe(true);
});
