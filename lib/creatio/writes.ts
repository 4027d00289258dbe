import { MAX_BATCH, type BatchOperation, type BatchOutcome } from './batch';
import type { CreatioClient } from './client';
import { CreatioAuthError, CreatioError, CreatioTemporaryError, CreatioUncertainError } from './errors';
import { anyOf, guidLiteral, idIs, type ListQuery } from './odata';

/** One row to add under an id of ours, or columns to change. Doing it twice makes no difference. */
export interface WriteStep {
	kind: 'add' | 'change';
	entity: string;
	id: string;
	body: Record<string, unknown>;
	/** Whether everything after it depends on it. */
	required: boolean;
}

export interface WriteResult {
	/** What the server answered to each row that was added now, by id: the row with its own values. */
	added: Map<string, Record<string, unknown>>;
	/** Ids of rows that were there already. */
	existed: Set<string>;
	refused: Array<{ step: WriteStep; error: CreatioError }>;
}

/** Ids in one filter: OData servers limit the number of nodes in a filter to 100 by default. */
const IDS_PER_FILTER = 20;
const MOST_TRIES = 3;

/**
 * Carries out the steps in order with as few batches as possible. As long as a required step is in a batch, the batch
 * stops at the first refusal; a batch of optional steps goes on past refusals. After a refusal or a lost answer the
 * ids are read back before anything is decided, so that running this twice, or twice at once, writes each row once.
 * Throws the refusal of a required step; refusals of the others are returned.
 */
export async function carryOut(client: CreatioClient, steps: WriteStep[]): Promise<WriteResult> {
	const result: WriteResult = { added: new Map(), existed: new Set(), refused: [] };
	let pending = steps;
	let tries = 0;
	while (pending.length > 0) {
		const chunk = pending.slice(0, MAX_BATCH);
		const rest = pending.slice(MAX_BATCH);
		const continueOnError = !chunk.some(({ required }) => required);
		let outcomes: BatchOutcome[];
		try {
			outcomes = await client.batch(chunk.map(operationOf), { continueOnError });
		} catch (error) {
			tries++;
			const again = error instanceof CreatioUncertainError || error instanceof CreatioTemporaryError;
			if (!again || tries === MOST_TRIES) throw error as CreatioError;
			// When reading back is not possible either, the lost write is what the caller has to know.
			const there = await idsThatExist(client, chunk).catch(() => undefined);
			if (!there) throw error as CreatioError;
			for (const id of there) result.existed.add(id);
			pending = [...chunk.filter((step) => !(step.kind === 'add' && there.has(step.id))), ...rest];
			continue;
		}
		const left = await settle(client, chunk, outcomes, result);
		if (left.length === chunk.length && ++tries === MOST_TRIES) throw stuck();
		pending = [...left, ...rest];
	}
	return result;
}

/** Books the outcomes of a batch and returns the steps that did not run. */
async function settle(
	client: CreatioClient,
	chunk: WriteStep[],
	outcomes: BatchOutcome[],
	result: WriteResult,
): Promise<WriteStep[]> {
	const refused: Array<{ step: WriteStep; error: CreatioError }> = [];
	const left: WriteStep[] = [];
	chunk.forEach((step, index) => {
		const outcome = outcomes[index];
		if (outcome.outcome === 'notRun') left.push(step);
		else if (outcome.outcome === 'refused') refused.push({ step, error: outcome.error });
		else if (step.kind === 'add') result.added.set(step.id, rowOf(outcome.body));
	});
	if (refused.length === 0) return left;
	const there = await idsThatExist(client, refused.map(({ step }) => step));
	for (const { step, error } of refused) {
		if (step.kind === 'add' && there.has(step.id)) result.existed.add(step.id);
		else if (error instanceof CreatioAuthError || step.required) throw error;
		else result.refused.push({ step, error });
	}
	return left;
}

function operationOf(step: WriteStep): BatchOperation {
	return step.kind === 'add'
		? { method: 'POST', url: step.entity, body: { Id: step.id, ...step.body }, what: `creating a ${step.entity}` }
		: {
				method: 'PATCH',
				url: `${step.entity}/${guidLiteral(step.id)}`,
				body: step.body,
				what: `changing a ${step.entity}`,
			};
}

function rowOf(body: unknown): Record<string, unknown> {
	return body !== null && typeof body === 'object' ? { ...body } : {};
}

async function idsThatExist(client: CreatioClient, steps: WriteStep[]): Promise<Set<string>> {
	const byEntity = new Map<string, string[]>();
	for (const { kind, entity, id } of steps) {
		if (kind === 'add') byEntity.set(entity, [...(byEntity.get(entity) ?? []), id]);
	}
	const queries: ListQuery[] = [];
	for (const [entity, ids] of byEntity) {
		for (let start = 0; start < ids.length; start += IDS_PER_FILTER) {
			const filter = anyOf(ids.slice(start, start + IDS_PER_FILTER).map(idIs));
			queries.push({ entity, select: ['Id'], filter, top: IDS_PER_FILTER });
		}
	}
	if (queries.length === 0) return new Set();
	const lists = await client.lists(queries);
	return new Set(lists.flat().map((row) => String(row.Id).toLowerCase()));
}

function stuck(): CreatioUncertainError {
	return new CreatioUncertainError(
		'Creatio answered the batch without carrying it out',
		'It is safe to run this again: what exists already is found and kept.',
	);
}
