import { afterEach, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/engine';
import { openEngine } from '../../../src/lib/engine/node';
import { stage } from '../../stage';

/** Two team leads, of whom the second came on a Wednesday, and somebody who leads nobody and reports to the first. */
const PEOPLE = `Employee ID;Email;Manager ID;Management Level;Department;Hire Date;Termination Date;As Of
1;one@x.example;;Team lead;Sales;2020-01-01;;2025-12-31
2;two@x.example;;Team lead;Sales;2025-03-19;;2025-12-31
3;three@x.example;1;Employee;Sales;2020-01-01;;2025-12-31
`;
const HEADER = 'Timestamp;User;Action\n';
const events = (...lines: string[]) => HEADER + lines.map((line) => `${line}\n`).join('');

let engine: Engine;
const open = async (files: Record<string, string>) => {
	engine = await openEngine();
	await stage(engine, { 'people.csv': PEOPLE, ...files });
};
afterEach(() => engine.close());

const weekly = async (person: string, activity: string, tool = 'Intranet') =>
	(
		await engine.query(
			`SELECT week_on::VARCHAR AS week, count FROM weekly
			WHERE person_id = $person AND activity = $activity AND tool = $tool ORDER BY week_on`,
			{ person, activity, tool }
		)
	).map(({ week, count }) => [week, count]);

const MARCH = events(
	'2025-03-03 08:00;one@x.example;viewed',
	'2025-03-05 08:00;one@x.example;viewed',
	'2025-03-10 08:00;three@x.example;viewed',
	'2025-03-19 08:00;three@x.example;viewed',
	'2025-03-26 08:00;three@x.example;commented',
	'2025-03-31 08:00;one@x.example;viewed'
);
/** The week from 7 April is in no log. */
const APRIL = events(
	'2025-04-01 08:00;one@x.example;viewed',
	'2025-04-16 08:00;three@x.example;viewed',
	'2025-04-27 08:00;one@x.example;viewed'
);

test('who is not named in a week has done nothing, from the week of hiring on; a week in no log is missing', async () => {
	await open({ 'march.csv': MARCH, 'april.csv': APRIL });
	expect(await weekly('1', 'read')).toEqual([
		['2025-03-03', 2],
		['2025-03-10', 0],
		['2025-03-17', 0],
		['2025-03-24', 0],
		// Its Monday is in the one log, the rest in the other.
		['2025-03-31', 2],
		['2025-04-14', 0],
		['2025-04-21', 1]
	]);
	expect((await weekly('1', 'contribute')).map(([, count]) => count)).toEqual([0, 0, 0, 0, 0, 0, 0]);
	expect(await weekly('2', 'read')).toEqual([
		['2025-03-17', 0],
		['2025-03-24', 0],
		['2025-03-31', 0],
		['2025-04-14', 0],
		['2025-04-21', 0]
	]);
	// Nobody has ever reacted: of that nothing is known.
	expect(await weekly('1', 'react')).toEqual([]);
	expect(await engine.query('SELECT tool, week_on::VARCHAR AS week FROM missing_weeks')).toEqual([
		{ tool: 'Intranet', week: '2025-04-07' }
	]);
	expect(await engine.query('SELECT count(*)::INTEGER AS findings FROM findings')).toEqual([{ findings: 0 }]);
});

test('means of a block are over all weeks of the log in which somebody was there', async () => {
	await open({ 'march.csv': MARCH, 'april.csv': APRIL });
	const rows = await engine.query('SELECT person_id, activity, ys FROM series ORDER BY person_id, activity DESC');
	expect(rows.map((row) => Object.values(row).map((value) => String(value).split(',').toSorted().join()))).toEqual([
		['1', 'read', '0:0.5,1:1.0'],
		['1', 'contribute', '0:0.0,1:0.0'],
		['2', 'read', '0:0.0,1:0.0'],
		['2', 'contribute', '0:0.0,1:0.0'],
		['3', 'read', '0:0.5,1:0.3333333333333333'],
		['3', 'contribute', '0:0.25,1:0.0']
	]);
});

test('a log given twice counts once; the receipt names every event of the second', async () => {
	await open({ 'march.csv': MARCH, 'again.csv': MARCH });
	expect((await weekly('1', 'read')).map(([, count]) => count)).toEqual([2, 0, 0, 0]);
	expect(
		await engine.query(
			`SELECT file, outcome, reason, count(*)::INTEGER AS lines, sum(rows)::INTEGER AS rows
			FROM findings JOIN sources USING (source_id) GROUP BY ALL`
		)
	).toEqual([{ file: 'again.csv', outcome: 'rejected', reason: 'duplicate-window', lines: 5, rows: 6 }]);
});

test('a week counts where logs cover five of its days', async () => {
	await open({
		// From Thursday on: four days.
		'wiki.csv': 'Date,Author,Event\n2025-03-06,one@x.example,view\n2025-03-16,one@x.example,view\n',
		// From Wednesday on: five.
		'intranet.csv': events('2025-03-05;one@x.example;view', '2025-03-16;one@x.example;view')
	});
	expect(await weekly('1', 'read', 'Wiki')).toEqual([['2025-03-10', 1]]);
	expect(await weekly('1', 'read')).toEqual([
		['2025-03-03', 1],
		['2025-03-10', 1]
	]);
});

test('of logs that overlap the one that knows more of the week counts, and their events are not summed', async () => {
	await open({
		'early.csv': events('2025-03-03;one@x.example;view', '2025-03-11;one@x.example;view'),
		'late.csv': events(
			...['2025-03-10;three@x.example;view', '2025-03-11;one@x.example;view', '2025-03-13;one@x.example;view'],
			'2025-03-16;one@x.example;view'
		)
	});
	expect(await weekly('1', 'read')).toEqual([
		['2025-03-03', 1],
		['2025-03-10', 3]
	]);
});

test('whoever left is not counted as idle afterwards', async () => {
	await open({
		'people.csv': PEOPLE.replace('Employee;Sales;2020-01-01;;', 'Employee;Sales;2020-01-01;2025-03-12;'),
		'log.csv': events(
			...['2025-03-03;one@x.example;view', '2025-03-10;three@x.example;view', '2025-03-17;one@x.example;view'],
			'2025-03-30;one@x.example;view'
		)
	});
	const rows = await engine.query('SELECT person_id, ys FROM series ORDER BY person_id');
	// Four weeks for the one, two for who left in the second of them.
	expect(rows.filter(({ person_id }) => person_id !== '2')).toEqual([
		{ person_id: '1', ys: '0:0.75' },
		{ person_id: '3', ys: '0:0.5' }
	]);
});

test('unknown people and actions are told with as many rows as they had events', async () => {
	await open({
		'log.csv': events(
			'2025-03-03;nobody@x.example;view',
			'2025-03-04;nobody@x.example;view',
			'2025-03-05;nobody@x.example;view',
			'2025-03-04;one@x.example;moonwalk',
			'2025-03-05;one@x.example;moonwalk',
			'32.03.2025;one@x.example;view',
			'2025-03-06;one@x.example;',
			';one@x.example;view',
			'2025-03-09;one@x.example;view'
		)
	});
	const rows = await engine.query('SELECT line, outcome, reason, rows FROM findings ORDER BY line');
	expect(rows.map((row) => Object.values(row))).toEqual([
		[2, 'rejected', 'unknown-person', 3],
		[5, 'corrected', 'unknown-action', 2],
		[7, 'rejected', 'impossible-date', 1],
		[8, 'corrected', 'unknown-action', 1],
		[9, 'rejected', 'missing-value', 1]
	]);
	expect(await weekly('1', 'other')).toEqual([['2025-03-03', 3]]);
	expect(await weekly('1', 'read')).toEqual([['2025-03-03', 1]]);
});
