import { z } from 'zod/v4';
import type { Column } from './schema';

const LONGEST_SUMMARY = 2_000;

/** A column that a model fills, with what the admin wants in it. */
export interface AiField {
	column: Column;
	instruction: string;
	/** Names of the rows a lookup may have, with their ids; undefined when there are too many to list. */
	values?: Map<string, string>;
}

/** A function for the model to call; `parameters` is JSON Schema. */
export interface FillTool {
	name: string;
	description: string;
	parameters: Record<string, unknown>;
}

/** Not the name of a Case column: those have no underscore at the start. */
const SUMMARY = '_summary';

const SUMMARY_PROPERTY = {
	type: 'string',
	description:
		'For the colleague who takes over: what the customer wants, what was tried, what is open. Two or three sentences of plain text.',
};

/** No field is required: a field that the model is not sure of is left out. */
export function fillTool(fields: AiField[], summarise: boolean): FillTool {
	return {
		name: 'fill_case_fields',
		description: 'Fill the fields of the support case. Leave out every field that the conversation does not settle.',
		parameters: {
			type: 'object',
			properties: {
				...(summarise ? { [SUMMARY]: SUMMARY_PROPERTY } : {}),
				...Object.fromEntries(fields.map((field) => [field.column.name, property(field)])),
			},
			additionalProperties: false,
		},
	};
}

const answerWithSummary = z.object({ [SUMMARY]: z.string() });

/** The summary in the model's answer; undefined when there is none. */
export function summaryWithin(answer: unknown): string | undefined {
	const parsed = answerWithSummary.safeParse(answer);
	return parsed.success ? parsed.data[SUMMARY].trim().slice(0, LONGEST_SUMMARY) || undefined : undefined;
}

function property({ column, instruction, values }: AiField): Record<string, unknown> {
	const description = [column.caption, instruction.trim()].filter(Boolean).join(': ');
	switch (column.kind) {
		case 'lookup':
			return values
				? { type: 'string', description, enum: [...values.keys()] }
				: { type: 'string', description: `${description}. The exact name as the customer or the company uses it.` };
		case 'integer':
			return { type: 'integer', description };
		case 'number':
			return { type: 'number', description };
		case 'boolean':
			return { type: 'boolean', description };
		case 'date':
			return { type: 'string', description: `${description}. Date as YYYY-MM-DD.` };
		case 'dateTime':
			return { type: 'string', description: `${description}. Date and time in ISO 8601 with offset.` };
		case 'time':
			return { type: 'string', description: `${description}. Time as HH:MM.` };
		default:
			return { type: 'string', description, ...(column.longest ? { maxLength: column.longest } : {}) };
	}
}
