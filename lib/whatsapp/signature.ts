import { createHmac, timingSafeEqual } from 'crypto';

/** Name of the header that carries Meta's signature, as Node's HTTP server spells it. */
export const SIGNATURE_HEADER = 'x-hub-signature-256';

/** Why a delivery was refused: `noSecret` means that nothing could be checked, so nothing is accepted. */
export type SignatureRefusal = 'noSecret' | 'missing' | 'malformed' | 'wrong';

export type SignatureVerdict = { valid: true } | { valid: false; reason: SignatureRefusal };

const WELL_FORMED = /^sha256=([0-9a-f]{64})$/i;

function digest(body: Uint8Array, secret: string): Buffer {
	return createHmac('sha256', secret).update(body).digest();
}

/** Splits the credential's secret field: during rotation it holds several, separated by comma, space or newline. */
export function splitSecrets(field: string): string[] {
	return field.split(/[\s,]+/).filter((secret) => secret !== '');
}

/** The header value Meta would send for these bytes. For tests and stand-ins. */
export function signBody(body: Uint8Array | string, secret: string): string {
	return `sha256=${digest(Buffer.from(body), secret).toString('hex')}`;
}

/**
 * Checks Meta's signature over the raw bytes of a delivery, in constant time (whatsapp.md 1.2).
 * The bytes must be the ones received: parsing and serialising again changes them.
 */
export function verifySignature(
	body: Uint8Array,
	header: string | string[] | undefined,
	secrets: readonly string[],
): SignatureVerdict {
	const usable = secrets.filter((secret) => secret !== '');
	if (usable.length === 0) return { valid: false, reason: 'noSecret' };
	if (header === undefined || header === '') return { valid: false, reason: 'missing' };

	const hex = typeof header === 'string' ? WELL_FORMED.exec(header)?.[1] : undefined;
	if (hex === undefined) return { valid: false, reason: 'malformed' };

	const received = Buffer.from(hex, 'hex');
	// Every secret is tried, so that the time does not tell which one matched.
	const matches = usable.filter((secret) => timingSafeEqual(received, digest(body, secret)));
	return matches.length > 0 ? { valid: true } : { valid: false, reason: 'wrong' };
}
