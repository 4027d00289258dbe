/** Row ids from a parameter: a number, a list, or text with commas or brackets; undefined when something else is in it. */
export function numbersOf(value: unknown): number[] | undefined {
	if (value === undefined || value === null || value === '') return [];
	const parts = Array.isArray(value)
		? value
		: String(value)
				.replace(/[[\]\s"]/g, '')
				.split(',');
	const numbers = parts.filter((part) => part !== '').map(Number);
	return numbers.every((number) => Number.isInteger(number) && number > 0) ? numbers : undefined;
}
