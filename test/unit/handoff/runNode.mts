import { sleep } from 'n8n-workflow';
import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { AiHandoffDecision } from '../../../nodes/AiHandoffDecision/AiHandoffDecision.node.ts';

export interface NodeRun {
	items: IDataObject[];
	parameters?: Record<string, unknown>;
	model?: unknown;
	continueOnFail?: boolean;
	cancel?: AbortSignal;
}

/** Runs the node as n8n would; a parameter `{ $json: 'output' }` is read from the item. */
export async function runNode(run: NodeRun): Promise<INodeExecutionData[][]> {
	// What stands in the item is read as the default expressions would.
	const parameters: Record<string, unknown> = {
		conversation: { $json: 'conversation' },
		draftAnswer: { $json: 'output' },
		...run.parameters,
	};
	const defaults = Object.fromEntries(new AiHandoffDecision().description.properties.map((property) => [property.name, property.default]));
	const context = {
		getInputData: () => run.items.map((json) => ({ json })),
		getNodeParameter: (name: string, index: number, fallback?: unknown) => {
			const value = parameters[name];
			if (typeof value === 'object' && value !== null && '$json' in value) return run.items[index]?.[String(value.$json)];
			return name in parameters ? value : (defaults[name] ?? fallback);
		},
		getInputConnectionData: async () => {
			if (run.model instanceof Error) throw run.model;
			return await Promise.resolve(run.model);
		},
		getExecutionCancelSignal: () => run.cancel,
		getTimezone: () => 'Europe/Berlin',
		getNode: () => ({ id: '1', name: 'AI Handoff Decision', type: 'aiHandoffDecision', typeVersion: 1, position: [0, 0], parameters: {} }),
		continueOnFail: () => run.continueOnFail === true,
	} as unknown as IExecuteFunctions;
	return await new AiHandoffDecision().execute.call(context);
}

/** The one item that came out, and the name of its output. */
export async function decideOnce(run: NodeRun): Promise<{ output: string; json: IDataObject & { handoff: IDataObject } }> {
	const outputs = await runNode(run);
	const all = outputs.flatMap((items, index) => items.map((item) => ({ output: ['AI Replies', 'Hand Off', 'Resolved'][index] ?? '', json: item.json })));
	if (all.length !== 1) throw new Error(`${all.length} items came out, not one.`);
	return all[0] as { output: string; json: IDataObject & { handoff: IDataObject } };
}

export { sleep };
