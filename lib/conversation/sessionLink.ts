import { createHmac, timingSafeEqual } from 'crypto';

import { z } from 'zod/v4';

const DAY_SECONDS = 86_400;

/** The query of a link to the session page: conversation, session, expiry in Unix seconds, signature. */
export interface LinkParameters {
	c: string;
	s: string;
	e: string;
	sig: string;
}

export type LinkCheck =
	| { valid: true; conversationKey: string; sessionId: string; parameters: LinkParameters }
	| { valid: false; reason: 'malformed' | 'tampered' | 'expired' };

/** The key that signs session links, derived so that it is of no use for anything else. */
export function linkKey(appSecret: string): Buffer {
	return createHmac('sha256', appSecret).update('session link', 'utf8').digest();
}

/**
 * Signed parameters that expire after at least `days` days. The expiry falls on the end of a UTC day: the same link comes
 * out at every fold of that day.
 */
export function signLink(
	key: Buffer,
	link: { conversationKey: string; sessionId: string; days: number; now: Date | string },
): LinkParameters {
	const wanted = new Date(link.now).getTime() / 1000 + link.days * DAY_SECONDS;
	const e = String(Math.ceil(wanted / DAY_SECONDS) * DAY_SECONDS);
	return {
		c: link.conversationKey,
		s: link.sessionId,
		e,
		sig: signature(key, link.conversationKey, link.sessionId, e),
	};
}

/** The address of the session page for these parameters; `pageUrl` may have a query of its own. */
export function linkUrl(pageUrl: string, parameters: LinkParameters): string {
	const query = new URLSearchParams({ ...parameters }).toString();
	return `${pageUrl}${pageUrl.includes('?') ? '&' : '?'}${query}`;
}

const query = z.looseObject({
	c: z.string().min(1),
	s: z.string().min(1),
	e: z.coerce.string().regex(/^\d{1,12}$/),
	sig: z.string().min(1),
});

/** Whether a link is ours, untouched and still valid. Compares in constant time. */
export function verifyLink(key: Buffer, parameters: unknown, now: Date | string): LinkCheck {
	const parsed = query.safeParse(parameters);
	if (!parsed.success) return { valid: false, reason: 'malformed' };
	const { c, s, e, sig } = parsed.data;
	const expected = Buffer.from(signature(key, c, s, e), 'utf8');
	const given = Buffer.from(sig, 'utf8');
	if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
		return { valid: false, reason: 'tampered' };
	}
	if (new Date(now).getTime() >= Number(e) * 1000) return { valid: false, reason: 'expired' };
	return { valid: true, conversationKey: c, sessionId: s, parameters: { c, s, e, sig } };
}

function signature(key: Buffer, conversationKey: string, sessionId: string, expiry: string): string {
	const signed = JSON.stringify([conversationKey, sessionId, expiry]);
	return createHmac('sha256', key).update(signed, 'utf8').digest('base64url');
}
