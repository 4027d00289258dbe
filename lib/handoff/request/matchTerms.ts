import { termClasses, type TermClass } from './lexicon';
import { correctionOf } from './misspelling';
import { stemKey, type Term, type Vocabulary } from './vocabulary';

/** A unit or several that a language knows, or one that it does not know (`other`). */
export interface Token {
	class: TermClass | 'other';
	start: number;
	end: number;
}

/** A term found. */
export interface Hit extends Token {
	class: TermClass;
}

const rank = new Map<TermClass, number>(termClasses.map((termClass, index) => [termClass, index]));

/** The terms of every language in a row of units: for each language its hits, in order of their start. */
export function findTerms(units: string[], vocabulary: Vocabulary): Hit[][] {
	const hits: Hit[][] = vocabulary.languages.map(() => []);
	const add = (terms: Term[] | undefined, at: number) => {
		for (const term of terms ?? []) {
			if (fits(term, units, at)) hits[term.language]?.push({ class: term.class, start: at, end: at + term.units.length });
		}
	};
	for (const [at, unit] of units.entries()) {
		const exact = vocabulary.byFirstUnit.get(unit);
		const stems = vocabulary.byFirstStem.get(unit.slice(0, stemKey));
		add(exact, at);
		add(stems, at);
		if (exact ?? stems?.some((term) => term.stems[0] === true && unit.startsWith(term.units[0] ?? ' '))) continue;
		const correction = correctionOf(unit, vocabulary.corrections);
		if (correction === undefined) continue;
		for (const term of vocabulary.byFirstUnit.get(correction) ?? []) {
			if (term.units.length === 1) hits[term.language]?.push({ class: term.class, start: at, end: at + 1 });
		}
	}
	return hits;
}

function fits(term: Term, units: string[], at: number): boolean {
	return term.units.every((expected, index) => {
		const unit = units[at + index];
		if (unit === undefined) return false;
		return term.stems[index] ? unit.startsWith(expected) : unit === expected;
	});
}

/** Reads the units from left to right as one language would: the longest term at each place, everything else is `other`. */
export function readAs(hits: Hit[], length: number): Token[] {
	const best = new Map<number, Hit>();
	for (const hit of hits) {
		const other = best.get(hit.start);
		const longer = !other || hit.end > other.end || (hit.end === other.end && weight(hit) > weight(other));
		if (longer) best.set(hit.start, hit);
	}
	const tokens: Token[] = [];
	for (let at = 0; at < length; ) {
		const hit = best.get(at);
		const token = hit ?? { class: 'other' as const, start: at, end: at + 1 };
		tokens.push(token);
		at = token.end;
	}
	return tokens;
}

const weight = (token: { class: TermClass }) => rank.get(token.class) ?? 0;
