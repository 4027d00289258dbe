import { createHash } from 'crypto';

/**
 * Whether bytes have the digest that Meta tells. It writes SHA-256 as base64 in most places and as hex in some
 * (whatsapp.md 5); what is neither cannot be checked and counts as right.
 */
export function hasDigest(bytes: Uint8Array, told: string | undefined): boolean {
	const text = told?.trim() ?? '';
	const hash = createHash('sha256').update(bytes).digest();
	if (/^[0-9a-f]{64}$/i.test(text)) return hash.toString('hex') === text.toLowerCase();
	// Some base64 has the alphabet for addresses, or lacks its padding.
	const plain = text.replace(/-/g, '+').replace(/_/g, '/').replace(/=+$/, '');
	if (/^[0-9A-Za-z+/]{43}$/.test(plain)) return hash.toString('base64').replace(/=+$/, '') === plain;
	return true;
}
