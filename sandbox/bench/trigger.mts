import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { packPackage } from '../n8n/installPackage.mts';
import type { WorkflowDocument } from '../n8n/rest.mts';
import { accounts, repositoryFolder, sandboxFolder } from '../runner/settings.mts';
import { summary, timed, type Figure } from './figures.mts';
import { deliveryOf } from './triggerBody.mts';
import { startTriggerInstance } from './triggerInstance.mts';

interface Trigger {
	webhook(this: unknown): Promise<{ workflowData?: Array<Array<{ json: Record<string, unknown> }>> }>;
}

const MESSAGES = 1000;
const ROUNDS = 40;
/** Results held at the same moment to see what one of them weighs. */
const KEPT = 10;

/** Node's own collector, without a command-line flag for the whole benchmark. */
function garbageCollector(): () => void {
	setFlagsFromString('--expose-gc');
	return runInNewContext('gc') as () => void;
}

/** What n8n hands to a webhook, the same for both triggers. n8n has parsed the body before either runs. */
function contextFor(body: Buffer, signature: string): object {
	const { meta } = accounts;
	const parsed: unknown = JSON.parse(body.toString());
	return {
		getBodyData: () => parsed,
		getQueryData: () => ({}),
		getHeaderData: () => ({ 'x-hub-signature-256': signature }),
		getRequestObject: () => ({ rawBody: body }),
		getResponseObject: () => ({ status: (code: number) => { throw new Error(`The trigger refused with ${code}.`); } }),
		getWebhookName: () => 'default',
		getNode: () => ({ id: '1', name: 'Trigger' }),
		getCredentials: async () => await Promise.resolve({ ...meta, graphBaseUrl: '', clientId: meta.appId, clientSecret: meta.appSecret }),
		getNodeParameter: (_name: string, fallback: unknown) => fallback,
		logger: console,
		helpers: { returnJsonArray: (values: object[]) => values.map((json) => ({ json })) },
	};
}

type Result = Awaited<ReturnType<Trigger['webhook']>>;

/** One class on one body in this process: time per call, and what one result keeps in memory. */
async function measureClass(what: string, trigger: Trigger, body: Buffer, signature: string): Promise<Figure> {
	const collectGarbage = garbageCollector();
	const context = contextFor(body, signature);
	const times: number[] = [];
	for (let round = 0; round < ROUNDS; round += 1) {
		collectGarbage();
		times.push(await timed(async () => await trigger.webhook.call(context)));
	}
	collectGarbage();
	const before = process.memoryUsage().heapUsed;
	const kept: Result[] = [];
	for (let round = 0; round < KEPT; round += 1) kept.push(await trigger.webhook.call(context));
	collectGarbage();
	const megabytes = (process.memoryUsage().heapUsed - before) / KEPT / 1024 / 1024;
	const items = kept[0]?.workflowData?.[0]?.length ?? 0;
	return summary(`${what}: ${items} items, ${megabytes.toFixed(1)} MB`, times.slice(5));
}

function classFrom(file: string): Trigger {
	const { WhatsAppTrigger } = createRequire(file)(file) as { WhatsAppTrigger: new () => Trigger };
	return new WhatsAppTrigger();
}

const plainWebhook = (webhookId: string): WorkflowDocument => ({
	name: 'Plain webhook',
	nodes: [
		{ id: randomUUID(), name: 'Webhook', type: 'n8n-nodes-base.webhook', typeVersion: 2.1, position: [0, 0], webhookId, parameters: { httpMethod: 'POST', path: webhookId, responseMode: 'onReceived', options: {} } },
		{ id: randomUUID(), name: 'Done', type: 'n8n-nodes-base.noOp', typeVersion: 1, position: [240, 0], parameters: {} },
	],
	connections: { Webhook: { main: [[{ node: 'Done', type: 'main', index: 0 }]] } },
	settings: { executionOrder: 'v1' },
});

/** The same body through a real n8n: how long Meta waits for its 200, beside n8n's plain Webhook node. */
async function measureInN8n(body: Buffer, signature: string): Promise<Figure[]> {
	const instance = await startTriggerInstance();
	try {
		const { id, path } = await instance.workflow({ subscription: 'manual' });
		await instance.publish(id);
		const plainPath = randomUUID();
		await instance.publish(await instance.rest.createWorkflow(plainWebhook(plainPath)));
		const post = async (to: string): Promise<void> => {
			const headers = { 'content-type': 'application/json', 'x-hub-signature-256': signature };
			const response = await fetch(`${instance.rest.url}/webhook/${to}`, { method: 'POST', headers, body: new Uint8Array(body) });
			if (response.status !== 200) throw new Error(`n8n answered ${response.status}.`);
			await response.arrayBuffer();
		};
		const ours: number[] = [];
		const plain: number[] = [];
		for (let round = 0; round < 12; round += 1) {
			ours.push(await timed(() => post(path)));
			plain.push(await timed(() => post(plainPath)));
		}
		return [
			summary(`Real n8n, ${MESSAGES} messages in one POST: 200 after (WhatsApp Trigger of this package)`, ours.slice(2)),
			summary('  beside: the same bytes to a plain n8n Webhook node (one item, nothing checked)', plain.slice(2)),
		];
	} finally {
		await instance.stop();
	}
}

/** One POST with 1,000 messages: this package's trigger beside n8n's own WhatsApp Trigger, on the same bytes. */
export async function measureTrigger(): Promise<Figure[]> {
	packPackage();
	const ours = classFrom(join(repositoryFolder, 'dist', 'nodes', 'WhatsAppTrigger', 'WhatsAppTrigger.node.js'));
	const core = classFrom(join(sandboxFolder, 'node_modules', 'n8n-nodes-base', 'dist', 'nodes', 'WhatsApp', 'WhatsAppTrigger.node.js'));
	const { body, signature } = deliveryOf(MESSAGES);
	const size = `${MESSAGES} messages in one POST (${Math.round(body.length / 1024)} kB)`;
	return [
		await measureClass(`${size}, WhatsApp Trigger of this package`, ours, body, signature),
		await measureClass("  beside: n8n's own WhatsApp Trigger, messages not split, no rows", core, body, signature),
		...(await measureInN8n(body, signature)),
	];
}
