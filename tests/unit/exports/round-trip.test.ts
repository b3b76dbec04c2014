/**
 * What cannot come back, and is therefore not asked for: blanks around a header (names are trimmed; cells are trimmed only
 * when they are staged), rows without any text (they are no records), a row that says the header once more (it is a second
 * header), control characters (no text has them, and XML cannot), and which line end stood within a cell of a workbook.
 */
import fc from 'fast-check';
import { writeXlsx, type CellValue } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/engine';
import { openEngine } from '../../../src/lib/engine/node';
import { openFile, type Sheet } from '../../../src/lib/exports/open';
import { EMPTY_RECIPE } from '../../../src/lib/exports/recipe';
import { Desk } from '../../../src/lib/pipeline/desk';
import { memoryFile } from '../../../src/lib/exports/source-file';

interface Table {
	header: string[];
	rows: string[][];
}

async function read(path: string, bytes: Uint8Array): Promise<Sheet> {
	for await (const sheet of openFile(memoryFile(path, bytes))) if (!('skipped' in sheet)) return sheet;
	throw new Error(`${path} is no table`);
}

async function expectBack(path: string, bytes: Uint8Array, { header, rows }: Table): Promise<void> {
	const sheet = await read(path, bytes);
	expect(sheet.written).toEqual(header.map((name) => name.trim()));
	const found = [...sheet.records()];
	expect(found.map(({ cells }) => header.map((_, at) => cells[at] ?? ''))).toEqual(rows);
	expect(found.every(({ malformed }) => !malformed)).toBe(true);
}

const printable = (text: string) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');
const anyText = fc.string({ unit: 'binary', maxLength: 10 }).map(printable);
/** Text of nothing but what CSV is made of. */
const signs = fc.array(fc.constantFrom('"', ';', ',', '\t', '|', '\n', '\r\n', '\r', ' ', 'a', '\uFEFF', '='), {
	maxLength: 8
});
/** Letters of Windows-1252, those at 80 to 9F among them. */
const western = fc.array(fc.constantFrom(...'aZ09äöüßÄÖÜéñ€‚„…Š‹Œ‘’“”•–—™š›œžŸ×÷ÿ;,"\n'), { maxLength: 10 });
const usual = fc.oneof(
	fc.constantFrom('', '007', '-5', '-1,5', '+3', '1.234', '1.234,56', '1,234.56', '=1+1', '#N/A', 'TRUE', '__proto__'),
	fc.constantFrom('31.12.2024', '2024-12-31', '12/31/2024', '29.02.1900', '45355', '"', '""', "'", 'a;b', 'a,b', 'a"b'),
	signs.map((parts) => parts.join('')),
	western.map((parts) => parts.join(''))
);

/** Names and cells without case and signs: what makes a row a second header. */
const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const tableOf = (cell: fc.Arbitrary<string>): fc.Arbitrary<Table> =>
	fc
		.integer({ min: 2, max: 6 })
		.chain((width) =>
			fc.record({
				header: fc.array(cell, { minLength: width, maxLength: width }).map((names) =>
					// `Größe` in Windows-1252 is no UTF-8, whatever stands beside it.
					names.map((name, at) => `Größe ${at} ${name.replaceAll('\0', '')}x`)
				),
				rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 })
			})
		)
		.map(({ header, rows }) => ({ header, rows: rows.filter((row) => row.some((text) => text.trim())) }))
		.filter(({ header, rows }) => rows.length > 0 && !rows[0]!.some((text, at) => bare(text) === bare(header[at]!)));

/** As spreadsheets write it: what needs quotes has them; a header also where another delimiter could be meant. */
function toCsv({ header, rows }: Table, delimiter: string, lineEnd: string): string {
	const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
	const cell = (text: string) => (/["\r\n]/.test(text) || text.includes(delimiter) ? quoted(text) : text);
	const name = (text: string) => (/[";,\t|\r\n]/.test(text) ? quoted(text) : text);
	return [header.map(name), ...rows.map((row) => row.map(cell))].map((row) => row.join(delimiter) + lineEnd).join('');
}

/** Windows-1252 at 80 to 9F (Unicode consortium, CP1252.TXT). */
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const toWindows1252 = (text: string) =>
	Uint8Array.from(text, (sign) => {
		const at = C1.indexOf(sign);
		return at >= 0 ? 0x80 + at : sign.charCodeAt(0);
	});
const toUtf16 = (text: string, little: boolean) => {
	const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
	return new Uint8Array(little ? bytes : bytes.swap16());
};
const toUtf8 = (text: string) => new TextEncoder().encode(text);

const lineEnds = fc.constantFrom('\n', '\r\n', '\r');
const delimiters = fc.constantFrom(';', ',', '\t', '|');
const tables = tableOf(fc.oneof(usual, anyText));
const westernTables = tableOf(
	fc.oneof(
		western.map((parts) => parts.join('')),
		fc.constantFrom('', '007', '-1,5', '1.234,56', '31.12.2024', 'a;b', 'a"b')
	)
);

test('German CSV in Windows-1252 comes back cell by cell', async () => {
	await fc.assert(
		fc.asyncProperty(westernTables, lineEnds, (table, lineEnd) =>
			expectBack('a.csv', toWindows1252(toCsv(table, ';', lineEnd)), table)
		),
		{ numRuns: 300 }
	);
});

const ENCODINGS: [string, (text: string) => Uint8Array][] = [
	['UTF-8', toUtf8],
	['UTF-8 with its mark', (text) => toUtf8(`\uFEFF${text}`)],
	['UTF-16 LE', (text) => toUtf16(text, true)],
	['UTF-16 BE', (text) => toUtf16(text, false)]
];
test.each(ENCODINGS)('CSV in %s, with any delimiter and line end, comes back cell by cell', async (_, encode) => {
	await fc.assert(
		fc.asyncProperty(tables, delimiters, lineEnds, (table, delimiter, lineEnd) =>
			expectBack('a.csv', encode(toCsv(table, delimiter, lineEnd)), table)
		),
		{ numRuns: 300 }
	);
});

const toXlsx = ({ header, rows }: { header: string[]; rows: CellValue[][] }) =>
	writeXlsx({ sheets: [{ name: 'Blatt', rows: [header, ...rows] }] });

test('text in a workbook comes back cell by cell', async () => {
	const lineFeeds = (text: string) => text.replace(/\r\n?/g, '\n');
	await fc.assert(
		fc.asyncProperty(tables, async ({ header, rows }) => {
			const table = { header: header.map(lineFeeds), rows: rows.map((row) => row.map(lineFeeds)) };
			await expectBack('a.xlsx', await toXlsx(table), table);
		}),
		{ numRuns: 200 }
	);
});

test('numbers, days and truths in a workbook come back as text that can be read in one way', async () => {
	const day = fc.date({ min: new Date('1900-03-01'), max: new Date('9999-12-31'), noInvalidDate: true }).map((date) => {
		date.setUTCHours(0, 0, 0, 0);
		return date;
	});
	const number = fc.oneof(
		fc.integer(),
		fc.double({ noNaN: true, noDefaultInfinity: true }),
		fc.constantFrom(1.234, -12.345)
	);
	const row = fc.tuple(number, day, fc.boolean());
	await fc.assert(
		fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 10 }), async (rows) => {
			const sheet = await read('a.xlsx', await toXlsx({ header: ['number', 'day', 'truth'], rows }));
			const found = [...sheet.records()].map(({ cells }) => cells);
			expect(found.map(([, day, truth]) => [day, truth])).toEqual(
				rows.map(([, day, truth]) => [day.toISOString().slice(0, 10), truth ? 'TRUE' : 'FALSE'])
			);
			for (const [at, [written = '']] of found.entries()) {
				expect(written).toMatch(/^-?\d+(\.\d+)?$/);
				expect(written).not.toMatch(/^-?\d{1,3}\.\d{3}$/);
				expect(Number(written)).toBeCloseTo(rows[at]![0], 20);
			}
		}),
		{ numRuns: 200 }
	);
});

let engine: Engine;
beforeAll(async () => {
	engine = await openEngine();
});
afterAll(() => engine.close());

test('of any master data, rows are accepted, corrected or rejected, and as many people are there as were let in', async () => {
	const header = ['Personalnummer', 'Führungsebene', 'Bereich', 'Eintrittsdatum', 'Name'];
	const id = fc.oneof(
		fc.integer({ min: 1, max: 30 }).map(String),
		fc.constantFrom('', '007', 'Summe', 'k. A.'),
		anyText
	);
	const level = fc.oneof(fc.constantFrom('Director', 'Team lead', 'Teamleitung', '', '#N/A'), anyText);
	const day = fc.constantFrom('31.12.2020', '2020-12-31', '31.02.2020', '', 'gestern', '45355', '29.02.1900');
	const row = fc.tuple(id, level, usual, day, anyText);
	const damaged = fc.constantFrom('1;"open', '2;Director;x;;y;surplus', '3;Director\0', ';;;;', '4');
	const line = fc.oneof({ weight: 9, arbitrary: row }, { weight: 1, arbitrary: damaged });
	const desk = new Desk(engine);
	let version = 0;
	await fc.assert(
		fc.asyncProperty(fc.array(line, { minLength: 8, maxLength: 40 }), async (lines) => {
			const rows = lines.map((one) => (typeof one === 'string' ? one : toCsv({ header: one, rows: [] }, ';', '')));
			const text = [header.join(';'), ...rows].join('\n');
			await desk.open([memoryFile('people.csv', toUtf8(text), `${++version}`)], EMPTY_RECIPE);
			const { receipt } = await desk.read(EMPTY_RECIPE);
			expect(receipt).toHaveLength(1);
			const { rows: count, accepted, corrected, rejected } = receipt[0]!;
			expect(accepted + corrected + rejected).toBe(count);
			expect(Math.min(accepted, corrected, rejected)).toBeGreaterThanOrEqual(0);
			// An open quotation mark may join or part lines; otherwise each line that is not blank is a row.
			if (!rows.includes('1;"open')) expect(count).toBe(rows.filter((one) => /[^;\s\uFEFF\u00a0]/u.test(one)).length);
			const [there] = await engine.query<{ people: number }>('SELECT count(*)::INTEGER AS people FROM people');
			expect(there!.people).toBe(accepted + corrected);
		}),
		{ numRuns: 15 }
	);
});
