import { setTimeout as delay } from 'node:timers/promises';
import type { WorkflowDocument } from '../../sandbox/n8n/rest.mts';
import { Desk } from '../../sandbox/runner/desk.mts';
import { eventually, quickly, startLoop, type Loop } from '../../sandbox/runner/loop.mts';
import { Phone } from '../../sandbox/runner/phone.mts';

let loop: Loop;
let desk: Desk;

/** The nightly deletion, every five seconds, of what is older than twelve. */
const dailyInSeconds = (file: Parameters<typeof quickly>[0], workflow: WorkflowDocument): WorkflowDocument => {
	const changes: Record<string, object> = {
		'Every Night': { rule: { interval: [{ field: 'seconds', secondsInterval: 5 }] } },
		'Keep Rows for (Days)': { assignments: { assignments: [{ id: 'field-1', name: 'days', type: 'string', value: String(12 / 86_400) }] } },
	};
	const quick = quickly(file, workflow);
	return { ...quick, nodes: quick.nodes.map((node) => (changes[node.name] ? { ...node, parameters: { ...(node.parameters as object), ...changes[node.name] } } : node)) };
};

beforeAll(async () => {
	loop = await startLoop({ adapt: dailyInSeconds });
	desk = new Desk(loop.creatio);
});
afterAll(async () => {
	await loop?.stop();
});

const rowsOf = async (name: string) => (await loop.rest.rows(loop.provisioned.tableId)).filter((row) => String(row.conversationKey).endsWith(name));

test('old rows are deleted, but not those of a session that is still open', async () => {
	const asking = await Phone.of(loop.meta, 'Nia', '447700900801');
	await asking.write('What are your opening hours?');
	const waiting = await Phone.of(loop.meta, 'Oli', '447700900802');
	await waiting.write('I want to talk to a human, order 77');
	const done = await Phone.of(loop.meta, 'Pia', '447700900803');
	await done.write('I want to talk to a human, order 78');
	const { id } = await desk.onlyCaseOf('447700900803');
	await eventually('the row of the case', async () => (await rowsOf('447700900803')).some((row) => row.caseId === id));
	await desk.onlyCaseOf('447700900802');
	await asking.receives(1);
	await waiting.receives(1);
	await desk.resolve(id);
	await eventually('the closing', async () => (await rowsOf('447700900803')).some((row) => row.kind === 'closed'));
	await eventually('the end of the old rows', async () => (await rowsOf('447700900803')).length === 0, 60_000);
	await delay(12_000);
	for (const number of ['447700900801', '447700900802']) {
		const kinds = (await rowsOf(number)).map((row) => `${row.author} ${row.kind}`);
		expect(kinds).toContain('customer message');
		expect(kinds.length).toBeGreaterThan(3);
	}
	// The rep still owns it: nothing of what says so is gone.
	await waiting.write('Are you still there? 79');
	await desk.onlyCaseOf('447700900802', (one) => one.activities.some((activity) => activity.text.includes('still there? 79')));
	expect(await waiting.received()).toHaveLength(1);
});

test('a customer whose user id changes keeps the conversation', async () => {
	const phone = await Phone.of(loop.meta, 'Quim', '447700900804');
	await phone.write('I want to talk to a human, order 80');
	const { id } = await desk.onlyCaseOf('447700900804');
	await phone.receives(1);
	await eventually('the row of the case', async () => (await rowsOf('447700900804')).some((row) => row.caseId === id));
	const userId = 'GB.2447700900899';
	const content = { body: 'Quim changed from 447700900804 to 447700900899', type: 'user_changed_user_id', wa_id: '447700900899', user_id: userId };
	await loop.meta.post(`/customers/${phone.customerId}/messages`, { type: 'system', content, wait: true });
	await loop.meta.patch(`/customers/${phone.customerId}`, { userId, waId: '447700900899' });
	await eventually('the rows under the new name', async () => (await rowsOf(userId)).some((row) => row.caseId === id));
	await phone.write('It is the blue one 81');
	const text = 'It is the blue one 81';
	await eventually('the message on the same case', async () => {
		const found = await loop.creatio.get<{ activities: Array<{ text: string }> }>(`/cases/${id}`);
		return found.activities.some((activity) => activity.text.includes(text));
	});
	await delay(3_000);
	expect(await phone.received()).toHaveLength(1);
	expect((await loop.creatio.get<Array<{ Subject: string }>>('/table/Case')).filter((one) => one.Subject.startsWith('Quim'))).toHaveLength(1);
	await desk.reply(id, 'We found it.');
	expect((await phone.receives(2))[1]).toBe('We found it.');
});
