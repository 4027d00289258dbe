import { termClasses, type ChatWords } from '../../lexicon';

/** Devanagari is typed with a dot or a moon for the nasal, and with or without a glide before the last vowel. */
export function hindiSpellings(words: ChatWords): ChatWords {
	const spelled: ChatWords = {};
	for (const termClass of termClasses) {
		const text = words[termClass];
		if (text === undefined) continue;
		const others = text.split('|').flatMap((term) => [moon(term), dot(term), glide(term), moon(glide(term))].filter((other) => other !== term));
		spelled[termClass] = [text, ...new Set(others)].join('|');
	}
	return spelled;
}

const moon = (term: string): string => term.replace(/([ाूु])ं(?=[^\u0900-\u097f]|ग|च|$)/g, '$1ँ');
const dot = (term: string): string => term.replace(/ँ/g, 'ं');
const glide = (term: string): string => term.replace(/िए/g, 'िये').replace(/ाए/g, 'ाये');
