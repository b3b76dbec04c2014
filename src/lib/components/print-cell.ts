import type { Cell } from '../engine/engine';
import { formatMonth, formatNumber, formatPercent, type Locale } from '../i18n/format';
import type { Column, Words } from '../questions/question';
import { ACTIVITY } from '../questions/words';

/** Values of key columns that are codes, in words. */
const CODES: Record<string, Words> = {
	...ACTIVITY,
	mentees: { de: 'Mentees', en: 'Mentees' },
	comparison: { de: 'Vergleich', en: 'Comparison' },
	others: { de: 'nie dabei', en: 'never joined' }
};

export const isNumeric = (column: Column): boolean => column.role !== 'key' || column.format === 'integer';

/** A cell as a reader wants it; null stays null, because only the table knows why it is empty. */
export function printCell(value: Cell, column: Column, locale: Locale): string | null {
	if (value === null || value === undefined) return null;
	if (typeof value === 'number') {
		if (column.format === 'percent') return formatPercent(value, locale);
		return formatNumber(value, locale, column.format === 'decimal' ? 1 : 0);
	}
	if (column.format === 'month') return formatMonth(String(value), locale);
	return CODES[String(value)]?.[locale] ?? String(value);
}
