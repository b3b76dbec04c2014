import { expect, test } from 'vitest';
import { factsOf } from '../../../src/lib/exports/facts';
import { openFile, type Sheet } from '../../../src/lib/exports/open';
import { EMPTY_RECIPE, entryOf, parseRecipe, type Recipe, type RecipeEntry } from '../../../src/lib/exports/recipe';
import { shapeOf } from '../../../src/lib/exports/entry-shape';
import { changes, offer } from '../../../src/lib/exports/shape';
import { toSave } from '../../../src/lib/exports/to-save';
import { WORDS } from '../../../src/lib/tables/words';
import { memoryFile } from '../../../src/lib/exports/source-file';

async function open(path: string, text: string | Uint8Array): Promise<Sheet> {
	const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
	for await (const sheet of openFile(memoryFile(path, bytes))) if (!('skipped' in sheet)) return sheet;
	throw new Error('No sheet.');
}
const recipe = (...files: RecipeEntry[]): Recipe => ({ ...EMPTY_RECIPE, files });

const TRACKER = 'Mentee;Coach;Beginn;Stand der Dinge;Notiz\n';
const tracker = (path: string, header = TRACKER) =>
	open(path, `${header}1;2;01.03.2025;läuft;x\n3;4;01.03.2025;fertig;y\n`);
const entry: RecipeEntry = {
	match: { file: 'Tracker_Q3-2025.csv' },
	table: 'participation',
	columns: { person: 'Mentee', mentor: 'Coach', started_on: 'Beginn', status: 'Stand der Dinge' },
	constants: { round: 'Runde 4' },
	values: { status: { läuft: 'active', fertig: 'completed' } }
};

test.each([
	['2025/Export/Tracker_Q3-2025.csv', 'Tracker_Q*.csv', 'Tracker_Q4-2025.csv'],
	['viva.zip/Yammer_11_12_2023.csv', 'Yammer_*.csv', 'Yammer_18_12_2023.csv'],
	['Teilnehmende März 2025.csv', 'Teilnehmende *.csv', 'Teilnehmende Juni 2026.csv'],
	['stamm (2).csv', 'stamm*.csv', 'stamm (14).csv'],
	['Report 2025-01-31 08.15.csv', 'Report *.csv', 'Report 2025-04-30 09.20.csv'],
	['marketing.csv', 'marketing.csv', 'marketing.csv']
])('the shape of %s is %s, and it knows %s', async (path, file, later) => {
	const match = shapeOf(await tracker(path), entry);
	expect(match).toEqual({ file, headers: ['Mentee', 'Coach', 'Beginn', 'Stand der Dinge'] });
	const saved = { ...entry, match };
	expect(entryOf(recipe(saved), await tracker(`new/${later}`))).toBe(saved);
});

test('a shape names only headers that are used, and does not know a file of another name', async () => {
	const match = shapeOf(await tracker('Tracker_Q3-2025.csv'), entry);
	expect(match.headers).not.toContain('Notiz');
	expect(entryOf(recipe({ ...entry, match }), await tracker('Sitzungen_Q3-2025.csv'))).toBeUndefined();
});

test('a known export is shaped by the columns and measures it reads', async () => {
	const header = 'Report Refresh Date,User Principal Name,User State,Posted Count,Read Count,Product,Report Period\n';
	const sheet = await open('Yammer_11_12_2023.csv', `${header}2023-12-11,a@nordwerk.example,active,1,2,E5,7\n`);
	expect(shapeOf(sheet, { match: {}, profile: 'm365-yammer-user' }).headers?.toSorted()).toEqual([
		'Posted Count',
		'Read Count',
		'Report Period',
		'Report Refresh Date',
		'User Principal Name',
		'User State'
	]);
});

test('a sheet keeps its name unless that is a date', async () => {
	const sheet = await tracker('Programm.csv');
	expect(shapeOf({ ...sheet, sheet: 'Tandems' }, entry).sheet).toBe('Tandems');
	expect(shapeOf({ ...sheet, sheet: 'Stand 31.12.2025' }, entry)).not.toHaveProperty('sheet');
});

test('a recipe is offered where headers were lost, with those that are missing', async () => {
	const saved = recipe({ ...entry, match: shapeOf(await tracker('Tracker_Q3-2025.csv'), entry) });
	const renamed = await tracker('Tracker_Q4-2025.csv', 'Mentee;Coach;Start;Status;Notiz\n');
	expect(offer([saved], renamed)).toEqual([
		{ recipe: saved, entry: saved.files[0], missing: ['Beginn', 'Stand der Dinge'] }
	]);
	expect(offer([saved], await tracker('Anderes.csv', 'Mentee;Coach;Start;Status;Notiz\n'))).toEqual([]);
	expect(offer([saved], await tracker('Anderes.csv', 'Mentee;Coach;Beginn;Status;Notiz\n'))).toHaveLength(1);
	expect(offer([saved], await tracker('Tracker_Q4-2025.csv', 'A;B;C;D;E\n'))).toEqual([]);
});

test('the recipe that fits best is offered first, of equals the one saved last', async () => {
	const match = shapeOf(await tracker('Tracker_Q3-2025.csv'), entry);
	const old: Recipe = { ...recipe({ ...entry, match }), name: 'old', saved_on: '2025-03-31' };
	const young: Recipe = { ...recipe({ ...entry, match }), name: 'young', saved_on: '2025-06-30' };
	const near: Recipe = {
		...recipe({ ...entry, columns: { ...entry.columns, path: 'Weg' }, match: { file: 'Tracker*', headers: ['Weg'] } }),
		name: 'near',
		saved_on: '2025-09-30'
	};
	const found = offer([near, old, young], await tracker('Tracker_Q4-2025.csv'));
	expect(found.map((one) => one.recipe.name)).toEqual(['young', 'old', 'near']);
});

test('one common header is no reason to offer a recipe', async () => {
	const saved = recipe({ match: { file: '*.csv' }, table: 'stories', columns: { person: 'E-Mail', quote: 'Zitat' } });
	expect(offer([saved], await open('x.csv', 'E-Mail;Zitat\na@nordwerk.example;b\n'))).toHaveLength(1);
	expect(offer([saved], await open('x.csv', 'E-Mail;Telefon\na@nordwerk.example;1\n'))).toEqual([]);
});

test('changes are lost and new headers, and values that neither house nor recipe knows', async () => {
	const [saved] = toSave(recipe(entry), [await tracker('Tracker_Q3-2025.csv')]).files;
	const text =
		'Mentee;Coach;Stand der Dinge;Notiz;Herkunft\n1;2;läuft;;x\n3;4;ruht;;x\n5;6;ruht;;x\n7;8;abgebrochen;;x\n';
	const sheet = await open('Tracker_Q4-2025.csv', text);
	expect(changes(saved!, sheet, factsOf(sheet), [], WORDS)).toEqual([
		{ code: 'lost-header', header: 'Beginn', column: 'started_on' },
		{ code: 'new-header', header: 'Herkunft' },
		{ code: 'new-value', header: 'Stand der Dinge', column: 'status', value: 'ruht', rows: 2 }
	]);
});

test('the same file again has not changed', async () => {
	const sheet = await tracker('Tracker_Q3-2025.csv');
	const [saved] = toSave(recipe(entry), [sheet]).files;
	expect(changes(saved!, sheet, factsOf(sheet), [], WORDS)).toEqual([]);
});

test('a level is new unless the recipe orders it, also in a known export', async () => {
	const sheet = await open('stamm.csv', 'Personalnummer;Führungsebene\n1;Vorstand\n2;Squad Lead\n3;Chapter Lead\n');
	const known: RecipeEntry = { match: { file: 'stamm.csv' }, profile: 'master-data' };
	expect(changes(known, sheet, factsOf(sheet), ['Squad Lead'], WORDS)).toMatchObject([
		{ code: 'new-value', column: 'level', value: 'Chapter Lead', rows: 1 }
	]);
});

test('a saved recipe holds no people: mends of rows go, those of words become values', async () => {
	const sheet = await tracker('Tracker_Q3-2025.csv');
	const file = 'Tracker_Q3-2025.csv';
	const saved = toSave(
		{
			...recipe({ ...entry, values: { ...entry.values, person: { 'Doe, Jo': '1' } } }),
			mends: [
				{ file, column: 'Stand der Dinge', from: 'fertg', to: 'fertig' },
				{ file, column: 'Stand der Dinge', from: 'Pause', to: 'abgebrochen' },
				{ file, column: 'Stand der Dinge', line: 3, from: 'x', to: 'läuft' },
				{ file, column: 'Mentee', from: 'Roe, Jane', to: '3' },
				{ file, line: 2, ignore: 'left the company' },
				{ file, reason: 'unknown-person', ignore: 'externals' },
				{ file: 'other.csv', column: 'Stand der Dinge', from: 'y', to: 'läuft' }
			]
		},
		[sheet]
	);
	expect(saved).not.toHaveProperty('mends');
	expect(saved.files).toHaveLength(1);
	expect(saved.files[0]!.values).toEqual({
		status: { läuft: 'active', fertig: 'completed', fertg: 'completed', Pause: 'abgebrochen' }
	});
	expect(JSON.stringify(saved)).not.toMatch(/Doe|Roe|left|externals/);
	expect(parseRecipe(JSON.stringify(saved), 'recipe.json')).toEqual(saved);
});

test('a mended word of a known export gets an entry of its own; people in it do not', async () => {
	const sheet = await open('2025/stamm_2025-09.csv', 'Personalnummer;Führungsebene\n1;Vorstand\n2;Teamltg.\n');
	const saved = toSave(
		{
			...EMPTY_RECIPE,
			mends: [
				{ file: '2025/stamm_2025-09.csv', column: 'Führungsebene', from: 'Teamltg.', to: 'Teamleitung' },
				{ file: '2025/stamm_2025-09.csv', column: 'Personalnummer', from: '2', to: '3' }
			]
		},
		[sheet]
	);
	expect(saved.files).toEqual([
		{
			match: { file: 'stamm_*.csv', headers: ['Personalnummer', 'Führungsebene'] },
			values: { level: { 'Teamltg.': 'Teamleitung' } }
		}
	]);
});

test('entries of the same shape that read alike become one, those that do not stay apart', async () => {
	const sheets = [await tracker('Tracker_2025-07.csv'), await tracker('Tracker_2025-08.csv')];
	const of = (file: string, more: Partial<RecipeEntry>): RecipeEntry => ({ ...entry, ...more, match: { file } });
	const alike = toSave(
		recipe(of('Tracker_2025-07.csv', {}), of('Tracker_2025-08.csv', { values: { status: { ruht: 'active' } } })),
		sheets
	);
	expect(alike.files).toHaveLength(1);
	expect(alike.files[0]!.values!.status).toEqual({ läuft: 'active', fertig: 'completed', ruht: 'active' });

	const rounds = recipe(
		of('Tracker_2025-07.csv', { constants: { round: 'Runde 4' } }),
		of('Tracker_2025-08.csv', { constants: { round: 'Runde 5' } })
	);
	const apart = toSave(rounds, sheets);
	expect(sheets.map((sheet) => entryOf(apart, sheet)?.constants?.round)).toEqual(['Runde 4', 'Runde 5']);
});

test('the order of entries never makes one read what another read before', async () => {
	const long = await tracker('Liste_2.csv');
	const short = await open('Liste_1.csv', 'Mentee;Coach\n1;2\n');
	const both = recipe(
		{ match: { file: 'Liste_1.csv' }, table: 'participation', columns: { person: 'Mentee', mentor: 'Coach' } },
		{ ...entry, match: { file: 'Liste_2.csv' } }
	);
	const saved = toSave(both, [short, long]);
	expect(entryOf(saved, short)?.columns).toEqual(both.files[0]!.columns);
	expect(entryOf(saved, long)?.columns).toEqual(both.files[1]!.columns);
});

test('a file set aside is known again, and entries of files that are not there today are kept', async () => {
	const sheet = await open('Gehalt_2025-09.csv', 'Personalnummer;Gehalt\n1;1\n');
	const absent: RecipeEntry = { ...entry, match: { file: 'Tracker*.csv', headers: ['Mentee'] } };
	const saved = toSave(recipe({ match: { file: 'Gehalt_2025-09.csv' }, setAside: true }, absent), [sheet]);
	expect(saved.files).toEqual([
		{ match: { file: 'Gehalt_*.csv', headers: ['Personalnummer', 'Gehalt'] }, setAside: true },
		absent
	]);
});

test('a told encoding is kept for files of the same shape, beside what their columns are', async () => {
	const bytes = new Uint8Array([...TRACKER, ...'1;2;01.03.2025;l\u00e4uft;x\n'].map((letter) => letter.charCodeAt(0)));
	const sheet = await open('a/Tracker_2025.csv', bytes);
	const told: RecipeEntry = { match: { file: 'a/Tracker_2025.csv' }, encoding: 'windows-1252' };
	const saved = toSave(recipe(told, { ...entry, match: { file: 'a/Tracker_2025.csv' } }), [sheet]);
	expect(saved.files.map(({ match, encoding }) => [match.file, encoding])).toEqual([
		['Tracker_*.csv', 'windows-1252'],
		['Tracker_*.csv', undefined]
	]);
});

test('saving leaves the recipe that is worked with as it is', async () => {
	const working = {
		...recipe(entry),
		mends: [{ file: 'Tracker_Q3-2025.csv', column: 'Stand der Dinge', from: 'a', to: 'läuft' }]
	};
	const before = structuredClone(working);
	toSave(working, [await tracker('Tracker_Q3-2025.csv')]);
	expect(working).toEqual(before);
});
