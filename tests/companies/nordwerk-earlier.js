/** Nordwerk's exports as the programme's office held them half a year earlier, when three rounds were over. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx, writeXlsx } from 'hucre/xlsx';

const DEMO = 'data/nordwerk';
/** The last day that is known, and the round that is not. */
export const KNOWN_UNTIL = '2025-06-29';
const LATER_ROUND = 'Runde 4';

/** A day as the workbook holds it, a date or a text, as ISO; empty where it is none. */
function dayOf(/** @type {unknown} */ cell) {
	if (cell instanceof Date) return cell.toISOString().slice(0, 10);
	const [, day, month, year] = /^(\d\d)\.(\d\d)\.(\d{4})$/.exec(String(cell)) ?? [];
	return year ? `${year}-${month}-${day}` : '';
}

/** Whether a row of the workbook was there: neither of the later round nor with its first date after the last known day. */
function wasThere(/** @type {unknown[]} */ row) {
	const first = row.map(dayOf).find((day) => day !== '') ?? '';
	return !row.includes(LATER_ROUND) && first <= KNOWN_UNTIL;
}

/** Writes the exports into an empty folder. */
export async function writeEarlierNordwerk(/** @type {string} */ folder) {
	cpSync(DEMO, folder, { recursive: true });
	const { sheets } = await readXlsx(readFileSync(`${DEMO}/programm.xlsx`));
	const workbook = { sheets: sheets.map(({ name, rows }) => ({ name, rows: rows.filter(wasThere) })) };
	writeFileSync(join(folder, 'programm.xlsx'), await writeXlsx(workbook));

	const reports = Object.entries(unzipSync(readFileSync(`${DEMO}/viva-engage.zip`))).filter(([name]) => {
		const [, month, day, year] = /_(\d\d)_(\d\d)_(\d{4})\.csv$/.exec(name) ?? [];
		return `${year}-${month}-${day}` <= KNOWN_UNTIL;
	});
	writeFileSync(join(folder, 'viva-engage.zip'), zipSync(Object.fromEntries(reports), { level: 0 }));

	const stories = strFromU8(readFileSync(`${DEMO}/geschichten.csv`)).split('\n');
	const told = stories.filter((line) => !line.includes(`;${LATER_ROUND};`));
	writeFileSync(join(folder, 'geschichten.csv'), strToU8(told.join('\n')));
}
