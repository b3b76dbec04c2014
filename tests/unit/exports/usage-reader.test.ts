import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openEngine } from '../../../src/lib/engine/node';
import { EMPTY_RECIPE, type Recipe } from '../../../src/lib/exports/recipe';
import { memoryFile, type SourceFile } from '../../../src/lib/exports/source-file';
import { Desk } from '../../../src/lib/pipeline/desk';

const PEOPLE = `Employee ID;Email;Management Level
${[1, 2, 3, 4].map((id) => `${id};p${id}@x.example;${id < 3 ? 'Team lead' : 'Employee'}`).join('\n')}
`;
const utf8 = (text: string) => new TextEncoder().encode(text);
const people = memoryFile('people.csv', utf8(PEOPLE));

/** Everything that a person would see of what was read, and everything that answers are made of. */
async function outcome(files: SourceFile[], recipe: Recipe) {
	const engine = await openEngine();
	const desk = new Desk(engine);
	await desk.open([people, ...files], recipe);
	const { receipt, groups } = await desk.read(recipe);
	const facts = desk.sheets.map((one) => one.facts);
	const usage = await engine.query(
		'SELECT person_id, tool, activity, from_on::VARCHAR AS "from", to_on::VARCHAR AS "to", count, source FROM usage ORDER BY ALL'
	);
	const rows = await engine.query('SELECT source_id, line, outcome, reason, rows FROM outcomes ORDER BY ALL');
	await engine.close();
	return { receipt, problems: groups.map(({ problem }) => problem), facts, usage, rows };
}

/** A mend of a line that is not there: nothing is mended, but every row is read as text. */
const withMend = (recipe: Recipe): Recipe => ({
	...recipe,
	mends: ['usage.csv', 'more.csv'].map((file) => ({ file, line: 99_999, ignore: 'not there' }))
});

const cell = (...values: string[]) => fc.constantFrom(...values);
const person = cell(
	'1',
	'P2@x.example',
	' 2 ',
	'"3"',
	'p9@x.example',
	'',
	'n/a',
	'Summe',
	'0123456789abcdef0123456789ABCDEF'
);
const day = cell('2025-03-09', '2025-03-16', '16.03.2025', '31.02.2025', '', '3/16/2025');
const count = cell('0', '1', '12', '"1.234"', '', '-', 'much', '-3', '99999999');
const rest = cell('', ';', ';surplus', ';"', '\n\n');
const row = (...cells: fc.Arbitrary<string>[]) =>
	fc
		.tuple(
			fc.tuple(...cells).map((written) => written.join(';')),
			rest
		)
		.map((parts) => parts.join(''));
const table = (header: string, line: fc.Arbitrary<string>) =>
	fc.array(line, { maxLength: 12 }).map((lines) => [header, ...lines, ''].join('\n'));

const WIDE = 'Report Refresh Date;User Principal Name;User State;Posted Count;Read Count;Liked Count;Report Period';
const wide = table(WIDE, row(day, person, cell('Active', ''), count, count, count, cell('7', 'D30', 'a week', '')));
const long = table(
	'Who;What;Count;From;Until',
	row(person, cell('post', 'Seite angesehen', 'yodel', ''), count, day, day)
);
const moment = cell(
	'2025-03-03T08:15:00Z',
	'2025-03-09 23:59',
	'10.03.2025 07:00',
	'3/17/2025',
	'1741000000',
	'later',
	''
);
const log = table('Timestamp;User;Action', row(moment, person, cell('view', 'Seite angesehen', 'post', 'yodel', '')));
const entry = {
	table: 'usage' as const,
	columns: { person: 'Who', activity: 'What', value: 'Count', from_date: 'From', to_date: 'Until' },
	constants: { tool: 'Intranet' },
	values: { activity: { yodel: 'react' }, person: { 'p9@x.example': '4' } },
	dateOrder: 'mdy' as const
};
const recipes: Recipe[] = [
	{ ...EMPTY_RECIPE, files: [{ match: { file: '*.csv', headers: ['Who'] }, ...entry }] },
	{
		...EMPTY_RECIPE,
		files: [{ match: { file: '*.csv', headers: ['Who'] }, ...entry, decimal: 'comma', dateOrder: 'dmy' }]
	}
];

test('a report read as codes says what it says row by row: rows, counts, reasons and the look of every column', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.oneof(wide, long, log),
			fc.oneof(wide, long, log),
			cell('0', '1'),
			async (first, second, which) => {
				const files = [memoryFile('usage.csv', utf8(first)), memoryFile('more.csv', utf8(second))];
				const recipe = recipes[Number(which)]!;
				expect(await outcome(files, recipe)).toEqual(await outcome(files, withMend(recipe)));
			}
		),
		{ numRuns: 15 }
	);
}, 120_000);

test('dates that may be meant in two ways are asked for, and the answer needs no second reading', async () => {
	const reads: number[] = [];
	const bytes = utf8('Who;What;Count;From;Until\n1;post;2;3/4/2025;3/4/2025\n');
	const file: SourceFile = {
		path: 'usage.csv',
		size: bytes.length,
		read(from, to) {
			reads.push(to - from);
			return bytes.subarray(from, to);
		}
	};
	const unsaid: Recipe = {
		...EMPTY_RECIPE,
		files: [{ match: { file: 'usage.csv' }, ...entry, dateOrder: undefined }]
	};
	const said: Recipe = { ...EMPTY_RECIPE, files: [{ match: { file: 'usage.csv' }, ...entry }] };
	const engine = await openEngine();
	const desk = new Desk(engine);
	await desk.open([people, file], unsaid);
	const before = reads.length;
	const asked = await desk.read(unsaid);
	expect(asked.groups.at(-1)).toMatchObject({ state: 'question', problem: { code: 'ambiguous-dates', line: 2 } });
	expect(asked.receipt.at(-1)).toMatchObject({ accepted: 0, rejected: 1 });
	expect((await desk.read(said)).receipt.at(-1)).toMatchObject({ accepted: 1, rejected: 0 });
	expect(await engine.query('SELECT from_on::VARCHAR AS "from" FROM usage')).toEqual([{ from: '2025-03-04' }]);
	expect((await desk.read(unsaid)).receipt.at(-1)).toMatchObject({ accepted: 0, rejected: 1 });
	expect(reads).toHaveLength(before);
	await engine.close();
});

/** More than is held in memory, so that it is read piece by piece: rows of one person, then what is told. */
function largeFile(last: string): { file: SourceFile; pieces: () => number } {
	const header = utf8(`${WIDE}\n`);
	const line = utf8('2025-03-09;p1@x.example;Active;1;2;3;7\n');
	const lines = Math.ceil((40 * 2 ** 20) / line.length);
	const bytes = new Uint8Array(header.length + lines * line.length + last.length);
	bytes.set(header);
	for (let at = header.length, n = 0; n < lines; n++, at += line.length) bytes.set(line, at);
	bytes.set(Buffer.from(last, 'latin1'), bytes.length - last.length);
	let pieces = 0;
	return {
		file: {
			path: 'usage.csv',
			size: bytes.length,
			read(from, to) {
				pieces += to - from;
				return bytes.subarray(from, to);
			}
		},
		pieces: () => pieces / bytes.length
	};
}

test('a large report is read once, to its last row', async () => {
	const { file, pieces } = largeFile('2025-03-09;p2@x.example;Active;4;5;6;7\n');
	const engine = await openEngine();
	const desk = new Desk(engine);
	await desk.open([people, file], EMPTY_RECIPE);
	const { receipt } = await desk.read(EMPTY_RECIPE);
	expect(receipt.at(-1)).toMatchObject({
		table: 'usage',
		accepted: 2,
		reasons: { 'duplicate-window': receipt.at(-1)!.rows - 2 }
	});
	expect(await engine.query("SELECT count FROM usage WHERE person_id = '2' ORDER BY count")).toEqual([
		{ count: 4 },
		{ count: 5 },
		{ count: 6 }
	]);
	// Its beginning is looked at before, to see what it is.
	expect(pieces()).toBeLessThan(1.5);
	await engine.close();
}, 120_000);

test('a large text whose first byte that is no UTF-8 stands at its end is Windows-1252 throughout', async () => {
	const { file } = largeFile('2025-03-09;müller@x.example;Active;4;5;6;7\n');
	const engine = await openEngine();
	const desk = new Desk(engine);
	await desk.open([people, file], EMPTY_RECIPE);
	const { groups, receipt } = await desk.read(EMPTY_RECIPE);
	const { rows } = receipt.at(-1)!;
	expect(groups.at(-1)).toMatchObject({
		rows,
		evidence: { encoding: 'windows-1252', because: 'invalid-utf-8', byte: 'FC', line: rows + 1 }
	});
	expect(await engine.query("SELECT written FROM said_persons WHERE written LIKE 'm%'")).toEqual([
		{ written: 'müller@x.example' }
	]);
	expect(await engine.query('SELECT count(*)::DOUBLE AS rows FROM raw_usage')).toEqual([{ rows: 3 * rows }]);
	await engine.close();
}, 120_000);
