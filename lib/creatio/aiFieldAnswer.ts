import { z } from 'zod/v4';
import type { AiField } from './aiFieldSchema';

/** A value ready to be written, a name still to be looked up, or why the field stays empty. */
export type FieldAnswer =
	| { outcome: 'value'; written: unknown; shown: unknown }
	| { outcome: 'lookUp'; name: string }
	| { outcome: 'empty'; reason: string };

const yes = new Set(['true', 'yes', '1']);
const no = new Set(['false', 'no', '0']);
const answers = z.record(z.string(), z.unknown());

function empty(reason: string): FieldAnswer {
	return { outcome: 'empty', reason };
}

/** What the model gave for one field, checked on its own, so that one bad answer never costs the others. */
export function fieldAnswer(field: AiField, answer: unknown): FieldAnswer {
	const parsed = answers.safeParse(answer);
	const value = parsed.success ? parsed.data[field.column.name] : undefined;
	if (value === undefined || value === null || (typeof value === 'string' && value.trim() === '')) {
		return empty('not settled by the conversation');
	}
	const { column } = field;
	switch (column.kind) {
		case 'lookup':
			return lookupAnswer(field, value);
		case 'integer':
		case 'number':
			return numberAnswer(value, column.kind === 'integer');
		case 'boolean':
			return booleanAnswer(value);
		case 'date':
		case 'dateTime':
			return dateAnswer(value, column.kind === 'date');
		case 'time':
			return empty('times of day are not filled by the model');
		default:
			return textAnswer(value, column.longest);
	}
}

function lookupAnswer({ values }: AiField, value: unknown): FieldAnswer {
	if (typeof value !== 'string') return empty('the model gave something that is not a name');
	const name = value.trim();
	if (!values) return { outcome: 'lookUp', name };
	const exact = values.get(name);
	if (exact !== undefined) return { outcome: 'value', written: exact, shown: name };
	const alike = [...values].filter(([known]) => known.toLowerCase() === name.toLowerCase());
	if (alike.length === 1) return { outcome: 'value', written: alike[0][1], shown: alike[0][0] };
	return empty(`"${name}" is not one of the allowed values`);
}

function numberAnswer(value: unknown, whole: boolean): FieldAnswer {
	const number = typeof value === 'string' ? Number(value.trim()) : value;
	if (typeof number !== 'number' || !Number.isFinite(number)) return empty('the model gave something that is not a number');
	if (whole && !Number.isInteger(number)) return empty('the model gave something that is not a whole number');
	return { outcome: 'value', written: number, shown: number };
}

function booleanAnswer(value: unknown): FieldAnswer {
	const word = String(value).trim().toLowerCase();
	if (!yes.has(word) && !no.has(word)) return empty('the model gave neither yes nor no');
	return { outcome: 'value', written: yes.has(word), shown: yes.has(word) };
}

function dateAnswer(value: unknown, dayOnly: boolean): FieldAnswer {
	const text = typeof value === 'string' ? value.trim() : '';
	const day = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
	const date = new Date(dayOnly && day ? `${day}T00:00:00Z` : text);
	if (!day || Number.isNaN(date.getTime()) || (dayOnly && !date.toISOString().startsWith(day))) {
		return empty('the model gave something that is not a date');
	}
	return { outcome: 'value', written: date.toISOString(), shown: dayOnly ? day : date.toISOString() };
}

function textAnswer(value: unknown, longest: number | undefined): FieldAnswer {
	if (typeof value === 'object') return empty('the model gave something that is not a text');
	const text = String(value).trim();
	if (longest !== undefined && text.length > longest) return empty(`longer than ${longest} characters`);
	return { outcome: 'value', written: text, shown: text };
}
