import { correctionKey } from './vocabulary';

/** Ordinary words that are one letter away from a word for a person or a verb of contact. */
const ordinary = new Set(
	(
		'argent urgent regent aget gente humane humain humid humus hunan persons manages managed manage tranfer spear steak speaks spoken sneak ' +
		'parlor parler chats charla hables hablas habla falam falas falo perlen sprachen sprecher sprach sprich sprichst spreche spricht ' +
		'menschlich menses staffel supports supporto reports report operate operated operates operato opera operar operas ' +
		'advise advised advice agenda agency conecta conecte connects connected contacts contacted contacta escalate escalated ' +
		'speck spreek praten praat spreekt personas personal persone persona passer passes kontakt kontakte kontakty contact contatto contato ' +
		'direkter direktor director direct humor tumor humeur humano parlare parlate parlato transfers transferred talking taking walking ' +
		'transfiero transfiera transfieren transfiere contacto contactos llamarte pasarse pasarte pasaste llamarse llaman llamo conecto conector conectores ' +
		'someone somebody persone operational operation operations operators agents humans managers'
	).split(' '),
);

const shortest = 5;
const longest = 24;

/**
 * The word that `unit` is a misspelling of (one letter wrong, missing, extra or swapped with its neighbour; the first letter is
 * right), or undefined. Ordinary words and plain double meanings are never corrected.
 */
export function correctionOf(unit: string, corrections: ReadonlyMap<string, string[]>): string | undefined {
	if (unit.length < shortest - 1 || unit.length > longest || ordinary.has(unit)) return undefined;
	const first = unit.charAt(0);
	return (
		among(corrections.get(correctionKey(first, unit.length)), unit) ??
		among(corrections.get(correctionKey(first, unit.length + 1)), unit) ??
		among(corrections.get(correctionKey(first, unit.length - 1)), unit)
	);
}

function among(words: readonly string[] | undefined, unit: string): string | undefined {
	if (words === undefined) return undefined;
	const second = unit.charCodeAt(1);
	const last = unit.charCodeAt(unit.length - 1);
	for (const word of words) {
		// One edit leaves the second letter or the last one as it is.
		const near = word.charCodeAt(1) === second || word.charCodeAt(word.length - 1) === last;
		if (near && oneEditApart(word, unit)) return word;
	}
	return undefined;
}

function oneEditApart(word: string, unit: string): boolean {
	const difference = word.length - unit.length;
	if (difference > 1 || difference < -1) return false;
	let start = 0;
	while (start < word.length && word[start] === unit[start]) start += 1;
	let end = 0;
	const shorter = Math.min(word.length, unit.length) - start;
	while (end < shorter && word[word.length - 1 - end] === unit[unit.length - 1 - end]) end += 1;
	const left = word.length - start - end;
	const leftUnit = unit.length - start - end;
	if (left <= 1 && leftUnit <= 1) return true;
	return left === 2 && leftUnit === 2 && word[start] === unit[start + 1] && word[start + 1] === unit[start];
}
