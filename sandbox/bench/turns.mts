import { setTimeout as delay } from 'node:timers/promises';
import type { WorkflowDocument } from '../n8n/rest.mts';
import { eventually, startLoop, type Loop } from '../runner/loop.mts';
import { Phone } from '../runner/phone.mts';
import { atRate, summary, timed, type Figure } from './figures.mts';

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

const noQuietTime = (_file: string, workflow: WorkflowDocument): WorkflowDocument => ({
	...workflow,
	nodes: workflow.nodes.map((node) => (node.name === 'Wait for More Messages' ? { ...node, parameters: { ...(node.parameters as object), amount: 0 } } : node)),
});

/** A full turn in a real n8n, beside a plain webhook workflow. */
export async function measureTurns(): Promise<Figure[]> {
	const loop = await startLoop({ adapt: noQuietTime });
	const rows: Figure[] = [];
	try {
		const plainId = await loop.rest.createWorkflow(plainWebhook);
		await loop.rest.publish(plainId);
		await loop.rest.waitForWebhook('POST', 'plain');
		let turns = 0;
		// A customer of its own each time: who asks the same again and again is handed off.
		const turn = async (): Promise<number> => {
			const phone = await Phone.of(loop.meta, `Bench ${(turns += 1)}`, `44770090${1000 + turns}`);
			return await timed(async () => {
				await phone.write('What are your opening hours?');
				await eventually('the answer', async () => (await phone.received()).length > 0, 30_000, 10);
			});
		};
		for (let index = 0; index < 3; index += 1) {
			await turn();
			await callPlain(loop);
		}

		const turnTimes: number[] = [];
		const plainTimes: number[] = [];
		for (let index = 0; index < 15; index += 1) {
			turnTimes.push(await turn());
			plainTimes.push(await timed(() => callPlain(loop)));
		}
		rows.push(summary('Full turn: webhook in, answer on the phone (no quiet time, model answers at once)', turnTimes));
		rows.push(summary('  beside: plain n8n Webhook -> Respond, one at a time', plainTimes));

		return rows;
	} finally {
		await loop.stop();
	}
}

/** How soon Meta hears 200 while customers write, with the quiet time of the template, beside a plain webhook workflow. */
export async function measureAcknowledgement(): Promise<Figure[]> {
	const loop = await startLoop({ adapt: (_file, workflow) => workflow });
	try {
		const plainId = await loop.rest.createWorkflow(plainWebhook);
		await loop.rest.publish(plainId);
		await loop.rest.waitForWebhook('POST', 'plain');
		const write = async (people: Phone[], index: number): Promise<void> => {
			await (people[index % people.length] as Phone).write(`Message ${index}`);
		};
		const some = await phones(loop, 5, 'Some', 1100);
		await write(some, 0);
		await callPlain(loop);
		await delay(10_000);

		const bursts = await atRate(5, 10, async (index) => await write(some, index));
		// Until everybody has been answered.
		await delay(15_000);
		const plain = await atRate(5, 10, async () => await callPlain(loop));
		const many = await phones(loop, 50, 'Many', 1200);
		const strangers = await atRate(5, 10, async (index) => await write(many, index));
		return [
			summary('Time to the 200 for Meta, 5 messages/s from 5 customers (the row is stored first)', bursts),
			summary('  the same, each message from another customer, all answered meanwhile', strangers),
			summary('  beside: plain n8n Webhook -> Respond at 5 calls/s', plain),
		];
	} finally {
		await loop.stop();
	}
}

async function phones(loop: Loop, count: number, name: string, first: number): Promise<Phone[]> {
	return await Promise.all(Array.from({ length: count }, async (_, index) => await Phone.of(loop.meta, `${name} ${index}`, `44770090${first + index}`)));
}
