import { randomUUID } from 'node:crypto';
import { serviceRoot } from '../context.mts';
import type { Actor, Answer, Context } from '../context.mts';
import type { Snapshot } from '../store/store.mts';
import { runOperation } from './operation.mts';
import { badBody, unknownSet } from './refusal.mts';

/** One request of a batch, whatever form it came in. Requests of one group stand next to each other. */
export interface BatchRequest {
	id: string;
	group?: string;
	method: string;
	url: string;
	body: Buffer | undefined;
	/** Set when the form already read the body as JSON. */
	json?: unknown;
}

export interface BatchResponse {
	id: string;
	/** A GUID made by the server, not the name that was sent (creatio.md 2.5). */
	group?: string;
	answer: Answer;
}

export const MAX_PARTS = 100;

const partsMessage = `The current batch message contains too many parts. A maximum number of '${MAX_PARTS}' query operations and change sets are allowed in a batch message.`;

/** The library's 500 for a batch of more than 100 requests. */
export const tooManyParts = (): Answer => ({
	status: 500,
	body: {
		error: {
			code: '',
			message: 'An error has occurred.',
			innererror: { message: partsMessage, type: 'Microsoft.OData.ODataException', stacktrace: '' },
		},
	},
});

/** Library rule (creatio.md 2.5): only the outer header counts, and `odata.continue-on-error` works too. */
export function continuesOnError(prefer: string | string[] | undefined): boolean {
	const text = String(prefer ?? '')
		.toLowerCase()
		.replace(/\s/g, '');
	return text.includes('continue-on-error') && !text.includes('continue-on-error=false');
}

/**
 * Runs the requests one after the other. Stops behind the first 4xx/5xx unless told to continue; a group with a failing
 * request answers with that response alone, and nothing is rolled back unless the switch says so.
 */
export function runBatch(
	context: Context,
	requests: BatchRequest[],
	goOn: boolean,
	actor: Actor,
): BatchResponse[] {
	const responses: BatchResponse[] = [];
	for (const run of consecutiveRuns(requests)) {
		const failed =
			run[0].group === undefined
				? runSingle(context, run[0], actor, responses)
				: runGroup(context, run, actor, responses);
		if (failed && !goOn) break;
	}
	return responses;
}

const hasFailed = (answer: Answer): boolean => answer.status >= 400;

function runSingle(
	context: Context,
	request: BatchRequest,
	actor: Actor,
	responses: BatchResponse[],
): boolean {
	const answer = runRequest(context, request, actor);
	responses.push({ id: request.id, answer });
	return hasFailed(answer);
}

function runGroup(
	context: Context,
	requests: BatchRequest[],
	actor: Actor,
	responses: BatchResponse[],
): boolean {
	const group = randomUUID();
	const before: Snapshot | undefined = context.switches.rollbackGroups
		? structuredClone(context.store.snapshot())
		: undefined;
	const done: BatchResponse[] = [];
	for (const request of requests) {
		const answer = runRequest(context, request, actor);
		if (hasFailed(answer)) {
			if (before) context.store.restore(before);
			responses.push({ id: request.id, group, answer });
			return true;
		}
		done.push({ id: request.id, group, answer });
	}
	responses.push(...done);
	return false;
}

function consecutiveRuns(requests: BatchRequest[]): BatchRequest[][] {
	const runs: BatchRequest[][] = [];
	for (const request of requests) {
		const last = runs.at(-1);
		if (request.group !== undefined && last?.[0].group === request.group) last.push(request);
		else runs.push([request]);
	}
	return runs;
}

/** Inner addresses are relative to the service root, without a leading slash; the full address works too. */
function runRequest(context: Context, request: BatchRequest, actor: Actor): Answer {
	const root = `${serviceRoot(context)}/`;
	const url = request.url.startsWith(root) ? request.url.slice(root.length) : request.url;
	if (url.startsWith('/') || /^https?:/i.test(url)) return unknownSet(url, url, 404).answer;
	const mark = url.indexOf('?');
	const [path, query] = mark < 0 ? [url, ''] : [url.slice(0, mark), url.slice(mark + 1)];
	return runOperation(
		context,
		{
			method: request.method.toUpperCase(),
			path: decodeURIComponent(path),
			query,
			json: () => (request.json === undefined ? parseJson(request.body) : request.json),
			bytes: () => request.body ?? Buffer.alloc(0),
		},
		actor,
	);
}

export function parseJson(body: Buffer | undefined): unknown {
	try {
		return JSON.parse((body ?? Buffer.alloc(0)).toString('utf8'));
	} catch {
		throw badBody('The body is not valid JSON.');
	}
}
