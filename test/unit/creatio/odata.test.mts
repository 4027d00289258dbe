import { anyOf, dateLiteral, guidLiteral, listUrl, lookupIs, textLiteral } from '../../../lib/creatio/odata';

describe('OData literals and filters', () => {
	test('GUIDs and dates are bare, quotes in texts are doubled', () => {
		expect(guidLiteral('410006E1-CA4E-4502-A9EC-E54D922D2C00')).toBe('410006e1-ca4e-4502-a9ec-e54d922d2c00');
		expect(() => guidLiteral("x' or 1 eq 1")).toThrow(/is not a Creatio id/);
		expect(dateLiteral('2026-01-31T10:00:00+02:00')).toBe('2026-01-31T08:00:00.000Z');
		expect(() => dateLiteral('soon')).toThrow(/is not a date/);
		expect(textLiteral("O'Brien's")).toBe("'O''Brien''s'");
	});

	test('a lookup is filtered by its navigation path', () => {
		expect(lookupIs('Case', '410006e1-ca4e-4502-a9ec-e54d922d2c00')).toBe('Case/Id eq 410006e1-ca4e-4502-a9ec-e54d922d2c00');
		expect(anyOf(['a', 'b'])).toBe('(a or b)');
		expect(() => anyOf([])).toThrow(RangeError);
	});

	test('a plus in a value survives the address', () => {
		expect(listUrl({ entity: 'Contact', filter: "Phone eq '+44 1&2'", top: 1 })).toBe(
			"Contact?$filter=Phone%20eq%20'%2B44%201%262'&$top=1",
		);
	});
});
