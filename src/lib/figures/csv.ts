import type { Locale } from '../i18n/format';

/** What makes a spreadsheet run a cell, also behind blanks and in the full-width forms that it reads as the same. */
const FORMULA = /^(\s*[=+\-@＝＋－＠]|[\t\r\n])/;
/** Numbers as Germans or the English write them. */
const NUMBER = /^[+-]?(\d+|\d{1,3}([.,]\d{3})+)([.,]\d+)?$/;

/** Text that a spreadsheet would run as a formula is marked as text; true numbers stay numbers. */
const safe = (text: string): string => (FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text);

const quote = (text: string): string => (/[";,\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

type Cell = string | number | boolean | null;

/** Rows of a table as lines of CSV, without header and mark: a part of a large one. */
export function csvLines(rows: Cell[][], locale: Locale): string {
	const cell = (value: Cell): string => {
		if (value === null) return '';
		if (typeof value === 'number') return locale === 'de' ? String(value).replace('.', ',') : String(value);
		return quote(safe(String(value)));
	};
	return rows.map((row) => `${row.map(cell).join(locale === 'de' ? ';' : ',')}\r\n`).join('');
}

/**
 * A table as CSV that the reader's spreadsheet opens as it is: German with semicolons and decimal commas, English with
 * commas and points; UTF-8 with its mark. An empty cell is a guarded one. Halves of a character, which JSON can hold and
 * UTF-8 cannot, become the sign for what is unreadable.
 */
export const toCsv = (header: string[], rows: Cell[][], locale: Locale): string =>
	`\uFEFF${csvLines([header, ...rows], locale)}`.toWellFormed();
