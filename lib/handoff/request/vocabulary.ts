import { clausesOf } from './clauses';
import { termClasses, type Lexicon, type TermClass } from './lexicon';
import { normalizeText } from './normalizeText';

export interface KnownLanguage {
	name: string;
	verbLast: boolean;
	wishFollows: boolean;
	gap: number;
	that: ReadonlySet<string>;
}

/** For phrases that belong to no language. */
export const anyLanguage: KnownLanguage = { name: '', verbLast: false, wishFollows: false, gap: 2, that: new Set() };

/** A place in the tree of terms: what may follow, and the terms that end here. Most places have only one of these, and there are many. */
export interface TermNode {
	next?: Map<string, TermNode>;
	/** Words given by their beginning, found by its first letters (`stemKey`). */
	stems?: Map<string, Array<{ stem: string; node: TermNode }>>;
	/** `language` is its place in `Vocabulary.languages`. */
	ends?: Array<{ language: number; class: TermClass }>;
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

interface TermUnit {
	unit: string;
	stem: boolean;
}

type End = NonNullable<TermNode['ends']>[number];
/** Terms are many and their words few: words already read, while a vocabulary is built. */
type WordsRead = Map<string, readonly TermUnit[]>;

const newNode = (ends?: End[]): TermNode => ({ next: undefined, stems: undefined, ends });

export const correctionKey = (firstLetter: string, length: number): string => `${firstLetter}${length}`;

export function buildVocabulary(lexicons: readonly Lexicon[]): Vocabulary {
	const vocabulary: Vocabulary = { languages: [], root: newNode(), corrections: new Map() };
	const wordsRead: WordsRead = new Map();
	for (const [language, lexicon] of lexicons.entries()) {
		const verbLast = lexicon.verbLast === true;
		const wishFollows = verbLast || lexicon.wishFollows === true;
		const that = new Set((lexicon.that ?? '').split('|').map(normalizeText));
		vocabulary.languages.push({ name: lexicon.language, verbLast, wishFollows, gap: lexicon.gap ?? 2, that });
		for (const termClass of termClasses) {
			const leaf = leafOf(language, termClass);
			for (const text of (lexicon[termClass] ?? '').split('|')) addRead(vocabulary, leaf, unitsOf(text, wordsRead));
		}
	}
	return vocabulary;
}

/** Adds a term written as in a lexicon; false when it has no letters. */
export function addTerm(vocabulary: Vocabulary, language: number, termClass: TermClass, text: string): boolean {
	return addRead(vocabulary, leafOf(language, termClass), unitsOf(text, new Map()));
}

function addRead(vocabulary: Vocabulary, leaf: Leaf, units: readonly TermUnit[]): boolean {
	const first = units[0];
	if (first === undefined) return false;
	const termClass = leaf.ends[0].class;
	plant(vocabulary.root, units, leaf);
	if (termClass === 'person' || termClass === 'role' || termClass === 'somebody') {
		for (const unit of arabicForms(first.unit, units.length === 1)) plant(vocabulary.root, [{ ...first, unit }, ...units.slice(1)], leaf);
	}
	if (units.length === 1 && first.unit.length >= (shortestCorrected[termClass] ?? Infinity) && voweled.test(first.unit)) {
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

function unitsOf(text: string, wordsRead: WordsRead): readonly TermUnit[] {
	if (!text.includes(' ')) return unitsOfWord(text, wordsRead);
	const units: TermUnit[] = [];
	for (const word of text.split(' ')) units.push(...unitsOfWord(word, wordsRead));
	return units;
}

function unitsOfWord(word: string, wordsRead: WordsRead): readonly TermUnit[] {
	const known = wordsRead.get(word);
	if (known) return known;
	const units = clausesOf(normalizeText(word.replace(/\*$/, ''))).flatMap((clause) => clause.units);
	const isStem = (index: number, unit: string) => word.endsWith('*') && index === units.length - 1 && unit.length >= stemKey;
	const read = units.map((unit, index) => ({ unit, stem: isStem(index, unit) }));
	wordsRead.set(word, read);
	return read;
}

/** The place where most terms of a class end: one for all of them, until something else ends there too or follows. */
interface Leaf extends TermNode {
	ends: [End];
}

const leafOf = (language: number, termClass: TermClass): Leaf => ({ ...newNode(), ends: [{ language, class: termClass }] });
const isLeaf = (node: TermNode): boolean => node.next === undefined && node.stems === undefined;

function plant(root: TermNode, units: readonly TermUnit[], leaf: Leaf): void {
	let node = root;
	for (const [index, { unit, stem }] of units.entries()) {
		const last = index === units.length - 1;
		const place = stem ? stemPlace(node, unit) : exactPlace(node, unit);
		const known = place.node;
		if (last && (known === undefined || known === leaf)) place.put(leaf);
		else {
			// A place that ends a term and nothing more may be shared.
			node = known === undefined ? newNode() : isLeaf(known) ? newNode([...(known.ends ?? [])]) : known;
			if (node !== known) place.put(node);
			if (last) (node.ends ??= []).push(leaf.ends[0]);
		}
	}
}

interface Place {
	node: TermNode | undefined;
	put(node: TermNode): void;
}

function exactPlace(parent: TermNode, unit: string): Place {
	const next = (parent.next ??= new Map<string, TermNode>());
	return { node: next.get(unit), put: (node) => next.set(unit, node) };
}

function stemPlace(parent: TermNode, stem: string): Place {
	const stems = (parent.stems ??= new Map<string, Array<{ stem: string; node: TermNode }>>());
	const key = stem.slice(0, stemKey);
	const known = stems.get(key)?.find((entry) => entry.stem === stem);
	return { node: known?.node, put: (node) => (known ? (known.node = node) : push(stems, key, { stem, node })) };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
	const list = map.get(key);
	if (!list) map.set(key, [value]);
	else if (!list.includes(value)) list.push(value);
}
