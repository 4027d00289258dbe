import { propertyOf } from '../schema/columns.mts';
import type { EntitySchema } from '../schema/columns.mts';
import type { Schemas } from '../schema/schemas.mts';
import { emptyValue } from './values.mts';
import type { Row, Value } from './values.mts';

export interface Change {
	entity: string;
	action: 'insert' | 'update' | 'delete';
	id: string;
	row: Row;
	/** Properties whose value is another one than before (update only). */
	changed: string[];
}

/** A stored copy of everything: what a restart needs. */
export interface Snapshot {
	tables: Record<string, Row[]>;
	streams: Record<string, string>;
	settings: Record<string, Value>;
}

/** The tables in memory. Knows no rule of Creatio's beyond typed empty values. */
export class Store {
	readonly schemas: Schemas;
	readonly settings = new Map<string, Value>();
	private readonly tables = new Map<string, Map<string, Row>>();
	private readonly streams = new Map<string, Buffer>();
	private readonly listeners = new Set<(change: Change) => void>();
	private readonly clock: () => Date;
	private lastMilliseconds = 0;
	private tick = 0;

	constructor(schemas: Schemas, clock: () => Date) {
		this.schemas = schemas;
		this.clock = clock;
	}

	/** Now with seven fraction digits; two calls never give the same text, and order is kept. */
	timestamp(): string {
		const now = this.clock();
		this.tick = now.getTime() === this.lastMilliseconds ? this.tick + 1 : 1;
		this.lastMilliseconds = now.getTime();
		return now.toISOString().replace('Z', `${String(this.tick).padStart(4, '0')}Z`);
	}

	schema(entity: string): EntitySchema {
		const schema = this.schemas.get(entity);
		if (!schema) throw new Error(`The stand-in has no entity ${entity}`);
		return schema;
	}

	rows(entity: string): Row[] {
		return [...this.table(entity).values()];
	}

	get(entity: string, id: Value | undefined): Row | undefined {
		return this.table(entity).get(String(id).toLowerCase());
	}

	find(entity: string, matches: (row: Row) => boolean): Row | undefined {
		return this.rows(entity).find(matches);
	}

	/** The row with every column filled: typed empties where nothing is given. */
	complete(entity: string, values: Row): Row {
		const row: Row = {};
		for (const column of this.schema(entity).columns) {
			if (column.kind === 'stream') continue;
			const property = propertyOf(column);
			row[property] = values[property] ?? emptyValue(column);
		}
		return row;
	}

	/** Stores a new row as it is; no rule runs. Listeners hear of it unless `quiet`. */
	insert(entity: string, values: Row, quiet = false): Row {
		const row = this.complete(entity, values);
		this.table(entity).set(String(row.Id), row);
		if (!quiet) this.emit({ entity, action: 'insert', id: String(row.Id), row, changed: [] });
		return row;
	}

	/** Changes values of a stored row; returns the names of those that really changed. */
	update(entity: string, id: string, values: Row): string[] {
		const row = this.table(entity).get(id);
		if (!row) throw new Error(`${entity} ${id} is not stored`);
		const changed = Object.keys(values).filter((property) => row[property] !== values[property]);
		Object.assign(row, values);
		if (changed.length > 0) this.emit({ entity, action: 'update', id, row, changed });
		return changed;
	}

	remove(entity: string, id: string): void {
		const row = this.table(entity).get(id);
		if (!row) return;
		this.table(entity).delete(id);
		for (const key of [...this.streams.keys()])
			if (key.startsWith(`${entity}/${id}/`)) this.streams.delete(key);
		this.emit({ entity, action: 'delete', id, row, changed: [] });
	}

	stream(entity: string, id: string, column: string): Buffer | undefined {
		return this.streams.get(`${entity}/${id}/${column}`);
	}

	setStream(entity: string, id: string, column: string, bytes: Buffer | undefined): void {
		const key = `${entity}/${id}/${column}`;
		if (bytes) this.streams.set(key, bytes);
		else this.streams.delete(key);
		const row = this.get(entity, id);
		if (row) this.emit({ entity, action: 'update', id, row, changed: [column] });
	}

	/** Calls back after every change; the answer ends it. */
	onChange(listener: (change: Change) => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	clear(): void {
		this.tables.clear();
		this.streams.clear();
		this.settings.clear();
	}

	snapshot(): Snapshot {
		const tables: Snapshot['tables'] = {};
		for (const [entity, table] of this.tables) tables[entity] = [...table.values()];
		const streams: Snapshot['streams'] = {};
		for (const [key, bytes] of this.streams) streams[key] = bytes.toString('base64');
		return { tables, streams, settings: Object.fromEntries(this.settings) };
	}

	restore(snapshot: Snapshot): void {
		this.clear();
		for (const [entity, rows] of Object.entries(snapshot.tables)) {
			if (!this.schemas.has(entity)) continue;
			for (const row of rows) this.insert(entity, row, true);
		}
		for (const [key, text] of Object.entries(snapshot.streams))
			this.streams.set(key, Buffer.from(text, 'base64'));
		for (const [code, value] of Object.entries(snapshot.settings)) this.settings.set(code, value);
	}

	private table(entity: string): Map<string, Row> {
		this.schema(entity);
		const known = this.tables.get(entity);
		if (known) return known;
		const table = new Map<string, Row>();
		this.tables.set(entity, table);
		return table;
	}

	private emit(change: Change): void {
		for (const listener of this.listeners) listener(change);
	}
}
