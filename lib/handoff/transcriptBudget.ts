import type { TranscriptEntry } from '../conversation/types';

/** A transcript entry as a model reads it. */
export interface SpokenLine {
	from: 'customer' | 'assistant' | 'colleague' | 'system';
	text: string;
}

/** Longest single message that a model reads, in tokens. */
const longestMessage = 600;
/** Cost of one entry besides its text. */
const perEntry = 8;

/** A cautious estimate: four characters of Latin script are one token; other scripts take about one for each character. */
export function estimateTokens(text: string): number {
	let wide = 0;
	for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 0x2e7f) wide += 1;
	return Math.ceil((text.length - wide) / 3.5) + wide;
}

const speaker = { customer: 'customer', ai: 'assistant', rep: 'colleague', system: 'system' } as const;

/**
 * The transcript within a token budget: the first quarter goes to its beginning (where the matter is told), the rest to its
 * end. What is left out between is replaced by one line that says how many messages are missing.
 */
export function withinBudget(transcript: readonly TranscriptEntry[], budget: number, clean: (text: string) => string): SpokenLine[] {
	const lines = transcript.map((entry) => ({
		from: speaker[entry.author],
		text: shorten(entry.author === 'customer' ? clean(entry.text) : entry.text, longestMessage),
	}));
	const cost = (line: SpokenLine) => estimateTokens(line.text) + perEntry;
	const total = lines.reduce((sum, line) => sum + cost(line), 0);
	if (total <= budget) return lines;
	let start = 0;
	for (let left = budget / 4; start < lines.length; start++) {
		left -= cost(lines[start] ?? { from: 'system', text: '' });
		if (left < 0) break;
	}
	let end = lines.length;
	const spent = lines.slice(0, start).reduce((sum, line) => sum + cost(line), 0);
	for (let left = budget - spent; end > start; end--) {
		left -= cost(lines[end - 1] ?? { from: 'system', text: '' });
		if (left < 0) break;
	}
	return [...lines.slice(0, start), { from: 'system', text: `[${end - start} messages left out]` }, ...lines.slice(end)];
}

/** Keeps the beginning and the end of a text that is too long. */
export function shorten(text: string, tokens: number): string {
	if (estimateTokens(text) <= tokens) return text;
	const wide = /[\u2e80-\uffff]/.test(text);
	const characters = Math.floor(tokens * (wide ? 1 : 3.5));
	return `${text.slice(0, Math.ceil(characters * 0.6))} […] ${text.slice(-Math.floor(characters * 0.4))}`;
}
