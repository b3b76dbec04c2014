import { strToU8 } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/engine';
import { openEngine } from '../../../src/lib/engine/node';
import { EMPTY_RECIPE, type Mend, type Recipe } from '../../../src/lib/exports/recipe';
import { Desk } from '../../../src/lib/pipeline/desk';
import { outcomeRows } from '../../../src/lib/pipeline/outcomes';
import { DeskService } from '../../../src/lib/pipeline/service';
import { memoryFile } from '../../../src/lib/exports/source-file';

const inMemory = async (path: string, file: File) => memoryFile(path, new Uint8Array(await file.arrayBuffer()));

let engine: Engine;
beforeEach(async () => {
	engine = await openEngine();
});
afterEach(() => engine.close());

const PEOPLE =
	'Personalnummer;Führungsebene;Organisationseinheit;E-Mail\n' +
	Array.from({ length: 20 }, (_, i) => `${i + 1};${i < 8 ? 'Director' : 'Team lead'};Sales;p${i + 1}@x.example\n`).join(
		''
	);
/** Lines 2 to 6; the third and fourth name somebody nobody knows, the fifth has a day that is none. */
const LIST = `Personalnummer;Rolle;Runde;Start
1;Mentee;R1;03.03.2025
2;Mentee;R1;03.03.2025
P3;Mentee;R1;03.03.2025
P3;Mentee;R2;03.09.2025
5;Mentee;R1;31.02.2025
`;

const open = async (files: Record<string, string>, recipe: Recipe = EMPTY_RECIPE) => {
	const desk = new Desk(engine);
	await desk.open(
		Object.entries(files).map(([path, text]) => memoryFile(path, strToU8(text))),
		recipe
	);
	return desk;
};
const withMends = (...mends: Mend[]): Recipe => ({ ...EMPTY_RECIPE, mends });
const list = async (desk: Desk, recipe: Recipe) =>
	(await desk.read(recipe)).receipt.find(({ file }) => file === 'list.csv');

test('every number follows a mended cell, a value mended everywhere, a row left out, and goes back when it is undone', async () => {
	const desk = await open({ 'people.csv': PEOPLE, 'list.csv': LIST });
	const before = { rows: 5, accepted: 2, corrected: 0, rejected: 3 };
	expect(await list(desk, EMPTY_RECIPE)).toMatchObject({
		...before,
		reasons: { 'unknown-person': 2, 'impossible-date': 1 }
	});

	const cell: Mend = { file: 'list.csv', line: 6, column: 'Start', from: '31.02.2025', to: '28.02.2025' };
	expect(await list(desk, withMends(cell))).toMatchObject({ accepted: 2, corrected: 1, rejected: 2 });

	const everywhere: Mend = { file: 'list.csv', column: 'Personalnummer', from: 'P3', to: '3' };
	expect(await list(desk, withMends(cell, everywhere))).toMatchObject({
		accepted: 2,
		corrected: 3,
		rejected: 0,
		reasons: { mended: 3 }
	});

	const leftOut: Mend = { file: 'list.csv', reason: 'unknown-person', ignore: 'has left' };
	expect(await list(desk, withMends(leftOut))).toMatchObject({
		rejected: 3,
		reasons: { ignored: 2, 'impossible-date': 1 }
	});
	const row: Mend = { file: 'list.csv', line: 2, ignore: 'test account' };
	expect(await list(desk, withMends(row))).toMatchObject({ accepted: 1, rejected: 4, reasons: { ignored: 1 } });
	const [leftOutRow] = await outcomeRows(engine, desk.sheets, { reason: 'ignored' });
	expect(leftOutRow).toMatchObject({ line: 2, note: 'test account' });

	expect(await list(desk, EMPTY_RECIPE)).toMatchObject(before);
});

test('a mend is bound to what was written there: next quarter’s file is not touched by it', async () => {
	const mend: Mend = { file: 'list.csv', line: 4, column: 'Personalnummer', from: 'P3', to: '3' };
	const desk = await open({ 'people.csv': PEOPLE, 'list.csv': LIST.replace('P3;Mentee;R1', '7;Mentee;R1') });
	await desk.read(withMends(mend));
	const rows = await engine.query<{ person_id: string }>(
		"SELECT person_id FROM participation WHERE round = 'R1' ORDER BY 1"
	);
	expect(rows.map(({ person_id }) => person_id)).toEqual(['1', '2', '7']);
});

test('a row with more cells than columns is mended by emptying the surplus one', async () => {
	const desk = await open({
		'people.csv': PEOPLE,
		'list.csv': LIST.replace('1;Mentee;R1;03.03.2025', '1;Mentee;R1;03.03.2025;x')
	});
	expect(await list(desk, EMPTY_RECIPE)).toMatchObject({ rejected: 4 });
	const mend: Mend = { file: 'list.csv', line: 2, column: '+1', from: 'x', to: '' };
	expect(await list(desk, withMends(mend))).toMatchObject({ rejected: 3, corrected: 1 });
});

test('master data that come to be known change what was read before them', async () => {
	const desk = await open({
		'staff.csv': PEOPLE.replace('Führungsebene', 'Stufe').replace('Personalnummer', 'Nr'),
		'list.csv': LIST
	});
	expect(await list(desk, EMPTY_RECIPE)).toMatchObject({ accepted: 0, rejected: 5 });
	const recipe: Recipe = {
		...EMPTY_RECIPE,
		files: [{ match: { file: 'staff.csv' }, table: 'people', columns: { person_id: 'Nr', level: 'Stufe' } }]
	};
	expect(await list(desk, recipe)).toMatchObject({ accepted: 2, rejected: 3 });
});

test('a file that is taken away takes its rows with it, one that changed is read again', async () => {
	const desk = new Desk(engine);
	const file = (path: string, text: string, version: string) => memoryFile(path, strToU8(text), version);
	await desk.open([file('people.csv', PEOPLE, '1'), file('list.csv', LIST, '1')], EMPTY_RECIPE);
	expect((await desk.read(EMPTY_RECIPE)).readiness).toMatchObject({ leaders: 20, mentees: 2 });
	await desk.open([file('people.csv', PEOPLE, '1'), file('list.csv', LIST.replaceAll('P3', '3'), '2')], EMPTY_RECIPE);
	expect((await desk.read(EMPTY_RECIPE)).readiness).toMatchObject({ leaders: 20, mentees: 3 });
	await desk.open([file('people.csv', PEOPLE, '1')], EMPTY_RECIPE);
	expect((await desk.read(EMPTY_RECIPE)).readiness).toMatchObject({ leaders: 20, mentees: 0 });
});

test('an encoding that is told overrules what was found', async () => {
	const bytes = Uint8Array.from(Buffer.from('Personalnummer;Führungsebene\n1;Direktorin\n', 'utf8'));
	const desk = new Desk(engine);
	const told: Recipe = { ...EMPTY_RECIPE, files: [{ match: { file: 'people.csv' }, encoding: 'windows-1252' }] };
	const files = [memoryFile('people.csv', bytes)];
	await desk.open(files, EMPTY_RECIPE);
	expect((await desk.read(EMPTY_RECIPE)).groups[0]?.state).toBe('recognised');
	await desk.open(files, told);
	expect((await desk.read(told)).groups[0]).toMatchObject({
		state: 'unknown',
		evidence: { encoding: 'windows-1252', because: 'told' }
	});
});

test('a form without a wave is asked for it, and one value for the file answers', async () => {
	const form =
		'ID;Startzeit;Fertigstellungszeit;E-Mail;Name;Ich poste selbst\n1;1.3.2025 10:00;1.3.2025 10:05;p1@x.example;A;4\n';
	const desk = await open({ 'people.csv': PEOPLE, 'form.csv': form });
	const group = async (recipe: Recipe) => (await desk.read(recipe)).groups.find(({ file }) => file === 'form.csv');
	expect(await group(EMPTY_RECIPE)).toMatchObject({
		state: 'question',
		problem: { code: 'missing-column', params: { column: 'wave' } }
	});
	const entry = { match: { file: 'form.csv' }, profile: 'microsoft-forms', constants: { wave: 'before' } };
	expect(await group({ ...EMPTY_RECIPE, files: [entry] })).toMatchObject({ state: 'mapped' });
	expect(await engine.query('SELECT wave, item, value FROM survey')).toEqual([
		{ wave: 'before', item: 'Ich poste selbst', value: 4 }
	]);
});

test('rows are paged in the columns of their file, each cell with what is wrong with it', async () => {
	const service = new DeskService(new Desk(engine), inMemory);
	const file = (name: string, text: string) => ({ path: name, file: new File([text], name) });
	const read = async (recipe: Recipe) =>
		(await service.answer(
			{ kind: 'read', files: [file('people.csv', PEOPLE), file('list.csv', LIST)], recipe },
			() => {}
		)) as { reasons: { group: number; reason: string; rows: number }[] };
	const { reasons } = await read(EMPTY_RECIPE);
	const { group = 0 } = reasons.find(({ reason }) => reason === 'unknown-person') ?? {};
	expect(reasons.filter((one) => one.group === group).map(({ reason, rows }) => [reason, rows])).toEqual([
		['unknown-person', 2],
		['impossible-date', 1]
	]);
	const page = { kind: 'rows', group, outcome: 'rejected', from: 1, count: 2 } as const;
	expect(await service.answer(page, () => {})).toMatchObject({
		total: 3,
		header: ['Personalnummer', 'Rolle', 'Runde', 'Start'],
		rows: [
			{
				line: 5,
				reason: 'unknown-person',
				cells: [{ written: 'P3', problem: 'unknown-person' }, {}, {}, { read: '2025-09-03' }]
			},
			{
				line: 6,
				reason: 'impossible-date',
				cells: [{}, { read: 'mentee' }, {}, { written: '31.02.2025', problem: 'impossible-date' }]
			}
		]
	});
	expect(await service.answer({ kind: 'alike', group, column: 'Personalnummer', value: 'P3' }, () => {})).toBe(2);
	expect(await service.answer({ kind: 'rejected' }, () => {})).toMatchObject([
		{
			file: 'list.csv',
			header: ['Personalnummer', 'Rolle', 'Runde', 'Start'],
			rows: [{ line: 4 }, { line: 5 }, { line: 6 }]
		}
	]);
	const part = { kind: 'rejected', from: 1, count: 2 } as const;
	expect(await service.answer(part, () => {})).toMatchObject([{ file: 'list.csv', rows: [{ line: 5 }, { line: 6 }] }]);
	expect(await service.answer({ ...part, from: 3 }, () => {})).toEqual([]);
});

test('alike reports of one container are one group, and a mapping of it holds for all', async () => {
	const { zipSync } = await import('fflate');
	const report = (day: string) => strToU8(`Wer,Tag,Beiträge\np1@x.example,${day},2\np2@x.example,${day},0\n`);
	const zip = zipSync({ 'w1.csv': report('2025-03-09'), 'w2.csv': report('2025-03-16') });
	const desk = new Desk(engine);
	await desk.open([memoryFile('people.csv', strToU8(PEOPLE)), memoryFile('weeks.zip', zip)], EMPTY_RECIPE);
	const [, group] = (await desk.read(EMPTY_RECIPE)).groups;
	expect(group).toMatchObject({ file: 'weeks.zip', files: 2, rows: 4, state: 'unknown' });
	const recipe: Recipe = {
		...EMPTY_RECIPE,
		files: [
			{
				match: group!.match,
				table: 'usage',
				columns: { person: 'Wer', to_date: 'Tag' },
				constants: { tool: 'Intranet', period: '7' },
				measures: [{ column: 'Beiträge', activity: 'contribute' }]
			}
		]
	};
	expect((await desk.read(recipe)).readiness.tools).toMatchObject([
		{ tool: 'Intranet', first_on: '2025-03-03', last_on: '2025-03-16', weeks: 2, missing: 0, leaders: 2 }
	]);
});

const LOG = (people: string[]) =>
	`Zeitstempel;Benutzer;Aktion\n${people.map((who, at) => `2025-03-0${at + 3} 10:00;${who};gelesen`).join('\n')}\n`;
const told = async (desk: Desk, recipe: Recipe, name: string) => {
	const line = (await desk.read(recipe)).receipt.find(({ file }) => file === name);
	expect(line!.accepted).toBeGreaterThanOrEqual(0);
	expect(line!.accepted + line!.corrected + line!.rejected).toBe(line!.rows);
	return line;
};

test('events of a log that were mended are booked once, whether the person is known then or not', async () => {
	const desk = await open({ 'people.csv': PEOPLE, 'log.csv': LOG(Array(5).fill('p1@x.exmaple')) });
	const mend = (to: string): Mend => ({ file: 'log.csv', column: 'Benutzer', from: 'p1@x.exmaple', to });
	expect(await told(desk, EMPTY_RECIPE, 'log.csv')).toMatchObject({ rows: 5, rejected: 5 });
	expect(await told(desk, withMends(mend('nobody@x.example')), 'log.csv')).toMatchObject({ rejected: 5, corrected: 0 });
	expect(await told(desk, withMends(mend('p1@x.example')), 'log.csv')).toMatchObject({ rejected: 0, corrected: 5 });
	expect(await engine.query('SELECT sum(count)::INTEGER AS events FROM usage')).toEqual([{ events: 5 }]);
});

test('a blank before the time of an event moves no event to another day', async () => {
	const log = LOG(Array(6).fill('p1@x.example')).replaceAll('2025-', ' 2025-');
	const desk = await open({ 'people.csv': PEOPLE, 'log.csv': log });
	expect((await desk.read(EMPTY_RECIPE)).readiness.tools).toMatchObject([
		{ first_on: '2025-03-03', last_on: '2025-03-08' }
	]);
});

test('two spellings of one level are one level, also where both are named', async () => {
	const people = PEOPLE.replace('20;Team lead', '20;Team_lead');
	const desk = await open({ 'people.csv': people });
	for (const levels of [undefined, ['Director', 'Team_lead'], ['Director', 'Team lead', 'team_lead']]) {
		const { readiness, receipt } = await desk.read({ ...EMPTY_RECIPE, levels });
		expect(readiness.leaders).toBe(20);
		expect(receipt[0]).toMatchObject({ accepted: 20, corrected: 0, rejected: 0 });
	}
});

test('a value mended everywhere mends no torn row, and one that stays as it is mends nothing', async () => {
	const torn = LIST.replace('1;Mentee;R1;', '1;Mentee;"R1;');
	const desk = await open({ 'people.csv': PEOPLE, 'list.csv': torn });
	const before = await told(desk, EMPTY_RECIPE, 'list.csv');
	expect(before).toMatchObject({ reasons: { 'open-quote': 1 } });
	const everywhere: Mend = { file: 'list.csv', column: 'Rolle', from: 'Mentee', to: 'mentee' };
	expect(await told(desk, withMends(everywhere), 'list.csv')).toMatchObject({ reasons: { 'open-quote': 1 } });
	const same: Mend = { file: 'list.csv', column: 'Rolle', from: 'Mentee', to: 'Mentee' };
	expect(await told(desk, withMends(same), 'list.csv')).toEqual(before);
});

test('a mend speaks of its own file, not of one of that name in another folder', async () => {
	const desk = await open({ 'people.csv': PEOPLE, 'list.csv': LIST, 'old/list.csv': LIST, 'List.csv': LIST });
	const mends = withMends({ file: 'list.csv', line: 2, ignore: 'test account' });
	const { receipt } = await desk.read(mends);
	const ignored = receipt.flatMap(({ file, reasons }) => (reasons.ignored ? [file] : []));
	expect(ignored).toEqual(['list.csv']);
});

test('rejected rows that were downloaded and dropped again read as they did', async () => {
	const { rejectedCsv } = await import('../../../src/lib/components/workshop/rejected-csv');
	const { rejectedTables } = await import('../../../src/lib/pipeline/rows');
	const list = 'Personalnummer;Rolle;Runde;Start;Status\nP3;Mentee;=R1;-;-\nP4;Mentee;+R2;03.03.2025;aktiv\n';
	const desk = await open({ 'people.csv': PEOPLE, 'list.csv': list });
	expect(await told(desk, EMPTY_RECIPE, 'list.csv')).toMatchObject({ rejected: 2 });
	const [table] = await rejectedTables(desk);
	const again = rejectedCsv(table!, 'de').replace('P3', '3').replace('P4', '4');
	expect(again).toContain("'=R1");
	await desk.open([memoryFile('people.csv', strToU8(PEOPLE)), memoryFile('again.csv', strToU8(again))], EMPTY_RECIPE);
	expect(await told(desk, EMPTY_RECIPE, 'again.csv')).toMatchObject({ rows: 2, accepted: 2 });
	expect(await engine.query('SELECT round, started_on::VARCHAR AS started_on FROM participation ORDER BY 1')).toEqual([
		{ round: '+R2', started_on: '2025-03-03' },
		{ round: '=R1', started_on: null }
	]);
});
