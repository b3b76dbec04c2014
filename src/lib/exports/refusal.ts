import type { RawRecord } from './csv';

/** Why a row cannot even be staged. */
export type Refusal = 'total-row' | 'open-quote' | 'ragged-row' | 'nul-bytes';

const TOTAL = new Set(['summe', 'gesamt', 'gesamtsumme', 'insgesamt', 'total', 'sum', 'grand total']);

/** Whether a cell that comes first in its row says that the row sums up others. */
export const saysTotal = (cell: string): boolean => TOTAL.has(cell.trim().replace(/:$/, '').toLowerCase());

/** Whether a row that begins so has few enough cells to be a sum: a person may be called Sum. */
export const isTotal = (filled: number, width: number): boolean => filled <= Math.max(2, width / 2);

/** @param width columns of the sheet */
export function refusalOf(record: RawRecord, width: number): Refusal | null {
	if (record.malformed) return record.malformed;
	for (let at = width; at < record.cells.length; at++) if (record.cells[at]!.trim()) return 'ragged-row';
	const first = record.cells.find((cell) => cell.trim()) ?? '';
	if (!saysTotal(first)) return null;
	return isTotal(record.cells.filter((cell) => cell.trim()).length, width) ? 'total-row' : null;
}
