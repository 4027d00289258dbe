import { randomUUID } from 'node:crypto';
import { startLoop } from '../runner/loop.mts';
import { callAtPace, percentile } from './pace.mts';

/** The peer: n8n's own Webhook node with nothing behind it, under the same calls on the same machine. */
export async function loadPlainWebhook({ perSecond, seconds }: { perSecond: number; seconds: number }): Promise<{ calls: number; firstTries: Record<string, number>; p50: number; p95: number; tookSeconds: number }> {
	const loop = await startLoop();
	try {
		const path = 'plain-webhook';
		const workflowId = await loop.rest.createWorkflow({
			name: 'Plain webhook',
			nodes: [{ id: randomUUID(), name: 'Webhook', type: 'n8n-nodes-base.webhook', typeVersion: 2.1, position: [0, 0], webhookId: randomUUID(), parameters: { httpMethod: 'POST', path, responseMode: 'onReceived', options: {} } }],
			connections: {},
			settings: { executionOrder: 'v1' },
		});
		await loop.rest.publish(workflowId);
		await loop.rest.waitForWebhook('POST', path);
		const bodies = Array.from({ length: perSecond * seconds }, (_, index) => JSON.stringify({ caseId: String(index) }));
		const start = performance.now();
		const answers = await callAtPace(bodies, perSecond, {
			url: `http://127.0.0.1:${loop.ports.n8n}/webhook/${path}`,
			headers: { 'content-type': 'application/json' },
			timeoutMs: 5_000,
			retries: 0,
			retryDelayMs: 0,
		});
		const firstTries: Record<string, number> = {};
		for (const { statuses } of answers) firstTries[String(statuses[0])] = (firstTries[String(statuses[0])] ?? 0) + 1;
		const times = answers.map(({ firstMs }) => firstMs);
		return { calls: answers.length, firstTries, p50: percentile(times, 0.5), p95: percentile(times, 0.95), tookSeconds: Math.round((performance.now() - start) / 1000) };
	} finally {
		await loop.stop();
	}
}
