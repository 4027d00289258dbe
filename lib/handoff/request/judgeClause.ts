import type { Token } from './matchTerms';
import type { TermClass } from './lexicon';

/** `takenBack` also cancels what an earlier clause asked for; `declined` and `blocked` only speak for this one. */
export type Verdict = 'request' | 'takenBack' | 'declined' | 'blocked' | 'none';

export interface ClauseContext {
	/** How many unknown units in a row may stand inside a request: more in text without spaces. */
	gap: number;
	verbLast: boolean;
	/** "An agent needed": the wish may stand after the person. */
	wishFollows: boolean;
	/** No comma clause with content follows: a bare "agent" addresses nobody. */
	closed: boolean;
}

type Kind = Token['class'];
const is = (kind: Kind | undefined, one: Kind, two?: Kind, ...more: Kind[]): boolean =>
	kind !== undefined && (kind === one || kind === two || (more.length > 0 && more.includes(kind)));

/** Words that a request may be made of without saying anything else. */
const bareKinds: readonly Kind[] = ['filler', 'please', 'real', 'somebody', 'person', 'role', 'want', 'contact', 'transfer'];
/** How far around a person its request is looked for, in tokens. */
const reach = 16;

/** Decides on one clause, read in one language. The rules are the same for every language. Linear. */
export function judgeClause(tokens: readonly Token[], context: ClauseContext): Verdict {
	const kinds = personsOfFlesh(tokens.map((token) => token.class));
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
		const found = judgePerson(kinds, at, context);
		if (found === 'request') return 'request';
		if (found !== 'none' && verdict !== 'declined') verdict = found;
	}
	if (verdict === 'none' && transfersOnly(kinds)) return 'request';
	return verdict;
}

const isPerson = (kind: Kind): boolean => kind === 'person' || kind === 'role' || kind === 'somebody';

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
	if (is(kinds[left.edge], 'identity')) return 'blocked';
	if ((!context.verbLast && negated(kinds, left.edge, at)) || negatedAfter(kinds, at, right.edge, context.verbLast)) return 'declined';
	const before = (kind: TermClass) => holds(kinds, kind, left.edge + 1, at);
	const has = (kind: TermClass) => before(kind) || holds(kinds, kind, at + 1, right.edge);
	const reported = is(kinds[left.edge], 'telling') && !before('want') && !before('transfer') && !before('contact');
	if (reported && !(context.verbLast && has('want'))) return 'blocked';
	if (has('transfer')) return 'request';
	const told = is(kinds[right.edge], 'telling');
	if (has('contact') && (has('want') || (!told && opensWithContact(kinds, at, context.gap)))) return 'request';
	if (kinds[at] === 'somebody') return 'none';
	if (context.verbLast && has('contact') && has('please') && !told) return 'request';
	if (wishedFor(kinds, at, context)) return 'request';
	return bareRequest(kinds, context.closed) ? 'request' : 'none';
}

function holds(kinds: Kind[], kind: Kind, from: number, to: number): boolean {
	for (let index = from; index < to; index++) if (kinds[index] === kind) return true;
	return false;
}

/** The index just outside the stretch around `at` in which its verbs may stand. */
function windowFrom(kinds: Kind[], at: number, step: 1 | -1, gap: number): { edge: number } {
	let unknown = 0;
	let index = at + step;
	for (let seen = 0; index >= 0 && index < kinds.length && seen < reach; index += step, seen += 1) {
		const kind = kinds[index];
		if (is(kind, 'telling', 'identity', 'declined')) break;
		unknown = is(kind, 'other', 'lookAlike') ? unknown + 1 : 0;
		if (unknown > gap) break;
	}
	return { edge: index };
}

/** A negation to the left reaches the person unless something else stands between that it negates instead. */
function negated(kinds: Kind[], edge: number, at: number): boolean {
	const from = kinds.lastIndexOf('not', at);
	if (from <= edge) return false;
	const between = kinds.slice(from + 1, at).filter((kind) => !is(kind, 'filler', 'please', 'real'));
	if (is(between[0], 'other', 'lookAlike') || between.includes('bot')) return false;
	const content = between.findIndex((kind) => is(kind, 'other', 'lookAlike'));
	return !(content >= 0 && between.slice(content).includes('want'));
}

function negatedAfter(kinds: Kind[], at: number, edge: number, verbLast: boolean): boolean {
	const index = kinds.indexOf('not', at + 1);
	if (index < 0 || is(kinds[index + 1], 'bot')) return false;
	if (verbLast) return index < edge && !kinds.slice(at, index).includes('bot');
	return index === kinds.length - 1;
}

/** "Speak to a manager …": the verb opens the clause and leads to the person. */
function opensWithContact(kinds: Kind[], at: number, gap: number): boolean {
	const first = kinds.findIndex((kind) => !is(kind, 'filler', 'please', 'greeting', 'real'));
	if (first < 0 || !is(kinds[first], 'contact')) return false;
	return kinds.slice(first, at).filter((kind) => is(kind, 'other', 'lookAlike')).length <= gap;
}

/** "I need a human": a wish with nothing but small words between it and the person. */
function wishedFor(kinds: Kind[], at: number, { verbLast, wishFollows }: ClauseContext): boolean {
	for (let index = at - 1; index >= at - reach && is(kinds[index], 'filler', 'real', 'please', 'want', 'person', 'role'); index--) {
		if (kinds[index] === 'want') return verbLast || !is(kinds[at + 1], 'telling', 'other', 'lookAlike');
	}
	if (!wishFollows) return false;
	for (let index = at + 1; index <= at + reach && is(kinds[index], 'filler', 'real', 'please', 'want', 'person', 'role'); index++) {
		if (kinds[index] === 'want' || (verbLast && kinds[index] === 'please')) return true;
	}
	return false;
}

/** Only words of asking, with a person among them. A bare "agent" before more text addresses the agent instead. */
function bareRequest(kinds: Kind[], closed: boolean): boolean {
	if (kinds.length > 10) return false;
	const asks = kinds.some((kind) => is(kind, 'please', 'want', 'contact', 'transfer'));
	if (!asks && !closed) return false;
	return kinds.every((kind) => bareKinds.includes(kind) || (kind === 'greeting' && asks));
}

function transfersOnly(kinds: Kind[]): boolean {
	return (
		kinds.includes('transfer') &&
		kinds.length <= 10 &&
		kinds.every((kind) => is(kind, 'transfer', 'filler', 'please', 'greeting', 'want'))
	);
}

function lastSignificant(kinds: Kind[], at: number): Kind | undefined {
	for (let index = at - 1; index >= 0 && index >= at - reach; index--) {
		if (!is(kinds[index], 'filler', 'please')) return kinds[index];
	}
	return undefined;
}

/** "I don't want to talk to a bot", "no bots": refusing the machine asks for a person; "I am not a bot" does not. */
function refusesBot(kinds: Kind[], at: number): boolean {
	for (let index = at - 1; index >= 0 && index >= at - reach; index--) {
		const kind = kinds[index];
		if (is(kind, 'filler', 'please', 'real', 'want', 'contact', 'transfer')) continue;
		if (!is(kind, 'not', 'declined')) return false;
		return !is(lastSignificant(kinds, index), 'telling') && !is(kinds[at + 1], 'other', 'lookAlike');
	}
	return false;
}

/** "With a machine I do not talk": where the verb comes last, the refusal follows. */
function refusesBotAfter(kinds: Kind[], at: number): boolean {
	let spoken = false;
	for (let index = at + 1; index < kinds.length && index <= at + reach; index++) {
		const kind = kinds[index];
		if (kind === 'not') return spoken;
		if (!is(kind, 'filler', 'please', 'contact', 'want', 'transfer')) return false;
		spoken ||= is(kind, 'contact', 'transfer');
	}
	return false;
}

function declinesBot(kinds: Kind[]): boolean {
	const at = kinds.indexOf('declined');
	return kinds.slice(at + 1, at + 4).includes('bot');
}
