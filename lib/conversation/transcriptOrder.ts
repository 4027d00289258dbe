import type { LogEvent } from './logEvent';
import { compareEntries, compareTexts } from './messageStatus';
import type { TranscriptEntry } from './types';

const SECOND = 19;

/**
 * The order in which a transcript is read. Meta's timestamps are whole seconds and ours are not (whatsapp.md 1.4), so within one second
 * the order of arrival in the log decides, not the fraction.
 */
export function transcriptOrder(events: LogEvent[]): (a: TranscriptEntry, b: TranscriptEntry) => number {
	const arrival = new Map<string, number>();
	for (const { row } of events) {
		arrival.set(row.eventId, Math.min(row.id, arrival.get(row.eventId) ?? row.id));
	}
	return (a, b) => {
		const seconds = compareTexts(a.at.slice(0, SECOND), b.at.slice(0, SECOND));
		if (seconds !== 0) return seconds;
		const first = arrival.get(a.eventId);
		const second = arrival.get(b.eventId);
		// Only status reports tell of a message without a row of its own: it follows those that have one.
		if (first === undefined || second === undefined) {
			return Number(first === undefined) - Number(second === undefined) || compareEntries(a, b);
		}
		return first - second || compareEntries(a, b);
	};
}
