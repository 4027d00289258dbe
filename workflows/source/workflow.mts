import { createHash } from 'node:crypto';

export interface NodeDefinition {
	name: string;
	type: string;
	typeVersion: number;
	position: [number, number];
	parameters: Record<string, unknown>;
	webhookId?: string;
	onError?: 'continueRegularOutput' | 'continueErrorOutput';
	alwaysOutputData?: boolean;
	notes?: string;
	retryOnFail?: boolean;
	maxTries?: number;
	waitBetweenTries?: number;
}

interface Target {
	node: string;
	type: string;
	index: number;
}

/** Stable ids, so that building twice gives the same file. */
function idFor(...parts: string[]): string {
	const hex = createHash('sha256').update(parts.join('\u0000')).digest('hex');
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Collects nodes and wires and turns them into the JSON that n8n imports. */
export class WorkflowBuilder {
	private readonly nodes: NodeDefinition[] = [];
	private readonly wires: Array<{ from: string; output: number; to: string; kind: string }> = [];
	private readonly pins: Record<string, unknown[]> = {};
	readonly name: string;

	constructor(name: string) {
		this.name = name;
	}

	add(definition: NodeDefinition): string {
		if (this.nodes.some((node) => node.name === definition.name)) throw new Error(`Two nodes are called "${definition.name}".`);
		this.nodes.push(definition);
		return definition.name;
	}

	/** A note on the canvas; the overview keeps n8n's yellow, sections are white (7), warnings red (3). */
	sticky(name: string, position: [number, number], size: [number, number], content: string, color?: number): void {
		this.add({
			name,
			type: 'n8n-nodes-base.stickyNote',
			typeVersion: 1,
			position,
			parameters: { content, width: size[0], height: size[1], ...(color === undefined ? {} : { color }) },
		});
	}

	/** Wires one output to one or more nodes. */
	connect(from: string, to: string | string[], output = 0): void {
		for (const target of [to].flat()) this.wires.push({ from, output, to: target, kind: 'main' });
	}

	/** Wires a chat model to a node's model input. */
	connectModel(model: string, to: string[]): void {
		for (const target of to) this.wires.push({ from: model, output: 0, to: target, kind: 'ai_languageModel' });
	}

	/** Sample data for *Execute workflow*. */
	pin(node: string, items: unknown[]): void {
		this.pins[node] = items;
	}

	toJson(): Record<string, unknown> {
		const names = new Set(this.nodes.map((node) => node.name));
		const connections: Record<string, Record<string, Target[][]>> = {};
		for (const { from, output, to, kind } of this.wires) {
			for (const name of [from, to]) if (!names.has(name)) throw new Error(`A wire names "${name}", which is no node.`);
			const outputs = ((connections[from] ??= {})[kind] ??= []);
			while (outputs.length <= output) outputs.push([]);
			outputs[output]?.push({ node: to, type: kind, index: 0 });
		}
		return {
			name: this.name,
			nodes: this.nodes.map((node) => ({ id: idFor(this.name, node.name), ...node })),
			connections,
			pinData: Object.fromEntries(Object.entries(this.pins).map(([node, items]) => [node, items.map((json) => ({ json }))])),
			settings: { executionOrder: 'v1', saveManualExecutions: true },
			meta: { templateCredsSetupCompleted: false },
			tags: [],
		};
	}
}
