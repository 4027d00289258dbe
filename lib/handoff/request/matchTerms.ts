import { termClasses, type TermClass } from './lexicon';
import { correctionOf } from './misspelling';
import { stemKey, type TermNode, type Vocabulary } from './vocabulary';

/** A unit or several that a language knows, or one that it does not know (`other`). */
export interface Token {
	class: TermClass | 'other';
	start: number;
	end: number;
	/** Taken for the misspelling of a term. */
	guessed?: boolean;
}

/** A term found. */
export interface Hit extends Token {
	class: TermClass;
}

const rank = new Map<TermClass, number>(termClasses.map((termClass, index) => [termClass, index]));

/** Classes without which no clause asks for anything. */
const asking: ReadonlySet<TermClass> = new Set(['person', 'role', 'somebody', 'bot', 'transfer', 'direct', 'takenBack']);

export interface Found {
	/** By language, in the order of the vocabulary; each in order of their start. */
	hits: Hit[][];
	/** Some language has a word that could be part of a request. */
	promising: boolean;
}

/** The terms of every language in a row of units. */
export function findTerms(units: string[], vocabulary: Vocabulary): Found {
	const found: Found = { hits: vocabulary.languages.map(() => []), promising: false };
	const { root, corrections } = vocabulary;
	for (let at = 0; at < units.length; at++) {
		if (descend(root, units, at, at, found)) continue;
		const correction = correctionOf(units[at] ?? '', corrections);
		if (correction !== undefined) collect(root.next?.get(correction), at, at + 1, found, true);
	}
	return found;
}

/** Follows the tree from `from`; whether any branch continued. Its depth is bounded by the longest term. */
function descend(node: TermNode, units: string[], from: number, at: number, found: Found): boolean {
	const unit = units[at];
	if (unit === undefined) return false;
	const exact = node.next?.get(unit);
	if (exact) reached(exact, units, from, at, found);
	let known = exact !== undefined;
	if (node.stems === undefined || unit.length < stemKey) return known;
	for (const { stem, node: child } of node.stems.get(unit.slice(0, stemKey)) ?? none) {
		if (!unit.startsWith(stem)) continue;
		reached(child, units, from, at, found);
		known = true;
	}
	return known;
}

const none: ReadonlyArray<{ stem: string; node: TermNode }> = [];

function reached(node: TermNode, units: string[], from: number, at: number, found: Found): void {
	if (node.ends !== undefined) collect(node, from, at + 1, found);
	if (node.next !== undefined || node.stems !== undefined) descend(node, units, from, at + 1, found);
}

function collect(node: TermNode | undefined, start: number, end: number, found: Found, guessed = false): void {
	for (const one of node?.ends ?? []) {
		found.hits[one.language]?.push({ class: one.class, start, end, guessed });
		if (asking.has(one.class)) found.promising = true;
	}
}

/** Whether a language has a word in the clause that could be part of a request. */
export function isPromising(hits: readonly Hit[]): boolean {
	return hits.some((hit) => asking.has(hit.class));
}

/**
 * Reads the units as one language would: the reading that explains most units with the longest terms; what no term explains is
 * `other`. `hits` are in order of their start. Works from the end to the beginning, so that a short term never tears a longer one apart.
 */
export function readAs(hits: Hit[], length: number): Token[] {
	const score = new Array<number>(length + 1).fill(0);
	const chosen = new Array<Hit | undefined>(length).fill(undefined);
	let next = hits.length - 1;
	for (let at = length - 1; at >= 0; at--) {
		score[at] = score[at + 1] ?? 0;
		for (; next >= 0 && hits[next]?.start === at; next--) {
			const hit = hits[next] as Hit;
			const value = worth(hit) + (score[hit.end] ?? 0);
			if (value <= (score[at] ?? 0)) continue;
			score[at] = value;
			chosen[at] = hit;
		}
	}
	const tokens: Token[] = [];
	for (let at = 0; at < length; ) {
		const token = chosen[at] ?? { class: 'other' as const, start: at, end: at + 1 };
		tokens.push(token);
		at = token.end;
	}
	return tokens;
}

/** Explained units count most, then long terms, then terms that say something, then the order of the classes. */
function worth(hit: Hit): number {
	const length = hit.end - hit.start;
	const filler = hit.class === 'filler';
	return length * 1000 + (length - 1) * (filler ? 20 : 200) + (filler ? 0 : 100) + (rank.get(hit.class) ?? 0);
}
