import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMeta, type Meta } from '../meta/server.mts';
import { installPackage, packPackage } from '../n8n/installPackage.mts';
import { startN8n } from '../n8n/process.mts';
import { credentialData } from '../n8n/provision.mts';
import { N8nRest, type Execution, type WorkflowDocument } from '../n8n/rest.mts';
import { eventually } from '../runner/loop.mts';
import { freePorts } from '../runner/ports.mts';
import { accounts } from '../runner/settings.mts';

type Json = Record<string, unknown>;
type Node = WorkflowDocument['nodes'][number];

export interface Publication {
	status: 'in_progress' | 'not_published' | 'published' | 'partial' | 'failed';
	triggers: Array<{ status: string; errorMessage: string | null }>;
}

/** A real n8n beside the Meta stand-in, and small workflows that begin with the trigger. */
export interface TriggerInstance {
	meta: Meta;
	rest: N8nRest;
	/** What the credential of the workflows holds; credentials for the Test button begin with a copy of it. */
	credential: Json;
	/** Makes WhatsApp Trigger -> No Operation, or WhatsApp Trigger -> Send nodes with these parameters, in a row. */
	workflow(parameters: Json, sends?: Json[]): Promise<{ id: string; path: string }>;
	/** Which credential the nodes use, for calls of the editor. */
	stored: { handoffWhatsAppApi: { id: string; name: string } };
	/** Publishes and waits until n8n has finished, well or not. */
	publish(workflowId: string): Promise<Publication>;
	unpublish(workflowId: string): Promise<void>;
	/** "Execute workflow" in the editor. */
	listen(workflowId: string): Promise<Json>;
	stopListening(workflowId: string): Promise<void>;
	executions(workflowId: string): Promise<Execution[]>;
	stop(): Promise<void>;
}

/** @param more further fields of the credential */
export async function startTriggerInstance(more: Json = {}, env?: Record<string, string>): Promise<TriggerInstance> {
	const ports = await freePorts();
	const folder = mkdtempSync(join(tmpdir(), 'whatsapp-trigger-e2e-'));
	installPackage(packPackage(), join(folder, 'n8n'));
	const meta = await startMeta({ port: 0, knobs: { retryDelaysMs: [500] } });
	const program = await startN8n({ userFolder: join(folder, 'n8n'), port: ports.n8n, brokerPort: ports.broker, logFile: join(folder, 'n8n.log'), env });
	const rest = new N8nRest(`http://localhost:${ports.n8n}`);
	await rest.signIn(accounts.n8n);
	const credential: Json = { ...credentialData(ports).handoffWhatsAppApi?.data, graphBaseUrl: meta.url, ...more };
	const stored = await rest.createCredential('WhatsApp', 'handoffWhatsAppApi', credential);

	const workflowOf = (parameters: Json, webhookId: string, after: Node[]): WorkflowDocument => ({
		name: `Trigger ${JSON.stringify(parameters)}`,
		nodes: [
			{
				id: randomUUID(),
				name: 'WhatsApp Trigger',
				type: 'n8n-nodes-whatsapp-creatio.whatsAppTrigger',
				typeVersion: 1.1,
				position: [0, 0],
				webhookId,
				parameters: { responseMode: 'onReceived', ...parameters },
				credentials: { handoffWhatsAppApi: stored },
			},
			...after,
		],
		connections: Object.fromEntries(
			after.map(({ name }, index) => [after[index - 1]?.name ?? 'WhatsApp Trigger', { main: [[{ node: name, type: 'main', index: 0 }]] }]),
		),
		settings: { executionOrder: 'v1' },
	});

	const done: Node = { id: randomUUID(), name: 'Done', type: 'n8n-nodes-base.noOp', typeVersion: 1, position: [240, 0], parameters: {} };
	const sendNode = (parameters: Json, index: number): Node => ({
		id: randomUUID(),
		name: `Send ${index + 1}`,
		type: 'n8n-nodes-whatsapp-creatio.whatsAppSendWithWindowCheck',
		typeVersion: 1,
		position: [240 * (index + 1), 0],
		parameters,
		credentials: { handoffWhatsAppApi: stored },
	});

	const publication = (workflowId: string) => rest.rest<Publication>('GET', `/rest/workflows/${workflowId}/publication-status`);
	return {
		meta,
		rest,
		credential,
		stored: { handoffWhatsAppApi: stored },
		async workflow(parameters, sends) {
			const webhookId = randomUUID();
			return { id: await rest.createWorkflow(workflowOf(parameters, webhookId, sends?.map(sendNode) ?? [done])), path: `${webhookId}/whatsapp` };
		},
		async publish(workflowId) {
			await rest.publish(workflowId);
			return await eventually('the end of the publication', async () => {
				const seen = await publication(workflowId);
				return ['published', 'partial', 'failed'].includes(seen.status) ? seen : undefined;
			});
		},
		async unpublish(workflowId) {
			await rest.api('POST', `/workflows/${workflowId}/unpublish`, {});
			await eventually('the end of the un-publication', async () => (await publication(workflowId)).status === 'not_published');
		},
		listen: async (workflowId) => await rest.rest('POST', `/rest/workflows/${workflowId}/run`, { triggerToStartFrom: { name: 'WhatsApp Trigger' } }),
		stopListening: async (workflowId) => void (await rest.rest('DELETE', `/rest/test-webhook/${workflowId}`)),
		executions: async (workflowId) => await rest.executions({ workflowId, includeData: true }),
		async stop() {
			await program.kill();
			await meta.close();
			if (process.env.KEEP_E2E_FOLDER) console.log(`Kept ${folder}`);
			else rmSync(folder, { recursive: true, force: true });
		},
	};
}
