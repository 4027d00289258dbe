import { isOpen, nextOpening, readOfficeHours, sayOpening } from '../../../lib/handoff/officeHours.ts';

const weekdays = [1, 2, 3, 4, 5];
const berlin = readOfficeHours('Europe/Berlin', [{ days: weekdays, from: '09:00', to: '17:00' }], '2026-04-06 Easter Monday\n12-25');
const at = (iso: string) => new Date(iso);

test.each([
	['2026-02-02T07:59:59Z', false],
	['2026-02-02T08:00:00Z', true],
	['2026-02-02T15:59:59Z', true],
	['2026-02-02T16:00:00Z', false],
	['2026-07-06T07:00:00Z', true],
	['2026-07-06T15:00:00Z', false],
	['2026-02-01T10:00:00Z', false],
	['2026-04-06T10:00:00Z', false],
	['2028-12-25T10:00:00Z', false],
])('%s open: %s', (iso, open) => {
	expect(isOpen(berlin, at(iso))).toBe(open);
});

test('the next opening skips the weekend and holidays, in the zone of the table', () => {
	expect(nextOpening(berlin, at('2026-04-03T16:00:00Z'))?.toISO()).toBe('2026-04-07T09:00:00.000+02:00');
	expect(nextOpening(berlin, at('2026-02-02T06:00:00Z'))?.toISO()).toBe('2026-02-02T09:00:00.000+01:00');
	expect(nextOpening(berlin, at('2026-02-02T10:00:00Z'))).toBeUndefined();
});

test('the night in spring: opening stays at nine on the clock', () => {
	const daily = readOfficeHours('Europe/Berlin', [{ days: [1, 2, 3, 4, 5, 6, 7], from: '02:30', to: '06:00' }], '');
	// 02:30 does not exist on 29 March 2026; the clocks go from 02:00 to 03:00.
	expect(isOpen(daily, at('2026-03-29T00:45:00Z'))).toBe(false);
	expect(nextOpening(daily, at('2026-03-28T23:00:00Z'))?.toISO()).toBe('2026-03-29T03:30:00.000+02:00');
	expect(nextOpening(berlin, at('2026-03-28T12:00:00Z'))?.toUTC().toISO()).toBe('2026-03-30T07:00:00.000Z');
});

test('the night in autumn: an hour that comes twice is open both times', () => {
	const night = readOfficeHours('Europe/Berlin', [{ days: [7], from: '02:15', to: '02:45' }], '');
	expect(isOpen(night, at('2026-10-25T00:20:00Z'))).toBe(true);
	expect(isOpen(night, at('2026-10-25T01:20:00Z'))).toBe(true);
	expect(isOpen(night, at('2026-10-25T01:45:00Z'))).toBe(false);
	expect(nextOpening(night, at('2026-10-24T20:00:00Z'))?.toUTC().toISO()).toBe('2026-10-25T00:15:00.000Z');
});

test('hours past midnight belong to both days; a holiday closes exactly its own day', () => {
	const bar = readOfficeHours('America/New_York', [{ days: [5], from: '20:00', to: '03:00' }], '2026-07-04');
	expect(isOpen(bar, at('2026-07-04T03:30:00Z'))).toBe(true);
	expect(isOpen(bar, at('2026-07-04T05:00:00Z'))).toBe(false);
	expect(isOpen(bar, at('2026-07-11T05:00:00Z'))).toBe(true);
	expect(isOpen(bar, at('2026-07-11T07:00:00Z'))).toBe(false);
});

test('two lines on one day, and a whole day', () => {
	const split = readOfficeHours('UTC', [
		{ days: [1], from: '09:00', to: '12:00' },
		{ days: [1], from: '13:00', to: '17:00' },
		{ days: [2], from: '00:00', to: '24:00' },
	], '');
	expect(isOpen(split, at('2026-02-02T12:30:00Z'))).toBe(false);
	expect(nextOpening(split, at('2026-02-02T12:30:00Z'))?.toISO()).toBe('2026-02-02T13:00:00.000Z');
	expect(isOpen(split, at('2026-02-03T23:59:59Z'))).toBe(true);
	expect(isOpen(split, at('2026-02-04T00:00:00Z'))).toBe(false);
});

test('never open: there is no next opening', () => {
	const never = readOfficeHours('UTC', [{ days: [], from: '09:00', to: '17:00' }], '');
	expect(nextOpening(never, at('2026-02-02T12:30:00Z'))).toBeUndefined();
	expect(isOpen(readOfficeHours('UTC', [], ''), at('2026-02-02T12:30:00Z'))).toBe(true);
});

test('the opening in words', () => {
	const now = at('2026-04-03T16:00:00Z');
	const opening = nextOpening(berlin, now);
	expect(opening && sayOpening(opening, now, 'en')).toMatch(/^Tuesday.*9:00/);
	expect(opening && sayOpening(opening, now, 'de')).toMatch(/^Dienstag.*0?9:00/);
});

test.each([
	[['Europe/Atlantis', [], ''], 'Europe/Atlantis'],
	[['UTC', [{ days: [1], from: '9', to: '17:00' }], ''], '"9" is not a time'],
	[['UTC', [{ days: [1], from: '24:30', to: '17:00' }], ''], '24:30'],
	[['UTC', [], '2026-02-30'], '2026-02-30'],
	[['UTC', [], 'Christmas'], 'Christmas'],
] as const)('%j is refused with what to correct', ([zone, lines, holidays], said) => {
	expect(() => readOfficeHours(zone, lines.map((line) => ({ ...line, days: [...line.days] })), holidays)).toThrow(said);
});
