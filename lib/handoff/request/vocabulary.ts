import { clausesOf } from './clauses';
import { termClasses, type Lexicon, type TermClass } from './lexicon';
import { normalizeText } from './normalizeText';

export interface KnownLanguage {
	name: string;
	verbLast: boolean;
	wishFollows: boolean;
	gap: number;
}

/** For phrases that belong to no language. */
export const anyLanguage: KnownLanguage = { name: '', verbLast: false, wishFollows: false, gap: 2 };

/** A place in the tree of terms: what may follow, and the terms that end here. */
export interface TermNode {
	next: Map<string, TermNode>;
	/** Words given by their beginning, found by its first letters (`stemKey`). */
	stems: Map<string, Array<{ stem: string; node: TermNode }>>;
	/** `language` is its place in `Vocabulary.languages`. */
	ends: Array<{ language: number; class: TermClass }>;
}

/** All terms of some languages in one tree. Built once, never changed after. */
export interface Vocabulary {
	languages: KnownLanguage[];
	root: TermNode;
	/** Words that misspellings are corrected to, by `correctionKey`. */
	corrections: Map<string, string[]>;
}

/** Shortest stem that the index can tell apart. */
export const stemKey = 2;
/** Shorter words have too many neighbours that mean something else; so do verbs, and words without written vowels. */
const shortestCorrected: Readonly<Partial<Record<TermClass, number>>> = { person: 5, role: 5, contact: 6, transfer: 6 };
const voweled = /^[a-z\u0400-\u04ff]+$/;

const newNode = (): TermNode => ({ next: new Map(), stems: new Map(), ends: [] });

export const correctionKey = (firstLetter: string, length: number): string => `${firstLetter}${length}`;

export function buildVocabulary(lexicons: readonly Lexicon[]): Vocabulary {
	const vocabulary: Vocabulary = { languages: [], root: newNode(), corrections: new Map() };
	for (const [language, lexicon] of lexicons.entries()) {
		const verbLast = lexicon.verbLast === true;
		const wishFollows = verbLast || lexicon.wishFollows === true;
		vocabulary.languages.push({ name: lexicon.language, verbLast, wishFollows, gap: lexicon.gap ?? 2 });
		for (const termClass of termClasses) {
			for (const text of (lexicon[termClass] ?? '').split('|')) addTerm(vocabulary, language, termClass, text);
		}
	}
	return vocabulary;
}

/** Adds a term written as in a lexicon; false when it has no letters. */
export function addTerm(vocabulary: Vocabulary, language: number, termClass: TermClass, text: string): boolean {
	const units: Array<{ unit: string; stem: boolean }> = [];
	for (const word of text.trim().split(/\s+/)) {
		for (const unit of clausesOf(normalizeText(word.replace(/\*$/, ''))).flatMap((clause) => clause.units)) units.push({ unit, stem: false });
		const last = units[units.length - 1];
		if (last && word.endsWith('*')) last.stem = last.unit.length >= stemKey;
	}
	const [first, ...rest] = units;
	if (first === undefined) return false;
	plant(vocabulary.root, units, { language, class: termClass });
	if (termClass === 'person' || termClass === 'role' || termClass === 'somebody') {
		for (const unit of arabicForms(first.unit, rest.length === 0)) {
			plant(vocabulary.root, [{ ...first, unit }, ...rest], { language, class: termClass });
		}
	}
	if (rest.length === 0 && first.unit.length >= (shortestCorrected[termClass] ?? Infinity) && voweled.test(first.unit)) {
		push(vocabulary.corrections, correctionKey(first.unit.charAt(0), first.unit.length), first.unit);
	}
	return true;
}

/** "To", "with" and "and", and behind the last word "your", are written together with the noun. */
function arabicForms(unit: string, last: boolean): string[] {
	const code = unit.charCodeAt(0);
	if (code < 0x620 || code > 0x64a) return [];
	const owned = last && unit.length > 3 ? [`${unit}ك`, `${unit}كم`, `${unit}هم`] : [];
	return [unit, ...owned].flatMap((form) => [form, `ل${form}`, `ب${form}`, `و${form}`]).slice(1);
}

function plant(root: TermNode, units: ReadonlyArray<{ unit: string; stem: boolean }>, end: TermNode['ends'][number]): void {
	let node = root;
	for (const { unit, stem } of units) node = stem ? stemChild(node, unit) : exactChild(node, unit);
	node.ends.push(end);
}

function exactChild(node: TermNode, unit: string): TermNode {
	const known = node.next.get(unit);
	if (known) return known;
	const added = newNode();
	node.next.set(unit, added);
	return added;
}

function stemChild(node: TermNode, stem: string): TermNode {
	const key = stem.slice(0, stemKey);
	const known = node.stems.get(key)?.find((entry) => entry.stem === stem);
	if (known) return known.node;
	const added = { stem, node: newNode() };
	push(node.stems, key, added);
	return added.node;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
	const list = map.get(key);
	if (!list) map.set(key, [value]);
	else if (!list.includes(value)) list.push(value);
}
