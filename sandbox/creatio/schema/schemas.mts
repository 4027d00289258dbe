import { activityEntities } from './activityEntities.mts';
import { caseEntities } from './caseEntities.mts';
import { entity, texts } from './columns.mts';
import type { Column, EntitySchema } from './columns.mts';
import { contactEntities } from './contactEntities.mts';

export type Schemas = ReadonlyMap<string, EntitySchema>;

/** Every entity of the stand-in. Lookups to sets that nobody describes become plain `Name`/`Description` lookups. */
export function buildSchemas(extraColumns: Record<string, Column[]> = {}): Schemas {
	const all = new Map<string, EntitySchema>();
	for (const schema of [...caseEntities(), ...activityEntities(), ...contactEntities()]) {
		all.set(schema.name, { ...schema, columns: [...schema.columns, ...(extraColumns[schema.name] ?? [])] });
	}
	for (const schema of [...all.values()]) {
		for (const { reference } of schema.columns) {
			if (reference && !all.has(reference)) all.set(reference, entity(reference, texts('Name! Description')));
		}
	}
	return all;
}
