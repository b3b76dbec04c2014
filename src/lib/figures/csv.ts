import type { Locale } from '../i18n/format';

/** What makes a spreadsheet run a cell, also behind blanks and in the full-width forms that it reads as the same. */
const FORMULA = /^(\s*[=+\-@＝＋－＠]|[\t\r\n])/;
/** Numbers as Germans or the English write them. */
const NUMBER = /^[+-]?(\d+|\d{1,3}([.,]\d{3})+)([.,]\d+)?$/;

/** Text that a spreadsheet would run as a formula is marked as text; true numbers stay numbers. */
const safe = (text: string): string => (FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text);

const quote = (text: string): string => (/[";,\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * A table as CSV that the reader's spreadsheet opens as it is: German with semicolons and decimal commas, English with
 * commas and points; UTF-8 with its mark. An empty cell is a guarded one.
 */
export function toCsv(header: string[], rows: (string | number | boolean | null)[][], locale: Locale): string {
	const cell = (value: string | number | boolean | null): string => {
		if (value === null) return '';
		if (typeof value === 'number') return locale === 'de' ? String(value).replace('.', ',') : String(value);
		return quote(safe(String(value)));
	};
	const lines = [header.map((name) => quote(safe(name))), ...rows.map((row) => row.map(cell))];
	return `\uFEFF${lines.map((line) => line.join(locale === 'de' ? ';' : ',')).join('\r\n')}\r\n`;
}
