import type { Value } from '../store/values.mts';
import type { EdmType, Operand } from './filterTypes.mts';
import { badRequest } from './refusal.mts';

interface FilterFunction {
	takes: EdmType[];
	gives: EdmType;
	apply: (values: Value[], fold: (value: Value) => Value) => Value;
}

const text = 'Edm.String';
const date = 'Edm.DateTimeOffset';
const part = (from: number, to: number): FilterFunction => ({
	takes: [date],
	gives: 'Edm.Int32',
	apply: ([value]) => Number(String(value).slice(from, to)),
});

const functions: Record<string, FilterFunction> = {
	contains: {
		takes: [text, text],
		gives: 'Edm.Boolean',
		apply: ([a, b], fold) => String(fold(a)).includes(String(fold(b))),
	},
	startswith: {
		takes: [text, text],
		gives: 'Edm.Boolean',
		apply: ([a, b], fold) => String(fold(a)).startsWith(String(fold(b))),
	},
	endswith: {
		takes: [text, text],
		gives: 'Edm.Boolean',
		apply: ([a, b], fold) => String(fold(a)).endsWith(String(fold(b))),
	},
	tolower: { takes: [text], gives: text, apply: ([a]) => String(a).toLowerCase() },
	toupper: { takes: [text], gives: text, apply: ([a]) => String(a).toUpperCase() },
	trim: { takes: [text], gives: text, apply: ([a]) => String(a).trim() },
	length: { takes: [text], gives: 'Edm.Int32', apply: ([a]) => String(a).length },
	year: part(0, 4),
	month: part(5, 7),
	day: part(8, 10),
	hour: part(11, 13),
	minute: part(14, 16),
};

/** A function call in a filter; arguments of another type than the function takes are refused. */
export function functionOperand(name: string, args: Operand[], fold: (value: Value) => Value): Operand {
	const known = functions[name];
	if (!known) throw badRequest(`An unknown function with name '${name}' was found.`);
	if (args.length !== known.takes.length || args.some((arg, index) => arg.type !== known.takes[index])) {
		const signature = args.map((arg) => arg.type).join(', ');
		throw badRequest(
			`No function signature for the function with name '${name}' matches the specified arguments (${signature}).`,
		);
	}
	return {
		type: known.gives,
		read: (row) => {
			const values = args.map((arg) => arg.read(row));
			return values.some((value) => value === null) ? null : known.apply(values as Value[], fold);
		},
	};
}
