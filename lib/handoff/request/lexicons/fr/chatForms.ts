import { everyPair } from '../termLists';

/** Verbs in "-er": every form in which a person would do it. */
export const theyDo = (stems: string): string => everyGlued(stems, 'er|e|ent|ez|era|erait|eront|eraient|ait');
/** "Passez-moi", "me passer", "vous me passez", "passé moi": the same done to the customer. */
export const toMe = (stems: string): string =>
	[
		everyPair(everyGlued(stems, 'ez|e|er|é|es|ai'), 'moi|nous'),
		everyPair('me|m|nous', everyGlued(stems, 'er|e|es|ez|ent|era|erait|eriez|erais|iez')),
		everyPair('etre|sois|soit|suis|serai|je sois', everyGlued(stems, 'é|ée|és')),
	].join('|');

/** All endings behind all stems. */
export function everyGlued(stems: string, endings: string): string {
	return stems.split('|').flatMap((stem) => endings.split('|').map((ending) => `${stem}${ending}`)).join('|');
}
