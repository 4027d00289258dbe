import { setTimeout as delay } from 'node:timers/promises';
import { eventually, startLoop, type Loop } from './loop.mts';
import { Phone } from './phone.mts';
import type { WorkflowDocument } from '../n8n/rest.mts';

/** Figures, each beside a peer measured in the same run on the same machine. Nothing here passes or fails. */

interface Row {
	what: string;
	count: number;
	medianMs: number;
	p95Ms: number;
}

function summary(what: string, times: number[]): Row {
	const sorted = [...times].sort((a, b) => a - b);
	const at = (share: number): number => Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 10) / 10;
	return { what, count: sorted.length, medianMs: at(0.5), p95Ms: at(0.95) };
}

async function timed(action: () => Promise<unknown>): Promise<number> {
	const started = performance.now();
	await action();
	return performance.now() - started;
}

/** The plainest workflow n8n can run behind a webhook: it answers at once. */
const plainWebhook: WorkflowDocument = {
	name: 'Plain webhook',
	nodes: [
		{ id: 'b0000000-0000-4000-a000-000000000001', name: 'Webhook', type: 'n8n-nodes-base.webhook', typeVersion: 2.1, position: [0, 0], webhookId: 'b0000000-0000-4000-a000-0000000000aa', parameters: { httpMethod: 'POST', path: 'plain', responseMode: 'responseNode', options: {} } },
		{ id: 'b0000000-0000-4000-a000-000000000002', name: 'Respond', type: 'n8n-nodes-base.respondToWebhook', typeVersion: 1.4, position: [224, 0], parameters: { respondWith: 'text', responseBody: 'EVENT_RECEIVED', options: {} } },
	],
	connections: { Webhook: { main: [[{ node: 'Respond', type: 'main', index: 0 }]] } },
	settings: { executionOrder: 'v1' },
};

async function callPlain(loop: Loop): Promise<void> {
	const response = await fetch(`${loop.rest.url}/webhook/plain`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ text: 'What are your opening hours?' }) });
	if (!response.ok) throw new Error(`The plain webhook answered ${response.status}.`);
	await response.arrayBuffer();
}

/** At a steady rate, as customers write: the next one does not wait for the last. */
async function atRate(perSecond: number, seconds: number, action: (index: number) => Promise<unknown>): Promise<number[]> {
	const runs: Array<Promise<number>> = [];
	for (let index = 0; index < perSecond * seconds; index += 1) {
		runs.push(timed(() => action(index)));
		await delay(1_000 / perSecond);
	}
	return await Promise.all(runs);
}

const noQuietTime = (_file: string, workflow: WorkflowDocument): WorkflowDocument => ({
	...workflow,
	nodes: workflow.nodes.map((node) => (node.name === 'Wait for More Messages' ? { ...node, parameters: { ...(node.parameters as object), amount: 0 } } : node)),
});

const loop = await startLoop({ adapt: noQuietTime });
const rows: Row[] = [];
try {
	const plainId = await loop.rest.createWorkflow(plainWebhook);
	await loop.rest.publish(plainId);
	await loop.rest.waitForWebhook('POST', 'plain');
	const phone = await Phone.of(loop.meta, 'Bench', '447700901000');
	let turns = 0;
	const turn = async (): Promise<void> => {
		const expected = (await phone.received()).length + 1;
		await phone.write(`What are your opening hours? (${(turns += 1)})`);
		await eventually('the answer', async () => (await phone.received()).length >= expected, 30_000, 10);
	};
	for (let index = 0; index < 3; index += 1) {
		await turn();
		await callPlain(loop);
	}

	const turnTimes: number[] = [];
	const plainTimes: number[] = [];
	for (let index = 0; index < 15; index += 1) {
		turnTimes.push(await timed(turn));
		plainTimes.push(await timed(() => callPlain(loop)));
	}
	rows.push(summary('Full turn: webhook in, answer on the phone (no quiet time, model answers at once)', turnTimes));
	rows.push(summary('  beside: plain n8n Webhook -> Respond, one at a time', plainTimes));

	const people = await Promise.all(Array.from({ length: 5 }, (_, index) => Phone.of(loop.meta, `Rate ${index}`, `44770090110${index}`)));
	const answers = await atRate(5, 10, async (index) => await (people[index % people.length] as Phone).write(`Message ${index}`));
	await delay(5_000);
	const plainAnswers = await atRate(5, 10, async () => await callPlain(loop));
	rows.push(summary('Time to the 200 for Meta at 5 messages/s (the row is stored first)', answers));
	rows.push(summary('  beside: plain n8n Webhook -> Respond at 5 calls/s', plainAnswers));
	console.table(rows);
} finally {
	await loop.stop();
}
process.exit(0);
