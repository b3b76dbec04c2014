import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/engine';
import { openEngine } from '../../../src/lib/engine/node';
import { EMPTY_RECIPE } from '../../../src/lib/exports/recipe';
import { stage } from '../../stage';

/** A report of one tool: a row a person and window. */
const entry = (tool: string, columns: Record<string, string>) => ({
	match: { file: `${tool}.csv` },
	table: 'usage' as const,
	columns: { person: 'Who', activity: 'What', value: 'Count', ...columns },
	constants: { tool }
});

let engine: Engine;
beforeAll(async () => {
	engine = await openEngine();
	const files = {
		'people.csv': 'Employee ID;Management Level\n1;Team lead\n2;Team lead\n',
		'daily.csv': 'Who;What;Count;From\n1;read;3;2025-03-03\n1;read;4;2025-03-04\n1;read;5;2025-03-07\n',
		'weekly.csv': 'Who;What;Count;From\n1;read;3;2025-03-03\n1;read;4;2025-03-10\n1;read;5;2025-03-24\n',
		'monthly.csv': 'Who;What;Count;From\n1;read;3;2025-01-01\n1;read;4;2025-02-01\n1;read;5;2025-04-01\n',
		'once.csv': 'Who;What;Count;From\n1;read;3;2025-03-03\n',
		'between.csv': 'Who;What;Count;From;To\n1;read;3;2025-03-03;2025-03-05\n1;read;4;2025-03-09;2025-03-08\n',
		'period.csv': `Who;What;Count;Until;Days
1;Seite angesehen;1.234;2025-03-09;7
1;post;2;2025-03-09;7
1;post;2;2025-03-09;7
1;post;;2025-03-30;D30
1;yodel;1;2025-03-16;7
1;read;much;2025-03-16;7
1;read;20000000;2025-03-16;7
1;read;-1;2025-03-16;7
1;read;1;2025-03-16;a week
1;read;1;;7
1;read;1;31.02.2025;7
3;read;1;2025-03-16;7
(Unknown);read;1;2025-03-16;7
0123456789abcdef0123456789ABCDEF;read;1;2025-03-16;7
;read;1;2025-03-16;7
`
	};
	const from = ['daily', 'weekly', 'monthly', 'once'].map((tool) => entry(tool, { from_date: 'From' }));
	await stage(
		engine,
		files,
		{},
		{
			...EMPTY_RECIPE,
			files: [
				...from,
				entry('between', { from_date: 'From', to_date: 'To' }),
				{ ...entry('period', { to_date: 'Until', period: 'Days' }), decimal: 'comma' }
			]
		}
	);
});
afterAll(() => engine.close());

const windows = async (tool: string) =>
	(
		await engine.query(
			'SELECT from_on::VARCHAR AS "from", to_on::VARCHAR AS "to", count FROM usage WHERE tool = $tool ORDER BY from_on',
			{ tool }
		)
	).map((row) => Object.values(row));

test.each([
	[
		'daily',
		[
			['2025-03-03', '2025-03-03', 3],
			['2025-03-04', '2025-03-04', 4],
			['2025-03-07', '2025-03-07', 5]
		]
	],
	[
		'weekly',
		[
			['2025-03-03', '2025-03-09', 3],
			['2025-03-10', '2025-03-16', 4],
			['2025-03-24', '2025-03-30', 5]
		]
	],
	[
		'monthly',
		[
			['2025-01-01', '2025-01-31', 3],
			['2025-02-01', '2025-02-28', 4],
			['2025-04-01', '2025-04-30', 5]
		]
	],
	['once', [['2025-03-03', '2025-03-09', 3]]],
	['between', [['2025-03-03', '2025-03-05', 3]]]
])('windows of a report that is %s', async (tool, expected) => {
	expect(await windows(tool)).toEqual(expected);
});

test('counts are thousands, what is empty is no nought, an action in words is an activity', async () => {
	const rows = await engine.query(
		`SELECT activity, from_on::VARCHAR AS "from", to_on::VARCHAR AS "to", count FROM usage
		WHERE tool = 'period' ORDER BY to_on, activity`
	);
	expect(rows.map((row) => Object.values(row))).toEqual([
		['contribute', '2025-03-03', '2025-03-09', 2],
		['read', '2025-03-03', '2025-03-09', 1234],
		['other', '2025-03-10', '2025-03-16', 1],
		['contribute', '2025-03-01', '2025-03-30', null]
	]);
});

test('every row that is not simply accepted is told with its reason', async () => {
	const rows = await engine.query(
		`SELECT file, line, outcome, reason FROM findings JOIN sources USING (source_id) ORDER BY file, line`
	);
	expect(rows.map((row) => Object.values(row))).toEqual([
		['between.csv', 3, 'rejected', 'reversed-window'],
		['period.csv', 4, 'rejected', 'duplicate-window'],
		['period.csv', 6, 'corrected', 'unknown-action'],
		['period.csv', 7, 'rejected', 'not-a-number'],
		['period.csv', 8, 'rejected', 'number-out-of-range'],
		['period.csv', 9, 'rejected', 'not-a-number'],
		['period.csv', 10, 'rejected', 'not-a-number'],
		['period.csv', 11, 'rejected', 'missing-value'],
		['period.csv', 12, 'rejected', 'impossible-date'],
		['period.csv', 13, 'rejected', 'unknown-person'],
		['period.csv', 14, 'rejected', 'unknown-user'],
		['period.csv', 15, 'rejected', 'concealed-names'],
		['period.csv', 16, 'rejected', 'missing-person']
	]);
});
