import type { Sheet } from './open';

/** A table that is in no file, and whose rows are not read one by one: what it is called, and its columns. */
export const sheetElsewhere = (file: string, sheet: string | null, header: string[]): Sheet => ({
	file,
	sheet,
	evidence: null,
	delimiter: null,
	written: header,
	header,
	headerLine: 0,
	lastHeaderLine: 0,
	records: () => []
});
