/** Writes the exports of `foreign.js` as its systems would. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { writeXlsx } from 'hucre/xlsx';
import { isoOf, nameOf } from './foreign.js';

/** @param {number | null} day M/D/YYYY without noughts */
function american(day) {
	if (day === null) return '';
	const [year, month, date] = isoOf(day).split('-').map(Number);
	return `${month}/${date}/${year}`;
}
const quoted = (/** @type {string} */ cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const csv = (/** @type {string[][]} */ rows) => rows.map((cells) => cells.map(quoted).join(',')).join('\r\n');

/** Lines of the report that say a person once more, and two with a day of entry that there never was. */
export const TWICE = 3;
export const BAD_DAYS = 2;

/** The personnel system's report, in which Boston writes names as they are spoken: titles above the header, a total below, UTF-16 as spreadsheet programs save "Unicode text". */
function workerReport(/** @type {import('./foreign.js').Company} */ { people }) {
	const lines = people.map((one, n) => [
		...[
			one.id,
			one.site === 'Boston, MA' ? `${one.first} ${one.last}` : nameOf(one),
			one.mail,
			one.level,
			one.unit,
			one.site,
			one.manager
		],
		...[n >= 300 && n < 300 + BAD_DAYS ? '2/30/2019' : american(one.hired), american(one.left)]
	]);
	const text = csv([
		['Worker Report (all legal entities)'],
		['Run by', 'Femke Bos'],
		[],
		[
			...['Employee_ID', 'Full_Name', 'Email', 'Management_Level', 'Organization', 'Location', 'Manager_ID'],
			...['Start_Date', 'Termination_Date']
		],
		...lines,
		...lines.slice(120, 120 + TWICE),
		['Total', String(lines.length + TWICE)]
	]);
	return Buffer.from(`\uFEFF${text}\r\n`, 'utf16le');
}

const moment = (/** @type {number | null} */ day) => (day === null ? null : new Date(`${isoOf(day)}T00:00:00Z`));

function tracker(/** @type {import('./foreign.js').Company} */ { pairs, later }) {
	const rows = pairs.map((pair) => [
		...[pair.mail, pair.mentor, pair.startText ?? moment(pair.start), moment(pair.last), pair.wave, pair.by],
		...[pair.meetings, pair.state]
	]);
	const header = ['Leader (e-mail)', 'Young pro', 'Kick-off meeting', 'Last meeting', later ? 'Cohort wave' : 'Wave'];
	return writeXlsx({
		sheets: [
			{
				name: 'Pairs',
				rows: [
					['Reverse mentoring at Brouwer'],
					[],
					[...header, 'Brought in by', 'No. of meetings', 'State'],
					...rows,
					['Total', pairs.length]
				]
			},
			{
				name: 'Legend',
				rows: [
					['State', 'What we mean by it'],
					['Matched-Active', 'they meet'],
					['Concluded', 'they are through'],
					['Wrapped up', 'they are through, and have told us how it was'],
					['Ended Early', 'they have stopped']
				]
			}
		]
	});
}

/** @param {string} [on] what the names of the files say about their day */
export async function foreignFiles(/** @type {import('./foreign.js').Company} */ company, on = '') {
	const log = csv([['when', 'who', 'what'], ...company.events.map(({ when, who, what }) => [when, who, what])]);
	return {
		[`worker_report${on}.csv`]: workerReport(company),
		[`reverse mentoring tracker${on}.xlsx`]: Buffer.from(await tracker(company)),
		[`wiki-events${on}.csv.gz`]: gzipSync(log, { level: 1 })
	};
}

/** Writes files into a folder, which is made where it is missing. */
export function writeFiles(/** @type {string} */ folder, /** @type {Record<string, Uint8Array>} */ files) {
	mkdirSync(folder, { recursive: true });
	for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
}
