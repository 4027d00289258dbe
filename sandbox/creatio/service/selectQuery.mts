import type { Answer, Context } from '../context.mts';
import { propertyOf } from '../schema/columns.mts';
import type { EntitySchema } from '../schema/columns.mts';
import { EMPTY_GUID, wireDate } from '../store/values.mts';
import type { Row } from '../store/values.mts';
import { notSucceeded, succeeded } from './schemaRequest.mts';

interface SelectColumn {
	expression?: { expressionType?: number; columnPath?: string };
	orderDirection?: number;
	orderPosition?: number;
}

interface SelectFilter {
	filterType?: number;
	comparisonType?: number;
	logicalOperation?: number;
	isEnabled?: boolean;
	isNull?: boolean;
	items?: Record<string, SelectFilter>;
	leftExpression?: { columnPath?: string };
	rightExpression?: { parameter?: { dataValueType?: number; value?: unknown } };
}

class PathMiss extends Error {}

type Read = (row: Row) => unknown;

/** A minimal `SelectQuery` (creatio.md 6.2): columns by path, compare, is-null and group filters, order, paging. */
export function selectQuery(context: Context, body: Record<string, unknown>): Answer {
	const { rootSchemaName, columns, filters, rowCount, rowsOffset } = body;
	const { schema, rows } = source(context, String(rootSchemaName));
	if (!schema) return notSucceeded('ItemNotFoundException', `Schema "${String(rootSchemaName)}" not found.`);
	if (rowCount === 0) return notSucceeded('ArgumentOutOfRangeException', 'rowCount must not be 0.');
	const items = Object.entries(
		(columns as { items?: Record<string, SelectColumn> } | undefined)?.items ?? {},
	);
	try {
		const readers = items.map(([alias, column]) => ({
			alias,
			column,
			read: reader(context, schema, column.expression?.columnPath ?? alias),
		}));
		const matches = filters ? compile(context, schema, filters as SelectFilter) : () => true;
		const found = rows.filter(matches);
		const sortKeys = readers
			.filter(({ column }) => column.orderDirection === 1 || column.orderDirection === 2)
			.sort((a, b) => (a.column.orderPosition ?? 0) - (b.column.orderPosition ?? 0));
		found.sort((a, b) => {
			for (const { read, column } of sortKeys) {
				const difference = String(plain(read(a))).localeCompare(String(plain(read(b))));
				if (difference !== 0) return column.orderDirection === 2 ? -difference : difference;
			}
			return 0;
		});
		const start = Number(rowsOffset ?? 0);
		const limit = typeof rowCount === 'number' && rowCount > 0 ? rowCount : 20_000;
		return succeeded({
			rowConfig: {},
			rows: found
				.slice(start, start + limit)
				.map((row) => Object.fromEntries(readers.map(({ alias, read }) => [alias, read(row)]))),
			rowsAffected: -1,
			nextPrcElReady: false,
		});
	} catch (miss) {
		if (miss instanceof PathMiss) return notSucceeded('ItemNotFoundException', miss.message);
		throw miss;
	}
}

/** `VwSysSchemaInWorkspace` repeats names, as the real view does for schemas with replacements. */
function source({ store }: Context, name: string): { schema: EntitySchema | undefined; rows: Row[] } {
	if (name === 'VwSysSchemaInWorkspace') {
		const rows = store.rows('SysSchema');
		return {
			schema: store.schema('SysSchema'),
			rows: [...rows, ...rows.filter((row) => row.Name === 'Case' || row.Name === 'Contact')],
		};
	}
	const schema = store.schemas.get(name);
	return { schema, rows: schema ? store.rows(name) : [] };
}

/** Lookups are named without `Id` and read as `{value, displayValue}`; `Status.Name` goes through one. */
function reader({ store }: Context, root: EntitySchema, path: string): Read {
	const segments = path.split('.');
	let schema = root;
	const steps: Array<(row: Row | undefined) => Row | undefined> = [];
	for (const segment of segments.slice(0, -1)) {
		const lookup = schema.columns.find((column) => column.kind === 'lookup' && column.name === segment);
		if (!lookup?.reference) throw new PathMiss(`Column by path ${path} not found in schema ${root.name}.`);
		const target = lookup.reference;
		steps.push((row) => row && store.get(target, row[propertyOf(lookup)]));
		schema = store.schema(target);
	}
	const column = schema.columns.find((item) => item.name === segments[segments.length - 1]);
	if (!column) throw new PathMiss(`Column by path ${path} not found in schema ${root.name}.`);
	return (start) => {
		const row = steps.reduce<Row | undefined>((current, step) => step(current), start);
		if (!row) return '';
		const value = row[propertyOf(column)];
		if (column.kind === 'dateTime' || column.kind === 'date') return wireDate(String(value)).replace('Z', '');
		if (column.kind !== 'lookup' || !column.reference) return value;
		if (value === EMPTY_GUID) return '';
		const target = store.get(column.reference, value);
		return {
			value,
			displayValue: target ? String(target[store.schema(column.reference).displayColumn] ?? '') : '',
		};
	};
}

const plain = (value: unknown): unknown =>
	typeof value === 'object' && value !== null ? (value as { value: unknown }).value : value;

function compile(context: Context, schema: EntitySchema, filter: SelectFilter): (row: Row) => boolean {
	if (filter.isEnabled === false) return () => true;
	if (filter.filterType === 6) {
		const parts = Object.values(filter.items ?? {}).map((item) => compile(context, schema, item));
		if (parts.length === 0) return () => true;
		return filter.logicalOperation === 1
			? (row) => parts.some((part) => part(row))
			: (row) => parts.every((part) => part(row));
	}
	const read = reader(context, schema, filter.leftExpression?.columnPath ?? '');
	if (filter.filterType === 2) return (row) => (plain(read(row)) === '') === (filter.isNull ?? true);
	const wanted = filter.rightExpression?.parameter?.value;
	const test = comparisons[filter.comparisonType ?? 3];
	if (!test) throw new PathMiss(`Comparison type ${filter.comparisonType} is not supported by the stand-in.`);
	const fold = (value: unknown): string => String(value).toLowerCase();
	return (row) => test(fold(plain(read(row))), fold(wanted));
}

const comparisons: Record<number, (a: string, b: string) => boolean> = {
	1: (a) => a === '',
	2: (a) => a !== '',
	3: (a, b) => a === b,
	4: (a, b) => a !== b,
	5: (a, b) => a < b,
	6: (a, b) => a <= b,
	7: (a, b) => a > b,
	8: (a, b) => a >= b,
	9: (a, b) => a.startsWith(b),
	11: (a, b) => a.includes(b),
	13: (a, b) => a.endsWith(b),
};
