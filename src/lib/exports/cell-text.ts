/** How values that are no text in their file, as in workbooks and Parquet, are written as text. */

const DAY = 86_400;

/** 1.5e-7 is 0.00000015, as a table would show it. */
function withoutExponent(text: string): string {
	const [, sign = '', whole = '', part = '', exponent] = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? [];
	if (!exponent) return text;
	const digits = whole + part;
	const point = 1 + Number(exponent);
	return sign + (point > 0 ? digits.padEnd(point, '0') : `0.${'0'.repeat(-point)}${digits}`);
}

/** Three decimals behind up to three digits get a nought: 1.234 could be read as a thousand and more. */
export const unmistakable = (text: string): string => (/^-?\d{1,3}\.\d{3}$/.test(text) ? `${text}0` : text);

/** A number in full, with a point before its decimals; what is no number, as in NaN, is empty. */
export const numberText = (value: number): string =>
	Number.isFinite(value) ? unmistakable(withoutExponent(String(value))) : '';

const two = (value: number): string => String(value).padStart(2, '0');

function clockText(seconds: number): string {
	return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** A moment as ISO day, with its time where it has one. */
export function momentText(moment: Date): string {
	if (Number.isNaN(moment.getTime())) return '';
	const iso = moment.toISOString();
	return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, -14) : iso.slice(0, -5).replace('T', ' ');
}

/** How a number format shows a number. */
export type Shown = 'number' | 'moment' | 'elapsed';

/**
 * A serial number of a spreadsheet (ECMA-376-1, 18.17.4) as day, time or both.
 * Day 60 of the 1900 system is the 29th of February 1900, and day 0 the 0th of January: days that there never were. They
 * are written as they are shown, so that they are reported and not taken for a neighbour.
 */
export function serialText(serial: number, shown: Shown, from1904: boolean): string {
	const seconds = Math.round(serial * DAY);
	const day = Math.floor(seconds / DAY);
	if (shown === 'number' || seconds < 0 || day > 2_958_465) return numberText(serial);
	const time = seconds % DAY;
	if (shown === 'elapsed') return clockText(seconds);
	if (day === 0 && time && !from1904) return clockText(time);
	const first = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day < 60 ? 31 : 30);
	const iso =
		from1904 || (day !== 0 && day !== 60) ? new Date(first + day * DAY * 1000).toISOString().slice(0, 10) : '';
	return `${iso || (day ? '1900-02-29' : '1900-01-00')}${time ? ` ${clockText(time)}` : ''}`;
}

/** Numbers of the built-in formats that show days or times (ECMA-376-1, 18.8.30). */
const isMoment = (id: number) =>
	(id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** How a number format, by its number and, where it is none of the built-in ones, its code, shows a number. */
export function shownBy(id: number, code: string | undefined): Shown {
	if (code === undefined) return id === 46 ? 'elapsed' : isMoment(id) ? 'moment' : 'number';
	// Of several sections the first is that of positive numbers; what is quoted or escaped is text.
	const [bare = ''] = code
		.slice(0, 1000)
		.replace(/"[^"]*"|\\.|[_*]./g, '')
		.split(';');
	if (/\[(h+|m+|s+)\]/i.test(bare)) return 'elapsed';
	return /[dmyhs]/i.test(bare.replace(/\[[^\]]*\]|general|standard/gi, '')) ? 'moment' : 'number';
}
