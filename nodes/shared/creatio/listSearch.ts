import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import type { CreatioClient, Entity } from '../../../lib/creatio/client';
import { CreatioAuthError, type CreatioError } from '../../../lib/creatio/errors';
import { allOf, isRecordId, textLiteral, type ListQuery } from '../../../lib/creatio/odata';
import { askFromEditor } from './editorSite';

const PAGE = 100;

type Search = (this: ILoadOptionsFunctions, filter?: string, paginationToken?: string) => Promise<INodeListSearchResult>;

interface SearchedList {
	query: ListQuery;
	/** Path of the column that is searched. */
	searched: string;
	value: (row: Entity) => unknown;
	name: (row: Entity) => unknown;
}

function named(entity: string, orderBy = 'Name,Id'): SearchedList {
	return {
		query: { entity, select: ['Id', 'Name'], orderBy },
		searched: 'Name',
		value: (row) => row.Id,
		name: (row) => row.Name,
	};
}

function contactOf(row: Entity): Entity {
	return row.Contact !== null && typeof row.Contact === 'object' ? (row.Contact as Entity) : {};
}

/** Active users; a case's owner is a contact, so the value is the user's contact (creatio.md 3.4). */
const USERS: SearchedList = {
	query: {
		entity: 'SysAdminUnit',
		select: ['Id', 'Name', 'ContactId'],
		expand: ['Contact($select=Id,Name)'],
		filter: 'SysAdminUnitTypeValue eq 4 and Active eq true',
		orderBy: 'Name,Id',
	},
	searched: 'Contact/Name',
	value: (row) => row.ContactId,
	name: (row) => contactOf(row).Name || row.Name,
};

/** Organisations, divisions, manager roles, teams and functional roles. */
const ROLES: SearchedList = {
	query: {
		entity: 'SysAdminUnit',
		select: ['Id', 'Name'],
		filter: '(SysAdminUnitTypeValue le 3 or SysAdminUnitTypeValue eq 6)',
		orderBy: 'Name,Id',
	},
	searched: 'Name',
	value: (row) => row.Id,
	name: (row) => row.Name,
};

async function searchPage(
	client: CreatioClient,
	{ query, searched, value, name }: SearchedList,
	words: string,
	skip: number,
): Promise<INodeListSearchResult> {
	const conditions = [query.filter ?? '', words === '' ? '' : `contains(${searched},${textLiteral(words)})`].filter(Boolean);
	const rows = await client.list({
		...query,
		filter: conditions.length === 0 ? undefined : allOf(conditions),
		top: PAGE,
		skip,
	});
	const results = rows.flatMap((row) => {
		const id = value(row);
		return isRecordId(id) ? [{ name: String(name(row) || id), value: id }] : [];
	});
	// A short page is the last one (creatio.md 2.3).
	return rows.length < PAGE ? { results } : { results, paginationToken: String(skip + PAGE) };
}

function searchOf(list: SearchedList, fallback?: SearchedList): Search {
	return async function (this: ILoadOptionsFunctions, filter = '', paginationToken = '0') {
		return await askFromEditor(this, async (client) => {
			const words = filter.trim();
			const skip = Number(paginationToken) || 0;
			try {
				return await searchPage(client, list, words, skip);
			} catch (error) {
				// Some sites close users and roles to OData: the fallback holds the same people (creatio.md 3.4).
				if (!fallback || error instanceof CreatioAuthError) throw error as CreatioError;
				return await searchPage(client, fallback, words, skip);
			}
		});
	};
}

export const searchCaseStatuses = searchOf({
	...named('CaseStatus', 'StageNumber,Name,Id'),
});
export const searchCasePriorities = searchOf(named('CasePriority'));
export const searchCaseOrigins = searchOf(named('CaseOrigin'));
export const searchCaseCategories = searchOf(named('CaseCategory'));
export const searchServices = searchOf(named('ServiceItem'));
export const searchOwners = searchOf(USERS, named('Contact'));
export const searchGroups = searchOf(ROLES, named('VwSysRole'));
export const searchActivityTypes = searchOf(named('ActivityType'));
export const searchActivityCategories = searchOf(named('ActivityCategory'));
export const searchActivityStatuses = searchOf(named('ActivityStatus'));
