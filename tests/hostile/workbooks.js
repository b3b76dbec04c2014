import { bytesOf, MB, noise, TABLE } from './bytes.js';
import { inline, ole2, row, SMALL, workbook, workbookEntries } from './workbook.js';
import { zip } from './zip.js';

const far = (/** @type {number} */ line) => `<row r="${line}"><c r="XFD${line}"><v>9</v></c></row>`;
const dates = `<row>${['Day', 'Value'].map(inline).join('')}</row>${[0, 0.5, 1, 59, 60, 61, 45355.354166667, -1, 3e6]
	.map((serial) => row(`<c s="1"><v>${serial}</v></c>`, '<c><v>1.234</v></c>'))
	.join('')}`;
const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';

/** @type {import('./make.js').Case[]} */
export const workbooks = [
	{
		file: 'usual.xlsx',
		about: '50,000 rows of 12 columns',
		make: () => {
			const header = row(...Array.from({ length: 12 }, (_, n) => inline(`Column ${n}`)));
			const rows = Array.from({ length: 50_000 }, (_, at) => {
				const r = at + 2;
				const numbers = 'ABCDEF'.split('').map((letter, n) => `<c r="${letter}${r}"><v>${at * n + 0.5}</v></c>`);
				const strings = 'GHIJKL'
					.split('')
					.map((letter, n) => `<c r="${letter}${r}" t="s"><v>${(at * 7 + n) % 20_000}</v></c>`);
				return `<row r="${r}">${numbers.join('')}${strings.join('')}</row>`;
			});
			const strings = Array.from({ length: 20_000 }, (_, n) => `<si><t>Person ${n}</t></si>`).join('');
			return workbook({ sheets: { A: header + rows.join('') }, strings });
		},
		rows: 50_000
	},
	{
		file: 'cell-60-mb.xlsx',
		about: 'a cell of 60 MB',
		make: () => {
			// Noise in letters: zeros would be a bomb.
			const text = Buffer.from(noise(45 * MB)).toString('base64');
			return workbook({ sheets: { A: SMALL + row('<c><v>2</v></c>', inline(text)) } });
		},
		rows: 2
	},
	{
		file: 'string-60-mb.xlsx',
		about: 'a shared string of 60 MB',
		make: () => {
			const strings = `<si><t>${Buffer.from(noise(45 * MB)).toString('base64')}</t></si>`;
			return workbook({ sheets: { A: SMALL + row('<c><v>2</v></c>', '<c t="s"><v>0</v></c>') }, strings });
		},
		rows: 2
	},
	{
		file: 'far.xlsx',
		about: 'a cell at XFD1048576',
		make: () => workbook({ sheets: { A: SMALL + far(1_048_576) } }),
		rows: 2
	},
	{
		file: 'far-cells.xlsx',
		about: 'a cell in the last column of 5,000 rows',
		make: () => workbook({ sheets: { A: SMALL + Array.from({ length: 5000 }, (_, n) => far(n + 3)).join('') } }),
		errors: ['too-large']
	},
	{
		file: 'beyond.xlsx',
		about: 'a cell beyond the last row',
		make: () => workbook({ sheets: { A: SMALL + far(1_048_577) } }),
		errors: ['not-xlsx']
	},
	{
		file: 'formatted.xlsx',
		about: 'empty cells, formatted to the last column of 300 rows',
		make: () => {
			const empty = '<c s="0"/>'.repeat(16_382);
			const filled = Array.from({ length: 300 }, (_, n) => row(`<c><v>${n}</v></c>`, inline('x'), empty)).join('');
			return workbook({ sheets: { A: row(inline('id'), inline('name'), empty) + filled } });
		},
		rows: 300
	},
	{
		file: 'sheets.xlsx',
		about: '10,000 sheets',
		make: () => workbook({ sheets: Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`s${n}`, SMALL])) }),
		errors: ['too-many-sheets']
	},
	{
		file: 'sheets-1000.xlsx',
		about: '1,000 sheets',
		make: () => workbook({ sheets: Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`s${n}`, SMALL])) }),
		rows: 1000
	},
	{
		file: 'entities.xlsx',
		about: 'entities that grow a billionfold',
		make: () => {
			const entities = Array.from({ length: 10 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');
			const doctype = `<!DOCTYPE x [<!ENTITY l0 "lol">${entities}]>`;
			return workbook({ sheets: { A: SMALL }, doctype });
		},
		errors: ['not-xlsx']
	},
	{
		file: 'entity-in-sheet.xlsx',
		about: 'an entity from outside, in a sheet',
		make: () =>
			workbook({
				sheets: {
					A: `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><worksheet><sheetData>${row(inline('id'), inline('&f;'))}</sheetData></worksheet>`,
					B: SMALL
				}
			}),
		rows: 1,
		errors: ['not-xlsx']
	},
	{
		file: 'password.xlsx',
		about: 'encrypted',
		make: () => ole2('EncryptionInfo', 'EncryptedPackage'),
		errors: ['encrypted-xlsx']
	},
	{ file: 'old.xlsx', about: 'an old .xls under a new name', make: () => ole2('Workbook'), errors: ['old-xls'] },
	{ file: 'older.xls', about: 'an older one', make: () => ole2('Book'), errors: ['old-xls'] },
	{ file: 'letter.doc', about: 'a letter', make: () => ole2('WordDocument'), noTable: true },
	{
		file: 'stub.xlsx',
		about: 'the beginning of such a container',
		make: () => bytesOf('d0cf11e00000'),
		errors: ['not-xlsx']
	},
	{
		file: 'bomb.xlsx',
		about: 'a sheet of 200 MB of blanks',
		make: () =>
			zip(
				workbookEntries({ sheets: { A: SMALL, B: SMALL } }).map((entry) =>
					entry.name === 'xl/worksheets/sheet1.xml' ? { ...entry, data: Buffer.alloc(200 * MB, ' ') } : entry
				)
			),
		rows: 1,
		errors: ['zip-bomb']
	},
	{
		file: 'string-bomb.xlsx',
		about: 'shared strings of 200 MB that say a kilobyte',
		make: () =>
			zip(
				workbookEntries({ sheets: { A: SMALL }, strings: '' }).map((entry) =>
					entry.name === 'xl/sharedStrings.xml' ? { ...entry, data: Buffer.alloc(200 * MB, ' '), size: 1000 } : entry
				)
			),
		errors: ['not-xlsx']
	},
	{
		file: 'cut.xlsx',
		about: 'cut short',
		make: () => workbook({ sheets: { A: SMALL } }).slice(0, -40),
		errors: ['not-xlsx']
	},
	{
		file: 'cut-xml.xlsx',
		about: 'a whole ZIP of a sheet that was cut short',
		make: () => workbook({ sheets: { A: `<?xml version="1.0"?><worksheet><sheetData>${SMALL}<row><c>`, B: SMALL } }),
		rows: 1,
		errors: ['not-xlsx']
	},
	{
		file: 'no-part.xlsx',
		about: 'a sheet that is missing',
		make: () => zip(workbookEntries({ sheets: { A: SMALL, B: SMALL } }).slice(0, -1)),
		rows: 1,
		errors: ['not-xlsx']
	},
	{
		file: 'no-string.xlsx',
		about: 'a shared string that does not exist',
		make: () =>
			workbook({ sheets: { A: row(inline('id'), inline('name')) + row('<c t="s"><v>5</v></c>') }, strings: '' }),
		errors: ['not-xlsx']
	},
	{
		file: 'deep.xlsx',
		about: 'a million elements within each other',
		make: () => workbook({ sheets: { A: SMALL + '<a>'.repeat(1e6) + '</a>'.repeat(1e6) } }),
		rows: 1
	},
	{
		file: 'tag.xlsx',
		about: 'a tag of 20 MB that never ends',
		make: () =>
			workbook({ sheets: { A: `<?xml version="1.0"?><worksheet ${Buffer.from(noise(15 * MB)).toString('base64')}` } }),
		errors: ['not-xlsx']
	},
	{
		file: 'dates.xlsx',
		about: 'days that never were',
		make: () => workbook({ sheets: { A: dates }, styles }),
		rows: 9
	},
	{
		file: '1904.xlsx',
		about: 'days from 1904',
		make: () => workbook({ sheets: { A: dates }, styles, from1904: true }),
		rows: 9
	},
	{
		file: 'format.xlsx',
		about: 'a number format of a megabyte',
		make: () =>
			workbook({
				sheets: { A: SMALL },
				styles: `<numFmts><numFmt numFmtId="200" formatCode="${'[h&quot;'.repeat(100_000)}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs>`
			}),
		rows: 1
	},
	{
		file: 'proto.xlsx',
		about: 'a sheet named __proto__',
		make: () => workbook({ sheets: { ['__proto__']: SMALL } }),
		rows: 1
	},
	{ file: 'empty.xlsx', about: 'no cells', make: () => workbook({ sheets: { A: '', B: '' } }), errors: ['empty-file'] },
	{ file: 'text.xlsx', about: 'text that calls itself .xlsx', make: () => TABLE, errors: ['not-xlsx'] },
	{
		file: 'usual.zip.xlsx',
		about: 'a ZIP that calls itself .xlsx',
		make: () => zip([{ name: 'a.csv', data: TABLE }]),
		errors: ['not-xlsx']
	},
	{
		file: 'binary.xlsb',
		about: 'a binary workbook',
		make: () => zip([{ name: '[Content_Types].xml' }, { name: 'xl/workbook.bin', data: noise(1000) }]),
		errors: ['not-xlsx']
	},
	{
		file: 'sheet.ods',
		about: 'an OpenDocument sheet',
		make: () =>
			zip([
				{ name: 'mimetype', data: 'x' },
				{ name: 'content.xml', data: '<x/>' }
			]),
		errors: ['not-xlsx']
	},
	{
		file: 'letter.docx',
		about: 'a letter',
		make: () => zip([{ name: '[Content_Types].xml' }, { name: 'word/document.xml' }]),
		noTable: true
	}
];
