import { createHash } from 'node:crypto';

export type ColumnKind =
	'guid' | 'text' | 'dateTime' | 'date' | 'boolean' | 'integer' | 'decimal' | 'lookup' | 'stream';

/** One column of an entity. A lookup `Status` is the property `StatusId` plus the navigation `Status` in OData. */
export interface Column {
	name: string;
	kind: ColumnKind;
	/** Creatio's own type number (creatio.md 6.1). */
	dataValueType: number;
	required: boolean;
	caption: string;
	/** The entity a lookup points at. */
	reference?: string;
	/** Longest text the database accepts; absent = unlimited. */
	maxLength?: number;
}

export interface EntitySchema {
	name: string;
	uId: string;
	caption: string;
	displayColumn: string;
	columns: Column[];
	/** Closed when system tables are closed to OData (creatio.md 3.4). */
	system: boolean;
}

const textTypes: Record<number, number | undefined> = { 1: 250, 27: 50, 28: 250, 30: 500, 42: 250, 45: 250 };

/** A GUID that is the same in every run for the same name (schema and column uIds). */
export function stableGuid(name: string): string {
	const hex = createHash('sha256').update(`creatio stand-in ${name}`).digest('hex');
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** `SatisfactionLevelComment` → `Satisfaction level comment`; the `Usr` prefix is dropped as admins do in captions. */
export function captionOf(name: string): string {
	const words = name.replace(/^Usr/, '').replace(/([a-z0-9])([A-Z])/g, '$1 $2');
	return words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();
}

function columns(
	names: string,
	kind: ColumnKind,
	dataValueType: number,
	more: Partial<Column> = {},
): Column[] {
	return names
		.split(/\s+/)
		.filter((name) => name !== '')
		.map((entry) => {
			const required = entry.endsWith('!');
			const [name, reference] = (required ? entry.slice(0, -1) : entry).split(':');
			const column: Column = { name, kind, dataValueType, required, caption: captionOf(name), ...more };
			if (kind === 'lookup') column.reference = reference ?? name;
			return column;
		});
}

/** Texts; `!` behind a name = required. Type 28 = up to 250, 30 = up to 500, 29 = unlimited, 42 = phone, 45 = e-mail. */
export const texts = (names: string, dataValueType = 28): Column[] =>
	columns(names, 'text', dataValueType, { maxLength: textTypes[dataValueType] });
export const dates = (names: string): Column[] => columns(names, 'dateTime', 7);
export const days = (names: string): Column[] => columns(names, 'date', 8);
export const booleans = (names: string): Column[] => columns(names, 'boolean', 12);
export const integers = (names: string): Column[] => columns(names, 'integer', 4);
export const decimals = (names: string): Column[] => columns(names, 'decimal', 5);
export const guids = (names: string): Column[] => columns(names, 'guid', 0);
export const streams = (names: string): Column[] => columns(names, 'stream', 13);
/** `Owner:Contact` = lookup `Owner` to `Contact`; a name alone points at the entity of that name. */
export const lookups = (names: string): Column[] => columns(names, 'lookup', 10);

/** Columns that every entity has (creatio.md 3). */
export const commonColumns = (): Column[] => [
	...guids('Id'),
	...dates('CreatedOn'),
	...lookups('CreatedBy:Contact'),
	...dates('ModifiedOn'),
	...lookups('ModifiedBy:Contact'),
	...integers('ProcessListeners'),
];

export function entity(
	name: string,
	own: Column[],
	more: { uId?: string; displayColumn?: string; caption?: string; system?: boolean } = {},
): EntitySchema {
	const all = [...commonColumns(), ...own];
	const named = all.some((column) => column.name === 'Name');
	return {
		name,
		uId: more.uId ?? stableGuid(`schema ${name}`),
		caption: more.caption ?? captionOf(name),
		displayColumn: more.displayColumn ?? (named ? 'Name' : 'Id'),
		columns: all,
		system: more.system ?? false,
	};
}

/** The OData property that holds a column's value. */
export function propertyOf(column: Column): string {
	return column.kind === 'lookup' ? `${column.name}Id` : column.name;
}
