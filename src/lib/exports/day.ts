const DAY = 86_400_000;

const numbered = (year: string, month: string, day: string): number | null => {
	const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
	const date = new Date(time);
	return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day) ? time / DAY : null;
};

/** A year of two digits: those from 69 on are of the last century (POSIX), as in `macros.sql`. */
const wholeYear = (year: string) => (year.length > 2 ? year : `${Number(year) < 69 ? 20 : 19}${year}`);

/**
 * The calendar day of a written moment, in days since 1970-01-01: ISO, 20250403, 03.04.2025, 3/4/2025 in the order told, seconds or
 * milliseconds since 1970. A time behind it is cut off; null where it is no such day.
 * Only event logs are read here, because they are counted while they are read; `macros.sql` reads everything else.
 */
export function dayOf(written: string, order: 'dmy' | 'mdy' | 'none'): number | null {
	let match = /^\s*(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/.exec(written);
	if (match) return numbered(match[1]!, match[2]!, match[3]!);
	match = /^\s*((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/.exec(written);
	if (match) return numbered(match[1]!, match[2]!, match[3]!);
	match = /^\s*(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})(?!\d)/.exec(written);
	if (match) return numbered(wholeYear(match[3]!), match[2]!, match[1]!);
	match = /^\s*(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?!\d)/.exec(written);
	if (match) {
		const [, first = '', second = ''] = match;
		const year = wholeYear(match[3]!);
		return order === 'mdy' ? numbered(year, first, second) : numbered(year, second, first);
	}
	if (/^\s*\d{10}(\.\d+)?\s*$/.test(written)) return Math.floor((Number(written) * 1000) / DAY);
	if (/^\s*\d{13}\s*$/.test(written)) return Math.floor(Number(written) / DAY);
	return null;
}

/** Monday of a day's week; both in days since 1970-01-01, which was a Thursday. */
export const mondayOf = (day: number): number => day - ((day + 3) % 7);

export const isoDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
