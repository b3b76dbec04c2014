/** Nordwerk's exports as the programme's office held them when three rounds were over, before IT gave usage reports. */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx, writeXlsx } from 'hucre/xlsx';

const DEMO = 'data/nordwerk';
const KNOWN_UNTIL = '2025-06-30';
const LATER_ROUND = 'Runde 4';

/** A day as the workbook holds it, a date or a text, as ISO; empty where it is none. */
function dayOf(/** @type {unknown} */ cell) {
	if (cell instanceof Date) return cell.toISOString().slice(0, 10);
	const [, day, month, year] = /^(\d\d)\.(\d\d)\.(\d{4})$/.exec(String(cell)) ?? [];
	return year ? `${year}-${month}-${day}` : '';
}

/** Whether a row of the workbook was there: not of the later round, and its first date was known. */
function wasThere(/** @type {unknown[]} */ row) {
	const first = row.map(dayOf).find((day) => day !== '') ?? '';
	return !row.includes(LATER_ROUND) && first <= KNOWN_UNTIL;
}

/** Writes the exports into an empty folder. */
export async function writeEarlierNordwerk(/** @type {string} */ folder) {
	for (const name of ['personalstamm.csv', 'pulsbefragung.csv']) copyFileSync(`${DEMO}/${name}`, join(folder, name));
	const { sheets } = await readXlsx(readFileSync(`${DEMO}/programm.xlsx`));
	const workbook = { sheets: sheets.map(({ name, rows }) => ({ name, rows: rows.filter(wasThere) })) };
	writeFileSync(join(folder, 'programm.xlsx'), await writeXlsx(workbook));
}
