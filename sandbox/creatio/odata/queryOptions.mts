import { query as parse } from 'odata-v4-parser';
import type { Token } from './filterTypes.mts';
import { badRequest } from './refusal.mts';

export interface ExpandItem {
	name: string;
	select: string[] | undefined;
	expand: ExpandItem[];
}

export interface OrderItem {
	path: string[];
	descending: boolean;
}

export interface QueryOptions {
	filter?: string;
	select?: string[];
	expand: ExpandItem[];
	orderby: OrderItem[];
	top?: number;
	skip: number;
	count: boolean;
}

const known = new Set(['$filter', '$select', '$expand', '$orderby', '$top', '$skip', '$count', '$format']);

/** Reads the query part of an address (undecoded: a bare `+` is a space, as on the real server). */
export function readQueryOptions(query: string): QueryOptions {
	const parameters = new URLSearchParams(query);
	const value = (name: string): string | undefined => {
		const all = parameters.getAll(name);
		if (all.length > 1) throw badRequest(`Query option '${name}' was specified more than once.`);
		return all[0];
	};
	for (const name of parameters.keys()) {
		if (name.startsWith('$') && !known.has(name))
			throw badRequest(`The query parameter '${name}' is not supported.`);
	}
	const count = value('$count');
	if (count !== undefined && count !== 'true' && count !== 'false')
		throw badRequest(`Invalid value '${count}' for $count.`);
	return {
		filter: value('$filter'),
		select: readNames(value('$select')),
		expand: readExpand(value('$expand')),
		orderby: readOrder(value('$orderby')),
		top: readNumber('$top', value('$top')),
		skip: readNumber('$skip', value('$skip')) ?? 0,
		count: count === 'true',
	};
}

function readNumber(name: string, text: string | undefined): number | undefined {
	if (text === undefined) return undefined;
	if (!/^\d+$/.test(text)) throw badRequest(`Invalid value '${text}' for ${name} query option found.`);
	return Number(text);
}

function readNames(text: string | undefined): string[] | undefined {
	if (text === undefined) return undefined;
	const names = text.split(',').map((name) => name.trim());
	if (names.some((name) => !/^(\w+|\*)$/.test(name))) throw badRequest(`Invalid $select '${text}'.`);
	return names.includes('*') ? undefined : names;
}

/** Runs one option through the parser and gives its items. */
function items(option: string): Token[] {
	let tree: Token;
	try {
		tree = parse(option) as unknown as Token;
	} catch (cause) {
		throw badRequest(
			`Syntax error in '${option}': ${cause instanceof Error ? cause.message : String(cause)}.`,
		);
	}
	const [first] = (tree.value as { options: Token[] }).options;
	return (first.value as { items: Token[] }).items;
}

function readOrder(text: string | undefined): OrderItem[] {
	if (text === undefined) return [];
	return items(`$orderby=${text.replace(/,\s+/g, ',').trim()}`).map((item) => {
		const { expr, direction } = item.value as { expr: Token; direction: number };
		const path = expr.raw.trim().split('/');
		if (path.some((segment) => !/^\w+$/.test(segment)))
			throw badRequest(`'${expr.raw}' is not supported in $orderby.`);
		return { path, descending: direction < 0 };
	});
}

function readExpand(text: string | undefined): ExpandItem[] {
	if (text === undefined) return [];
	return items(`$expand=${text.replace(/,\s+/g, ',').trim()}`).map((item) => expandItem(item, 1));
}

/** Depth 2 is the server's limit (creatio.md 2). */
function expandItem(token: Token, depth: number): ExpandItem {
	if (depth > 2) {
		throw badRequest(
			'The request includes a $expand path which is too deep. The maximum depth allowed is 2.',
		);
	}
	const { path, options } = token.value as { path: Token; options?: Token[] };
	const item: ExpandItem = { name: path.raw, select: undefined, expand: [] };
	for (const option of options ?? []) {
		const inner = (option.value as { items?: Token[] }).items;
		if (option.type === 'Select' && inner) item.select = inner.map((entry) => entry.raw);
		else if (option.type === 'Expand' && inner)
			item.expand = inner.map((entry) => expandItem(entry, depth + 1));
		else throw badRequest(`'${option.raw}' is not supported inside $expand.`);
	}
	return item;
}
