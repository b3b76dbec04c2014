import type { Cell } from '../../engine/engine';
import type { Kind, Result, ResultColumn } from '../../explore/result';
import { formatDay, formatMonth, formatNumber, formatPercent, type Locale } from '../../i18n/format';

const MOST_DECIMALS = 4;

/** How the values of a column are printed: alike, so that they can be compared from row to row. */
export type Print = (value: Cell) => string;

function decimalsOf(values: Cell[]): number {
	let most = 0;
	for (const value of values)
		if (typeof value === 'number' && most < MOST_DECIMALS)
			most = Math.max(most, String(Number(value.toFixed(MOST_DECIMALS))).split('.')[1]?.length ?? 0);
	return most;
}

/** Years are numbers without marks between thousands. */
const isYear = (name: string): boolean => /(^|_)(year|jahr)s?$|^year\(/i.test(name);

/** A number with a real minus. */
const signed = (value: number, locale: Locale, decimals = 0): string =>
	formatNumber(value, locale, decimals).replace('-', '−');

/** Printing for one column of a result, by all its values that are shown. */
export function printOf({ name, kind }: ResultColumn, values: Cell[], locale: Locale): Print {
	const known = values.filter((value) => value !== null);
	const decimals = kind === 'number' ? decimalsOf(known) : 0;
	const months = kind === 'date' && known.every((value) => String(value).endsWith('-01'));
	return (value) => {
		if (value === null) return 'NULL';
		if (typeof value === 'number') return isYear(name) ? String(value) : signed(value, locale, decimals);
		if (kind === 'date')
			return months ? formatMonth(String(value).slice(0, 7), locale) : formatDay(String(value), locale);
		return String(value);
	};
}

/** Shorter, for a picture: shares as per cent, as few decimals as the size of the values allows. */
export function shortPrintOf({ name }: ResultColumn, values: Cell[], locale: Locale): Print {
	const numbers = values.filter((value) => typeof value === 'number');
	const most = Math.max(0, ...numbers.map(Math.abs));
	const share = /(^|_)(rate|share)(_|$)/.test(name) && most <= 1;
	const decimals = most >= 100 ? 0 : most >= 10 ? 1 : 2;
	return (value) => {
		if (typeof value !== 'number') return value === null ? 'NULL' : String(value);
		if (share) return formatPercent(value, locale);
		// Whole numbers stay whole; what lies between them on a scale does not.
		return signed(value, locale, numbers.every(Number.isInteger) && Number.isInteger(value) ? 0 : decimals);
	};
}

/** Printing for every column. */
export const printsOf = ({ columns, rows }: Result, locale: Locale): Print[] =>
	columns.map((column, at) =>
		printOf(
			column,
			rows.map((row) => row[at]!),
			locale
		)
	);

export const isNumber = (kind: Kind): boolean => kind === 'integer' || kind === 'number';
