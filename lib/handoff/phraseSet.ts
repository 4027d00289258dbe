import { clausesOf } from './request/clauses';
import { findTerms, readAs, type Token } from './request/matchTerms';
import { normalizeText } from './request/normalizeText';
import { addTerm, anyLanguage, buildVocabulary, type Vocabulary } from './request/vocabulary';

/** Phrases of any language, to be found in chat text regardless of case, accents and doubled letters. */
export interface PhraseSet {
	/** Whether one of the main phrases stands anywhere in the text. */
	foundIn(text: string): boolean;
	/** Whether the text consists of the main phrases and small words alone, with at least one main phrase. */
	isAllOf(text: string): boolean;
}

/** `main` and `small` are separated by `|`; a word that ends in `*` stands for all words that begin so. */
export function phraseSet(main: string, small = ''): PhraseSet {
	const vocabulary: Vocabulary = { ...buildVocabulary([]), languages: [anyLanguage] };
	for (const phrase of small.split('|')) addTerm(vocabulary, 0, 'filler', phrase);
	for (const phrase of main.split('|')) addTerm(vocabulary, 0, 'direct', phrase);
	const read = (text: string): Token[] =>
		clausesOf(normalizeText(text)).flatMap((clause) => readAs(findTerms(clause.units, vocabulary).hits[0] ?? [], clause.units.length));
	return {
		foundIn: (text) => read(text).some((token) => token.class === 'direct'),
		isAllOf: (text) => {
			const tokens = read(text);
			return tokens.some((token) => token.class === 'direct') && tokens.every((token) => token.class !== 'other');
		},
	};
}
