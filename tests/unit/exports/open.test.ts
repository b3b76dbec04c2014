import { readFileSync } from 'node:fs';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { openFile, type OpenOptions, type Sheet } from '../../../src/lib/exports/open';
import { recognise } from '../../../src/lib/exports/recognise';
import { inline, ole2, row, workbook } from '../../hostile/workbook.js';
import { memoryFile } from '../../../src/lib/exports/source-file';

const open = async (path: string, bytes: Uint8Array | string, options?: OpenOptions) => {
	const sheets = [];
	const data = typeof bytes === 'string' ? strToU8(bytes) : bytes;
	for await (const sheet of openFile(memoryFile(path, data), options)) sheets.push(sheet);
	return sheets;
};
const tables = async (path: string, bytes: Uint8Array | string): Promise<Sheet[]> =>
	(await open(path, bytes)).map((sheet) => {
		if ('skipped' in sheet) throw new Error(`${sheet.file} is no table`);
		return sheet;
	});
const table = async (path: string, bytes: Uint8Array | string): Promise<Sheet> => (await tables(path, bytes))[0]!;
const cellsOf = (sheet: Sheet) => [...sheet.records()].map(({ cells }) => cells);
const nordwerk = (name: string) => open(name, new Uint8Array(readFileSync(`data/nordwerk/${name}`)));
const profilesOf = async (name: string) =>
	(await nordwerk(name)).map((sheet) => ('skipped' in sheet ? null : (recognise(sheet.header)?.id ?? null)));

test('every file of the demo programme is recognised', async () => {
	expect(await profilesOf('personalstamm.csv')).toEqual(['master-data']);
	expect(await profilesOf('communities.csv')).toEqual(['m365-yammer-groups']);
	expect(await profilesOf('pulsbefragung.csv')).toEqual(['survey-form']);
	expect(await profilesOf('geschichten.csv')).toEqual(['programme-stories']);
	expect(await profilesOf('teams.zip')).toEqual(['m365-teams-user']);
	expect(await profilesOf('viva-engage.zip')).toEqual(Array(123).fill('m365-yammer-user'));
	expect(await profilesOf('LIESMICH.md')).toEqual([null]);
	expect(await profilesOf('programm.xlsx')).toEqual([
		'programme-rounds',
		'programme-participants',
		'programme-sessions',
		'programme-referrals',
		'programme-events'
	]);
});

test('a header is found below title rows, dates of a workbook come as ISO days', async () => {
	const [rounds] = await nordwerk('programm.xlsx');
	if (!rounds || 'skipped' in rounds) throw new Error('no sheet');
	expect(rounds.headerLine).toBe(3);
	expect([...rounds.records()][0]).toEqual({
		line: 4,
		cells: ['Pilotrunde', '2024-03-04', '2024-06-28', 'Projektgruppe', '10']
	});
});

test('German headers of a Microsoft 365 report, in any order', () => {
	const header = [
		'Anzahl gelesen',
		'Benutzerstatus',
		'Berichtszeitraum',
		'BENUTZERPRINZIPALNAME ',
		'Berichtsaktualisierungsdatum'
	];
	expect(recognise(header)?.id).toBe('m365-yammer-user');
});

test('a sheet names its columns as they are written, and once more uniquely', async () => {
	const sheet = await table('a.csv', 'id; id ;;id (2);__proto__;\n1;2;3;4;5;6\n');
	expect(sheet.written).toEqual(['id', 'id', '', 'id (2)', '__proto__', '']);
	expect(sheet.header).toEqual(['id', 'id (2)', '#3', 'id (2) (2)', '__proto__', '#6']);
	expect(sheet).toMatchObject({ delimiter: ';', sheet: null, headerLine: 1, evidence: { encoding: 'utf-8' } });
});

test('a second header row, as of SuccessFactors, is no record', async () => {
	const text = 'STATUS,USERID,USERNAME,FIRSTNAME\nSTATUS,USERID,Username,First Name\nactive,1,anna,Anna\n';
	const sheet = await table('employees.csv', text);
	expect(sheet.written).toEqual(['STATUS', 'USERID', 'USERNAME', 'FIRSTNAME']);
	expect([...sheet.records()]).toEqual([{ line: 3, cells: ['active', '1', 'anna', 'Anna'] }]);
});

test('a row that repeats one word of the header is a record', async () => {
	const sheet = await table('a.csv', 'id;status;name\n1;Status;\n2;open;x\n');
	expect(cellsOf(sheet)).toHaveLength(2);
});

test('one row with too many cells is not taken for the header', async () => {
	const sheet = await table('a.csv', 'id;name;say\n1;x;nice\n2;y;a;b;c;d;e;f\n3;z;fine\n');
	expect(sheet.headerLine).toBe(1);
	expect(cellsOf(sheet)).toHaveLength(3);
});

const zip = zipSync({ 'a.csv': strToU8('a,b\n1,2\n3,4\n') });
test.each([
	['cut.zip', zip.slice(0, zip.length - 30), 'truncated-zip'],
	['cut-early.zip', zip.slice(0, 10), 'truncated-zip'],
	['text.xlsx', strToU8('a;b\n1;2\n'), 'not-xlsx'],
	['half.xlsx', zip.slice(0, 40), 'not-xlsx'],
	['locked.xlsx', ole2('EncryptionInfo', 'EncryptedPackage'), 'encrypted-xlsx'],
	['old.xlsx', ole2('Workbook'), 'old-xls'],
	['old.xls', ole2('Book'), 'old-xls'],
	['nothing.csv', new Uint8Array(), 'empty-file']
])('%s ends in one typed error', async (path, bytes, code) => {
	await expect(open(path, bytes)).rejects.toMatchObject({ name: 'ExportError', code, file: path });
});

test('names that climb out of a container are read under what is left of them', async () => {
	const data = strToU8('a,b\n1,2\n3,4\n');
	const bytes = zipSync({ '../up.csv': data, '..\\..\\up.csv': data, 'in.csv': data, __MACOSX: { '._in.csv': data } });
	expect((await tables('x.zip', bytes)).map((sheet) => sheet.file)).toEqual([
		'x.zip/in.csv',
		'x.zip/up.csv',
		'x.zip/up.csv (2)'
	]);
});

test('a bad entry of a ZIP does not cost the others', async () => {
	const good = strToU8('a,b\n1,2\n3,4\n');
	const found = await open(
		'x.zip',
		zipSync({ 'a.csv': good, 'b.xlsx': good, 'c.csv': new Uint8Array(), 'd.csv': good })
	);
	expect(found.map((one) => ('skipped' in one ? [one.file, one.reason, one.error?.code] : one.file))).toEqual([
		'x.zip/a.csv',
		['x.zip/b.xlsx', 'not-a-table', 'not-xlsx'],
		['x.zip/c.csv', 'not-a-table', 'empty-file'],
		'x.zip/d.csv'
	]);
});

test('an encoding that was told holds for one file of a container and no other', async () => {
	// Windows-1252 that happens to be valid UTF-8.
	const bytes = Uint8Array.of(...strToU8('id;name\n1;'), 0xc3, 0xbc, 0x0a);
	const found = await open('x.zip', zipSync({ 'a.csv': bytes, 'b.csv': bytes }), {
		encodingOf: (path) => (path === 'x.zip/b.csv' ? 'windows-1252' : undefined)
	});
	expect(found.map((one) => ('skipped' in one ? null : [one.evidence?.because, cellsOf(one)[0]![1]]))).toEqual([
		['valid-utf-8', 'ü'],
		['told', 'Ã¼']
	]);
});

test('text files that are tables are read, prose is not', async () => {
	expect(cellsOf(await table('sap.txt', 'Pers.Nr.\tName\n007\tZöllner\n'))).toEqual([['007', 'Zöllner']]);
	const [letter] = await open('letter.txt', 'Dear all,\nhere it is, as promised.\nBye, Anna\n');
	expect(letter).toEqual({ skipped: true, file: 'letter.txt', reason: 'not-a-table' });
});

test('gzip is opened as what is in it', async () => {
	const sheet = await table('a.csv.gz', gzipSync(strToU8('id;name\n1;x\n')));
	expect(sheet.file).toBe('a.csv');
	expect(cellsOf(sheet)).toEqual([['1', 'x']]);
});

const STYLES = `<numFmts><numFmt numFmtId="170" formatCode="[$-407]d/m/yy h:mm;@"/><numFmt numFmtId="171" formatCode="[h]:mm"/>
	<numFmt numFmtId="172" formatCode="0.0 &quot;days&quot;"/></numFmts><cellXfs>
	<xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/></cellXfs>`;
const sheetOf = async (rows: string, from1904 = false) =>
	table('a.xlsx', workbook({ sheets: { A: row(inline('a'), inline('b')) + rows }, styles: STYLES, from1904 }));
const valuesOf = async (cells: string[], from1904 = false) =>
	cellsOf(await sheetOf(cells.map((cell) => row(inline('x'), cell)).join(''), from1904)).map(([, value]) => value);

test('days and times of a workbook are those that it shows', async () => {
	const day = (serial: number, style = 1) => `<c s="${style}"><v>${serial}</v></c>`;
	// Serial numbers as in ECMA-376-1, 18.17.4.1; the 29th of February 1900 and the 0th of January were never.
	expect(await valuesOf([day(1), day(59), day(60), day(61), day(45355), day(0), day(2958465)])).toEqual([
		'1900-01-01',
		'1900-02-28',
		'1900-02-29',
		'1900-03-01',
		'2024-03-04',
		'1900-01-00',
		'9999-12-31'
	]);
	expect(await valuesOf([day(45355.34375, 2), day(0.34375, 2), day(1.5, 3), day(45355.999999999, 2)])).toEqual([
		'2024-03-04 08:15:00',
		'08:15:00',
		'36:00:00',
		'2024-03-05'
	]);
	expect(await valuesOf([day(-1), day(2958466), day(2.5, 4)])).toEqual(['-1', '2958466', '2.5']);
	expect(await valuesOf([day(0), day(60), day(43893)], true)).toEqual(['1904-01-01', '1904-03-01', '2024-03-04']);
	expect(await valuesOf([inline('31.12.1899'), '<c t="d"><v>2024-03-04T00:00:00</v></c>'])).toEqual([
		'31.12.1899',
		'2024-03-04'
	]);
});

test('numbers of a workbook are written so that nobody takes them for thousands', async () => {
	const number = (value: string) => `<c><v>${value}</v></c>`;
	expect(
		await valuesOf(['1.234', '-12.345', '1234.567', '4.7999999999999998', '1E-7', '1e21', '007'].map(number))
	).toEqual(['1.2340', '-12.3450', '1234.567', '4.8', '0.0000001', '1000000000000000000000', '7']);
});

test('formulas, errors, truths and texts of every kind come as they are shown', async () => {
	expect(
		await valuesOf([
			'<c><f>1+1</f><v>2</v></c>',
			'<c t="str"><f>"a"&amp;"b"</f><v>ab</v></c>',
			'<c t="e"><v>#N/A</v></c>',
			'<c t="b"><v>1</v></c>',
			'<c t="b"><v>0</v></c>',
			'<c t="inlineStr"><is><r><t>Grö</t></r><r><rPr><b/></rPr><t xml:space="preserve">ße </t></r><rPh><t>no</t></rPh></is></c>',
			inline('a&lt;b&#228;&#x20AC;&quot;_x0041_ &unknown;'),
			'<c t="inlineStr"><is><t><![CDATA[1 & 2 < 3]]></t></is></c>'
		])
	).toEqual(['2', 'ab', '#N/A', 'TRUE', 'FALSE', 'Größe ', 'a<bä€"A &unknown;', '1 & 2 < 3']);
});

test('a merged title, blank rows and gaps leave lines and columns where they are', async () => {
	const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>Title</t></is></c></row>
		<row r="4"><c r="A4" t="inlineStr"><is><t>a</t></is></c><c r="B4" t="inlineStr"><is><t>b</t></is></c><c r="C4" t="inlineStr"><is><t>c</t></is></c></row>
		<row r="9"><c r="C9"><v>3</v></c><c r="D9" s="1"/></row>`;
	const sheet = await table('a.xlsx', workbook({ sheets: { A: rows } }));
	expect(sheet.headerLine).toBe(4);
	expect([...sheet.records()]).toEqual([{ line: 9, cells: ['', '', '3'] }]);
});

test('Parquet comes as text: days as ISO, decimals in full, nothing for null', async () => {
	const sheet = await table('a.parquet', new Uint8Array(readFileSync('tests/hostile/parquet/snappy.parquet')));
	expect(sheet.header).toEqual(['Personalnummer', 'Tag', 'Zeit', 'Anzahl', 'Wert', 'Ja', 'Ebene']);
	expect([...sheet.records()]).toEqual([
		{ line: 1, cells: ['007', '2024-03-04', '2024-03-04 08:15:00', '5', '1.2340', 'TRUE', 'Größe'] },
		{ line: 2, cells: ['008', '1900-03-01', '2024-03-04', '-3', '4.8', 'FALSE', '=x'] }
	]);
});

test.each(['pages-1', 'pages-2'])('every type of Parquet comes as text, from %s', async (name) => {
	// Written by Apache Arrow from these values.
	const sheet = await table(`${name}.parquet`, new Uint8Array(readFileSync(`tests/hostile/parquet/${name}.parquet`)));
	const [first, second, third] = cellsOf(sheet).map((cells) =>
		Object.fromEntries(sheet.header.map((at, n) => [at, cells[n]]))
	);
	expect(first).toEqual({
		text: 'a',
		day: '2024-03-04',
		micros: '2024-03-04 08:15:00',
		nanos: '2024-03-04 08:15:00',
		time: '08:15:00',
		long: '5',
		unsigned: '5',
		float: '4.8',
		double: '4.8',
		truth: 'TRUE',
		decimal: '1.2340',
		no: '7'
	});
	expect(second).toEqual({
		text: 'Größe',
		day: '1960-02-29',
		micros: '1960-01-01 01:00:00',
		nanos: '1960-01-01 01:00:00',
		time: '00:00:00',
		long: '-4611686018427387904',
		unsigned: '18446744073709551615',
		float: '1.2340',
		double: '1.2340',
		truth: 'FALSE',
		decimal: '-0.0010',
		no: '8'
	});
	expect(Object.values(third!).join('')).toBe('9');
});

test('Parquet is read as hyparquet reads it', async () => {
	const bytes = new Uint8Array(readFileSync('tests/hostile/parquet/snappy.parquet'));
	const rows = await parquetReadObjects({ file: bytes.buffer });
	const told = rows
		.slice(0, 2)
		.map((row) => [row.Personalnummer, row.Anzahl, row.Tag.toISOString().slice(0, 10), row.Ebene]);
	const sheet = await table('a.parquet', bytes);
	expect(cellsOf(sheet).map(([id, day, , count, , , level]) => [id, BigInt(count!), day, level])).toEqual(told);
});

test('JSON comes as text, with a column for every key, and its lines', async () => {
	const sheet = await table('a.json', '[{"id":"007","n":1.234},\n{"n":null,"__proto__":true,"more":{"a":[1]}}]');
	expect(sheet.header).toEqual(['id', 'n', '__proto__', 'more']);
	expect([...sheet.records()]).toEqual([
		{ line: 1, cells: ['007', '1.2340'] },
		{ line: 2, cells: ['', '', 'TRUE', '{"a":[1]}'] }
	]);
	const lines = await table('a.log', '{"id":1}\n\n{"id":2}\n');
	expect([...lines.records()].map(({ line }) => line)).toEqual([1, 3]);
	const answer = await table('graph.json', '{"@odata.context":"…","value":[{"id":"a"}]}');
	expect(cellsOf(answer)).toEqual([['a']]);
});

test('JSON that is no table of objects is none', async () => {
	for (const text of ['{"a":1}', '[1,2]', '[[1]]', '[{"a":1},2]', '{"a":[{"b":1}],"c":[{"d":1}]}', '[]'])
		expect(await open('a.json', text), text).toMatchObject([{ skipped: true }]);
	await expect(open('a.jsonl', '{"id":1}\n{"id":2\n{"id":3}')).rejects.toMatchObject({
		code: 'bad-json-line',
		line: 2
	});
});
