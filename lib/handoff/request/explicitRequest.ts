import { clausesOf, type Clause } from './clauses';
import { judgeClause, type Verdict } from './judgeClause';
import { lexicons } from './lexicons/all';
import { findTerms, readAs, type Hit } from './matchTerms';
import { normalizeText } from './normalizeText';
import { addTerm, buildVocabulary, type Vocabulary } from './vocabulary';

export interface RequestFinding {
	/** The customer asks for a person. */
	requested: boolean;
	/** BCP 47 of the language in which the request, or the refusal, was understood; '' when nothing was found. */
	language: string;
	/** The clause that asks, as the detector read it (normalised); '' when nobody is asked for. */
	phrase: string;
	/** The customer turned a person down ("no need for an agent") or took a request back. */
	declined: boolean;
}

export interface RequestPhrases {
	/** Phrases that also count as a request, in any language. */
	added?: readonly string[];
	/** Words or phrases that must not count. */
	removed?: readonly string[];
}

const builtIn = buildVocabulary(lexicons);

/** Longer messages are judged by their beginning and their end. In characters. */
const longestRead = 8192;
const nothing: RequestFinding = { requested: false, language: '', phrase: '', declined: false };

/**
 * Does the customer ask for a person? Works in the languages of `lexicons/`, on chat spelling; linear in the length of the
 * text. Precise rather than eager: questions about who is answering, reports about other people and refusals are no request.
 */
export function explicitRequest(text: string, phrases: RequestPhrases = {}): RequestFinding {
	return requestDetector(phrases)(text);
}

/** The same for many texts: an admin's own phrases are read once. */
export function requestDetector(phrases: RequestPhrases = {}): (text: string) => RequestFinding {
	const own = ownVocabulary(phrases);
	return (text) => {
		const read = text.length > longestRead ? `${text.slice(0, longestRead / 2)}\n${text.slice(-longestRead / 2)}` : text;
		const clauses = clausesOf(normalizeText(read)).map((clause) => ({ ...clause, hits: hitsOf(clause, own) }));
		const familiar = familiarity(clauses);
		let finding = nothing;
		for (const [index, clause] of clauses.entries()) {
			const { verdict, language } = judgeInBestLanguage(clause, clauses[index + 1], familiar);
			if (verdict === 'request') finding = { requested: true, language, phrase: clause.units.join(' '), declined: false };
			else if (verdict === 'takenBack' || (verdict === 'declined' && !finding.requested)) {
				finding = { ...nothing, language, declined: true };
			}
		}
		return finding;
	};
}

interface ReadClause extends Clause {
	/** By language, in the order of the vocabulary. */
	hits: Hit[][];
}

function ownVocabulary(phrases: RequestPhrases): Vocabulary | undefined {
	const own = buildVocabulary([]);
	for (const phrase of phrases.added ?? []) addTerm(own, 0, 'direct', phrase);
	for (const phrase of phrases.removed ?? []) addTerm(own, 0, 'lookAlike', phrase);
	if (own.byFirstUnit.size + own.byFirstStem.size === 0) return undefined;
	return { ...own, languages: [{ name: '', verbLast: false }] };
}

function hitsOf(clause: Clause, own: Vocabulary | undefined): Hit[][] {
	const found = findTerms(clause.units, builtIn);
	const ownHits = own ? (findTerms(clause.units, own)[0] ?? []) : [];
	if (ownHits.length === 0) return found;
	const overlaps = (hit: Hit) => ownHits.some((one) => hit.start < one.end && one.start < hit.end);
	return found.map((hits) => [...hits.filter((hit) => !overlaps(hit)), ...ownHits]);
}

/** How much of the whole message each language knows. */
function familiarity(clauses: ReadClause[]): number[] {
	return builtIn.languages.map((_, language) => clauses.reduce((sum, clause) => sum + covered(clause.hits[language] ?? []), 0));
}

function covered(hits: Hit[]): number {
	let reached = 0;
	let count = 0;
	for (const hit of hits) {
		if (hit.end <= reached) continue;
		count += hit.end - Math.max(hit.start, reached);
		reached = hit.end;
	}
	return count;
}

/** The language that knows most of the clause decides; one that knows clearly less is not asked. */
function judgeInBestLanguage(clause: ReadClause, next: ReadClause | undefined, familiar: number[]): { verdict: Verdict; language: string } {
	const candidates = clause.hits
		.map((hits, language) => ({ hits, language, known: covered(hits) + (familiar[language] ?? 0) / 1000 }))
		.filter(({ hits }) => hits.length > 0)
		.sort((a, b) => b.known - a.known);
	const most = Math.floor(candidates[0]?.known ?? 0);
	const unspaced = clause.units.some((unit) => /^[\u3040-\u30ff\u3400-\u9fff]$/.test(unit));
	for (const { hits, language, known } of candidates) {
		if (known < most * 0.6) break;
		const { name, verbLast } = builtIn.languages[language] ?? { name: '', verbLast: false };
		const verdict = judgeClause(readAs(hits, clause.units.length), {
			gap: unspaced ? 6 : 2,
			verbLast,
			closed: clause.end === 'hard' || next === undefined || isSmallTalk(next, language),
		});
		if (verdict !== 'none') return { verdict, language: name };
	}
	return { verdict: 'none', language: '' };
}

/** Nothing but small words: "please", "thanks", "now". */
function isSmallTalk(clause: ReadClause, language: number): boolean {
	return readAs(clause.hits[language] ?? [], clause.units.length).every((token) => token.class !== 'other' && token.class !== 'lookAlike');
}
