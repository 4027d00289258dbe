import type { Column, EntitySchema } from '../schema/columns.mts';
import { propertyOf } from '../schema/columns.mts';
import { emptyValue, isGuid, normalDate } from '../store/values.mts';
import type { Row, Value } from '../store/values.mts';
import { columnByProperty, lookupByNavigation } from './path.mts';
import { badBody } from './refusal.mts';

/**
 * Reads a POST or PATCH body into row values. Navigation objects and paths (`Contact: {Id}`, `Contact/Id`) are dropped
 * without a word, as Creatio does (creatio.md 0.1); unknown properties and wrong types are refused.
 */
export function readBody(schema: EntitySchema, body: unknown): Row {
	if (body === null || typeof body !== 'object' || Array.isArray(body)) {
		throw badBody('The entity in the body could not be read: a JSON object was expected.');
	}
	const row: Row = {};
	for (const [name, value] of Object.entries(body)) {
		if (name.includes('@') || isNavigation(schema, name)) continue;
		const column = columnByProperty(schema, name);
		if (!column || column.kind === 'stream') {
			throw badBody(
				`The property '${name}' does not exist on type 'Terrasoft.Configuration.OData.${schema.name}'. Make sure to only use property names that are defined by the type.`,
			);
		}
		row[propertyOf(column)] = readValue(column, value);
	}
	return row;
}

const isNavigation = (schema: EntitySchema, name: string): boolean =>
	lookupByNavigation(schema, name.split('/')[0]) !== undefined && !columnByProperty(schema, name);

function readValue(column: Column, value: unknown): Value {
	if (value === null) return emptyValue(column);
	switch (column.kind) {
		case 'guid':
		case 'lookup':
			if (typeof value === 'string' && isGuid(value)) return value.toLowerCase();
			throw wrongType(value, 'Edm.Guid');
		case 'dateTime':
		case 'date': {
			const date = typeof value === 'string' ? normalDate(value) : undefined;
			if (date === undefined) throw wrongType(value, 'Edm.DateTimeOffset');
			return column.kind === 'date' ? `${date.slice(0, 10)}T00:00:00.0000000Z` : date;
		}
		case 'boolean':
			if (typeof value === 'boolean') return value;
			throw wrongType(value, 'Edm.Boolean');
		case 'integer':
			if (typeof value === 'number' && Number.isInteger(value)) return value;
			throw wrongType(value, 'Edm.Int32');
		case 'decimal': {
			// IEEE754Compatible=true lets decimals come as texts.
			const number = typeof value === 'string' ? Number(value) : value;
			if (typeof number === 'number' && Number.isFinite(number)) return number;
			throw wrongType(value, 'Edm.Decimal');
		}
		default:
			if (typeof value === 'string') return value;
			throw wrongType(value, 'Edm.String');
	}
}

const wrongType = (value: unknown, type: string) =>
	badBody(`Cannot convert the literal '${String(value)}' to the expected type '${type}'.`);
