import type { LogEvent } from './logEvent';
import type { Window } from './types';

const DAY = 86_400_000;

/** Meta opens the window for these whoever the row's author is (whatsapp.md 3). */
const OPENING_TYPES = new Set(['call', 'request_welcome']);

/**
 * Meta's customer service window: 24 hours from the customer's last message by Meta's own time stamp, also after a call
 * and `request_welcome` (whatsapp.md 3). Notices of the platform (`system`) are no messages of the customer.
 */
export function readWindow(events: LogEvent[], now: string): Window {
	let last = '';
	for (const { row, data } of events) {
		const opens = (row.author === 'customer' && data.type !== 'system') || OPENING_TYPES.has(data.type ?? '');
		if (opens && row.at > last) last = row.at;
	}
	return windowAfter(last, now);
}

/** The window that a message at `lastInboundAt` (ISO, empty for none) opened. `closesAt` itself is outside. */
export function windowAfter(lastInboundAt: string, now: string): Window {
	if (lastInboundAt === '') return { lastInboundAt: '', closesAt: '', open: false };
	const closesAt = Date.parse(lastInboundAt) + DAY;
	return { lastInboundAt, closesAt: new Date(closesAt).toISOString(), open: Date.parse(now) < closesAt };
}
