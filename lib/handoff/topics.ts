import { clausesOf } from './request/clauses';
import { normalizeText } from './request/normalizeText';

/** One topic per line; empty lines and list marks are dropped. */
export function topicLines(text: string): string[] {
	return text
		.split('\n')
		.map((line) => line.replace(/^[\s*•·–-]+/, '').trim())
		.filter((line) => line !== '');
}

/** Words that say nothing about a topic. */
const small = new Set(
	('a|an|the|of|to|for|about|and|or|with|in|on|any|all|el|la|los|las|de|del|y|o|un|una|le|les|des|du|et|ou|der|die|das|und|oder|von|zu|il|lo|gli|di|e|een|het|van|en|do|da|na|w|z|i|' +
		'о|об|и|или|про|та|або|yang|dan|atau|ve|veya|का|की|के|और|في|من|عن|او').split('|'),
);

/**
 * The topic that a message is about, told by its words: all words of the topic line stand in one clause, in any order, in
 * any ending ("refund" finds "refunds"). A model, where there is one, also finds topics that are put differently.
 */
export function topicIn(text: string, topics: readonly string[]): string | undefined {
	const clauses = clausesOf(normalizeText(text)).map((clause) => clause.units);
	return topics.find((topic) => {
		const words = unitsOf(topic).filter((unit) => !small.has(unit));
		return words.length > 0 && clauses.some((units) => standsIn(words, units));
	});
}

const unitsOf = (text: string): string[] => clausesOf(normalizeText(text)).flatMap((clause) => clause.units);

function standsIn(words: string[], units: string[]): boolean {
	if (words.every((word) => unspaced.test(word))) return units.join('').includes(words.join(''));
	return words.every((word) => units.some((unit) => sameStem(word, unit)));
}

const unspaced = /^[\u3040-\u30ff\u3400-\u9fff]$/;

/** Equal, or the same beginning with endings of at most three letters. */
function sameStem(word: string, unit: string): boolean {
	if (word === unit) return true;
	const shorter = Math.min(word.length, unit.length);
	if (shorter < 4 || Math.abs(word.length - unit.length) > 3) return false;
	const kept = Math.max(4, shorter - 1);
	return word.slice(0, kept) === unit.slice(0, kept);
}
