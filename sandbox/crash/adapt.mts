import type { WorkflowDocument } from '../n8n/rest.mts';

/** The workflows with minutes made seconds, so that one can watch a repair. Nothing else is different. */
export function inSeconds(olderThanSeconds: number): (file: string, workflow: WorkflowDocument) => WorkflowDocument {
	const repair = { olderThanMinutes: olderThanSeconds / 60, maxTries: 30 };
	const changes: Record<string, Record<string, unknown>> = {
		'Wait for More Messages': { amount: 1 },
		'Every Few Minutes': { rule: { interval: [{ field: 'seconds', secondsInterval: Math.ceil(olderThanSeconds / 3) }] } },
		'Look for Candidates': repair,
		'Find Unfinished': repair,
	};
	return (_file, workflow) => ({
		...workflow,
		nodes: workflow.nodes.map((node) => {
			const changed = changes[node.name];
			return changed ? { ...node, parameters: { ...(node.parameters as object), ...changed } } : node;
		}),
	});
}
