import type { Token } from './matchTerms';

export type Kind = Token['class'];
export const is = (kind: Kind | undefined, one: Kind, two?: Kind, ...more: Kind[]): boolean =>
	kind !== undefined && (kind === one || kind === two || (more.length > 0 && more.includes(kind)));

/** How far around a person its request is looked for, in tokens. */
export const reach = 16;

export const isPerson = (kind: Kind): boolean => kind === 'person' || kind === 'role' || kind === 'somebody';

/** Most rules need not tell these apart. */
export const simpler = (kind: Kind, question: boolean): Kind => (kind === 'talk' ? 'contact' : kind === 'must' ? (question ? 'telling' : 'want') : kind);

/** The nearest token that says something, `step` away from the person. */
export function beside(kinds: Kind[], at: number, step: 1 | -1): Kind | undefined {
	for (let index = at + step, seen = 0; seen < reach; index += step, seen += 1) {
		if (!is(kinds[index], 'filler', 'real', 'please', 'serve', 'present', 'person', 'role', 'somebody')) return kinds[index];
	}
	return undefined;
}

export function holds(kinds: Kind[], kind: Kind, from: number, to: number): boolean {
	for (let index = from; index < to; index++) if (kinds[index] === kind) return true;
	return false;
}

/** The index just outside the stretch around `at` in which its verbs may stand. */
export function windowFrom(kinds: Kind[], at: number, step: 1 | -1, gap: number): { edge: number } {
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

export function lastSignificant(kinds: Kind[], at: number): Kind | undefined {
	for (let index = at - 1; index >= 0 && index >= at - reach; index--) {
		if (!is(kinds[index], 'filler', 'please')) return kinds[index];
	}
	return undefined;
}

export function nextSignificant(kinds: Kind[], at: number): Kind | undefined {
	for (let index = at + 1; index < kinds.length && index <= at + reach; index++) {
		if (!is(kinds[index], 'filler', 'please')) return kinds[index];
	}
	return undefined;
}
