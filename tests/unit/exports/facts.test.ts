import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factsOf, type ColumnFacts } from '../../../src/lib/exports/facts';
import { openFile, type Sheet } from '../../../src/lib/exports/open';
import macros from '../../../src/lib/tables/macros.sql?raw';
import { memoryFile } from '../../../src/lib/exports/source-file';

async function open(text: string, path = 'file.csv'): Promise<Sheet> {
	for await (const sheet of openFile(memoryFile(path, new TextEncoder().encode(text))))
		if (!('skipped' in sheet)) return sheet;
	throw new Error('No sheet.');
}

/** Facts of one column with the given cells. */
async function column(...cells: string[]): Promise<ColumnFacts> {
	return factsOf(await open(`key;value\n${cells.map((cell, at) => `${at};"${cell}"`).join('\n')}\n`)).columns[1]!;
}

test('rows are counted without blank lines, and distinct values come most frequent first', async () => {
	const facts = factsOf(await open('Ebene;Ort\nTeam;Ulm\n\nTeam; Bonn \nVorstand;Ulm\nTeam;Ulm\n'));
	expect(facts.rows).toBe(4);
	expect(facts.columns).toMatchObject([
		{
			name: 'Ebene',
			at: 0,
			filled: 4,
			more: false,
			values: [
				['Team', 3],
				['Vorstand', 1]
			]
		},
		{
			name: 'Ort',
			at: 1,
			values: [
				['Ulm', 3],
				['Bonn', 1]
			]
		}
	]);
});

test('what clean() in SQL takes for no answer is not filled', async () => {
	const list = /IN \(([^)]*)\)/.exec(macros.slice(macros.indexOf('MACRO clean')))![1]!;
	const words = [...list.matchAll(/'([^']*)'/g)].map(([, word]) => word!);
	expect(words).toContain('#n/a');
	const { filled, values } = await column('here', ...words, ...words.map((word) => word.toUpperCase()));
	expect({ filled, values }).toEqual({ filled: 1, values: [['here', 1]] });
});

test.each([
	'2025-12-31',
	'2025-12-31T08:15:00Z',
	'2025/12/31',
	'2025-12-31 08:15:00.123',
	'31.12.2025',
	'1.2.25',
	'31.12.2025, 14:30 Uhr',
	'13/04/2025',
	'04-13-2025',
	'3/4/2025 2:30 PM',
	'3. März 2025',
	'03-Apr-2025',
	'Apr 3, 2025',
	'December 31, 2025'
])('%s looks like a date', async (written) => {
	expect((await column(written)).dates.count).toBe(1);
});

test.each([
	'45000',
	'31.13.2025',
	'13/14/2025',
	'2025-13-01',
	'12.5',
	'May',
	'Marketing 2025',
	'1.2.3',
	'März',
	'2025-12'
])('%s does not look like a date', async (written) => {
	expect((await column(written)).dates.count).toBe(0);
});

test('only slashes and hyphens need telling apart, and the first unclear date is the example', async () => {
	const { dates } = await column('01.02.2025', '2025-02-01', '25/02/2025', '02-25-2025', '03/04/2025', '05/06/2025');
	expect(dates).toEqual({
		count: 6,
		dayFirst: 1,
		monthFirst: 1,
		unclear: 2,
		example: { value: '03/04/2025', column: 'value', line: 6 }
	});
});

test.each([
	['comma', ['4,8', '12,34', '0,125', '1.234,5', '1234,567', '1.234.567', '-3,5', '1,2345', ',5', '1 234,5', '3,5-']],
	['point', ['4.8', '12.34', '0.125', '1,234.5', '1234.567', '1,234,567', '-3.5', '1.2345', '.5', '1’234.5', '3.5-']]
] as const)('a decimal %s is sure', async (sign, written) => {
	const { numbers } = await column(...written);
	expect(numbers).toEqual({
		count: written.length,
		comma: 0,
		point: 0,
		[sign]: written.length,
		unclearComma: 0,
		unclearPoint: 0,
		example: null
	});
});

test('three digits behind one sign may be thousands or decimals', async () => {
	const { numbers } = await column('7', '1.234', '12,345', '1.234');
	expect(numbers).toEqual({
		count: 4,
		comma: 0,
		point: 0,
		unclearComma: 1,
		unclearPoint: 2,
		example: { value: '1.234', column: 'value', line: 3 }
	});
});

test('what SQL reads in the order that is told is counted, with two digits for the year and words behind', async () => {
	const { dates } = await column('25-12-24', '12/25/24', '03/04/25 (Mo)');
	expect(dates).toMatchObject({ count: 3, dayFirst: 1, monthFirst: 1, unclear: 1 });
});

test.each(['-', '1.23.4', '12 Min.', '1,2,3', '--', '12.03.2025', '5 %', '+49 30 123'])(
	'%s is no number',
	async (written) => {
		expect((await column(written)).numbers.count).toBe(0);
	}
);

test('mail addresses are counted, and a name with an at sign is none', async () => {
	expect((await column('a.b@firma.example', 'A@B', 'you @ me', 'c@d.example')).mails).toBe(2);
});

test('a column of thousands of distinct values is counted to the end and says that there are more', async () => {
	const cells = Array.from({ length: 9000 }, (_, at) => `${at}@firma.example`);
	const { filled, mails, values, more } = await column('often@firma.example', ...cells, 'often@firma.example');
	expect({ filled, mails, more, shown: values.length, first: values[0] }).toEqual({
		filled: 9002,
		mails: 9002,
		more: true,
		shown: 60,
		first: ['often@firma.example', 2]
	});
});

test('a torn record counts as a row and tells nothing of its columns', async () => {
	const facts = factsOf(await open('a;b\n1;"open\n2;fine\n'));
	expect(facts.rows).toBe(2);
	expect(facts.columns.map(({ filled }) => filled)).toEqual([1, 1]);
});

test('no count exceeds what is filled, and that never exceeds the rows', async () => {
	const cell = fc.oneof(
		fc.string({ maxLength: 8 }),
		fc.constantFrom('', 'k. A.', '1.234', '4,8', '03/04/2025', '25/12/2025', '2025-01-01', 'a@b.example', '7'),
		fc.double().map(String)
	);
	const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 30 });
	fc.assert(
		fc.property(rows, (cells) => {
			const sheet = {
				header: ['a', 'b', 'c'],
				records: () => cells.map((own, at) => ({ line: at + 2, cells: own }))
			} as unknown as Sheet;
			const facts = factsOf(sheet);
			expect(facts.rows).toBe(cells.length);
			for (const { filled, mails, dates, numbers, values } of facts.columns) {
				expect(filled).toBeLessThanOrEqual(facts.rows);
				for (const count of [mails, dates.count, numbers.count]) expect(count).toBeLessThanOrEqual(filled);
				expect(dates.dayFirst + dates.monthFirst + dates.unclear).toBeLessThanOrEqual(dates.count);
				const { comma, point, unclearComma, unclearPoint } = numbers;
				expect(comma + point + unclearComma + unclearPoint).toBeLessThanOrEqual(numbers.count);
				expect(values.reduce((sum, [, count]) => sum + count, 0)).toBeLessThanOrEqual(filled);
			}
		})
	);
});
