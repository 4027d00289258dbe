import { createHmac } from 'crypto';
import { signBody, splitSecrets, verifySignature } from '../../../lib/whatsapp/signature';

const SECRET = '0123456789abcdef0123456789abcdef';
const BODY = Buffer.from(
	String.raw`{"object":"whatsapp_business_account","entry":[{"id":"102290129340398","changes":[{"value":{"messaging_product":"whatsapp","metadata":{"display_phone_number":"15550783881","phone_number_id":"106540352242922"},"contacts":[{"profile":{"name":"Zo\u00eb \ud83d\udc4d"},"wa_id":"16505551234"}],"messages":[{"from":"16505551234","id":"wamid.TEST1","timestamp":"1749416383","text":{"body":"\u00e4\u00f6\u00e5 https:\/\/example.com"},"type":"text"}]},"field":"messages"}]}]}`,
);
const SIGNATURE = 'sha256=f5c6e6bbb037d2bd2569217e3a07e025bd92937aa3f451bbdc26372779421c77';

describe('signature', () => {
	test('the vector of the contract', () => {
		expect(BODY.length).toBe(466);
		expect(signBody(BODY, SECRET)).toBe(SIGNATURE);
		expect(verifySignature(BODY, SIGNATURE, [SECRET])).toEqual({ valid: true });
	});

	test('parsing and serialising again breaks it', () => {
		const again = Buffer.from(JSON.stringify(JSON.parse(BODY.toString())));
		expect(again.length).toBe(440);
		expect(verifySignature(again, SIGNATURE, [SECRET])).toEqual({ valid: false, reason: 'wrong' });
		expect(signBody(again, SECRET)).toBe(
			'sha256=15c86fafe96591692189df0183f39e6f5de9bac0c0e6886db57ef6cb2c8d37d7',
		);
	});

	test.each([
		['new secret first', ['new', SECRET]],
		['old secret first', [SECRET, 'new']],
	])('rotation, %s', (_name, secrets) => {
		expect(verifySignature(BODY, SIGNATURE, secrets)).toEqual({ valid: true });
	});

	test.each<[string, string | string[] | undefined, string[], string]>([
		['no header', undefined, [SECRET], 'missing'],
		['empty header', '', [SECRET], 'missing'],
		['no prefix', SIGNATURE.slice(7), [SECRET], 'malformed'],
		['sha1', SIGNATURE.replace('sha256', 'sha1'), [SECRET], 'malformed'],
		['too short', SIGNATURE.slice(0, -1), [SECRET], 'malformed'],
		['too long', `${SIGNATURE}0`, [SECRET], 'malformed'],
		['not hex', SIGNATURE.replace(/7$/, 'g'), [SECRET], 'malformed'],
		['trailing line', `${SIGNATURE}\nx`, [SECRET], 'malformed'],
		['two headers', [SIGNATURE, SIGNATURE], [SECRET], 'malformed'],
		['other secret', SIGNATURE, ['other'], 'wrong'],
		['last digit', SIGNATURE.replace(/7$/, '8'), [SECRET], 'wrong'],
		['no secret', SIGNATURE, [], 'noSecret'],
		['empty secret', signBody(BODY, ''), [''], 'noSecret'],
	])('refuses: %s', (_name, header, secrets, reason) => {
		expect(verifySignature(BODY, header, secrets)).toEqual({ valid: false, reason });
	});

	test('an empty body is signed like any other', () => {
		const header = `sha256=${createHmac('sha256', SECRET).update('').digest('hex')}`;
		expect(verifySignature(Buffer.alloc(0), header, [SECRET])).toEqual({ valid: true });
	});

	test('the secret field may hold several', () => {
		expect(splitSecrets(' new, old\nolder  ')).toEqual(['new', 'old', 'older']);
		expect(splitSecrets('  ')).toEqual([]);
	});
});
