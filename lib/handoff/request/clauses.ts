/** A stretch of text between two marks of punctuation, cut into units: words, or single characters where words are not spaced. */
export interface Clause {
	units: string[];
	/** How it ends: 'hard' at a sentence mark, a line break or the end of the text; 'soft' at a comma. */
	end: 'hard' | 'soft';
	/** It ends with a question mark. */
	question: boolean;
	/** In quotation marks, within other text: the name of something. */
	quoted: boolean;
}

const hardMarks = new Set(['.', '!', '?', ';', ':', '\n', '\r', '…', '。', '؟', '؛', '।', '|', '"', '“', '”', '„', '«', '»', '(', ')', '*', '¿', '¡', '~', '(', ')', '「', '」', '『', '』']);
const softMarks = new Set([',', '،', '、', '–', '—']);
const quotes = new Set(['"', '“', '”', '„', '«', '»', '「', '」', '『', '』']);
/** Words of French and Italian that are written together with the next one. */
const elided = new Set(['l', 'd', 'j', 'm', 'n', 's', 't', 'c', 'qu', 'un', 'al', 'del', 'dal', 'nel', 'sul', 'quel', 'col', 'quest', 'quelqu', 'lorsqu', 'jusqu', 'puisqu']);

/** Nobody asks in longer ones; text without any punctuation is cut here. In units. */
const longestClause = 160;

/** The unspaced scripts come first: their range is told faster than the classes of all letters. */
const piece = /[\u3040-\u30ff\u3400-\u9fff]+|[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N} ]/gu;
const letter = /^[\p{L}\p{M}\p{N}]/u;
const unspaced = /[\u3040-\u30ff\u3400-\u9fff]/u;

/**
 * Cuts normalised text into clauses. Emoji and other signs are dropped; "h u m a n" becomes one word; an apostrophe joins ("don't")
 * or, after a French or Italian article, separates ("l'agent"). Linear.
 */
export function clausesOf(text: string): Clause[] {
	const clauses: Clause[] = [];
	let units: string[] = [];
	let apostrophe = false;
	let opening = '';
	const close = (end: Clause['end'], mark: string) => {
		const question = mark === '?' || mark === '؟';
		const quoted = quotes.has(opening) && quotes.has(mark) && clauses.length > 0;
		opening = mark;
		if (units.length > 0) {
			const parts = inParts(joinSpelledOut(units));
			for (const [index, part] of parts.entries()) {
				const final = index === parts.length - 1;
				clauses.push({ units: part, end: final ? end : 'soft', question: final && question, quoted });
			}
		} else {
			const last = clauses[clauses.length - 1];
			if (last && end === 'hard') {
				last.end = 'hard';
				last.question = last.question || question;
			}
		}
		units = [];
	};
	const pieces = text.match(piece) ?? [];
	for (let index = 0; index < pieces.length; index++) {
		const current = pieces[index] ?? '';
		const first = current.charAt(0);
		if (first === "'" || first === '’' || first === 'ʼ' || first === '`' || first === '´') {
			apostrophe = units.length > 0;
			continue;
		}
		if (isWord(current)) addWord(units, current, apostrophe);
		else if (hardMarks.has(first)) close('hard', first);
		else if (softMarks.has(first)) close('soft', first);
		apostrophe = false;
	}
	close('hard', '');
	return clauses;
}

function inParts(units: string[]): string[][] {
	if (units.length <= longestClause) return [units];
	return Array.from({ length: Math.ceil(units.length / longestClause) }, (_, part) =>
		units.slice(part * longestClause, (part + 1) * longestClause),
	);
}

/** Letters and digits; the pieces of ASCII are told apart without a regular expression, for speed. */
function isWord(text: string): boolean {
	const code = text.charCodeAt(0);
	if (code > 127) return isUnspaced(code) || letter.test(text);
	return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
}

function addWord(units: string[], word: string, afterApostrophe: boolean): void {
	const last = word.charCodeAt(word.length - 1);
	if (last > 0x2fff || (last <= 127 && unspaced.test(word))) {
		addCharacters(units, word);
		return;
	}
	const before = units[units.length - 1];
	if (afterApostrophe && before !== undefined && !elided.has(before)) units[units.length - 1] = before + word;
	else units.push(arabicStem(word));
}

const isUnspaced = (code: number): boolean => (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff);

/** Each Chinese or Japanese character is a unit; what stands between them ("wifi") stays a word. */
function addCharacters(units: string[], word: string): void {
	let from = 0;
	for (let index = 0; index <= word.length; index++) {
		const code = word.charCodeAt(index);
		const own = isUnspaced(code);
		if (index < word.length && !own) continue;
		if (index > from) units.push(word.slice(from, index));
		if (own) units.push(word[index] as string);
		from = index + 1;
	}
}

/** The Arabic article and the letters written before it say nothing here. */
function arabicStem(word: string): string {
	const code = word.charCodeAt(0);
	if (code < 0x620 || code > 0x64a) return word;
	const bare = /^(?:و|ف)?(?:[بكل]?ال|لل)(?=.{2})/.exec(word);
	return bare ? word.slice(bare[0].length) : word;
}

/** "h u m a n" is one word: four or more single letters in a row are joined. */
function joinSpelledOut(units: string[]): string[] {
	const isLetter = (unit: string | undefined) => unit !== undefined && unit.length === 1 && unit >= 'a' && unit <= 'z';
	let run = 0;
	let longest = 0;
	for (const unit of units) {
		run = isLetter(unit) ? run + 1 : 0;
		if (run > longest) longest = run;
	}
	if (longest < 4) return units;
	const joined: string[] = [];
	for (let index = 0; index < units.length; ) {
		let end = index;
		while (isLetter(units[end])) end += 1;
		if (end - index >= 4) {
			joined.push(units.slice(index, end).join(''));
			index = end;
		} else {
			joined.push(units[index] ?? '');
			index += 1;
		}
	}
	return joined;
}
