import { randomUUID } from 'node:crypto';
import type { Actor, Context } from '../context.mts';
import { rulesOf } from '../rules/rules.mts';
import type { RuleScope } from '../rules/rules.mts';
import { propertyOf } from '../schema/columns.mts';
import type { EntitySchema } from '../schema/columns.mts';
import { isEmptyValue } from '../store/values.mts';
import type { Row } from '../store/values.mts';
import { serverFault } from './refusal.mts';

const serverColumns = ['CreatedOn', 'ModifiedOn', 'ModifiedById'];

/** Inserts one record with everything that the server adds. Throws the 500 answers of creatio.md 2.2 and 3. */
export function createRecord(context: Context, entity: string, given: Row, actor: Actor): Row {
	const { store } = context;
	const schema = store.schema(entity);
	const rules = rulesOf(entity);
	const scope = ruleScope(context, actor);
	const Id = String(given.Id ?? randomUUID());
	if (store.get(entity, Id)) throw duplicateKey(context, entity, Id);
	const own = Object.fromEntries(Object.entries(given).filter(([name]) => !serverColumns.includes(name)));
	const values: Row = { ...rules.defaults?.(own, scope), ...own, Id };
	Object.assign(values, rules.beforeSave?.(values, undefined, scope));
	const now = store.timestamp();
	const complete = store.complete(entity, {
		CreatedById: actor.contactId,
		...values,
		CreatedOn: now,
		ModifiedOn: now,
		ModifiedById: actor.contactId,
	});
	checkValues(context, schema, complete);
	const row = store.insert(entity, complete);
	rules.afterInsert?.(row, scope);
	return row;
}

/** Changes one record that is there. */
export function changeRecord(context: Context, entity: string, id: string, given: Row, actor: Actor): void {
	const { store } = context;
	const rules = rulesOf(entity);
	const scope = ruleScope(context, actor);
	const row = store.get(entity, id);
	if (!row) return;
	const before = { ...row };
	const { Id: _ignored, CreatedOn: _created, ...own } = given;
	const values: Row = { ...own, ...rules.beforeSave?.(own, before, scope) };
	checkValues(context, store.schema(entity), { ...before, ...values });
	store.update(entity, id, { ...values, ModifiedOn: store.timestamp(), ModifiedById: actor.contactId });
	rules.afterUpdate?.(row, before, scope);
}

/** Details that go with their master; every other reference keeps a record from being deleted. */
const details: Record<string, string[]> = {
	Case: ['CaseFile', 'CaseLifecycle', 'CaseMessageHistory'],
	Contact: ['ContactCommunication'],
	Activity: ['ActivityFile'],
};

export function deleteRecord(context: Context, entity: string, id: string, actor: Actor): void {
	const { store } = context;
	const row = store.get(entity, id);
	if (!row) return;
	for (const { schema, properties } of referencesTo(context, entity)) {
		const children = store
			.rows(schema.name)
			.filter((child) => child.Id !== id && properties.some((name) => child[name] === id));
		if (children.length === 0) continue;
		if (!details[entity]?.includes(schema.name)) {
			throw serverFault(
				`The DELETE statement conflicted with the REFERENCE constraint on table "dbo.${schema.name}", column '${properties[0]}'.`,
			);
		}
		for (const child of children) store.remove(schema.name, String(child.Id));
	}
	store.remove(entity, id);
	rulesOf(entity).afterDelete?.(row, ruleScope(context, actor));
}

function referencesTo(
	{ store }: Context,
	entity: string,
): Array<{ schema: EntitySchema; properties: string[] }> {
	return [...store.schemas.values()]
		.map((schema) => ({
			schema,
			properties: schema.columns
				.filter((column) => column.kind === 'lookup' && column.reference === entity)
				.map(propertyOf),
		}))
		.filter(({ properties }) => properties.length > 0);
}

function ruleScope(context: Context, actor: Actor): RuleScope {
	return {
		store: context.store,
		actor,
		create: (entity, values) => createRecord(context, entity, values, actor),
	};
}

/** The database's own text differs by product: SQL Server under .NET Framework, PostgreSQL under .NET. */
function duplicateKey({ runtime }: Context, entity: string, id: string) {
	return serverFault(
		runtime === 'netFramework'
			? `Violation of PRIMARY KEY constraint 'PK_${entity}'. Cannot insert duplicate key in object 'dbo.${entity}'. The duplicate key value is (${id}).\r\nThe statement has been terminated.`
			: `23505: duplicate key value violates unique constraint "PK_${entity}"`,
	);
}

/** Required columns, longest texts and references to rows that are not there: all 500, all with the database's text. */
function checkValues(context: Context, schema: EntitySchema, row: Row): void {
	const { store, runtime } = context;
	const framework = runtime === 'netFramework';
	for (const column of schema.columns) {
		if (column.kind === 'stream') continue;
		const property = propertyOf(column);
		const value = row[property];
		if (column.required && isEmptyValue(column, value)) {
			throw serverFault(
				framework
					? `Cannot insert the value NULL into column '${property}', table 'dbo.${schema.name}'; column does not allow nulls.`
					: `23502: null value in column "${property}" of relation "${schema.name}" violates not-null constraint`,
			);
		}
		if (column.maxLength !== undefined && String(value).length > column.maxLength) {
			throw serverFault(
				framework
					? `String or binary data would be truncated in table 'dbo.${schema.name}', column '${property}'.`
					: `22001: value too long for type character varying(${column.maxLength})`,
			);
		}
		if (column.reference && !isEmptyValue(column, value) && !store.get(column.reference, value)) {
			const constraint = `FK_${schema.name}_${property}`;
			throw serverFault(
				framework
					? `The INSERT statement conflicted with the FOREIGN KEY constraint "${constraint}". The conflict occurred in table "dbo.${column.reference}", column 'Id'.`
					: `23503: insert or update on table "${schema.name}" violates foreign key constraint "${constraint}"`,
			);
		}
	}
}
