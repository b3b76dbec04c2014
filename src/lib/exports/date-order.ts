import { ExportError } from './export-error';
import type { Sheet } from './open';

/** How days and months written with slashes or hyphens stand; `none` where no such date occurs. */
export type DateOrder = 'dmy' | 'mdy' | 'none';

const SLASHED = /^\s*(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}/;

/**
 * The order of day and month in a sheet's date columns, over all its values: dots are always day first and ISO needs no
 * telling, so only 03/04/2025 must be told apart, by a part above 12.
 * @throws ExportError `ambiguous-dates` where no value tells, and nobody has said
 */
export function dateOrderOf(
	sheet: Sheet,
	places: Map<string, number>,
	dates: string[],
	told?: 'dmy' | 'mdy'
): DateOrder {
	if (told) return told;
	let example: { value: string; column: string; line: number } | null = null;
	let dayFirst = false;
	let monthFirst = false;
	const columns = dates.flatMap((column) => (places.has(column) ? [[column, places.get(column)!] as const] : []));
	if (!columns.length) return 'none';
	for (const { cells, line } of sheet.records()) {
		for (const [column, at] of columns) {
			const match = SLASHED.exec(cells[at] ?? '');
			if (!match) continue;
			if (Number(match[1]) > 12) dayFirst = true;
			else if (Number(match[2]) > 12) monthFirst = true;
			else example ??= { value: cells[at] ?? '', column: sheet.header[at] ?? column, line };
		}
		if (dayFirst && !monthFirst && example) break;
	}
	if (monthFirst && !dayFirst) return 'mdy';
	if (dayFirst && !monthFirst) return 'dmy';
	if (!example && !dayFirst) return 'none';
	const { value, column, line } = example ?? { value: '', column: '', line: sheet.headerLine };
	throw new ExportError('ambiguous-dates', sheet.file, { column, example: value }, sheet.sheet, line);
}
