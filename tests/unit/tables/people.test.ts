import { afterEach, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/engine';
import { openEngine } from '../../../src/lib/engine/node';
import { stage } from '../../stage';

let engine: Engine;
const open = async (files: Record<string, string[]>) => {
	engine = await openEngine();
	const texts = Object.entries(files).map(([path, lines]) => [path, `${lines.join('\n')}\n`] as const);
	await stage(engine, Object.fromEntries(texts));
};
afterEach(() => engine.close());

const people = async () =>
	(
		await engine.query(
			'SELECT person_id, level, unit, left_on::VARCHAR AS left_on, as_of::VARCHAR AS as_of FROM people ORDER BY person_id'
		)
	).map((row) => Object.values(row));
const findings = async () =>
	(
		await engine.query(
			'SELECT file, line, outcome, reason FROM findings JOIN sources USING (source_id) ORDER BY source_id, line'
		)
	).map((row) => Object.values(row));
const leaders = async () =>
	(await engine.query('SELECT person_id FROM leaders ORDER BY person_id')).map(({ person_id }) => person_id);

const VIVA = 'PersonId,EffectiveDate,ManagerId,LevelDesignation,Organization';

test('of monthly states the newest counts; who is missing from it has left with the last one', async () => {
	await open({
		'viva.csv': [
			VIVA,
			'a@x.example,2025-01-31,,Team leader,Sales',
			'b@x.example,2025-01-31,,Team leader,Sales',
			'c@x.example,2025-01-31,,Team leader,Sales',
			'a@x.example,2025-02-28,,Team lead,Law',
			'a@x.example,2025-02-28,,Team lead,Law',
			'b@x.example,2025-02-28,,Team lead,Sales'
		]
	});
	expect(await people()).toEqual([
		['a@x.example', 'Team lead', 'Law', null, '2025-02-28'],
		['b@x.example', 'Team lead', 'Sales', null, '2025-02-28'],
		// The level of that name is none any more.
		['c@x.example', null, 'Sales', '2025-01-31', '2025-01-31']
	]);
	expect(await findings()).toEqual([
		['viva.csv', 2, 'rejected', 'older-snapshot'],
		['viva.csv', 3, 'rejected', 'older-snapshot'],
		['viva.csv', 4, 'corrected', 'unknown-level'],
		['viva.csv', 6, 'rejected', 'duplicate']
	]);
	expect(await leaders()).toEqual(['a@x.example', 'b@x.example']);
});

test('states may come in a file each, in any order', async () => {
	await open({
		'2025-02.csv': [VIVA, 'a@x.example,2025-02-28,,Team lead,Law', 'b@x.example,2025-02-28,,Team lead,Law'],
		'2025-01.csv': [
			...[VIVA, 'a@x.example,2025-01-31,,Team lead,Sales', 'b@x.example,2025-01-31,,Team lead,Sales'],
			'c@x.example,2025-01-31,,Team lead,Sales'
		]
	});
	expect(await people()).toEqual([
		['a@x.example', 'Team lead', 'Law', null, '2025-02-28'],
		['b@x.example', 'Team lead', 'Law', null, '2025-02-28'],
		['c@x.example', 'Team lead', 'Sales', '2025-01-31', '2025-01-31']
	]);
	expect((await findings()).map(([file, line]) => [file, line])).toEqual([
		['2025-01.csv', 2],
		['2025-01.csv', 3]
	]);
});

test('another company with an older day, or rows for changes alone, tell of nobody that they left', async () => {
	await open({
		'north.csv': [VIVA, 'a@x.example,2025-02-28,,Team lead,North', 'b@x.example,2025-02-28,,Team lead,North'],
		'south.csv': [
			VIVA,
			'c@x.example,2025-01-31,,Team lead,South',
			'd@x.example,2023-05-01,,Employee,South',
			'd@x.example,2024-05-01,,Team lead,South',
			'e@x.example,2021-05-01,,Team lead,South'
		]
	});
	expect((await people()).map(([id, , , left]) => [id, left])).toEqual([
		['a@x.example', null],
		['b@x.example', null],
		['c@x.example', null],
		['d@x.example', null],
		['e@x.example', null]
	]);
});

const MASTER = 'Employee ID;First name;Last name;Email;Management Level;Department;Hire Date;Termination Date;As Of';

test('who left before the reference date is not in the headcount; who leaves on it or later is', async () => {
	await open({
		'people.csv': [
			MASTER,
			'1;A;A;;Team lead;Sales;2020-01-01;2025-12-30;2025-12-31',
			'2;B;B;;Team lead;Sales;2020-01-01;2025-12-31;2025-12-31',
			'3;C;C;;Team lead;Sales;2020-01-01;9999-12-31;2025-12-31',
			'4;D;D;;Team lead;Sales;2026-01-01;;2025-12-31'
		]
	});
	expect(await leaders()).toEqual(['2', '3']);
	expect((await people()).map(([id, , , left]) => [id, left])).toEqual([
		['1', '2025-12-30'],
		['2', '2025-12-31'],
		['3', null],
		['4', null]
	]);
});

test('people are found by number, mail address or name, a name where one person alone bears it', async () => {
	await open({
		'people.csv': [
			MASTER,
			'A1;Ada Maria;von Stein;Ada@x.example;Team lead;Sales;;;',
			'A2;Eva;Berg;eva@x.example;Team lead;Sales;;;',
			'A3;Eva;Berg;berg@x.example;Team lead;Sales;;;',
			// Two share a mailbox: it tells nobody apart.
			'A4;Jan;Roth;office@x.example;Team lead;Sales;;;',
			'A5;Uta;Wolf;office@x.example;Team lead;Sales;;;'
		],
		'joined.csv': [
			'Email;Role;Round;Started on',
			'a1;Mentee;R1;2025-03-03',
			'ADA@x.example;Mentee;R2;2025-03-03',
			'ada  maria VON stein;Mentee;R3;2025-03-03',
			'"von Stein, Ada Maria";Mentee;R4;2025-03-03',
			'Eva Berg;Mentee;R1;2025-03-03',
			'office@x.example;Mentee;R1;2025-03-03',
			'Wolf, Uta;Mentee;R1;2025-03-03'
		]
	});
	const rows = await engine.query('SELECT person_id, round FROM participation ORDER BY person_id, round');
	expect(rows.map((row) => Object.values(row))).toEqual([
		['A1', 'R1'],
		['A1', 'R2'],
		['A1', 'R3'],
		['A1', 'R4'],
		['A5', 'R1']
	]);
	expect(await findings()).toEqual([
		['joined.csv', 6, 'rejected', 'unknown-person'],
		['joined.csv', 7, 'rejected', 'unknown-person']
	]);
});

test('a whole name is known either way round', async () => {
	await open({
		'workday.csv': [
			'Employee_ID,Full_Name,Management_Level,Team_Name,Manager_ID',
			'W1,Ada Stein,Team lead,Sales,',
			'W2,"Roth, Ben",Team lead,Sales,"Stein, Ada"',
			'W3,Eva Berg,Team lead,Sales,Ben Roth'
		]
	});
	expect(await engine.query('SELECT person_id, manager_id FROM people ORDER BY person_id')).toEqual([
		{ person_id: 'W1', manager_id: null },
		{ person_id: 'W2', manager_id: 'W1' },
		{ person_id: 'W3', manager_id: 'W2' }
	]);
});
