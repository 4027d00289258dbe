import { z } from 'zod/v4';
import type { Entity } from './client';
import { idIs, isRecordId, lookupIs, type ListQuery } from './odata';

export interface ExistingCase {
	id: string;
	number: string;
	/** Empty when the case has none. */
	contactId: string;
	accountId: string;
	/** Told by the flags of its status (creatio.md 3.1): resolved; closed or canceled. */
	isResolved: boolean;
	isFinal: boolean;
	statusId: string;
	/** When it was resolved or closed, ISO, as far as Creatio tells; empty for an open case. */
	overSince: string;
	subject: string;
	description: string;
	activityIds: Set<string>;
}

const MOST_ACTIVITIES = 20_000;

const CASE_COLUMNS = [
	'Id',
	'Number',
	'Subject',
	'Symptoms',
	'ContactId',
	'AccountId',
	'StatusId',
	'SolutionProvidedOn',
	'ClosureDate',
	'ModifiedOn',
];

const text = z.string().catch('');
const flag = z.boolean().catch(false);
const caseRow = z.object({
	Id: z.string(),
	Number: text,
	Subject: text,
	Symptoms: text,
	ContactId: text,
	AccountId: text,
	StatusId: text,
	SolutionProvidedOn: text,
	ClosureDate: text,
	ModifiedOn: text,
	Status: z.object({ IsFinal: flag, IsResolved: flag }).nullish().catch(undefined),
});

/** The case with what its status says. */
export function caseQuery(caseId: string): ListQuery {
	return { entity: 'Case', select: CASE_COLUMNS, expand: ['Status($select=IsFinal,IsResolved)'], filter: idIs(caseId), top: 1 };
}

/** The case and the ids of its activities, to be read in one batch. */
export function caseQueries(caseId: string): ListQuery[] {
	return [
		caseQuery(caseId),
		{ entity: 'Activity', select: ['Id'], filter: lookupIs('Case', caseId), orderBy: 'CreatedOn,Id', top: MOST_ACTIVITIES },
	];
}

/** What caseQueries found; undefined when there is no such case. */
export function existingCase([cases, activities = []]: Entity[][]): ExistingCase | undefined {
	const parsed = caseRow.safeParse(cases[0]);
	if (!parsed.success) return undefined;
	const row = parsed.data;
	const isFinal = row.Status?.IsFinal ?? false;
	const isResolved = row.Status?.IsResolved ?? false;
	const overSince = isFinal ? row.ClosureDate : isResolved ? row.SolutionProvidedOn : '';
	return {
		id: row.Id.toLowerCase(),
		number: row.Number,
		contactId: isRecordId(row.ContactId) ? row.ContactId : '',
		accountId: isRecordId(row.AccountId) ? row.AccountId : '',
		isFinal,
		isResolved,
		statusId: row.StatusId,
		overSince: isFinal || isResolved ? momentOf(overSince) || momentOf(row.ModifiedOn) : '',
		subject: row.Subject,
		description: row.Symptoms,
		activityIds: new Set(activities.map(({ Id }) => String(Id).toLowerCase())),
	};
}

/** ISO in UTC; empty for Creatio's empty date, the first of the year 1 (creatio.md 0.3). */
function momentOf(text: string): string {
	const date = new Date(text);
	return Number.isNaN(date.getTime()) || date.getUTCFullYear() < 1900 ? '' : date.toISOString();
}
