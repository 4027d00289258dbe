import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

const FOR_NODES = new Set(['conversation', 'handoff', 'log']);

/** Whether an AI agent runs this node: n8n's tool variant has a type name of its own. */
export function isTool(context: Pick<IExecuteFunctions, 'getNode'>): boolean {
	return context.getNode().type.endsWith('Tool');
}

/**
 * What an item of the node gives: everything for the next node; for an agent only what came of it, because each word of the
 * conversation would be read by the model again.
 */
export function outputOf(context: Pick<IExecuteFunctions, 'getNode'>, input: IDataObject, result: IDataObject): IDataObject {
	if (!isTool(context)) return { ...input, log: undefined, ...result };
	return Object.fromEntries(Object.entries(result).filter(([name]) => !FOR_NODES.has(name)));
}
