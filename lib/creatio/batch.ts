import { z } from 'zod/v4';
import { errorOf } from './classify';
import type { CreatioError } from './errors';

/** Creatio takes at most 100 requests in one batch (creatio.md 0.10). */
export const MAX_BATCH = 100;

export interface BatchOperation {
	method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
	/** Relative to the service root, without a leading slash: `Contact`, `Case/<guid>`. */
	url: string;
	body?: Record<string, unknown>;
	/** For messages: "creating a Case". */
	what: string;
}

/**
 * `done`: answered with success, `body` is what came. `refused`: answered with `error`. `notRun`: the batch stopped
 * before it, or the answer has nothing about it.
 */
export type BatchOutcome =
	| { outcome: 'done'; status: number; body: unknown }
	| { outcome: 'refused'; status: number; error: CreatioError }
	| { outcome: 'notRun' };

const batchAnswer = z.object({
	responses: z.array(
		z.object({
			id: z.union([z.string(), z.number()]).transform(String),
			status: z.number(),
			headers: z.record(z.string(), z.string()).catch({}).default({}),
			body: z.unknown().optional(),
		}),
	),
});

/** The JSON body of `$batch` (creatio.md 2.5); ids are the positions, from 1. */
export function batchBody(operations: BatchOperation[]): string {
	const requests = operations.map((operation, index) => ({
		id: String(index + 1),
		method: operation.method,
		url: operation.url,
		headers: {
			Accept: 'application/json',
			...(operation.body ? { 'Content-Type': 'application/json;odata=verbose;IEEE754Compatible=true' } : {}),
		},
		...(operation.body ? { body: operation.body } : {}),
	}));
	return JSON.stringify({ requests });
}

/** One outcome per operation, in their order; undefined when the answer is not a batch answer. */
export function batchOutcomes(answer: unknown, operations: BatchOperation[]): BatchOutcome[] | undefined {
	const parsed = batchAnswer.safeParse(answer);
	if (!parsed.success) return undefined;
	const byId = new Map(parsed.data.responses.map((response) => [response.id, response]));
	return operations.map((operation, index) => {
		const response = byId.get(String(index + 1));
		if (!response) return { outcome: 'notRun' };
		const body = response.body === undefined || response.body === null ? '' : JSON.stringify(response.body);
		const error = errorOf(
			{ status: response.status, headers: response.headers, body },
			{ what: operation.what, writes: operation.method !== 'GET' },
		);
		if (error) return { outcome: 'refused', status: response.status, error };
		return { outcome: 'done', status: response.status, body: response.body };
	});
}
