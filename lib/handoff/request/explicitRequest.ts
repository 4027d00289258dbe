import { clausesOf, type Clause } from './clauses';
import { judgeClause, type Verdict } from './judgeClause';
import { lexicons } from './lexicons/all';
import { findTerms, isPromising, readAs, type Found, type Hit, type Token } from './matchTerms';
import { normalizeText } from './normalizeText';
import { addTerm, anyLanguage, buildVocabulary, type Vocabulary } from './vocabulary';

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
const smallTalk: ReadonlySet<string> = new Set(['filler', 'please', 'greeting', 'person', 'role', 'want', 'contact', 'talk', 'must', 'transfer', 'serve', 'could', 'fetch', 'present', 'real', 'not', 'bot']);
/** What a language must know in a clause to have understood it. */
const subjects: ReadonlySet<string> = new Set(['person', 'role', 'somebody', 'lookAlike', 'bot']);
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
		const clauses = clausesOf(normalizeText(read)).map((clause) => readClause(clause, own));
		if (!clauses.some((clause) => clause.promising)) return nothing;
		const familiar = familiarity(clauses);
		let finding = nothing;
		for (const [index, clause] of clauses.entries()) {
			if (!clause.promising) continue;
			const { verdict, language } = judgeInBestLanguage(clause, clauses[index - 1], clauses[index + 1], familiar);
			if (verdict === 'request') finding = { requested: true, language, phrase: clause.units.join(' '), declined: false };
			else if (verdict === 'takenBack' || (verdict === 'declined' && !finding.requested)) {
				finding = { ...nothing, language, declined: true };
			}
		}
		return finding;
	};
}

/** `known`: how many units each language knows. */
type ReadClause = Clause & Found & { known: number[] };

function ownVocabulary(phrases: RequestPhrases): Vocabulary | undefined {
	const own: Vocabulary = { ...buildVocabulary([]), languages: [anyLanguage] };
	const added = (phrases.added ?? []).filter((phrase) => addTerm(own, 0, 'direct', phrase));
	const removed = (phrases.removed ?? []).filter((phrase) => addTerm(own, 0, 'lookAlike', phrase));
	return added.length + removed.length > 0 ? own : undefined;
}

function readClause(clause: Clause, own: Vocabulary | undefined): ReadClause {
	const found = hitsOf(clause, own);
	return { ...clause, ...found, known: found.hits.map(covered) };
}

function hitsOf(clause: Clause, own: Vocabulary | undefined): Found {
	const found = findTerms(clause.units, builtIn);
	const ownHits = own ? (findTerms(clause.units, own).hits[0] ?? []) : [];
	if (ownHits.length === 0) return found;
	const overlaps = (hit: Hit) => ownHits.some((one) => hit.start < one.end && one.start < hit.end);
	return { hits: found.hits.map((hits) => [...hits.filter((hit) => !overlaps(hit)), ...ownHits].sort((a, b) => a.start - b.start)), promising: true };
}

/** How much of the whole message each language knows. */
function familiarity(clauses: ReadClause[]): number[] {
	return builtIn.languages.map((_, language) => clauses.reduce((sum, clause) => sum + (clause.known[language] ?? 0), 0));
}

function covered(hits: Hit[]): number {
	let reached = 0;
	let count = 0;
	for (const hit of hits) {
		if (hit.end <= reached) continue;
		count += hit.end - (hit.start > reached ? hit.start : reached);
		reached = hit.end;
	}
	return count;
}

/** The language that knows most of the clause decides; one that knows clearly less is not asked. */
function judgeInBestLanguage(
	clause: ReadClause,
	previous: ReadClause | undefined,
	next: ReadClause | undefined,
	familiar: number[],
): { verdict: Verdict; language: string } {
	const known = clause.known.map((units, language) => (units === 0 ? 0 : units + (familiar[language] ?? 0) / 1000));
	const most = Math.max(...known);
	const candidates = known
		.map((value, language) => ({ hits: clause.hits[language] ?? [], language, known: value }))
		.filter((one) => one.known >= Math.floor(most) * 0.7 && isPromising(one.hits))
		.sort((a, b) => b.known - a.known);
	const unspaced = clause.units.some((unit) => unit.length === 1 && unit > '\u303f' && unit < '\ua000');
	for (const { language, known: value } of candidates) {
		const { name, verbLast, wishFollows, gap, that } = builtIn.languages[language] ?? anyLanguage;
		const tokens = tokensOf(clause, language);
		const ends = clause.end === 'hard' || next === undefined || isSmallTalk(next, language);
		if (previous?.end === 'soft' && that.has(clause.units[0] ?? '') && goesOnTelling(tokens, previous, language)) continue;
		const closed = ends && !clause.quoted && !(previous?.end === 'soft' && isGreeting(previous, language));
		const verdict = judgeClause(tokens, { gap: unspaced ? 6 : gap, verbLast, wishFollows, closed, question: clause.question });
		if (verdict !== 'none') return { verdict, language: name };
		// A language that knows nearly every word, the person or the bot among them, has understood: no other one may read it differently.
		if (value >= clause.units.length * 0.8 && tokens.some((token) => subjects.has(token.class))) break;
	}
	return { verdict: 'none', language: '' };
}

/** "Call me on 555 0134": numbers change nothing; single digits often count persons. */
const isNumber = (unit = ''): boolean => unit.length > 1 && unit <= '9~' && unit >= '0';

function tokensOf(clause: ReadClause, language: number): Token[] {
	return readAs(clause.hits[language] ?? [], clause.units.length).map((token) =>
		token.class === 'other' && isNumber(clause.units[token.start]) ? { ...token, class: 'filler' } : token,
	);
}

/** "They said, that somebody would call", "it is not necessary, that somebody calls". */
function goesOnTelling(tokens: readonly Token[], previous: ReadClause, language: number): boolean {
	const told = tokensOf(previous, language).some((token) => token.class === 'telling' || token.class === 'declined' || token.class === 'not');
	return told && !tokens.some((token) => token.class === 'want');
}

/** "Thanks, agent": addresses the agent. */
function isGreeting(clause: ReadClause, language: number): boolean {
	return tokensOf(clause, language).every((token) => token.class === 'greeting');
}

/** Nothing but small words and the same request again: "please", "thanks", "now". */
function isSmallTalk(clause: ReadClause, language: number): boolean {
	const tokens = tokensOf(clause, language);
	return tokens.every((token) => smallTalk.has(token.class));
}
