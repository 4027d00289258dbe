/**
 * Every way in which WhatsApp writes the same number: Mexico with and without the 1, Argentina with and without the 9,
 * Brazil with and without the 9 in front of eight digits that begin like a mobile number (whatsapp.md 1.9).
 */
export function variants(digits: string): string[] {
	if (/^521\d{10}$/.test(digits)) return [digits, `52${digits.slice(3)}`];
	if (/^52\d{10}$/.test(digits)) return [digits, `521${digits.slice(2)}`];
	if (/^549\d{10}$/.test(digits)) return [digits, `54${digits.slice(3)}`];
	if (/^54\d{10}$/.test(digits)) return [digits, `549${digits.slice(2)}`];
	if (/^55\d{2}9[6-9]\d{7}$/.test(digits)) return [digits, `${digits.slice(0, 4)}${digits.slice(5)}`];
	if (/^55\d{2}[6-9]\d{7}$/.test(digits)) return [digits, `${digits.slice(0, 4)}9${digits.slice(4)}`];
	return [digits];
}

/** The form that Meta answers with as `wa_id` for a number nobody has written from yet. */
export function canonical(digits: string): string {
	const [given, other] = variants(digits);
	if (!other) return given;
	if (digits.startsWith('55')) return given.length < other.length ? given : other;
	return given.length > other.length ? given : other;
}

/**
 * Digits of a `to`. Spaces, dashes and brackets are allowed; without `+` a national number gets the business number's
 * country code (whatsapp.md 1.9). Returns undefined for anything that is not a phone number.
 */
export function digitsOf(to: string, businessCountryCode = '1'): string | undefined {
	const compact = to.replace(/[\s().-]/g, '');
	if (!/^\+?\d{5,15}$/.test(compact)) return undefined;
	if (compact.startsWith('+')) return compact.slice(1);
	return compact.length <= 10 ? businessCountryCode + compact : compact;
}

export const userIdPattern = /^[A-Z]{2}\.(ENT\.)?[0-9A-Za-z]{1,128}$/;
