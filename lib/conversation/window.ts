import type { LogEvent } from './logEvent';
import type { Window } from './types';

const DAY = 86_400_000;

/** Meta opens the window for these whoever the row's author is (whatsapp.md 3). */
const OPENING_TYPES = new Set(['call', 'request_welcome']);

/** Meta's code for a message that came after the window had closed (whatsapp.md 3). */
const WINDOW_CLOSED_CODE = 131047;

/** Whether Meta said, at once or in a later status, that a message of ours came too late. */
export function saysWindowClosed({ kind, data }: LogEvent): boolean {
	if (kind === 'status') return data.status === 'failed' && data.error?.code === WINDOW_CLOSED_CODE;
	return kind === 'sendFailed' && data.code === WINDOW_CLOSED_CODE;
}

/**
 * Meta's customer service window: 24 hours from the customer's last message by Meta's own time stamp, also after a call
 * and `request_welcome` (whatsapp.md 3). Notices of the platform (`system`) are no messages of the customer. When Meta
 * says that it is closed, it is, whatever the clock says, until the customer writes again: by Meta's time, which has whole
 * seconds only, or by the order of arrival.
 */
export function readWindow(events: LogEvent[], now: string): Window {
	let last = '';
	let lastRowId = 0;
	for (const event of events) {
		const { row, data } = event;
		const opens = (row.author === 'customer' && data.type !== 'system') || OPENING_TYPES.has(data.type ?? '');
		if (!opens || row.at < last) continue;
		lastRowId = row.at > last ? row.id : Math.max(lastRowId, row.id);
		last = row.at;
	}
	const window = windowAfter(last, now);
	const refusals = events.filter((event) => saysWindowClosed(event) && event.row.at > last && event.row.id > lastRowId);
	if (refusals.length === 0 || !window.open) return window;
	const refusedAt = refusals.map(({ row }) => row.at).sort().at(-1) ?? now;
	return { ...window, closesAt: refusedAt < now ? refusedAt : now, open: false };
}

/** The window that a message at `lastInboundAt` (ISO, empty for none) opened. `closesAt` itself is outside. */
export function windowAfter(lastInboundAt: string, now: string): Window {
	if (lastInboundAt === '') return { lastInboundAt: '', closesAt: '', open: false };
	const closesAt = Date.parse(lastInboundAt) + DAY;
	return { lastInboundAt, closesAt: new Date(closesAt).toISOString(), open: Date.parse(now) < closesAt };
}
