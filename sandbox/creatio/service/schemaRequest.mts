import type { Answer, Context } from '../context.mts';
import type { Column } from '../schema/columns.mts';
import { stableGuid } from '../schema/columns.mts';
import { isGuid } from '../store/values.mts';

/** DataService answers 200 always; `success` tells (creatio.md 6). */
export const succeeded = (more: object): Answer => ({ status: 200, body: { success: true, ...more } });

export const notSucceeded = (code: string, message: string): Answer => ({
	status: 200,
	body: {
		responseStatus: { ErrorCode: code, Message: message, Errors: [] },
		rowsAffected: -1,
		nextPrcElReady: false,
		success: false,
	},
});

const text = (body: Record<string, unknown>, ...names: string[]): string | undefined => {
	const value = names.map((name) => body[name]).find((item) => typeof item === 'string');
	return typeof value === 'string' ? value : undefined;
};

/** `RuntimeEntitySchemaRequest` (creatio.md 6.1). Column names without `Id`; captions as object or, for `Usr…`, as text. */
export function runtimeEntitySchema({ store }: Context, body: Record<string, unknown>): Answer {
	const name = text(body, 'Name', 'name');
	const uId = text(body, 'UId', 'uId');
	const schema = [...store.schemas.values()].find((item) => item.name === name || item.uId === uId);
	if (!schema)
		return {
			status: 200,
			body: {
				success: false,
				errorInfo: {
					errorCode: 'ItemNotFoundException',
					message: `Schema "${name ?? uId}" not found`,
					stackTrace: null,
				},
			},
		};
	const entries = schema.columns.map((column) => {
		const id = stableGuid(`column ${schema.name}.${column.name}`);
		return [id, wireColumn(id, column)] as const;
	});
	const primary = stableGuid(`column ${schema.name}.Id`);
	return succeeded({
		errorInfo: null,
		schema: {
			uId: schema.uId,
			name: schema.name,
			caption: { 'en-US': schema.caption },
			primaryColumnUId: primary,
			primaryDisplayColumnName: schema.displayColumn,
			columns: { Items: Object.fromEntries(entries) },
		},
	});
}

/** Columns that every object inherits. */
const inherited = new Set(['Id', 'CreatedOn', 'CreatedBy', 'ModifiedOn', 'ModifiedBy', 'ProcessListeners']);

const wireColumn = (uId: string, column: Column): object => ({
	uId,
	name: column.name,
	caption: column.name.startsWith('Usr') ? column.caption : { 'en-US': column.caption },
	description: null,
	dataValueType: column.dataValueType,
	isRequired: column.required,
	isInherited: inherited.has(column.name),
	isIndexed: column.kind === 'lookup',
	...(column.reference ? { referenceSchemaName: column.reference } : {}),
});

/** `QuerySysSettings`: the values that are known, by code. */
export function querySysSettings({ store }: Context, body: Record<string, unknown>): Answer {
	const names = body.sysSettingsNameCollection;
	if (!Array.isArray(names))
		return notSucceeded('ArgumentNullException', 'sysSettingsNameCollection is empty.');
	const values: Record<string, object> = {};
	for (const code of names.map(String)) {
		const value = store.settings.get(code);
		if (value === undefined) continue;
		const isLookup = isGuid(String(value));
		values[code] = {
			code,
			value,
			displayValue: isLookup ? displayName(store.rows.bind(store), code, String(value)) : String(value),
			dataValueType: isLookup ? 10 : typeof value === 'number' ? 4 : 1,
		};
	}
	const missing = names.map(String).filter((code) => !store.settings.has(code));
	return succeeded({ values, notFoundSettings: missing });
}

function displayName(
	rows: (entity: string) => Array<Record<string, unknown>>,
	code: string,
	id: string,
): string {
	const entity = {
		CaseStatusDef: 'CaseStatus',
		CasePriorityDef: 'CasePriority',
		CaseOriginDef: 'CaseOrigin',
	}[code];
	const row = entity ? rows(entity).find((item) => item.Id === id) : undefined;
	return typeof row?.Name === 'string' ? row.Name : '';
}
