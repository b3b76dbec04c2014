import { ClusterError } from './cluster-error';
import { quoted } from './statement';

/** A column of a table, as DESCRIBE TABLE names it. */
export interface Column {
	name: string;
	type: string;
}

/** A type without what is wrapped around it, and whether it may be empty. */
function bare(type: string): { type: string; nullable: boolean } {
	let nullable = false;
	let inner = type;
	for (let match; (match = /^(LowCardinality|Nullable)\(([^]*)\)$/.exec(inner));) {
		nullable ||= match[1] === 'Nullable';
		inner = match[2]!;
	}
	return { type: inner, nullable };
}

const isDay = (type: string) => /^Date(32|Time)?(64)?\b/.test(type);
const isText = (type: string) => /^(Fixed)?String\b/.test(type);

/** Whether what stands in a column was written by somebody, so that it can be meant in several ways. */
export const isWritten = ({ type }: Column): boolean => isText(bare(type).type);

/** A column as text, empty where nothing stands in it. */
export function asText({ name, type }: Column): string {
	const plain = bare(type);
	const column = quoted(name);
	const text = plain.type === 'String' ? column : `toString(${column})`;
	// A text of fixed length is filled up with NUL.
	const whole = plain.type.startsWith('FixedString') ? `replaceAll(${text}, '\\0', '')` : text;
	return plain.nullable ? `ifNull(${whole}, '')` : whole;
}

/** A column of days as text: ISO where it is a day, as it stands where it is text. */
export function asDayText({ name, type }: Column): string {
	const { type: plain, nullable } = bare(type);
	if (!isDay(plain)) return asText({ name, type });
	const text = `toString(toDate(${quoted(name)}))`;
	return nullable ? `ifNull(${text}, '')` : text;
}

const NO_DAY = 'toDate(0)';
/** A Date of an ISO text, if there is such a day: an old server makes the 2nd of March of the 30th of February. */
const dayOfIso = (iso: string) => `if(toString(toDateOrZero(${iso})) = ${iso}, toDateOrZero(${iso}), ${NO_DAY})`;
/** Day of seconds since 1970, as it is in `exports/day.ts`: that of the world, not of a server. */
const dayOfSeconds = (seconds: string) => `toDate(toDateTime(toUInt32(${seconds}), 'UTC'))`;

/** A number as `dayOf` would read it: 20250331, seconds or milliseconds since 1970. */
function ofNumber(column: string): string {
	const digits = `toString(${column})`;
	const iso = `concat(substring(${digits}, 1, 4), '-', substring(${digits}, 5, 2), '-', substring(${digits}, 7, 2))`;
	return (
		`multiIf(${column} BETWEEN 19000101 AND 20991231, ${dayOfIso(iso)}, ` +
		`${column} BETWEEN 1000000000 AND 4294967295, ${dayOfSeconds(column)}, ` +
		`${column} BETWEEN 1000000000000 AND 4294967295999, ${dayOfSeconds(`intDiv(${column}, 1000)`)}, ${NO_DAY})`
	);
}

/** A text as `dayOf` reads it, by aliases that the statement knows from then on. */
function ofText(text: string, order: 'dmy' | 'mdy'): string {
	const matches = (pattern: string) => `match(gs_moment, '${pattern}')`;
	const cut = (pattern: string) => `extract(gs_moment, '${pattern}')`;
	const two = (part: string) => `if(length(${part}) = 1, concat('0', ${part}), ${part})`;
	const [day, month] = order === 'mdy' ? ['gs_second', 'gs_first'] : ['gs_first', 'gs_second'];
	return [
		`replaceRegexpOne(${text}, '^\\\\s+', '') AS gs_moment`,
		'multiIf(' +
			`${matches('^\\\\d{4}[-/]\\\\d{1,2}[-/]\\\\d{1,2}(\\\\D|$)')}, 'iso', ` +
			`${matches('^(19|20)\\\\d{6}(\\\\D|$)')}, 'digits', ` +
			`${matches('^\\\\d{1,2}\\\\.\\\\d{1,2}\\\\.(\\\\d{4}|\\\\d{2})(\\\\D|$)')}, 'dots', ` +
			`${matches('^\\\\d{1,2}[/-]\\\\d{1,2}[/-](\\\\d{4}|\\\\d{2})(\\\\D|$)')}, 'strokes', ` +
			`${matches('^\\\\d{10}(\\\\.\\\\d+)?\\\\s*$')} OR ${matches('^\\\\d{13}\\\\s*$')}, 'seconds', '') AS gs_form`,
		`if(gs_form = 'digits', substring(gs_moment, 5, 2), ${cut('^(\\\\d+)')}) AS gs_first`,
		`if(gs_form = 'digits', substring(gs_moment, 7, 2), ${cut('^\\\\d+\\\\D(\\\\d+)')}) AS gs_second`,
		`${cut('^\\\\d+\\\\D\\\\d+\\\\D(\\\\d+)')} AS gs_third`,
		"multiIf(gs_form IN ('iso', 'digits'), substring(gs_moment, 1, 4), length(gs_third) > 2, gs_third, " +
			"concat(if(toUInt8OrZero(gs_third) < 69, '20', '19'), gs_third)) AS gs_year",
		`multiIf(gs_form = 'iso', ${two('gs_second')}, gs_form = 'digits', gs_first, gs_form = 'dots', ` +
			`${two('gs_second')}, ${two(month!)}) AS gs_month`,
		`multiIf(gs_form = 'iso', ${two('gs_third')}, gs_form = 'digits', gs_second, gs_form = 'dots', ` +
			`${two('gs_first')}, ${two(day!)}) AS gs_day_of_month`,
		`concat(gs_year, '-', gs_month, '-', gs_day_of_month) AS gs_iso`,
		`multiIf(gs_form = '', ${NO_DAY}, gs_form = 'seconds', ${dayOfSeconds('toUInt32OrZero(substring(gs_moment, 1, 10))')}, ` +
			`${dayOfIso('gs_iso')}) AS gs_day`
	].join(', ');
}

/**
 * A column of moments as a Date by the name `gs_day`, 1970-01-01 where there is none: days and times in their own time zone;
 * numbers and texts as `exports/day.ts` reads them.
 * @param place what the table is called, should the column have a type that tells no day
 */
export function asDay({ name, type }: Column, order: 'dmy' | 'mdy', place: string): string {
	const { type: plain, nullable } = bare(type);
	const column = quoted(name);
	if (isText(plain)) return ofText(asText({ name, type }), order);
	if (isDay(plain)) return `${nullable ? `ifNull(toDate(${column}), ${NO_DAY})` : `toDate(${column})`} AS gs_day`;
	if (!/^U?Int\d+$/.test(plain)) throw new ClusterError('cluster-type', place, { message: `${name} ${type}` });
	return `${ofNumber(nullable ? `ifNull(${column}, 0)` : column)} AS gs_day`;
}
