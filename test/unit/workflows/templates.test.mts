import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INodeProperties, INodeType } from 'n8n-workflow';
import { templates, templateText } from '../../../workflows/source/templates.mts';

const root = join(__dirname, '..', '..', '..');
const own = 'n8n-nodes-whatsapp-creatio.';

interface TemplateNode {
	name: string;
	type: string;
	typeVersion: number;
	position: [number, number];
	parameters: Record<string, unknown>;
	webhookId?: string;
	credentials?: unknown;
}

interface Template {
	name: string;
	nodes: TemplateNode[];
	connections: Record<string, Record<string, Array<Array<{ node: string; type: string; index: number }>>>>;
	pinData: Record<string, unknown[]>;
	meta: { templateCredsSetupCompleted: boolean };
	settings: { executionOrder: string };
}

interface CoreDescription {
	name: string;
	version: number | number[];
}

function coreDescriptions(packageFolder: string): CoreDescription[] {
	return JSON.parse(readFileSync(join(root, 'sandbox', 'node_modules', packageFolder, 'dist', 'types', 'nodes.json'), 'utf8')) as CoreDescription[];
}

const coreVersions = new Map<string, number[]>();
for (const [prefix, folder] of [['n8n-nodes-base.', 'n8n-nodes-base'], ['@n8n/n8n-nodes-langchain.', '@n8n/n8n-nodes-langchain']] as const) {
	for (const { name, version } of coreDescriptions(folder)) {
		const type = prefix + name;
		coreVersions.set(type, [...(coreVersions.get(type) ?? []), ...[version].flat()]);
	}
}

function ownNode(type: string): INodeType {
	const className = type.slice(own.length).replace(/^./, (letter) => letter.toUpperCase());
	const loaded = require(join(root, 'nodes', className, `${className}.node.ts`)) as Record<string, new () => INodeType>;
	const NodeClass = loaded[className];
	if (!NodeClass) throw new Error(`${className}.node.ts exports no class ${className}`);
	return new NodeClass();
}

describe.each(Object.keys(templates))('workflows/%s', (file) => {
	const text = readFileSync(join(root, 'workflows', file), 'utf8');
	const template = JSON.parse(text) as Template;
	const names = new Set(template.nodes.map((node) => node.name));

	test('is what its source makes ("npm run build:workflows" writes it)', () => {
		expect(text).toBe(templateText(file));
	});

	test('uses only node types and versions that exist', () => {
		for (const node of template.nodes) {
			expect(node.type).not.toMatch(/^CUSTOM\./);
			if (node.type.startsWith(own)) expect([ownNode(node.type).description.version].flat()).toContain(node.typeVersion);
			else expect({ node: node.name, versions: coreVersions.get(node.type) ?? [] }).toEqual({ node: node.name, versions: expect.arrayContaining([node.typeVersion]) });
		}
	});

	test('sets only parameters that our nodes have', () => {
		for (const node of template.nodes.filter(({ type }) => type.startsWith(own))) {
			const known = new Set(ownNode(node.type).description.properties.map((property: INodeProperties) => property.name));
			for (const parameter of Object.keys(node.parameters)) expect({ node: node.name, parameter, known: known.has(parameter) }).toEqual({ node: node.name, parameter, known: true });
		}
	});

	test('wires only nodes that exist, and leaves none without a wire', () => {
		const touched = new Set<string>();
		for (const [from, kinds] of Object.entries(template.connections)) {
			expect(names).toContain(from);
			touched.add(from);
			for (const targets of Object.values(kinds).flat(2)) {
				expect(names).toContain(targets.node);
				touched.add(targets.node);
			}
		}
		const alone = template.nodes.filter((node) => !node.type.endsWith('.stickyNote') && !touched.has(node.name)).map((node) => node.name);
		expect(alone).toEqual([]);
	});

	test('refers in expressions only to nodes that exist', () => {
		const references = [...JSON.stringify(template.nodes.map((node) => node.parameters)).matchAll(/\$\('([^']+)'\)/g)].map((match) => match[1]);
		for (const name of references) expect(names).toContain(name);
	});

	test('carries no credential, names its webhooks and follows the grid', () => {
		expect(template.meta.templateCredsSetupCompleted).toBe(false);
		expect(template.settings.executionOrder).toBe('v1');
		for (const node of template.nodes) {
			expect(node.credentials).toBeUndefined();
			if (/\.(webhook|whatsAppTrigger|creatioReplyTrigger|wait)$/.test(node.type)) expect(node.webhookId).toMatch(/^[0-9a-f-]{36}$/);
			for (const coordinate of node.position) expect(Math.abs(coordinate % 16)).toBe(0);
		}
	});
});

test('the sample on the trigger is a conversation that asks for a person', () => {
	const template = JSON.parse(readFileSync(join(root, 'workflows', 'whatsapp-ai-support.json'), 'utf8')) as Template;
	expect(JSON.stringify(template.pinData['WhatsApp Trigger'])).toContain('speak with a person');
});
