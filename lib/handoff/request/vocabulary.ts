import { clausesOf } from './clauses';
import { termClasses, type Lexicon, type TermClass } from './lexicon';
import { normalizeText } from './normalizeText';

/** A term of one or more units. A stem stands for every unit that begins with it. */
export interface Term {
	/** Place of its language in `Vocabulary.languages`. */
	language: number;
	class: TermClass;
	units: string[];
	stems: boolean[];
}

/** All terms of some languages, found by their first unit. Built once, never changed. */
export interface Vocabulary {
	languages: Array<{ name: string; verbLast: boolean }>;
	byFirstUnit: Map<string, Term[]>;
	/** Terms whose first unit is a stem, by the stem's first letters (`stemKey`). */
	byFirstStem: Map<string, Term[]>;
	/** Words that misspellings are corrected to, by their first letter. */
	corrections: Map<string, string[]>;
}

/** Shortest stem that the index can tell apart. */
export const stemKey = 2;
/** Shorter words have too many neighbours that mean something else. */
const shortestCorrected = 5;
const corrected: ReadonlySet<TermClass> = new Set(['person', 'role', 'contact', 'transfer']);

export function buildVocabulary(lexicons: readonly Lexicon[]): Vocabulary {
	const vocabulary: Vocabulary = { languages: [], byFirstUnit: new Map(), byFirstStem: new Map(), corrections: new Map() };
	for (const [language, lexicon] of lexicons.entries()) {
		vocabulary.languages.push({ name: lexicon.language, verbLast: lexicon.verbLast === true });
		for (const termClass of termClasses) {
			for (const text of lexicon[termClass].split('|')) addTerm(vocabulary, language, termClass, text);
		}
	}
	return vocabulary;
}

/** Adds a term written as in a lexicon; nothing when it has no letters. */
export function addTerm(vocabulary: Vocabulary, language: number, termClass: TermClass, text: string): void {
	const words = text.trim().split(/\s+/).filter((word) => word !== '');
	const units: string[] = [];
	const stems: boolean[] = [];
	for (const word of words) {
		for (const unit of clausesOf(normalizeText(word.replace(/\*$/, ''))).flatMap((clause) => clause.units)) {
			units.push(unit);
			stems.push(false);
		}
		if (word.endsWith('*') && stems.length > 0) stems[stems.length - 1] = true;
	}
	const first = units[0];
	if (first === undefined) return;
	const term: Term = { language, class: termClass, units, stems };
	if (stems[0] && first.length >= stemKey) push(vocabulary.byFirstStem, first.slice(0, stemKey), term);
	else push(vocabulary.byFirstUnit, first, term);
	if (units.length === 1 && corrected.has(termClass) && first.length >= shortestCorrected && !isUnspaced(first)) {
		push(vocabulary.corrections, first.charAt(0), first);
	}
}

const isUnspaced = (unit: string) => /[\u3040-\u30ff\u3400-\u9fff]/.test(unit);

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
	const list = map.get(key);
	if (!list) map.set(key, [value]);
	else if (!list.includes(value)) list.push(value);
}
