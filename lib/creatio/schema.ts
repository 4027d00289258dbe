import { z } from 'zod/v4';
import type { CreatioClient } from './client';
import { CreatioNotFoundError, CreatioRefusedError } from './errors';

export type ColumnKind = 'text' | 'lookup' | 'integer' | 'number' | 'boolean' | 'date' | 'dateTime' | 'time';

/** A column that can be written through OData. */
export interface Column {
	/** As in Creatio's designer: `Status`. */
	name: string;
	/** As OData writes it: `StatusId` for a lookup, the name otherwise. */
	odataName: string;
	caption: string;
	kind: ColumnKind;
	required: boolean;
	/** Object whose rows are the values of a lookup. */
	reference: string;
	/** Characters a text takes; undefined when there is no limit. */
	longest?: number;
}

/** dataValueType numbers (creatio.md 6.1). Binary, image, file and hidden types are left out: they are not typed in a field. */
const KINDS = new Map<number, ColumnKind>([
	...[1, 18, 27, 28, 29, 30, 42, 43, 44, 45].map((type): [number, ColumnKind] => [type, 'text']),
	...[10, 11].map((type): [number, ColumnKind] => [type, 'lookup']),
	[4, 'integer'],
	...[5, 6, 31, 32, 33, 34, 40, 47, 48, 49, 50].map((type): [number, ColumnKind] => [type, 'number']),
	[12, 'boolean'],
	[7, 'dateTime'],
	[8, 'date'],
	[9, 'time'],
]);

/** Characters of Creatio's short, medium and long texts, and of phone, web and e-mail texts. */
const LONGEST = new Map([
	[27, 50],
	[28, 250],
	[30, 500],
	[42, 250],
	[44, 250],
	[45, 250],
]);

/** Kept by the server: writing them is refused or useless. */
const SERVER_COLUMNS = new Set(['Id', 'CreatedOn', 'CreatedBy', 'ModifiedOn', 'ModifiedBy', 'ProcessListeners']);

const caption = z
	.union([z.string(), z.record(z.string(), z.unknown())])
	.nullish()
	.catch(undefined);
const column = z.object({
	name: z.string().min(1),
	caption,
	dataValueType: z.number(),
	isRequired: z.boolean().catch(false),
	referenceSchemaName: z.string().nullish().catch(undefined),
});
const answer = z.object({
	schema: z
		.object({
			primaryDisplayColumnName: z.string().nullish().catch(undefined),
			columns: z.object({ Items: z.record(z.string(), z.unknown()) }),
		})
		.nullish()
		.catch(undefined),
});

export interface EntitySchema {
	name: string;
	/** Column whose value names a row; `Name` for most lookups. */
	displayColumn: string;
	/** Writable columns by caption. */
	columns: Column[];
}

/** The columns of an object with captions, from RuntimeEntitySchemaRequest (creatio.md 6.1). */
export async function readSchema(client: CreatioClient, entity: string): Promise<EntitySchema> {
	const asked = { what: `reading the columns of ${entity}`, writes: false };
	const body = await client.service('/DataService/json/SyncReply/RuntimeEntitySchemaRequest', { Name: entity }, asked);
	const { schema } = answer.parse(body);
	if (!schema) {
		throw new CreatioNotFoundError(
			`Creatio has no object "${entity}", or its user may not see it`,
			'Check the name of the object and the rights of the user.',
		);
	}
	const columns = Object.values(schema.columns.Items).flatMap((item) => {
		const parsed = column.safeParse(item);
		if (!parsed.success) return [];
		const kind = KINDS.get(parsed.data.dataValueType);
		if (!kind || SERVER_COLUMNS.has(parsed.data.name)) return [];
		return [columnOf(parsed.data, kind)];
	});
	if (columns.length === 0) {
		throw new CreatioRefusedError(`Creatio listed no columns of "${entity}"`, 'Check the rights of the user on this object.');
	}
	columns.sort((one, other) => one.caption.localeCompare(other.caption, 'en') || (one.name < other.name ? -1 : 1));
	return { name: entity, displayColumn: schema.primaryDisplayColumnName || 'Name', columns };
}

function columnOf(item: z.infer<typeof column>, kind: ColumnKind): Column {
	return {
		name: item.name,
		odataName: kind === 'lookup' ? `${item.name}Id` : item.name,
		caption: captionText(item.caption) || item.name,
		kind,
		required: item.isRequired,
		reference: kind === 'lookup' ? (item.referenceSchemaName ?? '') : '',
		...(LONGEST.has(item.dataValueType) ? { longest: LONGEST.get(item.dataValueType) } : {}),
	};
}

/** A caption is a text or one text per culture. */
function captionText(value: z.infer<typeof caption>): string {
	if (typeof value === 'string') return value;
	if (!value) return '';
	const texts = Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
	return (texts.find(([culture, words]) => culture === 'en-US' && words) ?? texts[0])?.[1] ?? '';
}
