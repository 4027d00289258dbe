import type { ClauseContext } from './judgeClause';
import { is, lastSignificant, reach, type Kind } from './kinds';

/** A negation to the left reaches the person unless something else stands between that it negates instead. */
export function negated(kinds: Kind[], edge: number, at: number, question: boolean): boolean {
	const from = kinds.lastIndexOf('not', at);
	if (from <= edge) return false;
	const between = kinds.slice(from + 1, at).filter((kind) => !is(kind, 'filler', 'please', 'real'));
	if (is(between[0], 'other', 'lookAlike') || between.includes('bot')) return false;
	// "Can't you put me through to someone?"
	if (question && between[0] === 'want') return false;
	const content = between.findIndex((kind) => is(kind, 'other', 'lookAlike', 'serve'));
	return !(content >= 0 && between.slice(content).some((kind) => is(kind, 'want', 'transfer', 'fetch')));
}

export function negatedAfter(kinds: Kind[], at: number, edge: number, { verbLast, question }: ClauseContext): boolean {
	const index = kinds.indexOf('not', at + 1);
	if (index < 0 || is(kinds[index + 1], 'bot')) return false;
	if (verbLast) return index < edge && !kinds.slice(at, index).includes('bot');
	// At the end of a question it asks for yes or no: "bisa sama cs nggak?".
	return index === kinds.length - 1 && !question;
}

/** "Someone does not stop calling me". */
export function negatedVerb(kinds: Kind[], at: number, edge: number): boolean {
	const verb = kinds.indexOf('transfer', at);
	return kinds.slice(at, Math.min(verb, edge)).includes('not') && !kinds.slice(at, verb).includes('bot');
}

/** "I don't want to talk to a bot", "no bots": refusing the machine asks for a person; "I am not a bot" does not. */
export function refusesBot(kinds: Kind[], at: number): boolean {
	for (let index = at - 1; index >= 0 && index >= at - reach; index--) {
		const kind = kinds[index];
		if (is(kind, 'filler', 'please', 'real', 'want', 'contact', 'transfer', 'serve', 'fetch', 'could')) continue;
		if (!is(kind, 'not', 'declined')) return false;
		return !is(lastSignificant(kinds, index), 'telling') && !is(kinds[at + 1], 'other', 'lookAlike');
	}
	return false;
}

/** "With a machine I do not talk": where the verb comes last, the refusal follows. */
export function refusesBotAfter(kinds: Kind[], at: number): boolean {
	let spoken = false;
	for (let index = at + 1; index < kinds.length && index <= at + reach; index++) {
		const kind = kinds[index];
		if (kind === 'not') return spoken;
		if (!is(kind, 'filler', 'please', 'contact', 'want', 'transfer')) return false;
		spoken ||= is(kind, 'contact', 'transfer');
	}
	return false;
}

export function declinesBot(kinds: Kind[]): boolean {
	const at = kinds.indexOf('declined');
	return kinds.slice(at + 1, at + 4).includes('bot');
}
