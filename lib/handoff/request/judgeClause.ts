import { beside, holds, is, isPerson, lastSignificant, nextSignificant, reach, simpler, windowFrom, type Kind } from './kinds';
import type { TermClass } from './lexicon';
import type { Token } from './matchTerms';
import { declinesBot, negated, negatedAfter, negatedVerb, refusesBot, refusesBotAfter } from './refusals';

/** `takenBack` also cancels what an earlier clause asked for; `declined` and `blocked` only speak for this one. */
export type Verdict = 'request' | 'takenBack' | 'declined' | 'blocked' | 'none';

export interface ClauseContext {
	/** How many unknown units in a row may stand inside a request: more in text without spaces. */
	gap: number;
	verbLast: boolean;
	/** "An agent needed": the wish may stand after the person. */
	wishFollows: boolean;
	/** No comma clause with content follows, no greeting precedes: a bare "agent" addresses nobody. */
	closed: boolean;
	/** It ends with a question mark. */
	question: boolean;
}

/** Words that a request may be made of without saying anything else. */
const bareKinds: readonly Kind[] = ['filler', 'please', 'real', 'somebody', 'person', 'role', 'want', 'contact', 'transfer', 'serve', 'fetch', 'present'];
/** Small words between a wish and the person it is for. */
const between: readonly Kind[] = ['filler', 'real', 'please', 'want', 'fetch', 'serve', 'present', 'person', 'role'];

/** Decides on one clause, read in one language. The rules are the same for every language. Linear. */
export function judgeClause(tokens: readonly Token[], clause: ClauseContext): Verdict {
	// "Reference 4711" is no misspelt request: a guess needs a word of asking beside it.
	const guessed = tokens.some((token) => token.guessed);
	const context = { ...clause, closed: clause.closed && !guessed };
	const kinds = personsOfFlesh(tokens.map((token) => simpler(token.class, context.question)));
	const talks = (at: number) => tokens[at]?.class === 'talk';
	const takenBack = kinds.lastIndexOf('takenBack');
	if (takenBack >= 0 && !kinds.slice(takenBack).some(isPerson)) return 'takenBack';
	if (kinds.includes('declined') && !declinesBot(kinds)) return kinds.some(isPerson) ? 'takenBack' : 'none';
	const identity = kinds.indexOf('identity');
	const asked = (at: number) => identity >= 0 && identity < at;
	const elsewhere = kinds.includes('place');
	let verdict: Verdict = 'none';
	for (const [at, kind] of kinds.entries()) {
		if (kind === 'direct' && !asked(at) && !elsewhere) {
			// Where the verb comes last, so does what negates it.
			const beside = context.verbLast ? kinds[at + 1] : lastSignificant(kinds, at);
			if (!is(beside, 'not', 'telling')) return 'request';
			if (beside === 'not') verdict = 'declined';
		}
		if (kind === 'bot' && !asked(at) && (refusesBot(kinds, at) || (context.verbLast && refusesBotAfter(kinds, at)))) return 'request';
		if (!isPerson(kind)) continue;
		const found = talkedTo(kinds, at, talks) ? 'request' : judgePerson(kinds, at, context);
		if (found === 'request') return 'request';
		if (found !== 'none' && verdict !== 'declined') verdict = found;
	}
	if (verdict === 'none' && !guessed && transfersOnly(kinds)) return 'request';
	return verdict;
}

/** "The quickest way to speak to someone": nothing told, asked or negated leads to the verb. */
function talkedTo(kinds: Kind[], at: number, talks: (at: number) => boolean): boolean {
	let verb = at - 1;
	while (is(kinds[verb], 'filler', 'real', 'please', 'role', 'person')) verb -= 1;
	if (!talks(verb) || is(kinds[at + 1], 'lookAlike', 'identity') || beside(kinds, at, 1) === 'telling') return false;
	let unknown = 0;
	let wished = false;
	for (let index = verb - 1; index >= 0 && index >= verb - reach; index--) {
		wished ||= kinds[index] === 'want';
		if (is(kinds[index], 'telling', 'not', 'declined', 'place') || (kinds[index] === 'identity' && !wished)) return false;
		if (is(kinds[index], 'other', 'lookAlike')) unknown += 1;
	}
	return kinds[at] !== 'somebody' || wished || unknown === 0;
}

/** "Real person", "persona real": the adjective turns anybody into a person of flesh and blood. */
function personsOfFlesh(read: Kind[]): Kind[] {
	if (!read.includes('real')) return read;
	const kinds = [...read];
	for (const [at, kind] of read.entries()) {
		if (kind !== 'real') continue;
		const beside = [at + 1, at - 1, at + 2, at - 2].find((index) => {
			const between = Math.abs(index - at) === 2 ? read[(index + at) / 2] : 'filler';
			return is(read[index], 'somebody', 'role', 'person') && is(between, 'filler', 'real');
		});
		if (beside !== undefined) {
			kinds[beside] = 'person';
			kinds[at] = 'filler';
		}
	}
	return kinds;
}

function judgePerson(kinds: Kind[], at: number, context: ClauseContext): Verdict {
	const left = windowFrom(kinds, at, -1, context.gap);
	const right = windowFrom(kinds, at, 1, context.gap);
	if (is(kinds[left.edge], 'identity') && !holds(kinds, 'want', left.edge + 1, at)) return 'blocked';
	if ((!context.verbLast && negated(kinds, left.edge, at, context.question)) || negatedAfter(kinds, at, right.edge, context)) return 'declined';
	const before = (kind: TermClass) => holds(kinds, kind, left.edge + 1, at);
	const after = (kind: TermClass) => holds(kinds, kind, at + 1, right.edge);
	const has = (kind: TermClass) => before(kind) || after(kind);
	// "He asked to speak to a manager": what follows at once is told; "it was late, speak to a manager" is not.
	const told = is(kinds[left.edge], 'telling') && !before('want') && !before('fetch') && !before('transfer');
	const reported = told && (!before('contact') || nextSignificant(kinds, left.edge) === 'contact');
	if (reported && !(context.verbLast && (has('want') || has('transfer')))) return 'blocked';
	if (before('transfer') || (after('transfer') && (context.verbLast || !negatedVerb(kinds, at, right.edge)))) return 'request';
	const toldAfter = is(kinds[right.edge], 'telling');
	if (has('contact') && (has('want') || before('fetch') || (!toldAfter && opensWithContact(kinds, at, context.gap)))) return 'request';
	const [behind, ahead] = [beside(kinds, at, -1), beside(kinds, at, 1)];
	if ((behind === 'could' || ahead === 'could') && after('contact')) return 'request';
	const serves = after('serve') || lastSignificant(kinds, at) === 'serve';
	if (serves && (wishes(behind) || wishes(ahead) || has('please')) && !is(kinds[at + 1], 'other', 'lookAlike')) return 'request';
	if (context.verbLast && ahead === 'fetch') return 'request';
	if (behind === 'fetch' && !is(ahead, 'telling', 'other', 'lookAlike', 'place')) return 'request';
	if (kinds[at] === 'somebody') return (kinds.includes('present') || before('want') || (context.question && lastSignificant(kinds, at) === 'serve')) && bareRequest(kinds, context.closed) ? 'request' : 'none';
	if (context.verbLast && has('contact') && has('please') && !toldAfter) return 'request';
	if (wishedFor(kinds, at, context)) return 'request';
	return bareRequest(kinds, context.closed) ? 'request' : 'none';
}

const wishes = (kind: Kind | undefined): boolean => is(kind, 'want', 'fetch', 'could');

/** "Speak to a manager …": the verb opens the clause and leads to the person. */
function opensWithContact(kinds: Kind[], at: number, gap: number): boolean {
	const first = kinds.findIndex((kind) => !is(kind, 'filler', 'please', 'greeting', 'real'));
	if (first < 0 || !is(kinds[first], 'contact')) return false;
	return kinds.slice(first, at).filter((kind) => is(kind, 'other', 'lookAlike')).length <= gap;
}

/** "I need a human": a wish with nothing but small words between it and the person. */
function wishedFor(kinds: Kind[], at: number, { verbLast, wishFollows }: ClauseContext): boolean {
	for (let index = at - 1; index >= at - reach && between.includes(kinds[index] ?? 'other'); index--) {
		if (is(kinds[index], 'want', 'fetch')) return verbLast || !(is(kinds[at + 1], 'telling', 'other', 'lookAlike') || is(nextSignificant(kinds, at), 'telling', 'lookAlike'));
	}
	if (!wishFollows) return false;
	for (let index = at + 1; index <= at + reach && between.includes(kinds[index] ?? 'other'); index++) {
		if (kinds[index] === 'want' || (verbLast && kinds[index] === 'please')) return true;
	}
	return false;
}

/** Only words of asking, with a person among them. A bare "agent" before more text addresses the agent instead. */
function bareRequest(kinds: Kind[], closed: boolean): boolean {
	if (kinds.length > 10) return false;
	const asks = kinds.some((kind) => is(kind, 'please', 'want', 'contact', 'transfer', 'fetch', 'present'));
	if (!asks && !closed) return false;
	return kinds.every((kind) => bareKinds.includes(kind) || (kind === 'greeting' && asks));
}

function transfersOnly(kinds: Kind[]): boolean {
	return (
		kinds.includes('transfer') &&
		kinds.length <= 10 &&
		kinds.every((kind) => is(kind, 'transfer', 'filler', 'please', 'greeting', 'want', 'could', 'serve'))
	);
}
