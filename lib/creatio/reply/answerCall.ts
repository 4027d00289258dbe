import { isDerivedId } from '../../conversation/derivedId';
import type { CreatioClient } from '../client';
import { caseClosedItem, isClosing, type CaseClosedItem } from './closure';
import { countsAsReply } from './countsAsReply';
import type { ReplyCall } from './parseCall';
import { caseQuery, recordQuery, recordsOfCaseQuery, replyEntities } from './queries';
import { casesOf, recordsOf, type ReplyCase, type ReplyRecord } from './records';
import { replyItem, type ReplyItem } from './replyItem';
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

const NOT_OURS = 'The case was not made by this package, so no WhatsApp conversation belongs to it.';
const NO_CASE = 'Creatio shows no such case. It was deleted, or the user of the credential may not read it.';
const NO_RECORD =
	'Creatio does not show the record. It was deleted, the user of the credential may not read it, or the process called before it was stored: let the signal run what follows in the background.';

/**
 * Reads from Creatio what the call is about and tells what comes of it. Throws CreatioError when Creatio cannot be read.
 */
export async function answerCall(
	client: CreatioClient,
	call: ReplyCall,
	settings: ReplySettings,
	now: Date,
): Promise<Found> {
	const { event, caseId, recordId } = call;
	if (caseId !== '' && !isDerivedId(caseId)) return ignored({ reason: NOT_OURS, caseId, recordId });
	if (recordId !== '' && isDerivedId(recordId)) {
		return ignored({ reason: 'The record was made by this package itself.', caseId, recordId });
	}
	if (event === 'caseClosed') return await closedCase(client, caseId, settings, now);
	return recordId === ''
		? await recentReplies(client, caseId, settings, now)
		: await oneReply(client, { caseId, recordId }, settings, now);
}

async function closedCase(client: CreatioClient, caseId: string, settings: ReplySettings, now: Date): Promise<Found> {
	const ofCase = casesOf(await client.list(caseQuery(caseId))).get(caseId);
	if (ofCase === undefined) return ignored({ reason: NO_CASE, caseId, recordId: '' });
	if (!isClosing(ofCase, settings)) {
		const reason = `The case has the status "${ofCase.statusName}", which does not close the conversation.`;
		return ignored({ reason, caseId, recordId: '' });
	}
	return { replies: [], closed: [caseClosedItem(ofCase, now)], ignored: [] };
}

async function oneReply(
	client: CreatioClient,
	{ caseId, recordId }: { caseId: string; recordId: string },
	settings: ReplySettings,
	now: Date,
): Promise<Found> {
	const entities = replyEntities(settings);
	const answers = await client.lists([
		...entities.map((entity) => recordQuery(entity, recordId)),
		...(caseId === '' ? [] : [caseQuery(caseId)]),
	]);
	const record = entities.flatMap((entity, index) => recordsOf(entity, answers[index]))[0];
	if (record === undefined) return ignored({ reason: NO_RECORD, caseId, recordId });
	// The record knows best which case it belongs to.
	if (!isDerivedId(record.caseId)) {
		const reason = record.caseId === '' ? 'The record belongs to no case.' : NOT_OURS;
		return ignored({ reason, caseId: record.caseId, recordId });
	}
	const cases = record.caseId === caseId ? answers[entities.length] : await client.list(caseQuery(record.caseId));
	const ofCase = casesOf(cases).get(record.caseId);
	if (ofCase === undefined) return ignored({ reason: NO_CASE, caseId: record.caseId, recordId });
	return sorted([record], ofCase, settings, now);
}

async function recentReplies(client: CreatioClient, caseId: string, settings: ReplySettings, now: Date): Promise<Found> {
	const since = new Date(now.getTime() - settings.lookBackMinutes * 60_000);
	const entities = replyEntities(settings);
	const [cases, ...answers] = await client.lists([
		caseQuery(caseId),
		...entities.map((entity) => recordsOfCaseQuery(entity, caseId, since, settings)),
	]);
	const ofCase = casesOf(cases).get(caseId);
	if (ofCase === undefined) return ignored({ reason: NO_CASE, caseId, recordId: '' });
	const records = entities.flatMap((entity, index) => recordsOf(entity, answers[index]));
	if (records.length === 0) {
		const reason = `Nothing that could be a reply was written on the case in the last ${settings.lookBackMinutes} minutes.`;
		return ignored({ reason, caseId, recordId: '' });
	}
	return sorted(records, ofCase, settings, now);
}

function sorted(records: ReplyRecord[], ofCase: ReplyCase, settings: ReplySettings, now: Date): Found {
	const found: Found = { replies: [], closed: [], ignored: [] };
	for (const record of [...records].sort(byAge)) {
		const verdict = countsAsReply(record, ofCase, settings, now);
		if (verdict.counts) found.replies.push(replyItem(record, ofCase, verdict.text));
		else found.ignored.push({ reason: verdict.reason, caseId: ofCase.id, recordId: record.id });
	}
	return found;
}

/** Oldest first, so that replies reach the customer in the order in which they were written. */
export function byAge(a: ReplyRecord, b: ReplyRecord): number {
	return a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : a.id < b.id ? -1 : 1;
}

function ignored(what: Ignored): Found {
	return { replies: [], closed: [], ignored: [what] };
}
