import { DateTime } from 'luxon';

/** One line of the weekly table: on these days, from and to in "HH:mm". `to` at or before `from` ends on the next day. */
export interface OpeningLine {
	/** 1 = Monday … 7 = Sunday. */
	days: number[];
	from: string;
	to: string;
}

export interface OfficeHours {
	/** IANA name. */
	zone: string;
	lines: OpeningLine[];
	/** "YYYY-MM-DD", or "MM-DD" for every year. */
	holidays: string[];
}

interface Stretch {
	start: DateTime;
	end: DateTime;
}

const time = /^([01]?\d|2[0-4])[:.]([0-5]\d)$/;

/** Checks what an admin typed. Throws an Error that says which entry to correct. */
export function readOfficeHours(zone: string, lines: OpeningLine[], holidayText: string): OfficeHours {
	if (!DateTime.now().setZone(zone).isValid) {
		throw new Error(`"${zone}" is not a time zone. Use a name such as Europe/Berlin.`);
	}
	for (const line of lines) {
		for (const value of [line.from, line.to]) {
			const parts = time.exec(value.trim());
			if (!parts || (parts[1] === '24' && parts[2] !== '00')) throw new Error(`"${value}" is not a time. Use a form such as 09:00 or 17:30.`);
		}
	}
	const holidays = holidayText
		.split(/[\n,]/)
		.map((line) => line.trim().split(/\s+/)[0] ?? '')
		.filter((line) => line !== '');
	for (const holiday of holidays) {
		const full = holiday.length === 5 ? `2024-${holiday}` : holiday;
		if (!/^\d{4}-\d{2}-\d{2}$/.test(full) || !DateTime.fromISO(full).isValid) {
			throw new Error(`"${holiday}" is not a date. Write holidays as 2026-12-25, or 12-25 for every year.`);
		}
	}
	return { zone, lines, holidays };
}

/** Whether people are there at that moment. Without any line they always are. */
export function isOpen(hours: OfficeHours, at: Date): boolean {
	if (hours.lines.length === 0) return true;
	const now = DateTime.fromJSDate(at).setZone(hours.zone);
	return stretchesOf(hours, now.startOf('day')).some(({ start, end }) => start <= now && now < end);
}

/** When people are back; undefined while they are there, or when the table never opens within 400 days. */
export function nextOpening(hours: OfficeHours, at: Date): DateTime | undefined {
	if (isOpen(hours, at)) return undefined;
	const now = DateTime.fromJSDate(at).setZone(hours.zone);
	for (let ahead = 0; ahead <= 400; ahead++) {
		const starts = stretchesOf(hours, now.startOf('day').plus({ days: ahead }))
			.map(({ start }) => start)
			.filter((start) => start > now)
			.sort((a, b) => a.toMillis() - b.toMillis());
		if (starts[0]) return starts[0];
	}
	return undefined;
}

/** "Monday 9:00", with the date when it is a week or more away. `locale` is BCP 47. */
export function sayOpening(opening: DateTime, at: Date, locale: string): string {
	const far = opening.diff(DateTime.fromJSDate(at), 'days').days >= 6;
	return opening
		.setLocale(locale)
		.toLocaleString({ weekday: 'long', hour: 'numeric', minute: '2-digit', ...(far ? { day: 'numeric', month: 'long' } : {}) });
}

/** The open stretches of one local day. A line that runs past midnight gives a piece to each of its two days, so that a holiday closes exactly its own day. */
function stretchesOf(hours: OfficeHours, day: DateTime): Stretch[] {
	if (isHoliday(hours, day)) return [];
	const yesterday = day.minus({ days: 1 }).weekday;
	return hours.lines.flatMap((line) => {
		const overnight = minutes(line.to) <= minutes(line.from);
		const pieces: Stretch[] = [];
		if (line.days.includes(day.weekday)) {
			pieces.push({ start: onDay(day, line.from, 'first'), end: overnight ? nextDay(day) : onDay(day, line.to, 'last') });
		}
		if (overnight && minutes(line.to) > 0 && line.days.includes(yesterday) && !isHoliday(hours, day.minus({ days: 1 }))) {
			pieces.push({ start: day, end: onDay(day, line.to, 'last') });
		}
		return pieces;
	});
}

const nextDay = (day: DateTime): DateTime => day.plus({ days: 1 }).startOf('day');

function minutes(value: string): number {
	const parts = time.exec(value.trim());
	return Number(parts?.[1] ?? 0) * 60 + Number(parts?.[2] ?? 0);
}

/**
 * A wall-clock time on a day. A time that the clocks skip in spring becomes the moment after the gap; one that they repeat in
 * autumn is the first for opening and the last for closing.
 */
function onDay(day: DateTime, value: string, which: 'first' | 'last'): DateTime {
	const total = minutes(value);
	if (total >= 24 * 60) return nextDay(day);
	const moment = day.set({ hour: Math.floor(total / 60), minute: total % 60 });
	const possible = moment.getPossibleOffsets().sort((a, b) => a.toMillis() - b.toMillis());
	return (which === 'first' ? possible[0] : possible[possible.length - 1]) ?? moment;
}

function isHoliday(hours: OfficeHours, day: DateTime): boolean {
	return hours.holidays.includes(day.toFormat('yyyy-MM-dd')) || hours.holidays.includes(day.toFormat('MM-dd'));
}
