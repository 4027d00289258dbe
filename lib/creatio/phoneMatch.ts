import { canonicalWaId, phoneDigits } from '../whatsapp/identity';

/** Creatio compares this many last digits first: sys setting SearchNumberLength (creatio.md 3.3). */
const SEARCH_DIGITS = 7;
/** A number without country code needs this many digits to be taken for the customer's. */
const SHORTEST_NATIONAL = 8;

export type PhoneLikeness = 'same' | 'national' | 'different';

/** Start of `SearchNumber` for a number: its last digits, reversed. Empty when there are too few. */
export function searchPrefix(digits: string): string {
	const last = phoneDigits(digits).slice(-SEARCH_DIGITS);
	return last.length < SEARCH_DIGITS ? '' : [...last].reverse().join('');
}

/**
 * How a stored number relates to a customer's digits (country code first). `same`: both international and equal, also
 * across the two notations of Mexico, Argentina and Brazil. `national`: written without a country code and equal
 * in what is there, so probably but not certainly the same. `homeCountryCode` (digits, may be empty) settles
 * national numbers.
 */
export function phoneLikeness(stored: string, customerDigits: string, homeCountryCode: string): PhoneLikeness {
	const written = stored.trim();
	let digits = phoneDigits(written);
	if (digits === '' || customerDigits === '') return 'different';
	const international = written.startsWith('+') || digits.startsWith('00');
	if (digits.startsWith('00')) digits = digits.slice(2);
	const customer = canonicalWaId(customerDigits);
	if (canonicalWaId(digits) === customer) return 'same';
	if (international) return 'different';
	const significant = digits.replace(/^0+/, '');
	if (homeCountryCode !== '') {
		return canonicalWaId(homeCountryCode + significant) === customer ? 'same' : 'different';
	}
	const isTail = (number: string): boolean => {
		const missing = number.length - significant.length;
		return missing >= 1 && missing <= 4 && number.endsWith(significant);
	};
	const fits = significant.length >= SHORTEST_NATIONAL && (isTail(customerDigits) || isTail(customer));
	return fits ? 'national' : 'different';
}
