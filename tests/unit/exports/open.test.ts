import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openFile } from '../../../src/lib/exports/open';
import { recognise } from '../../../src/lib/exports/recognise';

const open = async (path: string, bytes: Uint8Array | string) => {
	const sheets = [];
	const data = typeof bytes === 'string' ? strToU8(bytes) : bytes;
	for await (const sheet of openFile({ path, bytes: async () => data })) sheets.push(sheet);
	return sheets;
};
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

const zip = zipSync({ 'a.csv': strToU8('a,b\n1,2\n3,4\n') });
test.each([
	['cut.zip', zip.slice(0, zip.length - 30), 'truncated-zip'],
	['cut-early.zip', zip.slice(0, 10), 'truncated-zip'],
	['text.xlsx', strToU8('a;b\n1;2\n'), 'not-xlsx'],
	['half.xlsx', zip.slice(0, 40), 'not-xlsx'],
	['old.xlsx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0), 'encrypted-xlsx'],
	['nothing.csv', new Uint8Array(), 'empty-file']
])('%s ends in one typed error', async (path, bytes, code) => {
	await expect(open(path, bytes)).rejects.toMatchObject({ name: 'ExportError', code, file: path });
});

test('names that climb out of a container are left out', async () => {
	const bytes = zipSync({ '../up.csv': strToU8('a,b\n1,2\n'), 'in.csv': strToU8('a,b\n1,2\n3,4\n') });
	expect((await open('x.zip', bytes)).map((sheet) => sheet.file)).toEqual(['x.zip/in.csv']);
});
