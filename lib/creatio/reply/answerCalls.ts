import { isDerivedId } from '../../conversation/derivedId';
import type { CreatioClient } from '../client';
import { caseClosedItem, isClosing, type CaseClosedItem } from './closure';
import { countsAsReply } from './countsAsReply';
import type { ReplyCall } from './parseCall';
import { casesQueries, filesQueries, recordsOfCaseQuery, recordsQueries, replyEntities } from './queries';
import { casesOf, recordsOf, withFiles, type ReplyCase, type ReplyRecord } from './records';
import { replyItems, type ReplyItem } from './replyItem';
import type { ReplySettings } from './settings';

/** Something that starts nothing, and why; ids are empty where not known. */
export interface Ignored {
	reason: string;
	caseId: string;
	recordId: string;
}

export interface Found {
	replies: ReplyItem[];
	closed: CaseClosedItem[];
	ignored: Ignored[];
}

/** What Creatio says about the things that calls name. */
interface Reading {
	records: Map<string, ReplyRecord>;
	/** By case id: what was written on it lately. */
	recent: Map<string, ReplyRecord[]>;
	cases: Map<string, ReplyCase>;
}

interface How {
	settings: ReplySettings;
	now: Date;
	fileUrl: (fileId: string) => string;
}

const NOT_OURS = 'The case was not made by this package, so no WhatsApp conversation belongs to it.';
const NO_CASE = 'Creatio shows no such case. It was deleted, or the user of the credential may not read it.';
const NO_RECORD =
	'Creatio does not show the record. It was deleted, the user of the credential may not read it, or the process called before it was stored: let the signal run what follows in the background.';

/**
 * Reads from Creatio what the calls are about, in two requests for all of them, and tells what comes of
 * each, in their order. Throws CreatioError when Creatio cannot be read.
 * @param fileUrl where a file of an activity is fetched; asked for after Creatio has been read
 */
export async function answerCalls(
	client: CreatioClient,
	calls: ReplyCall[],
	settings: ReplySettings,
	now: Date,
	fileUrl: (fileId: string) => string,
): Promise<Found[]> {
	const reading = await read(client, calls.filter((call) => reasonNotToRead(call) === undefined), settings, now);
	return calls.map((call) => {
		const reason = reasonNotToRead(call);
		return reason === undefined ? answerOf(call, reading, { settings, now, fileUrl }) : ignored(call, reason);
	});
}

function reasonNotToRead({ caseId, recordId }: ReplyCall): string | undefined {
	if (caseId !== '' && !isDerivedId(caseId)) return NOT_OURS;
	return recordId !== '' && isDerivedId(recordId) ? 'The record was made by this package itself.' : undefined;
}

async function read(client: CreatioClient, calls: ReplyCall[], settings: ReplySettings, now: Date): Promise<Reading> {
	const since = new Date(now.getTime() - settings.lookBackMinutes * 60_000);
	const written = calls.filter(({ event }) => event === 'newRecord');
	const recordIds = distinct(written.map(({ recordId }) => recordId));
	const caseIds = distinct(written.filter(({ recordId }) => recordId === '').map(({ caseId }) => caseId));
	const named = distinct(calls.map(({ caseId }) => caseId));

	const questions = replyEntities(settings).flatMap((entity) => [
		...recordsQueries(entity, recordIds).map((query) => ({ entity, query, caseId: '' })),
		...caseIds.map((caseId) => ({ entity, query: recordsOfCaseQuery(entity, caseId, since, settings), caseId })),
	]);
	const answers = await client.lists([...questions.map(({ query }) => query), ...casesQueries(named)]);

	const reading: Reading = { records: new Map(), recent: new Map(), cases: casesOf(answers.slice(questions.length).flat()) };
	for (const [index, { entity, caseId }] of questions.entries()) {
		const records = recordsOf(entity, answers[index]);
		if (caseId === '') for (const record of records) reading.records.set(record.id, record);
		else reading.recent.set(caseId, [...(reading.recent.get(caseId) ?? []), ...records]);
	}
	// A record knows best which case it belongs to.
	const belongsTo = distinct([...reading.records.values()].map(({ caseId }) => caseId).filter(isDerivedId));
	const missing = belongsTo.filter((caseId) => !reading.cases.has(caseId));
	const all = [...reading.records.values(), ...[...reading.recent.values()].flat()];
	// An e-mail's files may be the logos of its signature.
	const tasks = all.filter(({ kind, caseId }) => kind === 'task' && isDerivedId(caseId)).map(({ id }) => id);
	const missingQueries = casesQueries(missing);
	const more = await client.lists([...missingQueries, ...filesQueries(distinct(tasks))]);
	for (const [id, ofCase] of casesOf(more.slice(0, missingQueries.length).flat())) reading.cases.set(id, ofCase);
	const files = more.slice(missingQueries.length).flat();
	for (const record of withFiles([...reading.records.values()], files)) reading.records.set(record.id, record);
	for (const [caseId, records] of reading.recent) reading.recent.set(caseId, withFiles(records, files));
	return reading;
}

function answerOf(call: ReplyCall, { records, recent, cases }: Reading, how: How): Found {
	const { event, caseId, recordId } = call;
	if (event === 'newRecord' && recordId !== '') {
		const record = records.get(recordId);
		if (record === undefined) return ignored(call, NO_RECORD);
		const { caseId: belongsTo } = record;
		if (!isDerivedId(belongsTo)) {
			return ignored({ caseId: belongsTo, recordId }, belongsTo === '' ? 'The record belongs to no case.' : NOT_OURS);
		}
		const ofCase = cases.get(belongsTo);
		return ofCase ? sorted([record], ofCase, how) : ignored({ caseId: belongsTo, recordId }, NO_CASE);
	}
	const ofCase = cases.get(caseId);
	if (ofCase === undefined) return ignored({ caseId, recordId: '' }, NO_CASE);
	if (event === 'newRecord') {
		const written = recent.get(caseId) ?? [];
		if (written.length > 0) return sorted(written, ofCase, how);
		return ignored(call, `Nothing that could be a reply was written on the case in the last ${how.settings.lookBackMinutes} minutes.`);
	}
	if (isClosing(ofCase, how.settings)) return { replies: [], closed: [caseClosedItem(ofCase, how.now)], ignored: [] };
	const reason = `The case has the status "${ofCase.statusName}", which does not close the conversation.`;
	return ignored({ caseId, recordId: '' }, reason);
}

function sorted(records: ReplyRecord[], ofCase: ReplyCase, { settings, now, fileUrl }: How): Found {
	const found: Found = { replies: [], closed: [], ignored: [] };
	for (const record of [...records].sort(byAge)) {
		const verdict = countsAsReply(record, ofCase, settings, now);
		if (verdict.counts) found.replies.push(...replyItems(record, ofCase, verdict.text, fileUrl));
		else found.ignored.push({ reason: verdict.reason, caseId: ofCase.id, recordId: record.id });
	}
	return found;
}

/** Oldest first, so that replies reach the customer in the order in which they were written. */
export function byAge(a: ReplyRecord, b: ReplyRecord): number {
	return a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : a.id < b.id ? -1 : 1;
}

/** What several calls found, as one: each record and each closed case once, replies in the order of their writing. */
export function together(found: Found[]): Found {
	const replies = onceEach(found.flatMap((one) => one.replies), ({ message }) => message.intentId);
	return {
		replies: replies.sort(({ reply: a }, { reply: b }) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.recordId < b.recordId ? -1 : a.recordId > b.recordId ? 1 : 0)),
		closed: onceEach(found.flatMap((one) => one.closed), (item) => item.case.id),
		ignored: onceEach(found.flatMap((one) => one.ignored), ({ reason, caseId, recordId }) => `${caseId} ${recordId} ${reason}`),
	};
}

function onceEach<T>(items: T[], keyOf: (item: T) => string): T[] {
	return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

function distinct(ids: string[]): string[] {
	return [...new Set(ids)].filter((id) => id !== '');
}

function ignored({ caseId, recordId }: Pick<Ignored, 'caseId' | 'recordId'>, reason: string): Found {
	return { replies: [], closed: [], ignored: [{ reason, caseId, recordId }] };
}
