import type { ColumnKind } from '../schema/columns.mts';
import type { Row, Value } from '../store/values.mts';

/** The parser's nodes, as far as the stand-in reads them. */
export interface Token {
	type: string;
	raw: string;
	value: unknown;
}

export type EdmType =
	| 'Edm.Guid'
	| 'Edm.String'
	| 'Edm.DateTimeOffset'
	| 'Edm.Boolean'
	| 'Edm.Int32'
	| 'Edm.Decimal'
	| 'null'
	| string;

/** A part of a filter: its type, and its value for a row (null = unknown, as in SQL). */
export interface Operand {
	type: EdmType;
	read: (row: Row) => Value | null;
	/** Whether this value counts as empty in a comparison with `null`. */
	isEmpty?: (row: Row) => boolean;
}

export const edmTypes: Record<ColumnKind, EdmType> = {
	guid: 'Edm.Guid',
	lookup: 'Edm.Guid',
	text: 'Edm.String',
	dateTime: 'Edm.DateTimeOffset',
	date: 'Edm.DateTimeOffset',
	boolean: 'Edm.Boolean',
	integer: 'Edm.Int32',
	decimal: 'Edm.Decimal',
	stream: 'Edm.Stream',
};

const numbers = new Set([
	'Edm.SByte',
	'Edm.Byte',
	'Edm.Int16',
	'Edm.Int32',
	'Edm.Int64',
	'Edm.Decimal',
	'Edm.Double',
	'Edm.Single',
]);

export const isNumber = (type: EdmType): boolean => numbers.has(type);

export const comparable = (left: EdmType, right: EdmType): boolean =>
	left === right || left === 'null' || right === 'null' || (isNumber(left) && isNumber(right));
