import { bytesOf, MB, noise, TABLE, zeros } from './bytes.js';

const GERMAN = 'Personalnummer;Größe\n007;Zöllner\n008;–\n';

function utf16(/** @type {string} */ text, /** @type {boolean} */ little, mark = '\uFEFF') {
	const bytes = Buffer.from(mark + text, 'utf16le');
	return little ? bytes : bytes.swap16();
}

function utf32(/** @type {string} */ text, /** @type {boolean} */ little) {
	const bytes = Buffer.alloc(4 * (text.length + 1));
	[...`\uFEFF${text}`].forEach((sign, n) => {
		const code = sign.codePointAt(0) ?? 0;
		if (little) bytes.writeUInt32LE(code, 4 * n);
		else bytes.writeUInt32BE(code, 4 * n);
	});
	return bytes;
}

/** @type {import('./make.js').Case[]} */
export const texts = [
	{ file: 'nothing.csv', about: 'no bytes', make: () => '', errors: ['empty-file'] },
	{ file: 'blank.csv', about: 'a mark and blanks', make: () => '\uFEFF \r\n\t\r\n', errors: ['empty-file'] },
	{ file: 'junk.csv', about: 'a megabyte of noise', make: () => noise(MB), noTable: true },
	{ file: 'short-junk.csv', about: 'noise, short', make: () => noise(60), noTable: true },
	{
		file: 'picture.csv',
		about: 'a picture',
		make: () => Buffer.concat([bytesOf('89504e470d0a1a0a'), noise(5000)]),
		noTable: true
	},
	{
		file: 'letter.txt',
		about: 'prose',
		make: () => 'Dear colleague,\n\nplease find the report, as agreed.\nRegards\n',
		noTable: true
	},
	{ file: 'nul.csv', about: 'one NUL', make: () => `${TABLE}3;z\0\n4;u\n`, rows: 4, damaged: 1 },
	{ file: 'nul-header.csv', about: 'NUL in the header', make: () => `\0${TABLE}`, rows: 2 },
	{ file: 'zeros.csv', about: '20 MB of NUL', make: () => zeros(20), noTable: true },
	{
		file: 'cell-10-mb.csv',
		about: 'a quoted cell of 10 MB with line breaks',
		make: () => `id;text\n1;"${'long, with; signs\n'.repeat(600_000)}"\n2;x\n`,
		rows: 2
	},
	{
		file: 'cell-10-mb-plain.csv',
		about: 'an unquoted cell of 10 MB',
		make: () => `id;text\n1;${'x'.repeat(10 * MB)}\n2;x\n`,
		rows: 2
	},
	{
		file: 'columns-5000.csv',
		about: '5,000 columns, 200 rows',
		make: () =>
			Array.from({ length: 201 }, (_, line) =>
				Array.from({ length: 5000 }, (_, n) => (line ? line * n : `c${n}`)).join(';')
			).join('\n'),
		rows: 200
	},
	{
		file: 'endless-row.csv',
		about: 'a row of two million cells',
		make: () => `id;name\n1;x\n${'2;'.repeat(2_000_000)}\n3;y\n`,
		rows: 3
	},
	{ file: 'signs.csv', about: 'ten million delimiters', make: () => ';'.repeat(10_000_000), noTable: true },
	{
		file: 'open-quote.csv',
		about: 'a quotation mark never closed, above 100,000 rows',
		make: () => `id;name\n1;"open\n${'2;fine\n'.repeat(100_000)}`,
		rows: 100_001,
		damaged: 1
	},
	{
		file: 'open-quotes.csv',
		about: 'one in each of 100,000 rows',
		make: () => `id;name\n${'1;"open\n'.repeat(100_000)}`,
		rows: 100_000,
		damaged: 100_000
	},
	{
		file: 'doubled-quotes.csv',
		about: 'quotation marks that may or may not close',
		make: () => `id;name\n${'1;"""a""";"\n'.repeat(100_000)}`,
		rows: 100_000,
		damaged: 100_000
	},
	{ file: 'line-ends.csv', about: 'LF, CRLF and CR', make: () => 'id;name\r\n1;x\r2;y\n\r3;z\n\n4;u', rows: 4 },
	{
		file: 'ragged.csv',
		about: 'too many and too few cells',
		make: () => 'a;b;c\n1;2;3;;4;5;6;7;8;9\n1\n1;2;3\n;;\n5;6\n7;8;9\n1;2;3\n',
		rows: 6
	},
	{ file: 'headers.csv', about: 'headers twice and empty', make: () => 'a;a;;a;\n1;2;3;4;5\n', rows: 1 },
	{
		file: 'proto.csv',
		about: 'headers that are names in JavaScript',
		make: () => '__proto__;constructor;toString;hasOwnProperty\n1;2;3;4\n__proto__;x;y;z\n',
		rows: 2
	},
	{ file: 'utf-8.csv', about: 'UTF-8', make: () => GERMAN, rows: 2 },
	{ file: 'utf-8-mark.csv', about: 'UTF-8 with a mark', make: () => `\uFEFF${GERMAN}`, rows: 2 },
	{ file: 'two-marks.csv', about: 'UTF-8 with two marks', make: () => `\uFEFF\uFEFF${GERMAN}`, rows: 2 },
	{ file: 'utf-16-le.csv', about: 'UTF-16 LE with a mark', make: () => utf16(GERMAN, true), rows: 2 },
	{ file: 'utf-16-be.csv', about: 'UTF-16 BE with a mark', make: () => utf16(GERMAN, false), rows: 2 },
	{ file: 'utf-16-le-bare.csv', about: 'UTF-16 LE without one', make: () => utf16(GERMAN, true, ''), rows: 2 },
	{ file: 'utf-16-be-bare.csv', about: 'UTF-16 BE without one', make: () => utf16(GERMAN, false, ''), rows: 2 },
	{
		file: 'utf-16-odd.csv',
		about: 'UTF-16 cut within a character',
		make: () => utf16(GERMAN, true).subarray(0, -1),
		rows: 2
	},
	{ file: 'utf-32-le.csv', about: 'UTF-32 LE', make: () => utf32(GERMAN, true), noTable: true },
	{ file: 'utf-32-be.csv', about: 'UTF-32 BE', make: () => utf32(GERMAN, false), noTable: true },
	{
		file: 'mixed.csv',
		about: 'UTF-8 and Windows-1252 glued together',
		make: () => Buffer.concat([Buffer.from(`\uFEFF${GERMAN}`), bytesOf('3030393b4bfc686e0a')]),
		rows: 3
	},
	{
		file: 'sep.csv',
		about: 'a first line that tells the delimiter',
		make: () => 'sep=|\r\na|b;c\r\n1|2;3\r\n',
		rows: 1
	},
	{ file: 'blank-lines.csv', about: 'a million blank lines', make: () => `${TABLE}${'\n'.repeat(1e6)}3;z`, rows: 3 },
	{ file: 'page.xls', about: 'a web page as .xls', make: () => '<html><table><tr><td>1', errors: ['not-xlsx'] },
	{ file: 'tabs.xls', about: 'tab-separated text as .xls', make: () => 'id\tname\n1\tx\n', rows: 1 }
];
