const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Creatio's way to say "no value" in a lookup (creatio.md 0.3). */
export const EMPTY_GUID = '00000000-0000-0000-0000-000000000000';

/** Whether the text is a GUID. */
export function isGuid(value: unknown): value is string {
	return typeof value === 'string' && GUID.test(value);
}

/** Whether the value is a GUID of a record, not Creatio's empty one. */
export function isRecordId(value: unknown): value is string {
	return isGuid(value) && value !== EMPTY_GUID;
}

/** A GUID literal: bare, lower case (creatio.md 0.2). Throws TypeError when it is no GUID. */
export function guidLiteral(value: string): string {
	if (!isGuid(value)) throw new TypeError(`"${value}" is not a Creatio id. Ids look like 410006e1-ca4e-4502-a9ec-e54d922d2c00.`);
	return value.toLowerCase();
}

/** A text literal: in single quotes, quotes inside doubled. */
export function textLiteral(value: string): string {
	return `'${value.replaceAll("'", "''")}'`;
}

/** A date literal: bare and in UTC. Takes ISO 8601 or a Date; throws TypeError when it is neither. */
export function dateLiteral(value: string | Date): string {
	const date = new Date(value);
	if (Number.isNaN(date.getTime())) throw new TypeError(`"${String(value)}" is not a date. Use e.g. 2026-01-31T10:00:00Z.`);
	return date.toISOString();
}

/**
 * The path of a column in a filter. A lookup is filtered through its navigation path (`Case/Id`), never through
 * its flat `CaseId`, which Creatio answers with 500 (creatio.md 0.1).
 */
export function lookupIdPath(lookup: string): string {
	return `${lookup}/Id`;
}

/** `Case/Id eq <guid>` for a lookup column named without the suffix Id. */
export function lookupIs(lookup: string, id: string): string {
	return `${lookupIdPath(lookup)} eq ${guidLiteral(id)}`;
}

/** `Id eq <guid>`. */
export function idIs(id: string): string {
	return `Id eq ${guidLiteral(id)}`;
}

/** One of several conditions; there is no `in` operator (creatio.md 0.2). Throws RangeError for none. */
export function anyOf(conditions: string[]): string {
	if (conditions.length === 0) throw new RangeError('A filter needs at least one condition.');
	return conditions.length === 1 ? conditions[0] : `(${conditions.join(' or ')})`;
}

/** All of the conditions. Throws RangeError for none. */
export function allOf(conditions: string[]): string {
	if (conditions.length === 0) throw new RangeError('A filter needs at least one condition.');
	return conditions.join(' and ');
}

export interface ListQuery {
	entity: string;
	select?: string[];
	filter?: string;
	/** Lookups to join, e.g. `Contact($select=Id,Name)`; depth 2 at most. */
	expand?: string[];
	orderBy?: string;
	top?: number;
	skip?: number;
}

/** The query options of a list, not yet encoded. */
export function listOptions(query: ListQuery): Record<string, string> {
	const options: Record<string, string> = {};
	if (query.filter) options.$filter = query.filter;
	if (query.select?.length) options.$select = query.select.join(',');
	if (query.expand?.length) options.$expand = query.expand.join(',');
	if (query.orderBy) options.$orderby = query.orderBy;
	if (query.top !== undefined) options.$top = String(query.top);
	if (query.skip) options.$skip = String(query.skip);
	return options;
}

/** The set and its encoded options, as a batch wants it: `Case?%24filter=…` with readable option names. */
export function listUrl(query: ListQuery): string {
	const options = Object.entries(listOptions(query)).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
	return options.length === 0 ? query.entity : `${query.entity}?${options.join('&')}`;
}
