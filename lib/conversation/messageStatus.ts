import type { TranscriptEntry } from './types';

const LADDER = ['sent', 'delivered', 'failed', 'read', 'played'];

/** The later of two delivery states, whichever was reported first. `failed` and `read` never go back (whatsapp.md 1.6). */
export function highestStatus(known: string | undefined, reported: string): string {
	if (known === undefined) return reported;
	const difference = LADDER.indexOf(reported) - LADDER.indexOf(known);
	if (difference !== 0) return difference > 0 ? reported : known;
	// Two words that are not on the ladder: any fixed choice will do, but it may not depend on their order.
	return reported > known ? reported : known;
}

/** Transcript order: by time, and the same at every fold for messages of the same moment. */
export function compareEntries(a: TranscriptEntry, b: TranscriptEntry): number {
	return compareTexts(a.at, b.at) || authorRank(a) - authorRank(b) || compareTexts(a.eventId, b.eventId);
}

/** ISO texts of the same form compare as times. */
export function compareTexts(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

/** Within one moment the customer's message comes before what answers it. */
function authorRank(entry: TranscriptEntry): number {
	return entry.author === 'customer' ? 0 : 1;
}
