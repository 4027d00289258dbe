/** Longest text that one message may carry (whatsapp.md 2.1). */
export const MAX_TEXT_LENGTH = 4096;

/** Where to cut, best first: between paragraphs, lines, sentences, words. The match before the cut stays on the left. */
const BOUNDARIES = [/\n\s*\n/g, /\n/g, /[.!?…。！？]["'”’)\]]*\s/gu, /\s/g];

/** A part shorter than this share of the limit looks torn off, so a weaker boundary further on is better. */
const SHORTEST_SHARE = 0.3;

function lastBoundary(text: string, boundary: RegExp, atLeast: number): number | undefined {
	const ends = Array.from(text.matchAll(boundary), (match) => match.index + match[0].length);
	return ends.findLast((end) => end >= atLeast);
}

/** Cuts before a pair of code units or a joined sequence that shows as one character would be torn. */
function wholeCharacters(text: string, limit: number): number {
	let cut = limit;
	while (cut > 1) {
		const before = text.charCodeAt(cut - 1);
		const after = text.charCodeAt(cut);
		const splitsPair = before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
		const joins = before === 0x200d || after === 0x200d || after === 0xfe0f;
		if (!splitsPair && !joins) return cut;
		cut--;
	}
	return limit;
}

/**
 * Splits a text into parts that WhatsApp accepts, in order. Nothing but white space at a cut is lost, and no character
 * is torn apart. An empty text gives no part.
 */
export function splitText(text: string, limit = MAX_TEXT_LENGTH): string[] {
	const parts: string[] = [];
	let rest = text.trim();
	while (rest.length > limit) {
		// One more than fits, so that white space right behind the limit counts as a boundary.
		const head = rest.slice(0, limit + 1);
		const cut =
			BOUNDARIES.map((boundary) => lastBoundary(head, boundary, limit * SHORTEST_SHARE)).find(
				(end) => end !== undefined,
			) ?? wholeCharacters(rest, limit);
		parts.push(rest.slice(0, cut).trimEnd());
		rest = rest.slice(cut).trimStart();
	}
	return rest === '' ? parts : [...parts, rest];
}
