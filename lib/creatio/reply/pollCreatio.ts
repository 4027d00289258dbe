import { isDerivedId } from '../../conversation/derivedId';
import type { CreatioClient } from '../client';
import type { ListQuery } from '../odata';
import { byAge, type Found } from './answerCalls';
import { caseClosedItem, closedAt, isClosing } from './closure';
import { countsAsReply, MOST_AGE_DAYS } from './countsAsReply';
import type { PolledEntity, PollMemory, SetMemory } from './pollMemory';
import { casesQueries, changedRecordsQuery, filesQueries, closedCasesQuery, replyEntities } from './queries';
import { casesOf, recordsOf, withFiles, type ReplyCase, type ReplyRecord } from './records';
import { replyItems } from './replyItem';
import type { ReplySettings } from './settings';

const PAGE = 200;
/** Beyond this a poll stops and the next one goes on from there. */
const MOST_PAGES = 10;
/** A record can become visible some time after it was stamped, when its transaction ends. */
const OVERLAP = 3 * 60_000;
/** Queries in one request. */
const BATCH = 50;

/** What changed in a set, and how far it was read; `all` is false when there is more. */
interface Changed<Row> {
	rows: Row[];
	all: boolean;
}

/**
 * Looks for replies and closed cases since the last poll. Asks from a little before the last change seen, by Creatio's
 * clock, and leaves out what an earlier poll has told. Throws CreatioError; the memory is then as before.
 */
export async function pollCreatio(
	client: CreatioClient,
	memory: PollMemory,
	settings: ReplySettings,
	now: Date,
	fileUrl: (fileId: string) => string,
): Promise<{ found: Found; memory: PollMemory }> {
	const start = new Date(now.getTime() - settings.lookBackMinutes * 60_000);
	const createdSince = new Date(now.getTime() - MOST_AGE_DAYS * 24 * 3_600_000);
	const next: PollMemory = { ...memory };

	const candidates: Array<{ record: ReplyRecord; entity: PolledEntity }> = [];
	for (const entity of replyEntities(settings)) {
		const since = sinceOf(memory[entity], start);
		const changed = await readChanged(
			client,
			(page) => changedRecordsQuery(entity, { since, createdSince, ...page }, settings),
			(rows) => recordsOf(entity, rows),
		);
		next[entity] = readOn(memory[entity], changed, since);
		for (const record of changed.rows) {
			if (isDerivedId(record.caseId) && !(record.id in memory[entity].told)) candidates.push({ record, entity });
		}
	}
	const since = sinceOf(memory.Case, start);
	const closed = await readChanged(
		client,
		(page) => closedCasesQuery({ since, ...page }, settings),
		(rows) => [...casesOf(rows).values()],
	);
	next.Case = readOn(memory.Case, closed, since);

	const cases = await readCases(client, candidates.map(({ record }) => record), closed.rows);
	const found: Found = { replies: [], closed: [], ignored: [] };
	const withTheirFiles = await readFiles(client, candidates.map(({ record }) => record));
	const entityOf = new Map(candidates.map(({ record, entity }) => [record.id, entity]));
	for (const record of withTheirFiles.sort(byAge)) {
		const entity = entityOf.get(record.id) as PolledEntity;
		const ofCase = cases.get(record.caseId);
		if (ofCase === undefined || isTooLate(record, ofCase, settings, now)) continue;
		const verdict = countsAsReply(record, ofCase, settings, now);
		if (!verdict.counts) continue;
		found.replies.push(...replyItems(record, ofCase, verdict.text, fileUrl));
		next[entity].told[record.id] = record.modifiedAt;
	}
	for (const ofCase of closed.rows) {
		const told = `${ofCase.id}:${ofCase.statusId}`;
		if (!isDerivedId(ofCase.id) || told in memory.Case.told || !isClosing(ofCase, settings)) continue;
		found.closed.push(caseClosedItem(ofCase, now));
		next.Case.told[told] = ofCase.modifiedAt;
	}
	return { found, memory: next };
}

/** A reply written before the case was closed still goes out; one written afterwards does not. */
function isTooLate(record: ReplyRecord, ofCase: ReplyCase, settings: ReplySettings, now: Date): boolean {
	return isClosing(ofCase, settings) && record.createdAt > closedAt(ofCase, now);
}

async function readChanged<Row>(
	client: CreatioClient,
	query: (page: { top: number; skip: number }) => ListQuery,
	read: (rows: Array<Record<string, unknown>>) => Row[],
): Promise<Changed<Row>> {
	const byId = new Map<unknown, Record<string, unknown>>();
	for (let page = 0; page < MOST_PAGES; page++) {
		const rows = await client.list(query({ top: PAGE, skip: page * PAGE }));
		for (const row of rows) byId.set(row.Id, row);
		if (rows.length < PAGE) return { rows: read([...byId.values()]), all: true };
	}
	return { rows: read([...byId.values()]), all: false };
}

async function readFiles(client: CreatioClient, records: ReplyRecord[]): Promise<ReplyRecord[]> {
	const tasks = records.filter(({ kind }) => kind === 'task').map(({ id }) => id);
	return withFiles(records, (await client.lists(filesQueries(tasks))).flat());
}

async function readCases(
	client: CreatioClient,
	records: ReplyRecord[],
	known: ReplyCase[],
): Promise<Map<string, ReplyCase>> {
	const cases = new Map(known.map((ofCase) => [ofCase.id, ofCase]));
	const missing = [...new Set(records.map(({ caseId }) => caseId))].filter((id) => !cases.has(id));
	const queries = casesQueries(missing);
	for (let start = 0; start < queries.length; start += BATCH) {
		const answers = await client.lists(queries.slice(start, start + BATCH));
		for (const [id, ofCase] of casesOf(answers.flat())) cases.set(id, ofCase);
	}
	return cases;
}

/** From when on the next poll asks. */
function sinceOf({ upTo }: SetMemory, start: Date): Date {
	return upTo === undefined ? start : new Date(Date.parse(upTo) - OVERLAP);
}

/** The memory after a read: how far it went, and of what was told all that the next poll will see again. */
function readOn(before: SetMemory, { rows, all }: Changed<{ modifiedAt: string }>, since: Date): SetMemory {
	const latest = rows.reduce((time, { modifiedAt }) => Math.max(time, Date.parse(modifiedAt) || 0), 0);
	const reached = Math.max(latest, since.getTime() + OVERLAP);
	// After a mass update the next poll goes on where this one stopped, or it would read the same rows for ever.
	const upTo = all ? reached : Math.max(latest, since.getTime() + 1) + OVERLAP;
	const told = Object.entries(before.told).filter(([, at]) => Date.parse(at) >= upTo - OVERLAP);
	return { upTo: new Date(upTo).toISOString(), told: Object.fromEntries(told) };
}
