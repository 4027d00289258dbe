import { propertyOf } from '../schema/columns.mts';
import type { EntitySchema } from '../schema/columns.mts';
import type { Store } from '../store/store.mts';
import { EMPTY_GUID, wireDate } from '../store/values.mts';
import type { Row } from '../store/values.mts';
import { columnByProperty, lookupByNavigation, unknownProperty } from './path.mts';
import type { ExpandItem } from './queryOptions.mts';

export type WireEntity = Record<string, unknown>;

/** Refuses names that the entity does not have; flat `XxxId` is fine here (creatio.md 2.3). */
export function checkSelect(schema: EntitySchema, select: string[] | undefined): void {
	for (const name of select ?? []) {
		if (!columnByProperty(schema, name) && !lookupByNavigation(schema, name))
			throw unknownProperty(schema, name);
	}
}

export function checkExpand(store: Store, schema: EntitySchema, expand: ExpandItem[]): void {
	for (const item of expand) {
		const lookup = lookupByNavigation(schema, item.name);
		if (!lookup?.reference) throw unknownProperty(schema, item.name);
		const target = store.schema(lookup.reference);
		checkSelect(target, item.select);
		checkExpand(store, target, item.expand);
	}
}

/**
 * An entity as Creatio writes it (creatio.md 2.2): typed empties instead of null, no display names, no ETag, dates
 * without trailing zeros, streams last as three annotations.
 */
export function serialize(
	store: Store,
	schema: EntitySchema,
	row: Row,
	select: string[] | undefined,
	expand: ExpandItem[] = [],
): WireEntity {
	const wanted = (name: string): boolean => !select || select.includes(name);
	const entity: WireEntity = {};
	for (const column of schema.columns) {
		const property = propertyOf(column);
		if (column.kind === 'stream' || !wanted(property)) continue;
		const value = row[property];
		entity[property] = column.kind === 'dateTime' || column.kind === 'date' ? wireDate(String(value)) : value;
	}
	for (const item of expand) {
		const lookup = lookupByNavigation(schema, item.name);
		if (!lookup?.reference) continue;
		const target = store.schema(lookup.reference);
		const joined =
			store.get(lookup.reference, row[propertyOf(lookup)]) ??
			store.complete(lookup.reference, { Id: EMPTY_GUID });
		entity[item.name] = serialize(store, target, joined, item.select, item.expand);
	}
	for (const column of schema.columns) {
		if (column.kind !== 'stream' || !wanted(column.name)) continue;
		const link = `${schema.name}(${String(row.Id)})/${column.name}`;
		entity[`${column.name}@odata.mediaEditLink`] = link;
		entity[`${column.name}@odata.mediaReadLink`] = link;
		entity[`${column.name}@odata.mediaContentType`] = 'application/octet-stream';
	}
	return entity;
}

/** `Case(Id,Number,Status(Name))`: what the context address says about a selection. */
export function contextSelection(select: string[] | undefined, expand: ExpandItem[]): string {
	const parts = [
		...(select ?? []),
		...expand.map((item) => `${item.name}${contextSelection(item.select, item.expand) || '()'}`),
	];
	return parts.length > 0 ? `(${parts.join(',')})` : '';
}
