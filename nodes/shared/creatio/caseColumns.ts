import type {
	ILoadOptionsFunctions,
	INodePropertyOptions,
	ResourceMapperField,
	ResourceMapperFields,
	FieldType,
} from 'n8n-workflow';
import type { CreatioClient } from '../../../lib/creatio/client';
import { CreatioError } from '../../../lib/creatio/errors';
import { isRecordId } from '../../../lib/creatio/odata';
import { readSchema, type Column, type ColumnKind } from '../../../lib/creatio/schema';
import { askFromEditor } from './editorSite';

/** A lookup with more rows than this is filled by id: a list would be no help. */
const MOST_VALUES = 200;

const KIND_WORDS: Record<ColumnKind, string> = {
	text: 'Text',
	lookup: 'Lookup',
	integer: 'Whole number',
	number: 'Number',
	boolean: 'Yes or no',
	date: 'Date',
	dateTime: 'Date and time',
	time: 'Time',
};

const FIELD_TYPES: Record<ColumnKind, FieldType> = {
	text: 'string',
	lookup: 'options',
	integer: 'number',
	number: 'number',
	boolean: 'boolean',
	date: 'dateTime',
	dateTime: 'dateTime',
	time: 'string',
};

/** The node has fields of their own for these, or keeps them itself. */
const OWN_FIELDS = new Set(['Number', 'Contact', 'Subject', 'Symptoms']);

/** Columns of Case that a model can fill, by caption. */
export async function getCaseColumns(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	return await askFromEditor(this, async (client) => {
		const { columns } = await readSchema(client, 'Case');
		return columns
			.filter(({ name, kind }) => kind !== 'time' && !OWN_FIELDS.has(name))
			.map(({ name, caption, kind, reference }) => ({
				name: caption === name ? name : `${caption} (${name})`,
				value: name,
				description: kind === 'lookup' ? `${KIND_WORDS.lookup}: ${reference}` : KIND_WORDS[kind],
			}));
	});
}

/** Columns of Case for fixed values; short lookups with their values. One request for the columns, one for each 100 lookups. */
export async function getCaseFields(this: ILoadOptionsFunctions): Promise<ResourceMapperFields> {
	return await askFromEditor(this, async (client) => {
		const { columns } = await readSchema(client, 'Case');
		const usable = columns.filter(({ name }) => !OWN_FIELDS.has(name));
		const values = await lookupValues(client, usable);
		return { fields: usable.map((column) => mapperField(column, values.get(column.reference))) };
	});
}

async function lookupValues(client: CreatioClient, columns: Column[]): Promise<Map<string, INodePropertyOptions[]>> {
	const references = [...new Set(columns.map(({ reference }) => reference).filter(Boolean))];
	const lists = await client.listsSettled(
		references.map((entity) => ({ entity, select: ['Id', 'Name'], orderBy: 'Name,Id', top: MOST_VALUES + 1 })),
	);
	const values = new Map<string, INodePropertyOptions[]>();
	references.forEach((reference, index) => {
		const rows = lists[index];
		if (rows instanceof CreatioError || rows.length === 0 || rows.length > MOST_VALUES) return;
		values.set(
			reference,
			rows.flatMap(({ Id, Name }) => (isRecordId(Id) ? [{ name: String(Name || Id), value: Id }] : [])),
		);
	});
	return values;
}

function mapperField(column: Column, options: INodePropertyOptions[] | undefined): ResourceMapperField {
	const byId = column.kind === 'lookup' && !options;
	return {
		id: column.odataName,
		displayName: byId ? `${column.caption} (ID)` : column.caption,
		// Creatio has defaults of its own for what it requires.
		required: false,
		defaultMatch: false,
		canBeUsedToMatch: false,
		display: true,
		type: byId ? 'string' : FIELD_TYPES[column.kind],
		...(options ? { options } : {}),
	};
}
