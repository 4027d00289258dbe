import { z } from 'zod/v4';
import { MAX_BATCH, batchBody, batchOutcomes, type BatchOperation, type BatchOutcome } from './batch';
import { type Asked, errorOf } from './classify';
import { ConnectionLostError, CreatioAuthError, CreatioError, CreatioTemporaryError, CreatioUncertainError } from './errors';
import { guidLiteral, idIs, listOptions, listUrl, type ListQuery } from './odata';
import { parseJson } from './responseText';
import type { CreatioRequest, CreatioResponse, Send } from './send';
import { noAnswer, unreadable, waitSeconds } from './unanswered';
import { uploadRequest, type FileHead } from './upload';

/** A row as OData gives it: flat `XxxId` columns, never null (creatio.md 2.2). */
export type Entity = Record<string, unknown>;
/** A row with the Id that we chose for it. */
export type EntityWithId = Entity & { Id: string };

const JSON_TYPE = 'application/json; charset=utf-8; IEEE754Compatible=true';
/** A wait longer than this is left to the workflow's own retry. */
const LONGEST_WAIT_SECONDS = 10;

const entitySchema = z.record(z.string(), z.unknown());
const listAnswer = z.object({ value: z.array(entitySchema) });
const serviceAnswer = z.record(z.string(), z.unknown());

export interface CreatioClientOptions {
	send: Send;
	/** `/0` on .NET Framework, empty on .NET (creatio.md 1.2). */
	appPath: string;
	/** Milliseconds. Without it nothing is waited for and nothing is tried twice. */
	sleep?: (milliseconds: number) => Promise<unknown>;
}

/**
 * The only place that calls Creatio. Every method throws a CreatioError of the class that fits the cause; a
 * CreatioUncertainError means that a write may have happened.
 */
export class CreatioClient {
	private readonly send: Send;
	private readonly appPath: string;
	private readonly sleep: CreatioClientOptions['sleep'];

	constructor({ send, appPath, sleep }: CreatioClientOptions) {
		this.send = send;
		this.appPath = appPath;
		this.sleep = sleep;
	}

	/** The rows of a list. Give a stable `orderBy` when paging; a short page is the last (creatio.md 2.3). */
	async list(query: ListQuery): Promise<Entity[]> {
		const asked = { what: `reading ${query.entity}`, writes: false };
		const response = await this.ask({ method: 'GET', path: `/odata/${query.entity}`, query: listOptions(query) }, asked);
		return rowsOf(parseJson(response.body), asked);
	}

	/** Several lists in one request for each 100; the first refusal is thrown. */
	async lists(queries: ListQuery[]): Promise<Entity[][]> {
		const settled = await this.listsSettled(queries);
		return settled.map((rows) => {
			if (rows instanceof CreatioError) throw rows;
			return rows;
		});
	}

	/** Several lists in one request for each 100, each with its rows or with why it was refused. */
	async listsSettled(queries: ListQuery[]): Promise<Array<Entity[] | CreatioError>> {
		const settled: Array<Entity[] | CreatioError> = [];
		for (let start = 0; start < queries.length; start += MAX_BATCH) {
			settled.push(...(await this.listsOfBatch(queries.slice(start, start + MAX_BATCH))));
		}
		return settled;
	}

	private async listsOfBatch(queries: ListQuery[]): Promise<Array<Entity[] | CreatioError>> {
		const operations = queries.map(
			(query): BatchOperation => ({ method: 'GET', url: listUrl(query), what: `reading ${query.entity}` }),
		);
		const outcomes = await this.batch(operations, { continueOnError: true });
		return outcomes.map((outcome, index) => {
			if (outcome.outcome === 'refused') return outcome.error;
			const rows = outcome.outcome === 'done' ? listAnswer.safeParse(outcome.body) : undefined;
			return rows?.success ? rows.data.value : unreadable({ what: operations[index].what, writes: false }, 200);
		});
	}

	/** One row, or undefined when there is none. Asks by filter, because an absent key has no settled answer. */
	async get(entity: string, id: string, select?: string[]): Promise<Entity | undefined> {
		const rows = await this.list({ entity, filter: idIs(id), select, top: 1 });
		return rows[0];
	}

	/** Adds a row and returns it with the server's own values. Prefer createWithId, which is safe to repeat. */
	async create(entity: string, body: Entity): Promise<Entity> {
		const asked = { what: `creating a ${entity}`, writes: true };
		const response = await this.ask(this.jsonRequest('POST', `/odata/${entity}`, body), asked);
		return entityOf(parseJson(response.body), asked);
	}

	/**
	 * Adds a row under an Id chosen by us, so that doing it twice makes one row. After any refusal the Id is read back
	 * before deciding: Creatio may have written the row and then stumbled (creatio.md 0.9). When that is not possible
	 * either, the first refusal is thrown. `created` is false when the row may have been there before.
	 */
	async createWithId(entity: string, body: EntityWithId): Promise<{ row: Entity; created: boolean }> {
		for (let attempt = 1; ; attempt++) {
			try {
				return { row: await this.create(entity, body), created: true };
			} catch (error) {
				if (!(error instanceof CreatioError) || error instanceof CreatioAuthError) throw error as CreatioError;
				const row = await this.get(entity, body.Id).catch(() => undefined);
				if (row) return { row, created: false };
				const again = error instanceof CreatioUncertainError || error instanceof CreatioTemporaryError;
				if (!again || attempt === 2) throw error as CreatioError;
			}
		}
	}

	/** Changes columns of a row. */
	async update(entity: string, id: string, body: Entity): Promise<void> {
		const request = this.jsonRequest('PATCH', `/odata/${entity}(${guidLiteral(id)})`, body);
		await this.ask(request, { what: `changing a ${entity}`, writes: true });
	}

	/**
	 * Up to 100 operations in one request, in order. Stops at the first refusal unless `continueOnError`. Refused and
	 * unreached operations are told in the outcomes, not thrown; what is thrown concerns the batch as a whole.
	 */
	async batch(operations: BatchOperation[], { continueOnError }: { continueOnError: boolean }): Promise<BatchOutcome[]> {
		if (operations.length === 0) return [];
		if (operations.length > MAX_BATCH) throw new RangeError(`A batch takes at most ${MAX_BATCH} operations.`);
		const writes = operations.some(({ method }) => method !== 'GET');
		const asked = { what: operations.length === 1 ? operations[0].what : `${operations.length} operations, from ${operations[0].what}`, writes };
		const response = await this.ask(
			{
				method: 'POST',
				path: '/odata/$batch',
				headers: {
					'Content-Type': 'application/json; odata=verbose; IEEE754Compatible=true',
					...(continueOnError ? { Prefer: 'continue-on-error' } : {}),
				},
				body: batchBody(operations),
			},
			asked,
		);
		const outcomes = batchOutcomes(parseJson(response.body), operations);
		if (!outcomes) throw unreadable(asked, response.status);
		return outcomes;
	}

	/** A DataService or .svc call that takes and gives JSON; `path` without the application path. */
	async service(path: string, body: unknown, asked: Asked): Promise<Record<string, unknown>> {
		const response = await this.ask(this.jsonRequest('POST', path, body), asked);
		const parsed = serviceAnswer.safeParse(parseJson(response.body));
		if (!parsed.success) throw unreadable(asked, response.status);
		return parsed.data;
	}

	/**
	 * Attaches a file piece by piece (creatio.md 4.1); the row is created under `fileId` with the first one. Pieces are asked for
	 * as they are sent, so that no more than one is held. What `pieces` throws is thrown on.
	 */
	async uploadPieces(file: FileHead, pieces: AsyncIterable<Buffer>): Promise<void> {
		let start = 0;
		for await (const piece of pieces) {
			await this.ask(uploadRequest(file, start, piece), { what: `attaching the file ${file.name}`, writes: true });
			start += piece.length;
		}
	}

	private jsonRequest(method: 'POST' | 'PATCH', path: string, body: unknown): CreatioRequest {
		return { method, path, headers: { 'Content-Type': JSON_TYPE }, body: JSON.stringify(body) };
	}

	private async ask(request: CreatioRequest, asked: Asked): Promise<CreatioResponse> {
		const repeatable = !asked.writes;
		for (let attempt = 1; ; attempt++) {
			const answer = await this.tryOnce(request, asked);
			if ('response' in answer) return answer.response;
			const { error } = answer;
			const wait = waitSeconds(error, repeatable);
			if (wait === undefined || wait > LONGEST_WAIT_SECONDS || attempt === 2 || !this.sleep) throw error;
			await this.sleep(wait * 1000);
		}
	}

	private async tryOnce(
		request: CreatioRequest,
		asked: Asked,
	): Promise<{ response: CreatioResponse } | { error: CreatioError }> {
		try {
			const response = await this.send({
				...request,
				path: `${this.appPath}${request.path}`,
				headers: { Accept: 'application/json', ...request.headers },
			});
			const error = errorOf(response, asked);
			return error ? { error } : { response };
		} catch (error) {
			if (error instanceof CreatioError) return { error };
			if (error instanceof ConnectionLostError) return { error: noAnswer(error, asked) };
			throw error as CreatioError;
		}
	}
}

function rowsOf(answer: unknown, asked: Asked): Entity[] {
	const parsed = listAnswer.safeParse(answer);
	if (!parsed.success) throw unreadable(asked, 200);
	return parsed.data.value;
}

function entityOf(answer: unknown, asked: Asked): Entity {
	const parsed = entitySchema.safeParse(answer);
	if (!parsed.success) throw unreadable(asked, 201);
	return parsed.data;
}

