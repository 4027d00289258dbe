import { z } from 'zod/v4';
import type { Entity } from './client';
import { idIs, isRecordId, lookupIs, type ListQuery } from './odata';

export interface ExistingCase {
	id: string;
	number: string;
	/** Empty when the case has none. */
	contactId: string;
	accountId: string;
	/** Resolved, closed or canceled, told by the flags of its status (creatio.md 3.1). */
	isOver: boolean;
	subject: string;
	description: string;
	activityIds: Set<string>;
}

const MOST_ACTIVITIES = 20_000;

const text = z.string().catch('');
const flag = z.boolean().catch(false);
const caseRow = z.looseObject({
	Id: z.string(),
	Number: text,
	Subject: text,
	Symptoms: text,
	ContactId: text,
	AccountId: text,
	Status: z.looseObject({ IsFinal: flag, IsResolved: flag }).nullish().catch(undefined),
});

/** The case and the ids of its activities, to be read in one batch. */
export function caseQueries(caseId: string): ListQuery[] {
	return [
		{
			entity: 'Case',
			select: ['Id', 'Number', 'Subject', 'Symptoms', 'ContactId', 'AccountId', 'StatusId'],
			expand: ['Status($select=IsFinal,IsResolved)'],
			filter: idIs(caseId),
			top: 1,
		},
		{ entity: 'Activity', select: ['Id'], filter: lookupIs('Case', caseId), orderBy: 'CreatedOn,Id', top: MOST_ACTIVITIES },
	];
}

/** What caseQueries found; undefined when there is no such case. */
export function existingCase([cases, activities]: Entity[][]): ExistingCase | undefined {
	const parsed = caseRow.safeParse(cases[0]);
	if (!parsed.success) return undefined;
	const row = parsed.data;
	return {
		id: row.Id.toLowerCase(),
		number: row.Number,
		contactId: isRecordId(row.ContactId) ? row.ContactId : '',
		accountId: isRecordId(row.AccountId) ? row.AccountId : '',
		isOver: Boolean(row.Status?.IsFinal || row.Status?.IsResolved),
		subject: row.Subject,
		description: row.Symptoms,
		activityIds: new Set(activities.map(({ Id }) => String(Id).toLowerCase())),
	};
}
