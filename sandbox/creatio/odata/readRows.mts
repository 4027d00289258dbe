import { serviceRoot } from '../context.mts';
import type { Answer, Context } from '../context.mts';
import type { EntitySchema } from '../schema/columns.mts';
import { wireDate } from '../store/values.mts';
import type { Row, Value } from '../store/values.mts';
import { compileFilter } from './filter.mts';
import { columnByProperty, lookupByNavigation, resolvePath, unknownProperty } from './path.mts';
import { readQueryOptions } from './queryOptions.mts';
import type { OrderItem } from './queryOptions.mts';
import { absentRow } from './refusal.mts';
import { checkExpand, checkSelect, contextSelection, serialize } from './serialize.mts';

/** The most rows that one answer holds (creatio.md 2.7). */
export const ROW_CAP = 20_000;

export const odataHeaders = {
	'content-type': 'application/json; odata.metadata=minimal',
	'odata-version': '4.0',
};

/** `GET Case?…` and `GET Case/$count?…`. */
export function readMany(context: Context, schema: EntitySchema, query: string, countOnly: boolean): Answer {
	const { store, runtime } = context;
	const options = readQueryOptions(query);
	checkSelect(schema, options.select);
	checkExpand(store, schema, options.expand);
	const collation = runtime === 'netFramework' ? 'ignoreCase' : 'exact';
	const matches =
		options.filter === undefined ? () => true : compileFilter(store, schema.name, options.filter, collation);
	const ordered = order(context, schema, options.orderby);
	const rows = store.rows(schema.name).filter(matches);
	if (countOnly)
		return {
			status: 200,
			headers: { 'content-type': 'text/plain', 'odata-version': '4.0' },
			body: String(rows.length),
		};
	const page = ordered(rows).slice(options.skip, options.skip + Math.min(options.top ?? ROW_CAP, ROW_CAP));
	return {
		status: 200,
		headers: odataHeaders,
		body: {
			'@odata.context': `${serviceRoot(context)}/$metadata#${schema.name}${contextSelection(options.select, options.expand)}`,
			...(options.count ? { '@odata.count': rows.length } : {}),
			value: page.map((row) => serialize(store, schema, row, options.select, options.expand)),
		},
	};
}

/** Without `$orderby` rows come by Id, as from a clustered key: nobody may rely on the order of insertion. */
function order({ store }: Context, schema: EntitySchema, items: OrderItem[]): (rows: Row[]) => Row[] {
	const keys = items.map((item) => ({
		...resolvePath(store, schema.name, item.path),
		descending: item.descending,
	}));
	const byId = (a: Row, b: Row): number => compare(a.Id, b.Id);
	return (rows) =>
		rows.sort((a, b) => {
			for (const key of keys) {
				const difference = compare(key.read(a), key.read(b));
				if (difference !== 0) return key.descending ? -difference : difference;
			}
			return byId(a, b);
		});
}

function compare(a: Value | null, b: Value | null): number {
	if (a === b) return 0;
	if (a === null) return -1;
	if (b === null) return 1;
	return a < b ? -1 : 1;
}

/** `GET Case(<guid>)`. */
export function readOne(context: Context, schema: EntitySchema, id: string, query: string): Answer {
	const { store } = context;
	const options = readQueryOptions(query);
	checkSelect(schema, options.select);
	checkExpand(store, schema, options.expand);
	const row = store.get(schema.name, id);
	if (!row) throw absentRow(schema.name, id);
	const selection = contextSelection(options.select, options.expand);
	return {
		status: 200,
		headers: odataHeaders,
		body: {
			'@odata.context': `${serviceRoot(context)}/$metadata#${schema.name}${selection}/$entity`,
			...serialize(store, schema, row, options.select, options.expand),
		},
	};
}

/** `GET Case(<guid>)/Subject`, `…/Subject/$value`, `…/Contact` and `…/Data` (a stream). */
export function readProperty(
	context: Context,
	schema: EntitySchema,
	id: string,
	name: string,
	raw: boolean,
	query: string,
): Answer {
	const { store } = context;
	const row = store.get(schema.name, id);
	if (!row) throw absentRow(schema.name, id);
	const lookup = lookupByNavigation(schema, name);
	if (lookup?.reference)
		return readOne(context, store.schema(lookup.reference), String(row[`${name}Id`]), query);
	const column = columnByProperty(schema, name);
	if (!column) throw unknownProperty(schema, name);
	if (column.kind === 'stream') {
		const bytes = store.stream(schema.name, id, name);
		if (!bytes) throw absentRow(schema.name, id);
		return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: bytes };
	}
	const stored = row[name];
	const value = column.kind === 'dateTime' || column.kind === 'date' ? wireDate(String(stored)) : stored;
	if (raw) return { status: 200, headers: { 'content-type': 'text/plain' }, body: String(value) };
	const address = `${serviceRoot(context)}/$metadata#${schema.name}(${id})/${name}`;
	return { status: 200, headers: odataHeaders, body: { '@odata.context': address, value } };
}
