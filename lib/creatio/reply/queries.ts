import { ACTIVITY_TYPE_TASK, CASE_SCHEMA_UID } from '../knownIds';
import { allOf, anyOf, dateLiteral, guidLiteral, idIs, lookupIs, type ListQuery } from '../odata';
import { ACTIVITY_TYPE_EMAIL } from './records';
import type { ReplySettings } from './settings';

export type ReplyEntity = 'Activity' | 'SocialMessage';

const AUTHOR = 'CreatedBy($select=Name)';
const SELECT: Record<ReplyEntity, string[]> = {
	Activity: [
		'Id',
		'Title',
		'DetailedResult',
		'Body',
		'TypeId',
		'ActivityCategoryId',
		'StatusId',
		'MessageTypeId',
		'EmailSendStatusId',
		'CaseId',
		'CreatedOn',
		'ModifiedOn',
		'CreatedById',
	],
	SocialMessage: ['Id', 'Message', 'EntitySchemaUId', 'EntityId', 'CreatedOn', 'ModifiedOn', 'CreatedById'],
};
const CASE: ListQuery = {
	entity: 'Case',
	select: ['Id', 'Number', 'ContactId', 'StatusId', 'ClosureDate', 'SolutionProvidedOn', 'ModifiedOn'],
	expand: ['Status($select=Name,IsFinal,IsResolved)'],
};

/** Records of one case that a call without a record id can mean. */
const MOST_OF_ONE_CASE = 100;
/** Ids in one filter: OData servers limit the number of nodes in a filter to 100 by default. */
const IDS_PER_FILTER = 20;
/** Files that the replies of one query can have. */
const MOST_FILES = 200;

/** The sets in which replies are looked for. */
export function replyEntities({ sources }: ReplySettings): ReplyEntity[] {
	const entities: ReplyEntity[] = [];
	if (sources.has('tasks') || sources.has('emails')) entities.push('Activity');
	if (sources.has('feed')) entities.push('SocialMessage');
	return entities;
}

/** The records that calls name, in a set where they may be, a few ids per query. */
export function recordsQueries(entity: ReplyEntity, recordIds: string[]): ListQuery[] {
	return byIds(recordIds, { entity, select: SELECT[entity], expand: [AUTHOR] });
}

/** What was written on a case since a time. */
export function recordsOfCaseQuery(entity: ReplyEntity, caseId: string, since: Date, settings: ReplySettings): ListQuery {
	const ofCase = entity === 'Activity' ? [lookupIs('Case', caseId)] : [feedOfCases(), `EntityId eq ${guidLiteral(caseId)}`];
	return {
		entity,
		select: SELECT[entity],
		expand: [AUTHOR],
		filter: allOf([...ofCase, ...typesOf(entity, settings), `CreatedOn ge ${dateLiteral(since)}`]),
		orderBy: 'CreatedOn desc,Id',
		top: MOST_OF_ONE_CASE,
	};
}

/** A page of what was written or changed on any case since a time; oldest change first. */
export function changedRecordsQuery(
	entity: ReplyEntity,
	changed: { since: Date; createdSince: Date; top: number; skip: number },
	settings: ReplySettings,
): ListQuery {
	return {
		entity,
		select: SELECT[entity],
		expand: [AUTHOR],
		filter: allOf([
			...(entity === 'SocialMessage' ? [feedOfCases()] : []),
			...typesOf(entity, settings),
			`ModifiedOn ge ${dateLiteral(changed.since)}`,
			`CreatedOn ge ${dateLiteral(changed.createdSince)}`,
		]),
		orderBy: 'ModifiedOn,Id',
		top: changed.top,
		skip: changed.skip,
	};
}

/** The files of activities, a few activities per query. */
export function filesQueries(activityIds: string[]): ListQuery[] {
	return inGroups(activityIds, (ids) => ({
		entity: 'ActivityFile',
		select: ['Id', 'Name', 'ActivityId', 'TypeId'],
		filter: anyOf(ids.map((activityId) => lookupIs('Activity', activityId))),
		orderBy: 'CreatedOn,Id',
		top: MOST_FILES,
	}));
}

/** Cases, a few ids per query. */
export function casesQueries(caseIds: string[]): ListQuery[] {
	return byIds(caseIds, CASE);
}

function byIds(ids: string[], query: ListQuery): ListQuery[] {
	return inGroups(ids, (some) => ({ ...query, filter: anyOf(some.map(idIs)), top: IDS_PER_FILTER }));
}

function inGroups(ids: string[], queryOf: (ids: string[]) => ListQuery): ListQuery[] {
	const queries: ListQuery[] = [];
	for (let start = 0; start < ids.length; start += IDS_PER_FILTER) {
		queries.push(queryOf(ids.slice(start, start + IDS_PER_FILTER)));
	}
	return queries;
}

/** A page of the cases that changed since a time and are in a closing status; oldest change first. */
export function closedCasesQuery(
	changed: { since: Date; top: number; skip: number },
	{ closingStatuses }: ReplySettings,
): ListQuery {
	const closing =
		closingStatuses.size > 0
			? [...closingStatuses].map((id) => lookupIs('Status', id))
			: ['Status/IsFinal eq true', 'Status/IsResolved eq true'];
	return {
		...CASE,
		filter: allOf([`ModifiedOn ge ${dateLiteral(changed.since)}`, anyOf(closing)]),
		orderBy: 'ModifiedOn,Id',
		top: changed.top,
		skip: changed.skip,
	};
}

function feedOfCases(): string {
	return `EntitySchemaUId eq ${CASE_SCHEMA_UID}`;
}

function typesOf(entity: ReplyEntity, { sources }: ReplySettings): string[] {
	if (entity === 'SocialMessage') return [];
	const types = [
		...(sources.has('tasks') ? [ACTIVITY_TYPE_TASK] : []),
		...(sources.has('emails') ? [ACTIVITY_TYPE_EMAIL] : []),
	];
	return [anyOf(types.map((id) => lookupIs('Type', id)))];
}
