import type { Column } from '../schema/columns.mts';

export type Value = string | number | boolean;
/** A record by OData property names. Dates are kept with seven fraction digits so that texts sort as times. */
export type Row = Record<string, Value>;

export const EMPTY_GUID = '00000000-0000-0000-0000-000000000000';
export const EMPTY_DATE = '0001-01-01T00:00:00.0000000Z';

const guidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const datePattern = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(:\d{2})?(\.\d{1,7})?(Z|[+-]\d{2}:\d{2})$/;

export const isGuid = (text: string): boolean => guidPattern.test(text);

/** A date-time with an offset → UTC with seven fraction digits; undefined when it is none (a bare day is none). */
export function normalDate(text: string): string | undefined {
	const match = datePattern.exec(text);
	if (!match) return undefined;
	const [, minutes, seconds = ':00', fraction = '.', offset] = match;
	const at = new Date(`${minutes}${seconds}${offset}`);
	if (Number.isNaN(at.getTime())) return undefined;
	return `${at.toISOString().slice(0, 19)}${fraction.padEnd(8, '0')}Z`;
}

/** As .NET writes it: fraction digits only as far as they are not zero. */
export function wireDate(stored: string): string {
	return stored.replace(/\.?0*Z$/, 'Z');
}

export function emptyValue(column: Column): Value {
	switch (column.kind) {
		case 'guid':
		case 'lookup':
			return EMPTY_GUID;
		case 'dateTime':
		case 'date':
			return EMPTY_DATE;
		case 'boolean':
			return false;
		case 'integer':
		case 'decimal':
			return 0;
		default:
			return '';
	}
}

export const isEmptyValue = (column: Column, value: Value): boolean => value === emptyValue(column);
