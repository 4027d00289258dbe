import { z } from 'zod/v4';
import type { CreatioClient } from '../creatio/client';
import { CreatioError } from '../creatio/errors';
import { amiss, fine, type Finding } from './finding';

/** Bits of the level that Creatio's own pages ask for before they offer a button: read 1, add 2, change 4. */
const READ = 1;
const ADD = 2;
const CHANGE = 4;
const WORDS: ReadonlyArray<[bit: number, word: string]> = [
	[READ, 'read'],
	[ADD, 'add'],
	[CHANGE, 'change'],
];

export interface RightsNeeded {
	entity: string;
	/** As in "may add cases". */
	records: string;
	bits: number;
}

/** What the workflows do with each object. */
export const RIGHTS: readonly RightsNeeded[] = [
	{ entity: 'Case', records: 'cases', bits: READ | ADD | CHANGE },
	{ entity: 'Activity', records: 'activities', bits: READ | ADD },
	{ entity: 'Contact', records: 'contacts', bits: READ | ADD },
];

const levelAnswer = z.object({ GetSchemaOperationRightLevelResult: z.number() });

export interface RightsKnown {
	/** Undefined when reading a row worked. */
	reading: CreatioError | undefined;
	/** Undefined when Creatio does not tell. */
	level: number | undefined;
}

/** Reads what the user may do with an object, without writing anything. */
export async function readRights(client: CreatioClient, entities: readonly string[]): Promise<RightsKnown[]> {
	const rows = await client.listsSettled(entities.map((entity) => ({ entity, select: ['Id'], top: 1 })));
	const known: RightsKnown[] = [];
	for (const [index, entity] of entities.entries()) {
		const answer = rows[index];
		known.push({ reading: answer instanceof CreatioError ? answer : undefined, level: await levelOf(client, entity) });
	}
	return known;
}

async function levelOf(client: CreatioClient, entity: string): Promise<number | undefined> {
	const asked = { what: `asking for the rights on ${entity}`, writes: false };
	try {
		const answer = await client.service('/rest/RightsService/GetSchemaOperationRightLevel', { schemaName: entity }, asked);
		return levelAnswer.safeParse(answer).data?.GetSchemaOperationRightLevelResult;
	} catch (error) {
		// An older or closed site: what reading says is all there is to know.
		if (error instanceof CreatioError) return undefined;
		throw error as CreatioError;
	}
}

/** Whether the user may do with an object what the workflows do. */
export function rightsFinding({ entity, records, bits }: RightsNeeded, { reading, level }: RightsKnown): Finding {
	const check = `Creatio: rights on ${entity}`;
	const grant = `In Creatio, System Designer, Object permissions, give the user of the credential these rights on ${entity}`;
	if (reading) return amiss(check, reading.message, reading.whatToDo || grant);
	const needed = WORDS.filter(([bit]) => (bits & bit) !== 0);
	if (level === undefined) {
		const rest = wordsOf(needed.filter(([bit]) => bit !== READ));
		return fine(check, `The user may read ${records}. Creatio did not say whether it may ${rest} them; the first handoff shows it`);
	}
	const missing = needed.filter(([bit]) => (level & bit) === 0);
	if (missing.length > 0) return amiss(check, `The user may not ${wordsOf(missing)} ${records}`, grant);
	return fine(check, `The user may ${wordsOf(needed)} ${records}`);
}

function wordsOf(rights: typeof WORDS): string {
	return rights.map(([, word]) => word).join(' and ');
}
