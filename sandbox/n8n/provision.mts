import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accounts, repositoryFolder, type Ports } from '../runner/settings.mts';
import { caseOrigin } from '../creatio/seed/constants.mts';
import { logColumns, tableName } from '../../workflows/source/nodes.mts';
import type { N8nRest, WorkflowDocument } from './rest.mts';

export const templateFiles = ['whatsapp-ai-support.json', 'creatio-reply.json', 'session-page.json'] as const;
export type TemplateFile = (typeof templateFiles)[number];

export interface Provisioned {
	tableId: string;
	credentials: Record<string, { id: string; name: string }>;
	workflows: Record<TemplateFile, string>;
}

/** What the credentials of the sandbox hold, by type. The stand-ins know the same accounts. */
export function credentialData(ports: Ports): Record<string, { name: string; data: Record<string, unknown> }> {
	const { meta, creatio } = accounts;
	const creatioUrl = `http://localhost:${ports.creatio}`;
	return {
		handoffWhatsAppApi: {
			name: 'WhatsApp (sandbox)',
			data: {
				accessToken: meta.accessToken,
				phoneNumberId: meta.phoneNumberId,
				businessAccountId: meta.businessAccountId,
				appId: meta.appId,
				appSecret: meta.appSecret,
				verifyToken: meta.verifyToken,
				graphBaseUrl: `http://localhost:${ports.meta}`,
				graphVersion: 'v25.0',
			},
		},
		handoffCreatioOAuth2Api: {
			name: 'Creatio OAuth2 (sandbox)',
			data: { baseUrl: creatioUrl, identityUrl: `http://localhost:${ports.identity}`, clientId: creatio.clientId, clientSecret: creatio.clientSecret, replySecret: creatio.replySecret },
		},
		handoffCreatioApi: {
			name: 'Creatio (sandbox)',
			data: { baseUrl: creatioUrl, username: creatio.userName, password: creatio.password, replySecret: creatio.replySecret },
		},
		openAiApi: { name: 'Chat model stand-in (sandbox)', data: { apiKey: 'sandbox', url: `http://localhost:${ports.model}/v1` } },
	};
}

/** Which credential types a node of a template takes in the sandbox. */
function credentialTypesOf(node: { type: string; parameters?: { authentication?: string; nodeCredentialType?: string } }): string[] {
	const [, name = ''] = /^n8n-nodes-whatsapp-creatio\.(.+)$/.exec(node.type) ?? [];
	if (name.startsWith('whatsApp')) return ['handoffWhatsAppApi'];
	if (name.startsWith('creatio')) {
		const creatio = node.parameters?.authentication === 'password' ? 'handoffCreatioApi' : 'handoffCreatioOAuth2Api';
		// Both fetch the customer's files from Meta.
		return name === 'creatioCreateCase' || name === 'creatioAddActivity' ? [creatio, 'handoffWhatsAppApi'] : [creatio];
	}
	if (node.type === '@n8n/n8n-nodes-langchain.lmChatOpenAi') return ['openAiApi'];
	if (node.type === 'n8n-nodes-base.httpRequest') return [node.parameters?.nodeCredentialType ?? 'handoffCreatioOAuth2Api'];
	return [];
}

/** A template as a user would have it after choosing credentials in the editor. */
export function readTemplate(file: TemplateFile, credentials: Provisioned['credentials']): WorkflowDocument {
	const workflow = JSON.parse(readFileSync(join(repositoryFolder, 'workflows', file), 'utf8')) as WorkflowDocument;
	return {
		...workflow,
		nodes: workflow.nodes.map((node) => {
			const types = credentialTypesOf(node as never);
			return types.length === 0 ? node : { ...node, credentials: Object.fromEntries(types.map((type) => [type, credentials[type]])) };
		}),
	};
}

/** What an admin of the made-up shop would set in *Create Case*: an origin, and a column of its own that the AI fills. */
function asInTheShop(workflow: WorkflowDocument): WorkflowDocument {
	const orderNumber = { column: 'UsrOrderNumber', instruction: 'The order number the customer gave, digits only' };
	return {
		...workflow,
		nodes: workflow.nodes.map((node) => {
			if (!node.type.endsWith('.creatioCreateCase')) return node;
			const parameters = node.parameters as { aiFields?: { field?: unknown[] } };
			const origin = { __rl: true, mode: 'id', value: caseOrigin.chat };
			return { ...node, parameters: { ...parameters, origin, aiFields: { field: [...(parameters.aiFields?.field ?? []), orderNumber] } } };
		}),
	};
}

export interface ProvisionOptions {
	/** Changes a template before it is stored, e.g. shorter waits in tests. */
	adapt?: (file: TemplateFile, workflow: WorkflowDocument) => WorkflowDocument;
	publish?: boolean;
}

/** Makes credentials, table and workflows on a new instance. */
export async function provision(rest: N8nRest, ports: Ports, options: ProvisionOptions = {}): Promise<Provisioned> {
	const credentials: Provisioned['credentials'] = {};
	for (const [type, { name, data }] of Object.entries(credentialData(ports))) credentials[type] = await rest.createCredential(name, type, data);
	const table = await rest.api<{ id: string }>('POST', '/data-tables', { name: tableName, columns: logColumns });
	const workflows = {} as Provisioned['workflows'];
	for (const file of templateFiles) {
		const template = asInTheShop(readTemplate(file, credentials));
		workflows[file] = await rest.createWorkflow(options.adapt ? options.adapt(file, template) : template);
		if (options.publish !== false) await rest.publish(workflows[file]);
	}
	return { tableId: table.id, credentials, workflows };
}
