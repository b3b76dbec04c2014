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

/**
 * A column of moments as a Date in its own time zone, 1970-01-01 where there is none: days and times, seconds or milliseconds
 * since 1970, texts that begin with 2025-03-31 or 31.03.2025.
 */
export function asDay({ name, type }: Column): string {
	const { type: plain, nullable } = bare(type);
	const column =
		nullable && !isDay(plain) ? `ifNull(${quoted(name)}, ${plain === 'String' ? "''" : '0'})` : quoted(name);
	const day = isDay(plain)
		? `toDate(${column})`
		: /^U?Int/.test(plain)
			? `toDate(toDateTime(if(${column} > 100000000000, intDiv(${column}, 1000), ${column})))`
			: `if(substring(${column}, 3, 1) = '.', toDateOrZero(concat(substring(${column}, 7, 4), '-', ` +
				`substring(${column}, 4, 2), '-', substring(${column}, 1, 2))), toDateOrZero(substring(${column}, 1, 10)))`;
	return nullable && isDay(plain) ? `ifNull(${day}, toDate(0))` : day;
}
