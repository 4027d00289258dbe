import { createHash } from 'crypto';

/** First group of every id this package makes: "wacr" in ASCII. */
const MARKER = '77616372';
const PATTERN = new RegExp(`^${MARKER}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`, 'i');

/**
 * The id of something, computed from what it mirrors (design, idea B): a lower-case GUID of version 8. The same kind and
 * parts always give the same id, so a second attempt at creating a record meets the primary key of the first.
 */
export function derivedId(kind: string, ...parts: string[]): string {
	// JSON keeps ('a', 'bc') and ('ab', 'c') apart.
	const hash = createHash('sha256')
		.update(JSON.stringify([kind, ...parts]), 'utf8')
		.digest('hex');
	const variant = (8 + (parseInt(hash[7], 16) % 4)).toString(16);
	return [
		MARKER,
		hash.slice(0, 4),
		`8${hash.slice(4, 7)}`,
		`${variant}${hash.slice(8, 11)}`,
		hash.slice(11, 23),
	].join('-');
}

/** Whether this package made the id, told from the id alone: the echo guard for records read back from Creatio. */
export function isDerivedId(guid: string): boolean {
	return PATTERN.test(guid);
}
