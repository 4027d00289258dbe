import fc from 'fast-check';

import { derivedId, isDerivedId } from '../../../lib/conversation/derivedId';

describe('derivedId', () => {
	test('is the same text for the same kind and parts, now and in later releases', () => {
		expect(derivedId('session', '1:2', 'wamid.A')).toBe(derivedId('session', '1:2', 'wamid.A'));
		// Fixed on purpose: records made by an older release must be found again.
		expect(derivedId('session', '1:2', 'wamid.A')).toBe('77616372-3f6f-8659-a6d0-450bc8eb57f1');
	});

	test('keeps parts apart', () => {
		const ids = [derivedId('a', 'bc'), derivedId('ab', 'c'), derivedId('a', 'b', 'c'), derivedId('a', 'b,c')];
		expect(new Set(ids).size).toBe(4);
	});

	test('is a GUID of version 8 with the marker, in any letter case', () => {
		fc.assert(
			fc.property(fc.string(), fc.array(fc.string()), (kind, parts) => {
				const id = derivedId(kind, ...parts);
				expect(id).toMatch(/^77616372-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
				expect(isDerivedId(id.toUpperCase())).toBe(true);
			}),
			{ numRuns: 1000 },
		);
	});

	test.each(['', '77616372', '77616372-0000-4000-8000-000000000000', '00000000-0000-8000-8000-000000000000'])(
		'does not take %p for ours',
		(guid) => expect(isDerivedId(guid)).toBe(false),
	);
});
