/**
 * Whether the customer service window is open at a moment (whatsapp.md 3). `closesAt` comes from the conversation,
 * which owns the rule; no or an unreadable time means that the customer has not written, so it is closed.
 */
export function isWindowOpen(closesAt: string | undefined, now: Date): boolean {
	const closes = Date.parse(closesAt ?? '');
	return Number.isFinite(closes) && now.getTime() < closes;
}
