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

/** A full turn in a real n8n, and how soon Meta hears 200, each beside a plain webhook workflow. */
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

		const people = await Promise.all(Array.from({ length: 5 }, (_, index) => Phone.of(loop.meta, `Rate ${index}`, `44770090110${index}`)));
		const answers = await atRate(5, 10, async (index) => await (people[index % people.length] as Phone).write(`Message ${index}`));
		await delay(5_000);
		const plainAnswers = await atRate(5, 10, async () => await callPlain(loop));
		rows.push(summary('Time to the 200 for Meta at 5 messages/s (the row is stored first)', answers));
		rows.push(summary('  beside: plain n8n Webhook -> Respond at 5 calls/s', plainAnswers));
		return rows;
	} finally {
		await loop.stop();
	}
}
