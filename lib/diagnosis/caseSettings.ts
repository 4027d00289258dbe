import { z } from 'zod/v4';
import type { CreatioClient, Entity } from '../creatio/client';
import { CreatioError } from '../creatio/errors';
import { idIs, isRecordId, type ListQuery } from '../creatio/odata';
import type { Column } from '../creatio/schema';
import { amiss, fine, isExpression, type Finding } from './finding';

/** A row of Creatio's that a field of Create Case names. */
export interface ChosenRow {
	/** As the node's field is called. */
	field: string;
	id: string;
	/** Objects that may hold it; the first one that does counts. */
	entities: string[];
}

/** What the fields of a Create Case node say, as far as Creatio has to know it. */
export interface CaseSettings {
	rows: ChosenRow[];
	/** Columns that the model fills, by schema name. */
	aiColumns: string[];
	/** Columns with fixed values, by their OData name. */
	fixedColumns: Array<{ column: string; value: unknown }>;
}

/** Some sites close SysAdminUnit to OData: the view holds the same roles (creatio.md 3.4). */
const LOOKUPS: ReadonlyArray<[parameter: string, field: string, entities: string[]]> = [
	['status', 'Status', ['CaseStatus']],
	['priority', 'Priority', ['CasePriority']],
	['origin', 'Origin', ['CaseOrigin']],
	['category', 'Category', ['CaseCategory']],
	['owner', 'Owner', ['Contact']],
	['group', 'Group', ['SysAdminUnit', 'VwSysRole']],
	['service', 'Service', ['ServiceItem']],
];

const text = z.string().catch('');
const chosen = z.union([z.string(), z.object({ value: text }).transform(({ value }) => value)]).catch('');
const parametersShape = z.looseObject({
	aiFields: z.object({ field: z.array(z.object({ column: text })) }).catch({ field: [] }),
	fixedFields: z
		.object({ value: z.record(z.string(), z.unknown()).nullish() })
		.catch({ value: null }),
});

/** Reads the parameters of a Create Case node as they are stored; what only an expression knows is left out. */
export function caseSettings(parameters: Record<string, unknown>): CaseSettings {
	const { aiFields, fixedFields, ...rest } = parametersShape.parse(parameters);
	return {
		rows: LOOKUPS.flatMap(([parameter, field, entities]) => {
			const id = chosen.parse(rest[parameter]).trim();
			return id === '' || isExpression(id) ? [] : [{ field, id, entities }];
		}),
		aiColumns: aiFields.field.map(({ column }) => column).filter((column) => column !== '' && !isExpression(column)),
		fixedColumns: Object.entries(fixedFields.value ?? {}).flatMap(([column, value]) =>
			value === null || value === undefined || value === '' ? [] : [{ column, value }],
		),
	};
}

/** Columns that are filled but do not exist in Case, and the rows that fixed values of lookups name. */
export function columnFindings({ aiColumns, fixedColumns }: CaseSettings, columns: Column[]): { findings: Finding[]; rows: ChosenRow[] } {
	const check = 'Creatio: columns of Case';
	const known = new Map(columns.flatMap((column) => [[column.name, column] as const, [column.odataName, column] as const]));
	const wanted = [
		...aiColumns.map((column) => ({ column, field: 'AI-Filled Fields' })),
		...fixedColumns.map(({ column }) => ({ column, field: 'Fixed Fields' })),
	];
	const missing = wanted.filter(({ column }) => !known.has(column));
	const findings = missing.map(({ column, field }) =>
		amiss(
			check,
			`Case has no column "${column}"`,
			`Open Create Case and choose another column under ${field}; it may have been renamed or removed in Creatio`,
		),
	);
	if (missing.length === 0) {
		findings.push(fine(check, wanted.length === 0 ? 'Create Case fills no columns of its own' : `Case has all columns that Create Case fills: ${wanted.map(({ column }) => column).join(', ')}`));
	}
	const rows = fixedColumns.flatMap(({ column, value }) => {
		const { kind, reference, caption } = known.get(column) ?? {};
		const usable = kind === 'lookup' && reference && typeof value === 'string' && !isExpression(value);
		return usable ? [{ field: caption ?? column, id: value.trim(), entities: [reference] }] : [];
	});
	return { findings, rows };
}

/** Whether each chosen row exists, asked in one request for each 100. */
export async function rowFindings(client: CreatioClient, rows: ChosenRow[]): Promise<Finding[]> {
	const asked = rows.filter(({ id }) => isRecordId(id));
	const queries = asked.flatMap(({ id, entities }) =>
		entities.map((entity): ListQuery => ({ entity, filter: idIs(id), select: ['Id', 'Name'], top: 1 })),
	);
	const answers = await client.listsSettled(queries);
	let next = 0;
	return rows.map((row) => rowFinding(row, isRecordId(row.id) ? row.entities.map(() => answers[next++]) : []));
}

/** What the answers of the objects that may hold a row say about it. */
export function rowFinding({ field, id, entities }: ChosenRow, answers: Array<Entity[] | CreatioError>): Finding {
	const check = `Creatio: ${field} in Create Case`;
	const choose = `Open Create Case and choose the value of ${field} from the list again`;
	if (answers.length === 0) return amiss(check, `The field ${field} holds "${id}", which is no Creatio ID`, choose);
	const lists = answers.flatMap((answer) => (answer instanceof CreatioError ? [] : [answer]));
	const found = lists.flat()[0];
	if (found) return fine(check, `${field} is "${typeof found.Name === 'string' && found.Name !== '' ? found.Name : id}"`);
	const refused = answers.find((answer) => answer instanceof CreatioError);
	if (refused && lists.length === 0) return amiss(check, refused.message, refused.whatToDo);
	return amiss(check, `Creatio has no ${entities[0]} with the ID ${id}`, choose);
}
