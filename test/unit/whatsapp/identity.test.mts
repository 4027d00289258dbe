import {
	bareUsername,
	canonicalWaId,
	conversationKeyOf,
	isBusinessScopedId,
	isSameWaId,
	waIdVariants,
} from '../../../lib/whatsapp/identity';
import { customerOf, profileOf } from '../../../lib/whatsapp/inbound/sender';
import { addressOf } from '../../../lib/whatsapp/outbound/address';

describe('business-scoped ids', () => {
	test.each(['GB.20817787093429421234', 'US.ENT.Ab12', `BR.${'a'.repeat(128)}`])('%s is one', (id) => {
		expect(isBusinessScopedId(id)).toBe(true);
	});
	test.each([
		'447700900123',
		'+447700900123',
		'gb.123',
		'GBR.123',
		'GB.',
		`GB.${'a'.repeat(129)}`,
		'GB.1-2',
		'',
	])('%s is none', (id) => {
		expect(isBusinessScopedId(id)).toBe(false);
	});
});

describe('number variants', () => {
	test.each([
		['Mexico', '5215512345678', '525512345678'],
		['Argentina', '5491123456789', '541123456789'],
		['Brazil, mobile', '5511987654321', '551187654321'],
	])('%s: both notations are one person', (_country, long, short) => {
		expect(waIdVariants(long)).toEqual([long, short]);
		expect(waIdVariants(short)).toEqual([short, long]);
		expect(canonicalWaId(long)).toBe(canonicalWaId(short));
		expect(isSameWaId(`+${long}`, short)).toBe(true);
		expect(conversationKeyOf('1', { waId: long })).toBe(conversationKeyOf('1', { waId: short }));
	});
	test.each([
		['a landline in Brazil takes no 9', '551132345678'],
		['the United Kingdom', '447700900123'],
		['a short number', '521'],
	])('%s', (_name, waId) => {
		expect(waIdVariants(waId)).toEqual([waId]);
	});
	test('empty numbers are nobody', () => {
		expect(isSameWaId('', '')).toBe(false);
		expect(conversationKeyOf('1', {})).toBeUndefined();
		expect(conversationKeyOf('1', { waId: '+' })).toBeUndefined();
	});
});

describe('who wrote', () => {
	const profiles = [
		{ wa_id: '447700900999', profile: { name: 'Ben' } },
		{ wa_id: '5215512345678', user_id: 'MX.1', profile: { name: 'Caro', username: '@caro' } },
	];
	test('is found by number or id, not by position', () => {
		expect(profileOf({ waId: '525512345678' }, profiles)?.profile?.name).toBe('Caro');
		expect(profileOf({ userId: 'MX.1' }, profiles)?.profile?.name).toBe('Caro');
		expect(profileOf({ waId: '447700900999' }, profiles)?.profile?.name).toBe('Ben');
		expect(profileOf({ waId: '111' }, profiles)).toBeUndefined();
	});
	test('two user ids are two people, though the number agrees', () => {
		expect(profileOf({ userId: 'MX.2', waId: '5215512345678' }, profiles)).toBeUndefined();
	});
	test('knows only what it was told', () => {
		expect(customerOf({ userId: 'GB.9' }, [])).toEqual({ userId: 'GB.9' });
		expect(customerOf({ userId: 'MX.1' }, profiles)).toEqual({
			userId: 'MX.1',
			waId: '5215512345678',
			phone: '+5215512345678',
			profileName: 'Caro',
			username: 'caro',
		});
		expect(customerOf({}, profiles)).toBeUndefined();
	});
	test('usernames are kept without @', () => {
		expect([bareUsername('@ana'), bareUsername('ana')]).toEqual(['ana', 'ana']);
	});
});

describe('address', () => {
	test.each([
		['a number, with plus', { waId: '447700900123', userId: 'GB.1' }, { to: '+447700900123' }],
		['a phone only', { phone: '+44 7700 900123' }, { to: '+447700900123' }],
		['a user id', { userId: 'GB.1' }, { recipient: 'GB.1' }],
		['a parent id', { parentUserId: 'GB.ENT.1' }, { recipient: 'GB.ENT.1' }],
		['nothing', {}, undefined],
	])('%s', (_name, customer, address) => {
		expect(addressOf(customer)).toEqual(address);
	});
});
