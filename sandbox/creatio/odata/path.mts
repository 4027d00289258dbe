import { propertyOf } from '../schema/columns.mts';
import type { Column, ColumnKind, EntitySchema } from '../schema/columns.mts';
import type { Store } from '../store/store.mts';
import type { Row, Value } from '../store/values.mts';
import { badRequest, columnByPath } from './refusal.mts';

/** A property path such as `Contact/Account/Name`, ready to be read from a row. */
export interface ResolvedPath {
	kind: ColumnKind;
	column: Column;
	/** null = a lookup on the way is empty, as a left join gives it. */
	read: (row: Row) => Value | null;
	/** Whether the path goes through a lookup. */
	joined: boolean;
}

export function columnByProperty(schema: EntitySchema, property: string): Column | undefined {
	return schema.columns.find((column) => propertyOf(column) === property);
}

export function lookupByNavigation(schema: EntitySchema, name: string): Column | undefined {
	return schema.columns.find((column) => column.kind === 'lookup' && column.name === name);
}

export function unknownProperty(schema: EntitySchema, name: string) {
	return badRequest(
		`Could not find a property named '${name}' on type 'Terrasoft.Configuration.OData.${schema.name}'.`,
	);
}

/**
 * Resolves a path of `$filter` or `$orderby` the way Creatio's query builder does: a flat `XxxId` of a lookup is
 * refused with 500 (creatio.md 0.1), real Guid columns pass.
 */
export function resolvePath(store: Store, entity: string, path: string[]): ResolvedPath {
	const lookups: Column[] = [];
	let schema = store.schema(entity);
	for (const segment of path.slice(0, -1)) {
		const lookup = lookupByNavigation(schema, segment);
		if (!lookup?.reference) throw unknownProperty(schema, segment);
		lookups.push(lookup);
		schema = store.schema(lookup.reference);
	}
	const last = path[path.length - 1];
	const column = columnByProperty(schema, last);
	if (!column || column.kind === 'stream') throw unknownProperty(schema, last);
	if (column.kind === 'lookup') throw columnByPath(path.join('.'), entity);
	const read = (row: Row): Value | null => {
		let current: Row | undefined = row;
		for (const lookup of lookups) {
			current = store.get(lookup.reference ?? '', current[propertyOf(lookup)]);
			if (!current) return null;
		}
		return current[column.name];
	};
	return { kind: column.kind, column, read, joined: lookups.length > 0 };
}
