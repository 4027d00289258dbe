import type { RequestFinding } from './request/explicitRequest';

/** In characters: enough to recognise the sentence, short enough for one line. */
const longestQuote = 160;

/**
 * The customer's own words that ask for a person, as they were typed: the whole message when it is short, otherwise the sentence
 * that asks, shortened.
 */
export function ownWords(text: string, findRequest: (text: string) => RequestFinding): string {
	const plain = oneLine(text);
	if (plain.length <= longestQuote) return plain;
	const sentences = text.split(/(?<=[.!?。！？؟।\n])/u).map(oneLine);
	const asking = sentences.filter((sentence) => sentence !== '' && findRequest(sentence).requested);
	return shortened(asking[asking.length - 1] ?? plain);
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function shortened(text: string): string {
	const letters = [...text];
	return letters.length <= longestQuote ? text : `${letters.slice(0, longestQuote).join('').trimEnd()}…`;
}
