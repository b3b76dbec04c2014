import type { NumberChange, RowChange } from '../../edition/changes/rows';
import type { AnswerRow } from '../../edition/edition';
import { formatChange, type Locale } from '../../i18n/format';
import { m } from '../../i18n/paraglide/messages';
import type { Question } from '../../questions/question';
import { printCell } from '../print-cell';

/** A number of an answer as its table prints it. */
export const printNumber = (value: number | null, column: string, question: Question, locale: Locale): string =>
	printCell(value, question.columns[column]!, locale) ?? m.guarded_cell();

/** Key columns whose values alone would not tell what they are: numbers, and values that another key has too. */
function unclearKeys(rows: RowChange[], keys: string[], { columns }: Question): string[] {
	const valuesOf = (name: string) =>
		new Set(rows.map(({ then, now }) => (now ?? then)![name]).filter((value) => value !== null));
	return keys.filter((name) => {
		const own = [...valuesOf(name)];
		if (columns[name]!.format === 'month') return false;
		if (own.some((value) => typeof value !== 'string' || /^\d/.test(value))) return true;
		return keys.some((other) => other !== name && own.some((value) => valuesOf(other).has(value)));
	});
}

/** What each row is about: its keys, in words. */
export function rowNames(rows: RowChange[], question: Question, locale: Locale): (row: RowChange) => string {
	const keys = Object.keys(question.columns).filter((name) => question.columns[name]!.role === 'key');
	const unclear = unclearKeys(rows, keys, question);
	return ({ then, now }) =>
		keys
			.map((name) => {
				const column = question.columns[name]!;
				const text = printCell((now ?? then)![name] ?? null, column, locale);
				return text !== null && unclear.includes(name) ? `${column.label[locale]}: ${text}` : text;
			})
			.filter((text) => text !== null)
			.join(' · ');
}

/** "+4 percentage points" or "−0.3"; what rounds to nothing is ±0. */
export function printDifference({ column, difference }: NumberChange, question: Question, locale: Locale): string {
	if (difference === null) return '–';
	const { format } = question.columns[column.name]!;
	const [value, decimals] = format === 'percent' ? [difference * 100, 0] : [difference, format === 'decimal' ? 1 : 0];
	const text = Math.abs(value) < 0.5 * 10 ** -decimals ? '±0' : formatChange(value, locale, decimals);
	return format === 'percent' ? m.points({ value: text }) : text;
}

/** "25 % bis 37 %", or null where the row has no bounds. */
export function printBounds(
	row: AnswerRow | null,
	{ column: { name, bounds } }: NumberChange,
	question: Question,
	locale: Locale
): string | null {
	const [low, high] = (bounds ?? []).map((bound) => row?.[bound]);
	if (typeof low !== 'number' || typeof high !== 'number') return null;
	const print = (value: number) => printNumber(value, name, question, locale);
	return m.range({ low: print(low), high: print(high) });
}
