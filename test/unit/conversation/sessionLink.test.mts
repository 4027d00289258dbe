import fc from 'fast-check';

import { linkKey, linkUrl, signLink, verifyLink } from '../../../lib/conversation/sessionLink';

const KEY = linkKey('sandbox-app-secret-0123456789abcdef');
const NOW = new Date('2026-01-31T10:00:00Z');
const link = () => signLink(KEY, { conversationKey: '1:GB.2', sessionId: 's1', days: 30, now: NOW });

test('a signed link verifies, also after its way through an address', () => {
	const url = new URL(linkUrl('https://n8n.example/webhook/page?x=1', link()));
	expect(url.searchParams.get('x')).toBe('1');
	const query = Object.fromEntries(url.searchParams);
	expect(verifyLink(KEY, query, NOW)).toMatchObject({
		valid: true,
		conversationKey: '1:GB.2',
		sessionId: 's1',
	});
	expect(linkUrl('https://n8n.example/p', link())).toContain('/p?c=1%3AGB.2&');
});

test('the same day gives the same link, and it lives at least the given days', () => {
	const later = signLink(KEY, {
		conversationKey: '1:GB.2',
		sessionId: 's1',
		days: 30,
		now: '2026-01-31T23:59:59Z',
	});
	expect(later).toEqual(link());
	const expiry = Number(link().e) * 1000;
	expect(expiry).toBeGreaterThanOrEqual(NOW.getTime() + 30 * 86_400_000);
	expect(verifyLink(KEY, link(), new Date(expiry - 1)).valid).toBe(true);
	expect(verifyLink(KEY, link(), new Date(expiry))).toEqual({ valid: false, reason: 'expired' });
});

test('any change of any field is refused', () => {
	fc.assert(
		fc.property(
			fc.constantFrom('c' as const, 's' as const, 'e' as const, 'sig' as const),
			fc.string({ minLength: 1 }),
			(field, value) => {
				fc.pre(link()[field] !== value);
				expect(verifyLink(KEY, { ...link(), [field]: value }, NOW).valid).toBe(false);
			},
		),
		{ numRuns: 1000 },
	);
});

test('fields cannot be moved into each other, and another secret signs nothing', () => {
	expect(verifyLink(KEY, { ...link(), c: '1:GB.2s', s: '1' }, NOW).valid).toBe(false);
	expect(verifyLink(linkKey('other'), link(), NOW)).toEqual({ valid: false, reason: 'tampered' });
});

test.each([undefined, null, 'c=1', {}, { ...link(), sig: undefined }, { ...link(), e: ['1'], c: {} }])(
	'%p is malformed',
	(query) => expect(verifyLink(KEY, query, NOW)).toEqual({ valid: false, reason: 'malformed' }),
);
