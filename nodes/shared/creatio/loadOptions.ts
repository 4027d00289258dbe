import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';
import { isRecordId } from '../../../lib/creatio/odata';
import { askFromEditor } from './editorSite';

/** Lookups this short are read whole. */
const MOST_ROWS = 200;

type LoadOptions = (this: ILoadOptionsFunctions) => Promise<INodePropertyOptions[]>;

function rowsOf(entity: string, orderBy = 'Name,Id'): LoadOptions {
	return async function (this: ILoadOptionsFunctions) {
		return await askFromEditor(this, async (client) => {
			const rows = await client.list({ entity, select: ['Id', 'Name'], orderBy, top: MOST_ROWS });
			return rows.flatMap(({ Id, Name }) => (isRecordId(Id) ? [{ name: String(Name || Id), value: Id }] : []));
		});
	};
}

export const getCaseStatuses = rowsOf('CaseStatus', 'StageNumber,Name,Id');
export const getActivityTypes = rowsOf('ActivityType');
export const getActivityCategories = rowsOf('ActivityCategory');
export const getActivityStatuses = rowsOf('ActivityStatus');
