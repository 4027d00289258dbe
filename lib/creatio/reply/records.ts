import { z } from 'zod/v4';
import type { Entity } from '../client';
import { ACTIVITY_TYPE_TASK, CASE_SCHEMA_UID } from '../knownIds';
import { isGuid, isRecordId } from '../odata';

/** Creatio's own ids (creatio.md 3.2). */
export const ACTIVITY_TYPE_EMAIL = 'e2831dec-cfc0-df11-b00f-001d60e938c6';
const EMAIL_OUTGOING = '7f6d3f94-f36b-1410-068c-20cf30b39373';
const EMAIL_NOT_SENT = '20c0c460-6107-e011-a646-16d83cab0980';
const FILE_TYPE = '529bc2f8-0ee0-df11-971b-001d60e938c6';
const ACTIVITY_CANCELED = '201cfba8-58e6-df11-971b-001d60e938c6';

/** A record that may be a reply. Texts are as they are in Creatio, times are ISO in UTC, ids are lower case. */
export interface ReplyRecord {
	id: string;
	kind: 'task' | 'email' | 'feed' | 'other';
	/** Title of a task, subject of an e-mail; empty for a feed message. */
	title: string;
	detailedResult: string;
	/** Body of an e-mail or text of a feed message. */
	body: string;
	categoryId: string;
	/** For an e-mail: it goes to somebody and is no draft any more. True for the rest. */
	outgoing: boolean;
	canceled: boolean;
	/** Empty when the record belongs to no case. */
	caseId: string;
	createdAt: string;
	modifiedAt: string;
	author: { contactId: string; name: string };
	/** Files that hang on a task. */
	files: ReplyFile[];
}

export interface ReplyFile {
	id: string;
	name: string;
}

export interface ReplyCase {
	id: string;
	number: string;
	contactId: string;
	statusId: string;
	statusName: string;
	isFinal: boolean;
	isResolved: boolean;
	closureDate: string;
	solutionProvidedOn: string;
	modifiedAt: string;
}

const text = z.string().catch('');
const flag = z.boolean().catch(false);
const id = z.string().refine(isGuid).transform((value) => value.toLowerCase());
const lookup = z
	.unknown()
	.transform((value) => (isRecordId(value) ? value.toLowerCase() : ''));
/** Creatio writes up to seven digits of a second, and the year 1 for "no date" (creatio.md 0.3, 2.2). */
const time = z.unknown().transform((value) => {
	const date = new Date(typeof value === 'string' ? value : Number.NaN);
	return date.getTime() > 0 ? date.toISOString() : '';
});
const person = z.looseObject({ Name: text }).nullish().catch(undefined);

const activityRow = z.looseObject({
	Id: id,
	Title: text,
	DetailedResult: text,
	Body: text,
	TypeId: lookup,
	ActivityCategoryId: lookup,
	StatusId: lookup,
	MessageTypeId: lookup,
	EmailSendStatusId: lookup,
	CaseId: lookup,
	CreatedOn: time,
	ModifiedOn: time,
	CreatedById: lookup,
	CreatedBy: person,
});

const feedRow = z.looseObject({
	Id: id,
	Message: text,
	EntitySchemaUId: lookup,
	EntityId: lookup,
	CreatedOn: time,
	ModifiedOn: time,
	CreatedById: lookup,
	CreatedBy: person,
});

const caseRow = z.looseObject({
	Id: id,
	Number: text,
	ContactId: lookup,
	StatusId: lookup,
	Status: z.looseObject({ Name: text, IsFinal: flag, IsResolved: flag }).nullish().catch(undefined),
	ClosureDate: time,
	SolutionProvidedOn: time,
	ModifiedOn: time,
});

const fileRow = z.looseObject({ Id: id, Name: text, ActivityId: lookup, TypeId: lookup });

/** Adds to each record the files of it among the rows, in their order. What is no file but a link is left out (creatio.md 4.2). */
export function withFiles(records: ReplyRecord[], rows: Entity[]): ReplyRecord[] {
	const files = rows.flatMap((row) => {
		const { success, data } = fileRow.safeParse(row);
		return success && (data.TypeId === '' || data.TypeId === FILE_TYPE) ? [data] : [];
	});
	return records.map((record) => ({
		...record,
		files: files.filter(({ ActivityId }) => ActivityId === record.id).map(({ Id, Name }) => ({ id: Id, name: Name || 'file' })),
	}));
}

/** The rows that can be read as an activity or feed message; `entity` tells which set they are from. */
export function recordsOf(entity: 'Activity' | 'SocialMessage', rows: Entity[]): ReplyRecord[] {
	return rows.flatMap((row) => (entity === 'Activity' ? activityOf(row) : feedMessageOf(row)));
}

function activityOf(entity: Entity): ReplyRecord[] {
	const parsed = activityRow.safeParse(entity);
	if (!parsed.success) return [];
	const row = parsed.data;
	const kind = row.TypeId === ACTIVITY_TYPE_TASK ? 'task' : row.TypeId === ACTIVITY_TYPE_EMAIL ? 'email' : 'other';
	return [
		{
			id: row.Id,
			kind,
			title: row.Title,
			detailedResult: row.DetailedResult,
			body: row.Body,
			categoryId: row.ActivityCategoryId,
			outgoing: kind !== 'email' || (row.MessageTypeId === EMAIL_OUTGOING && row.EmailSendStatusId !== EMAIL_NOT_SENT),
			canceled: row.StatusId === ACTIVITY_CANCELED,
			caseId: row.CaseId,
			createdAt: row.CreatedOn,
			modifiedAt: row.ModifiedOn || row.CreatedOn,
			author: { contactId: row.CreatedById, name: row.CreatedBy?.Name ?? '' },
			files: [],
		},
	];
}

function feedMessageOf(entity: Entity): ReplyRecord[] {
	const parsed = feedRow.safeParse(entity);
	if (!parsed.success) return [];
	const row = parsed.data;
	return [
		{
			id: row.Id,
			kind: 'feed',
			title: '',
			detailedResult: '',
			body: row.Message,
			categoryId: '',
			outgoing: true,
			canceled: false,
			caseId: row.EntitySchemaUId === CASE_SCHEMA_UID ? row.EntityId : '',
			createdAt: row.CreatedOn,
			modifiedAt: row.ModifiedOn || row.CreatedOn,
			author: { contactId: row.CreatedById, name: row.CreatedBy?.Name ?? '' },
			files: [],
		},
	];
}

/** The rows that can be read as a case, by id. */
export function casesOf(rows: Entity[]): Map<string, ReplyCase> {
	const cases = new Map<string, ReplyCase>();
	for (const entity of rows) {
		const parsed = caseRow.safeParse(entity);
		if (!parsed.success) continue;
		const row = parsed.data;
		cases.set(row.Id, {
			id: row.Id,
			number: row.Number,
			contactId: row.ContactId,
			statusId: row.StatusId,
			statusName: row.Status?.Name ?? '',
			isFinal: row.Status?.IsFinal ?? false,
			isResolved: row.Status?.IsResolved ?? false,
			closureDate: row.ClosureDate,
			solutionProvidedOn: row.SolutionProvidedOn,
			modifiedAt: row.ModifiedOn,
		});
	}
	return cases;
}
