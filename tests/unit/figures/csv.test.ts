import { expect, test } from 'vitest';
import { toCsv } from '../../../src/lib/figures/csv';

test('German and English spreadsheets open it as it is', () => {
	expect(toCsv(['a', 'b'], [['x;y', 1.5]], 'de')).toBe('\uFEFFa;b\r\n"x;y";1,5\r\n');
	expect(toCsv(['a', 'b'], [['x,y', 1.5]], 'en')).toBe('\uFEFFa,b\r\n"x,y",1.5\r\n');
});

const cellsOf = (texts: string[]) =>
	toCsv(
		['x'],
		texts.map((text) => [text]),
		'en'
	)
		.split('\r\n')
		.slice(1, -1);

test.each([
	'=1+1',
	'+cmd()',
	'-cmd()',
	'@x',
	'  =1',
	'\u00a0=1',
	'\uFEFF=1',
	'＝1',
	'＋a',
	'－a',
	'＠a',
	'+1+1',
	'-1.2.3.4',
	'--1'
])('%j would be run as a formula and is marked as text', (text) => {
	expect(cellsOf([text])).toEqual([`'${text}`]);
});

test.each(['\tx', '\rx', '\nx'])('%j begins with a sign that a spreadsheet swallows, and is marked as text', (text) => {
	expect(toCsv(['x'], [[text]], 'en')).toBe(`\uFEFFx\r\n"'${text}"\r\n`);
});

test.each(['-5', '+3', '-1.5', '+1.234.567', '-0', 'a=b', '1-2', 'x@y.de', '–5'])('%j stays as it is', (text) => {
	expect(cellsOf([text])).toEqual([text]);
});

test('a negative number with a decimal comma stays a number in both languages', () => {
	expect(toCsv(['x'], [['-1,5'], ['-1.234,5']], 'de')).toBe('\uFEFFx\r\n"-1,5"\r\n"-1.234,5"\r\n');
	expect(toCsv(['x'], [[-1.5]], 'de')).toBe('\uFEFFx\r\n-1,5\r\n');
});

test('headers are marked too, a number stays a number, a guarded cell is empty', () => {
	expect(toCsv(['=1', 'b'], [[-3, null]], 'en')).toBe("\uFEFF'=1,b\r\n-3,\r\n");
});
