// As `clean` in macros.sql has it.
const EMPTY = new Set(['', '#n/a', '#nv', 'k. a.', 'k.a.', 'n/a', 'na', 'null', '-', '–', '—']);
const LONGEST_EMPTY = 5;

/** Whether a trimmed cell stands for "no answer". */
export const isEmpty = (value: string): boolean =>
	value.length <= LONGEST_EMPTY && EMPTY.has(value.replaceAll('\u00a0', ' ').toLowerCase());

const CLOCK = String.raw`(?:[T,\s]+\d{1,2}[:.]\d{2}.*)?$`;
const ISO = new RegExp(String.raw`^\d{4}([-/])(\d{1,2})\1(\d{1,2})${CLOCK}`, 's');
const DOTTED = new RegExp(String.raw`^(\d{1,2})\.(\d{1,2})\.(?:\d{4}|\d{2})${CLOCK}`, 's');
// What SQL reads in the order that is told must be counted here, with any tail: else the order would be guessed.
const EITHER = /^(\d{1,2})[-/](\d{1,2})[-/](?:\d{4}|\d{2})(?!\d)/;
const MONTH =
	'(?:jan(?:uary|uar)?|feb(?:ruary|ruar)?|m(?:ärz?|aerz?|ar(?:ch)?|rz)|apr(?:il)?|ma[iy]|jun[ie]?|jul[iy]?|aug(?:ust)?' +
	'|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|de[zc](?:ember)?)';
const NAMED = new RegExp(
	String.raw`^(?:\d{1,2}\.?[-\s]?${MONTH}\.?[-\s,]?\s?|${MONTH}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s)(?:\d{4}|\d{2})${CLOCK}`,
	'is'
);
const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const PLAIN = /^\d+(?:e[-+]?\d{1,2})?$/i;
const ONE_SIGN = /^(\d*)([.,])(\d+)(?:e[-+]?\d{1,2})?$/i;
const GROUPED = /^[1-9]\d{0,2}(?:(?:\.\d{3})+,\d+|(?:,\d{3})+\.\d+|(?:\.\d{3}){2,}|(?:,\d{3}){2,})$/;
const SPACED = /^[1-9]\d{0,2}(?:[ '’\u00a0\u2009\u202f]\d{3})+(?:([.,])\d+)?$/;

/**
 * What a value looks like. Of dates written with slashes or hyphens, which order of day and month it shows; of numbers,
 * which sign surely stands before decimals.
 */
export type Look =
	| 'text'
	| 'mail'
	| 'date'
	| 'dayFirst'
	| 'monthFirst'
	| 'unclearDate'
	| 'number'
	| 'comma'
	| 'point'
	| 'unclearComma'
	| 'unclearPoint';

const is = (part: string | undefined, most: number) => Number(part) >= 1 && Number(part) <= most;

function lookOfDate(value: string): Look | null {
	let match = ISO.exec(value);
	if (match) return is(match[2], 12) && is(match[3], 31) ? 'date' : null;
	match = DOTTED.exec(value);
	if (match) return is(match[1], 31) && is(match[2], 12) ? 'date' : null;
	match = EITHER.exec(value);
	if (match) {
		const [, first, second] = match;
		if (!is(first, 31) || !is(second, 31)) return null;
		if (!is(first, 12)) return is(second, 12) ? 'dayFirst' : null;
		return is(second, 12) ? 'unclearDate' : 'monthFirst';
	}
	return NAMED.test(value) ? 'date' : null;
}

const MINUS = /[-−]/;

/** A number without its sign; a minus may stand behind, as SAP writes it. */
function unsigned(value: string): string {
	if (value.startsWith('+')) return value.slice(1);
	if (MINUS.test(value[0]!)) return value.slice(value[1] === ' ' ? 2 : 1);
	return MINUS.test(value.at(-1)!) ? value.slice(0, -1).trimEnd() : value;
}

function lookOfNumber(written: string): Look | null {
	if (/^\d{1,15}$/.test(written)) return 'number';
	const value = unsigned(written);
	if (PLAIN.test(value)) return 'number';
	const match = ONE_SIGN.exec(value);
	if (match) {
		const [, whole = '', sign, rest = ''] = match;
		const sure = rest.length !== 3 || !/^[1-9]\d{0,2}$/.test(whole);
		if (sign === ',') return sure ? 'comma' : 'unclearComma';
		return sure ? 'point' : 'unclearPoint';
	}
	const spaced = SPACED.exec(value);
	if (spaced) return spaced[1] === ',' ? 'comma' : spaced[1] ? 'point' : 'number';
	if (!GROUPED.test(value)) return null;
	// Whichever sign stands last and once is the decimal one; where one sign groups twice, the other must be.
	const [comma, point] = [value.lastIndexOf(','), value.lastIndexOf('.')];
	if (comma < 0) return 'comma';
	if (point < 0) return 'point';
	return comma > point ? 'comma' : 'point';
}

const LONGEST = 40;
/** + , - . − */
const SIGNS = new Set([43, 44, 45, 46, 0x2212]);
const digit = (code: number) => code >= 48 && code <= 57;

/** What a trimmed value looks like. Patterns are slow, so its first character decides which of them are tried. */
export function lookOf(value: string): Look {
	const first = value.charCodeAt(0);
	if (value.length <= LONGEST) {
		if (digit(first)) {
			const look = lookOfNumber(value) ?? lookOfDate(value);
			if (look) return look;
		} else if (SIGNS.has(first)) {
			return lookOfNumber(value) ?? 'text';
		} else if (digit(value.charCodeAt(value.length - 1)) && NAMED.test(value)) return 'date';
	}
	return value.includes('@') && MAIL.test(value) ? 'mail' : 'text';
}
