import { ExportError } from './export-error';
import type { ColumnFacts } from './facts';
import type { Sheet } from './open';

/** How days and months written with slashes or hyphens stand; `none` where no such date occurs. */
export type DateOrder = 'dmy' | 'mdy' | 'none';
/** The sign before decimals; `none` where three digits behind a sign are thousands. */
export type DecimalSign = 'comma' | 'point' | 'none';

const sum = (columns: ColumnFacts[], of: (column: ColumnFacts) => number) =>
	columns.reduce((total, column) => total + of(column), 0);

/**
 * The order of day and month over the date columns of a sheet: dots are always day first and ISO needs no telling, so
 * only 03/04/2025 must be told apart, by a part above 12.
 * @throws ExportError `ambiguous-dates` where no value tells, or values contradict each other, and nobody has said
 */
export function dateOrderOf(sheet: Sheet, columns: ColumnFacts[], told?: 'dmy' | 'mdy'): DateOrder {
	if (told) return told;
	const dayFirst = sum(columns, ({ dates }) => dates.dayFirst);
	const monthFirst = sum(columns, ({ dates }) => dates.monthFirst);
	const unclear = sum(columns, ({ dates }) => dates.unclear);
	if (!dayFirst && !monthFirst && !unclear) return 'none';
	if (monthFirst && !dayFirst) return 'mdy';
	if (dayFirst && !monthFirst) return 'dmy';
	const example = columns.find(({ dates }) => dates.example)?.dates.example;
	const { value = '', column = '', line = sheet.headerLine } = example ?? {};
	throw new ExportError('ambiguous-dates', sheet.file, { column, example: value }, sheet.sheet, line);
}

/**
 * The decimal sign of a sheet, from values such as 4,8 or 1.234,5 that leave no doubt, in whatever column.
 * @param columns those that are read as numbers
 * @param all every column of the sheet
 * @param decimals whether the numbers may have decimals at all: counts have none, so 1.234 is a thousand then
 * @throws ExportError `ambiguous-numbers` where 1.234 may be either, no value tells, and nobody has said
 */
export function decimalSignOf(
	sheet: Sheet,
	columns: ColumnFacts[],
	all: ColumnFacts[],
	decimals: boolean,
	told?: 'comma' | 'point'
): DecimalSign {
	if (told) return told;
	const comma = sum(all, ({ numbers }) => numbers.comma);
	const point = sum(all, ({ numbers }) => numbers.point);
	if (comma && !point) return 'comma';
	if (point && !comma) return 'point';
	const unclear = sum(columns, ({ numbers }) => numbers.unclearComma + numbers.unclearPoint);
	if (!unclear || !decimals) return 'none';
	const example = columns.find(({ numbers }) => numbers.example)?.numbers.example;
	const { value = '', column = '', line = sheet.headerLine } = example ?? {};
	throw new ExportError('ambiguous-numbers', sheet.file, { column, example: value }, sheet.sheet, line);
}
