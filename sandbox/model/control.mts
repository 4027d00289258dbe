import type { FastifyInstance } from 'fastify';
import { z } from 'zod/v4';
import { behaviourKinds, newState, type ModelState } from './behaviours.mts';

const behaviour = z.strictObject({
	kind: z.enum(behaviourKinds),
	count: z.int().min(1).default(1),
	on: z.enum(['any', 'agent', 'decision', 'caseFields']).default('any'),
	delayMs: z.int().min(0).optional(),
	text: z.string().optional(),
	tool: z.strictObject({ name: z.string(), arguments: z.record(z.string(), z.unknown()) }).optional(),
});
const mode = z.strictObject({ mode: z.enum(['normal', 'obey']) });

/**
 * Control for tests and the sandbox page:
 * `POST /_control/behaviour` (next behaviour, see behaviours.mts), `POST /_control/mode` {mode: 'normal'|'obey'},
 * `GET /_control/requests`, `GET /_control/counters`, `POST /_control/reset`, `GET /_control/health`.
 */
export function addControl(app: FastifyInstance, state: ModelState): void {
	app.get('/_control/health', () => ({ ok: true, name: 'model stand-in', intelligent: false }));
	app.post('/_control/behaviour', async (request, reply) => {
		const parsed = behaviour.safeParse(request.body);
		if (!parsed.success) return await reply.code(400).send({ error: z.prettifyError(parsed.error) });
		const delayMs = parsed.data.delayMs ?? (parsed.data.kind === 'timeout' ? 600_000 : 0);
		state.queue.push({ ...parsed.data, delayMs });
		return { queued: state.queue.length };
	});
	app.post('/_control/mode', async (request, reply) => {
		const parsed = mode.safeParse(request.body);
		if (!parsed.success) return await reply.code(400).send({ error: z.prettifyError(parsed.error) });
		state.mode = parsed.data.mode;
		return { mode: state.mode };
	});
	app.get('/_control/requests', () => state.requests);
	app.get('/_control/counters', () => {
		const counters: Record<string, number> = { total: state.requests.length, agent: 0, decision: 0, caseFields: 0 };
		for (const entry of state.requests) counters[entry.caller] = (counters[entry.caller] ?? 0) + 1;
		return { ...counters, waitingBehaviours: state.queue.length, mode: state.mode };
	});
	app.post('/_control/reset', () => {
		Object.assign(state, newState());
		return { reset: true };
	});
}
