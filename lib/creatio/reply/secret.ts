import { createHash, timingSafeEqual } from 'crypto';

function digest(text: string): Buffer {
	return createHash('sha256').update(text, 'utf8').digest();
}

/**
 * Whether one of the offered texts is the secret. Takes the same time whatever was offered; an empty secret matches nothing.
 */
export function isReplySecret(secret: string, offered: readonly unknown[]): boolean {
	const wanted = digest(secret);
	let matches = false;
	for (const candidate of offered) {
		const text = typeof candidate === 'string' ? candidate.trim() : '';
		matches = timingSafeEqual(digest(text), wanted) || matches;
	}
	return matches && secret !== '';
}
