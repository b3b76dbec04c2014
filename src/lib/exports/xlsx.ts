import { readXlsx } from 'hucre/xlsx';
import type { RawRecord } from './csv';
import { ExportError } from './export-error';

/** A cell as text: dates as ISO days (with the time where there is one), numbers plain, nothing rounded. */
function cellText(value: unknown): string {
	if (value === null || value === undefined) return '';
	if (value instanceof Date) {
		if (Number.isNaN(value.getTime())) return '';
		const iso = value.toISOString();
		return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19).replace('T', ' ');
	}
	if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
	return String(value);
}

/** Sheets of a workbook as records; blank rows are left out, lines are those of the sheet. */
export async function readWorkbook(bytes: Uint8Array, file: string): Promise<{ name: string; records: RawRecord[] }[]> {
	try {
		const workbook = await readXlsx(bytes);
		return workbook.sheets.map((sheet) => ({
			name: sheet.name,
			records: sheet.rows
				.map((row, index) => ({ line: index + 1, cells: Array.from(row, cellText) }))
				.filter((record) => record.cells.some((cell) => cell.trim()))
		}));
	} catch {
		throw new ExportError('not-xlsx', file);
	}
}
