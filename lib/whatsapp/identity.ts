import type { Customer } from '../conversation/types';

const BUSINESS_SCOPED_ID = /^[A-Z]{2}\.(ENT\.)?[0-9A-Za-z]{1,128}$/;

/** Whether a text is a business-scoped user id and so belongs in `recipient`, never in `to` (whatsapp.md 1.8). */
export function isBusinessScopedId(text: string): boolean {
	return BUSINESS_SCOPED_ID.test(text);
}

/** Digits of a phone number in any notation; empty when there are none. */
export function phoneDigits(phone: string): string {
	return phone.replace(/\D/g, '');
}

/** Pairs of notations for one person: the long form with the extra digit, the short form without it. */
const NOTATIONS = [
	{ long: /^52(1)(\d{10})$/, short: /^52(\d{10})$/, country: '52', extra: '1' },
	{ long: /^54(9)(\d{10})$/, short: /^54(\d{10})$/, country: '54', extra: '9' },
];
// A landline in Brazil has 8 digits that start with 2 to 5 and never takes the 9.
const BRAZIL_LONG = /^55(\d{2})9([6-9]\d{7})$/;
const BRAZIL_SHORT = /^55(\d{2})([6-9]\d{7})$/;

/**
 * Every way WhatsApp may write the number of the same person, the given one first (whatsapp.md 1.9):
 * Mexico with or without the 1 after 52, Argentina with or without the 9 after 54, Brazil with or without
 * the 9 in front of a mobile number.
 */
export function waIdVariants(waId: string): string[] {
	const digits = phoneDigits(waId);
	for (const { long, short, country, extra } of NOTATIONS) {
		const longMatch = long.exec(digits);
		if (longMatch) return [digits, country + longMatch[2]];
		const shortMatch = short.exec(digits);
		if (shortMatch) return [digits, country + extra + shortMatch[1]];
	}
	const brazilLong = BRAZIL_LONG.exec(digits);
	if (brazilLong) return [digits, `55${brazilLong[1]}${brazilLong[2]}`];
	const brazilShort = BRAZIL_SHORT.exec(digits);
	if (brazilShort) return [digits, `55${brazilShort[1]}9${brazilShort[2]}`];
	return [digits];
}

/** One spelling per person: the shortest variant. For keys and comparisons, never for sending. */
export function canonicalWaId(waId: string): string {
	return waIdVariants(waId).reduce((best, variant) => (variant.length < best.length ? variant : best));
}

/** Whether two numbers belong to one person. */
export function isSameWaId(one: string, other: string): boolean {
	return one !== '' && other !== '' && canonicalWaId(one) === canonicalWaId(other);
}

/** Meta writes usernames with and without `@`; we keep them without. */
export function bareUsername(username: string): string {
	return username.replace(/^@+/, '');
}

/** E.164 form of a `wa_id`. */
export function phoneOfWaId(waId: string): string {
	return `+${phoneDigits(waId)}`;
}

/**
 * Key of a conversation: `<phoneNumberId>:<userId or waId>`. Numbers that exist in two notations give one key.
 * Undefined when the person cannot be told from anybody else.
 */
export function conversationKeyOf(phoneNumberId: string, customer: Customer): string | undefined {
	if (customer.userId) return `${phoneNumberId}:${customer.userId}`;
	const digits = customer.waId ? canonicalWaId(customer.waId) : '';
	return digits === '' ? undefined : `${phoneNumberId}:${digits}`;
}
