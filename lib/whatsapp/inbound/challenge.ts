import { createHash, timingSafeEqual } from 'crypto';

/** Compares two texts in a time that does not depend on where they differ. */
function isEqual(one: string, other: string): boolean {
	const hash = (value: string) => createHash('sha256').update(value).digest();
	return timingSafeEqual(hash(one), hash(other));
}

/**
 * The text to send back when Meta checks a callback address (whatsapp.md 1.1), undefined when the check must be
 * refused: another mode, another token, no token configured, or no challenge.
 */
export function challengeAnswer(query: Record<string, unknown>, verifyToken: string): string | undefined {
	const { 'hub.mode': mode, 'hub.challenge': challenge, 'hub.verify_token': token } = query;
	if (verifyToken === '' || mode !== 'subscribe') return undefined;
	if (typeof token !== 'string' || !isEqual(token, verifyToken)) return undefined;
	return typeof challenge === 'string' && challenge !== '' ? challenge : undefined;
}
