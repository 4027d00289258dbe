import { createHash } from 'crypto';

/**
 * A stable id for an event that has none of its own: the same event delivered again gives the same id, so that it
 * is recognised as a duplicate (whatsapp.md 1.3).
 */
export function fingerprintOf(prefix: string, ...identifyingParts: unknown[]): string {
	const bytes = JSON.stringify(identifyingParts) ?? '';
	return `${prefix}:${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}`;
}
