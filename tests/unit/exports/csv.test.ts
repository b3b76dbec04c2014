import fc from 'fast-check';
import { expect, test } from 'vitest';
import { delimiterOf, scanRecords } from '../../../src/lib/exports/csv';

const scan = (text: string, delimiter = ';') => [...scanRecords(text, delimiter)];

test('records carry the line they begin on, blank lines are none, line ends may be mixed', () => {
	expect(scan('a;b\r\n1;"x\ny"\r;;\n\n2;z\n')).toEqual([
		{ line: 1, cells: ['a', 'b'] },
		{ line: 2, cells: ['1', 'x\ny'] },
		{ line: 6, cells: ['2', 'z'] }
	]);
});

test('a quote never closed costs its own line and no other', () => {
	expect(scan('a;b\n1;"open\n2;fine\n')).toEqual([
		{ line: 1, cells: ['a', 'b'] },
		{ line: 2, cells: ['1', '"open'], malformed: 'open-quote' },
		{ line: 3, cells: ['2', 'fine'] }
	]);
});

test('doubled quotes are one, and text behind a closing quote belongs to the cell', () => {
	expect(scan('"say ""hi""";"a"b\n')).toEqual([{ line: 1, cells: ['say "hi"', 'ab'] }]);
});

test.each([';', ',', '\t'])('any table written with %j comes back equal', (delimiter) => {
	const cell = fc.string({ unit: 'binary', maxLength: 12 }).map((text) => `x${text}`);
	const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 20 });
	const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
	fc.assert(
		fc.property(table, (rows) => {
			const text = rows.map((row) => row.map(quoted).join(delimiter)).join('\r\n');
			expect(scan(text, delimiter).map((record) => record.cells)).toEqual(rows);
		})
	);
});

test.each([';', ',', '\t', '|'])('the delimiter %j is found', (delimiter) => {
	const rows =
		['id', 'name', 'day'].join(delimiter) + '\n' + ['1', 'A. B', '2,5'].join(delimiter).replace('2,5', '"2,5"');
	expect(delimiterOf(`${rows}\n${rows}\n`)).toEqual({ delimiter, share: 1 });
});

test('decimal commas and a pipe within a cell do not mislead about the delimiter', () => {
	expect(delimiterOf('Name;Wert;Anteil\na|b;1,5;2,5\nc|d;2,5;3,5\n').delimiter).toBe(';');
	expect(delimiterOf('name,value\n"a;b",1\n"c;d;e",2\n').delimiter).toBe(',');
	expect(delimiterOf('Name\nAnna\nBerta\n')).toEqual({ delimiter: ',', share: 0 });
	expect(delimiterOf('sep=\\\na\\"b;c"\n1\\2\n').delimiter).toBe('\\');
	// Both split every line alike, but one of them within quotes.
	expect(delimiterOf('a|"b ;x"|c\n""|"a;b"|""\n').delimiter).toBe('|');
});

test('a first line that tells the delimiter is believed', () => {
	expect(delimiterOf('sep=|\r\na|b;c\r\n1|2;3\r\n').delimiter).toBe('|');
});

test('a text without a table has no share of regular rows', () => {
	expect(delimiterOf('one\ntwo\nthree\n').share).toBe(0);
});

test('a record with a NUL character says so, its neighbours do not', () => {
	expect(scan('a;b\n1;x\0\n2;y\n').map(({ malformed }) => malformed)).toEqual([undefined, 'nul-bytes', undefined]);
});

test('a line of delimiters becomes no more than 20,001 cells and loses no text', () => {
	const [record] = scan(`${'x;'.repeat(30_000)}end\n`);
	expect(record!.cells).toHaveLength(20_001);
	expect(record!.cells.join(';')).toBe(`${'x;'.repeat(30_000)}end`);
	expect(scan(`${'x;'.repeat(30_000)}\n1;2\n`)[1]).toEqual({ line: 2, cells: ['1', '2'] });
});

test('a quote that closes in the middle of a later line is a character of its own line', () => {
	expect(scan('a;b\n1;"x\n2;y"z\n').map(({ line, malformed }) => [line, malformed])).toEqual([
		[1, undefined],
		[2, 'open-quote'],
		[3, undefined]
	]);
});
