/**
 * ISO text of a Unix time in seconds, which Meta writes as text or as a number (whatsapp.md 1.4).
 * A time that is absent or makes no sense becomes the time of receipt.
 */
export function isoOfUnixSeconds(seconds: unknown, receivedAt: Date): string {
	const value = typeof seconds === 'string' && seconds.trim() !== '' ? Number(seconds) : seconds;
	if (typeof value !== 'number' || !Number.isFinite(value) || value <= 0) return receivedAt.toISOString();
	const date = new Date(value * 1000);
	return Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999
		? receivedAt.toISOString()
		: date.toISOString();
}
