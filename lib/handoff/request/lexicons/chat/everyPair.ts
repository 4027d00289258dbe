/** All terms of `firsts` followed by all terms of `seconds`, both separated by `|`: phrases that are built alike. */
export function everyPair(firsts: string, seconds: string): string {
	const ends = seconds.split('|');
	return firsts
		.split('|')
		.flatMap((first) => ends.map((end) => `${first} ${end}`))
		.join('|');
}
