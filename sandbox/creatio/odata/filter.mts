import { filter as parse } from 'odata-v4-parser';
import type { Store } from '../store/store.mts';
import { isEmptyValue, normalDate } from '../store/values.mts';
import type { Row, Value } from '../store/values.mts';
import { functionOperand } from './filterFunctions.mts';
import { comparable, edmTypes } from './filterTypes.mts';
import type { Operand, Token } from './filterTypes.mts';
import { resolvePath } from './path.mts';
import { badRequest } from './refusal.mts';
import { hideTexts } from './textLiterals.mts';

const operators: Record<string, string> = {
	EqualsExpression: 'Equal',
	NotEqualsExpression: 'NotEqual',
	LesserThanExpression: 'LessThan',
	LesserOrEqualsExpression: 'LessThanOrEqual',
	GreaterThanExpression: 'GreaterThan',
	GreaterOrEqualsExpression: 'GreaterThanOrEqual',
};

interface Pair {
	left: Token;
	right: Token;
}

/** Whether text comparison ignores case: SQL Server does, PostgreSQL does not (creatio.md 2.3). */
export type Collation = 'ignoreCase' | 'exact';

/**
 * Turns a `$filter` into a test of rows. The grammar is the parser's; types and paths are checked here.
 * Throws the 400 and 500 answers of creatio.md 2.3 and 2.4.
 */
export function compileFilter(
	store: Store,
	entity: string,
	text: string,
	collation: Collation,
): (row: Row) => boolean {
	const { hidden, texts } = hideTexts(text);
	let tree: Token;
	try {
		tree = parse(hidden) as unknown as Token;
	} catch (cause) {
		throw badRequest(`Syntax error in '${text}': ${cause instanceof Error ? cause.message : String(cause)}.`);
	}
	const fold = (value: Value): Value =>
		collation === 'ignoreCase' && typeof value === 'string' ? value.toLowerCase() : value;

	function operand(token: Token): Operand {
		switch (token.type) {
			case 'CommonExpression':
			case 'BoolParenExpression':
			case 'ParenExpression':
				return operand(token.value as Token);
			case 'FirstMemberExpression': {
				const path = token.raw.trim().split('/');
				if (path.some((segment) => !/^\w+$/.test(segment)))
					throw badRequest(`'${token.raw}' is not supported.`);
				const resolved = resolvePath(store, entity, path);
				return {
					type: edmTypes[resolved.kind],
					read: resolved.read,
					isEmpty: (row) => {
						const value = resolved.read(row);
						return value === null || isEmptyValue(resolved.column, value);
					},
				};
			}
			case 'Literal':
				return literal(token);
			case 'MethodCallExpression': {
				const { method, parameters } = token.value as { method: string; parameters: Token[] };
				return functionOperand(method, (parameters ?? []).map(operand), fold);
			}
			case 'AndExpression':
			case 'OrExpression':
				return logical(token.type === 'AndExpression', token.value as Pair);
			case 'NotExpression': {
				const inner = boolean(token.value as Token);
				return { type: 'Edm.Boolean', read: (row) => negate(inner.read(row)) };
			}
			default:
				if (operators[token.type]) return comparison(operators[token.type], token.value as Pair);
				throw badRequest(`'${token.raw}' is not supported.`);
		}
	}

	function literal(token: Token): Operand {
		const type = String(token.value);
		const constant = (value: Value | null): Operand => ({ type, read: () => value });
		if (type === 'null') return { ...constant(null), isEmpty: () => true };
		if (type === 'Edm.String') return constant(texts[Number(token.raw.slice(2, -1))]);
		if (type === 'Edm.Guid') return constant(token.raw.toLowerCase());
		if (type === 'Edm.Boolean') return constant(token.raw === 'true');
		if (type === 'Edm.DateTimeOffset') return constant(normalDate(token.raw) ?? token.raw);
		return constant(Number.isNaN(Number(token.raw)) ? token.raw : Number(token.raw));
	}

	function comparison(operator: string, { left, right }: Pair): Operand {
		const a = operand(left);
		const b = operand(right);
		if (!comparable(a.type, b.type)) {
			throw badRequest(
				`A binary operator with incompatible types was detected. Found operand types '${a.type}' and '${b.type}' for operator kind '${operator}'.`,
			);
		}
		if (a.type === 'null' || b.type === 'null') {
			const path = a.type === 'null' ? b : a;
			const isEmpty = path.isEmpty ?? ((row: Row) => path.read(row) === null);
			if (operator === 'Equal') return { type: 'Edm.Boolean', read: isEmpty };
			if (operator === 'NotEqual') return { type: 'Edm.Boolean', read: (row) => !isEmpty(row) };
			return { type: 'Edm.Boolean', read: () => null };
		}
		const test = tests[operator];
		return {
			type: 'Edm.Boolean',
			read: (row) => {
				const x = a.read(row);
				const y = b.read(row);
				return x === null || y === null ? null : test(fold(x), fold(y));
			},
		};
	}

	function logical(and: boolean, { left, right }: Pair): Operand {
		const a = boolean(left);
		const b = boolean(right);
		const decisive = !and;
		return {
			type: 'Edm.Boolean',
			read: (row) => {
				const x = a.read(row);
				const y = b.read(row);
				if (x === decisive || y === decisive) return decisive;
				return x === null || y === null ? null : and;
			},
		};
	}

	function boolean(token: Token): Operand {
		const part = operand(token);
		if (part.type !== 'Edm.Boolean')
			throw badRequest(`'${token.raw}' is not a condition: its type is ${part.type}.`);
		return part;
	}

	const condition = boolean(tree);
	return (row) => condition.read(row) === true;
}

const negate = (value: Value | null): boolean | null => (value === null ? null : value !== true);

const tests: Record<string, (a: Value, b: Value) => boolean> = {
	Equal: (a, b) => a === b,
	NotEqual: (a, b) => a !== b,
	LessThan: (a, b) => a < b,
	LessThanOrEqual: (a, b) => a <= b,
	GreaterThan: (a, b) => a > b,
	GreaterThanOrEqual: (a, b) => a >= b,
};
