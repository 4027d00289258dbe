import { termClasses, type ChatWords } from '../lexicon';

/** Every stem of `stems` with every ending of `endings`, both separated by `|`; an empty ending is the bare stem. */
export function everyForm(stems: string, endings: string): string {
	const ends = endings.split('|');
	return stems
		.split('|')
		.flatMap((stem) => ends.map((end) => stem + end))
		.join('|');
}

/** Several lists of words as one. */
export function together(...parts: ChatWords[]): ChatWords {
	const joined: ChatWords = {};
	for (const termClass of termClasses) {
		const words = parts.flatMap((part) => part[termClass] ?? []);
		if (words.length > 0) joined[termClass] = words.join('|');
	}
	return joined;
}

/** All terms of `firsts` followed by all terms of `seconds`, both separated by `|`: phrases that are built alike. */
export function everyPair(firsts: string, seconds: string): string {
	const ends = seconds.split('|');
	return firsts
		.split('|')
		.flatMap((first) => ends.map((end) => `${first} ${end}`))
		.join('|');
}
