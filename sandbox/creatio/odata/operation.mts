import { appPrefix, serviceRoot } from '../context.mts';
import type { Actor, Answer, Context } from '../context.mts';
import type { EntitySchema } from '../schema/columns.mts';
import type { Row } from '../store/values.mts';
import { readAddress } from './address.mts';
import { readBody } from './body.mts';
import { columnByProperty } from './path.mts';
import { odataHeaders, readMany, readOne, readProperty } from './readRows.mts';
import { changeRecord, createRecord, deleteRecord } from './records.mts';
import { Refusal, absentRow, badBody, noRight, serverFault, unknownSet } from './refusal.mts';
import { serialize } from './serialize.mts';

/** One OData call, alone or from inside a `$batch`. `path` is decoded and relative to the service root. */
export interface Operation {
	method: string;
	path: string;
	query: string;
	/** Reads the body as JSON; throws a 400 when it is none. */
	json: () => unknown;
	/** The body as it came (streams). */
	bytes: () => Buffer;
}

/** Does one call and always answers: refusals become their answers here. */
export function runOperation(context: Context, operation: Operation, actor: Actor): Answer {
	context.counters.odataOperations += 1;
	try {
		return dispatch(context, operation, actor);
	} catch (refusal) {
		if (refusal instanceof Refusal) return refusal.answer;
		throw refusal;
	}
}

function dispatch(context: Context, operation: Operation, actor: Actor): Answer {
	const { store, switches } = context;
	const { method, path, query } = operation;
	const address = readAddress(path);
	const schema = address && store.schemas.get(address.set);
	const closed = schema?.system && switches.systemTablesClosed;
	if (!address || !schema || closed) {
		const url = `${context.origin()}${appPrefix(context.runtime)}/odata/${path}`;
		throw unknownSet(url, address?.set ?? path, switches.unknownSetAs200 ? 200 : 404);
	}
	const denied = switches.denied.some(
		(entry) => entry === schema.name || entry === `${schema.name}:${method}`,
	);
	if (denied) throw noRight(schema.name);
	if (schema.system && method !== 'GET')
		throw serverFault(`${schema.name} cannot be changed through OData.`, 'System.NotSupportedException');
	const fault = context.operationFault(method, schema.name);
	if (fault === 'failBeforeWrite') throw serverFault('The stand-in was told to fail before writing.');
	const answer = perform(
		context,
		operation,
		schema,
		address.id,
		address.property,
		address.tail,
		query,
		actor,
	);
	if (fault === 'failAfterWrite')
		throw serverFault('The stand-in was told to fail after writing: a handler threw.');
	return answer;
}

function perform(
	context: Context,
	{ method, json, bytes }: Operation,
	schema: EntitySchema,
	id: string | undefined,
	property: string | undefined,
	tail: string | undefined,
	query: string,
	actor: Actor,
): Answer {
	if (property !== undefined && id !== undefined && method !== 'GET')
		return changeStream(context, schema, id, property, method, bytes);
	if (method === 'GET') {
		if (id === undefined) return readMany(context, schema, query, tail === '$count');
		if (property === undefined) return readOne(context, schema, id, query);
		return readProperty(context, schema, id, property, tail === '$value', query);
	}
	if (method === 'POST' && id === undefined) return create(context, schema, json(), actor);
	if (method === 'PATCH' && id !== undefined) return change(context, schema, id, json(), actor);
	if (method === 'DELETE' && id !== undefined) {
		if (!context.store.get(schema.name, id)) return absent(context, schema, id);
		deleteRecord(context, schema.name, id, actor);
		return noContent;
	}
	throw new Refusal('Method not allowed', {
		status: 405,
		body: { Message: `The requested resource does not support http method '${method}'.` },
	});
}

const noContent: Answer = { status: 204, headers: { 'odata-version': '4.0' } };

function absent(context: Context, schema: EntitySchema, id: string): Answer {
	if (context.switches.absentRow === 204) return noContent;
	throw absentRow(schema.name, id);
}

function create(context: Context, schema: EntitySchema, body: unknown, actor: Actor): Answer {
	const values = readBody(schema, body);
	if (schema.name === 'CaseMessageHistory') {
		context.counters.flags.push('POST CaseMessageHistory: only the server writes it (creatio.md 3.5)');
		throw serverFault('CaseMessageHistory is filled by the server. Write a SocialMessage instead.');
	}
	const row = createRecord(context, schema.name, values, actor);
	return {
		status: 201,
		headers: { location: `${serviceRoot(context)}/${schema.name}(${String(row.Id)})`, ...odataHeaders },
		body: entityBody(context, schema, row),
	};
}

export function entityBody(context: Context, schema: EntitySchema, row: Row): Record<string, unknown> {
	return {
		'@odata.context': `${serviceRoot(context)}/$metadata#${schema.name}/$entity`,
		...serialize(context.store, schema, row, undefined),
	};
}

function change(context: Context, schema: EntitySchema, id: string, body: unknown, actor: Actor): Answer {
	const values = readBody(schema, body);
	if (!context.store.get(schema.name, id)) return absent(context, schema, id);
	changeRecord(context, schema.name, id, values, actor);
	return noContent;
}

/** `PUT` and `DELETE …/CaseFile(<guid>)/Data` (creatio.md 4.2). */
function changeStream(
	{ store }: Context,
	schema: EntitySchema,
	id: string,
	name: string,
	method: string,
	bytes: () => Buffer,
): Answer {
	if (columnByProperty(schema, name)?.kind !== 'stream')
		throw badBody(`'${name}' is not a stream of ${schema.name}.`);
	if (!store.get(schema.name, id)) throw absentRow(schema.name, id);
	const content = method === 'PUT' ? bytes() : undefined;
	store.setStream(schema.name, id, name, content);
	if ('Size' in (store.get(schema.name, id) ?? {})) {
		store.update(schema.name, id, { Size: content?.length ?? 0, TotalSize: content?.length ?? 0 });
	}
	return { status: method === 'PUT' ? 200 : 204 };
}
