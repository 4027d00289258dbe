import type { Column } from './schema';

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

/** No field is required: a field that the model is not sure of is left out. */
export function fillTool(fields: AiField[]): FillTool {
	return {
		name: 'fill_case_fields',
		description: 'Fill the fields of the support case. Leave out every field that the conversation does not settle.',
		parameters: {
			type: 'object',
			properties: Object.fromEntries(fields.map((field) => [field.column.name, property(field)])),
			additionalProperties: false,
		},
	};
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
