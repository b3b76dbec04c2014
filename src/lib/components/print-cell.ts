import type { Cell } from '../engine/engine';
import { formatMonth, formatNumber, formatP, formatPercent, type Locale } from '../i18n/format';
import type { Column } from '../questions/question';

export const isNumeric = (column: Column): boolean =>
	!['key', 'note'].includes(column.role) || column.format === 'integer';

/** A cell as a reader wants it; null stays null, because only the table knows why it is empty. */
export function printCell(value: Cell, column: Column, locale: Locale): string | null {
	// Own words only: every object has a "constructor", and a unit may be called so too.
	if (column.words && Object.hasOwn(column.words, String(value))) return column.words[String(value)]![locale];
	if (value === null || value === undefined) return null;
	if (typeof value === 'number') {
		if (column.format === 'percent') return formatPercent(value, locale);
		if (column.format === 'p') return formatP(value, locale);
		return formatNumber(value, locale, column.format === 'decimal' ? 1 : 0);
	}
	if (column.format === 'month') return formatMonth(String(value), locale);
	if (typeof value === 'boolean') return { de: value ? 'ja' : 'nein', en: value ? 'yes' : 'no' }[locale];
	return String(value);
}
