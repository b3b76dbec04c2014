import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/engine';
import { panels } from '../../../src/lib/questions/effects';
import { answer, tablesOf } from './company';

/** Sunday of a week of the data, which begin on Monday 2025-01-06. */
const sunday = (week: number) => new Date(Date.UTC(2025, 0, 12 + 7 * week)).toISOString().slice(0, 10);
const mail = (id: number) => `p${id}@example.org`;
const person = (id: number, manager: number | null, level = 'Employee') => [
	...[id, mail(id), level, 'Sales', 'North', manager, '2020-01-01', '2025-12-31']
];

/** Posts a week from the first on, one digit a week; "-" not licensed, "." no row. */
const posts = (id: number, weeks: string) =>
	[...weeks].flatMap((posted, week) =>
		posted === '.' ? [] : [[sunday(week), mail(id), 'Active', posted === '-' ? null : posted, null, null, 7]]
	);

let engine: Engine;
beforeAll(async () => {
	engine = await tablesOf({
		people: [
			...[1, 2, 3].map((id) => person(id, null, 'Team lead')),
			...[11, 12, 13, 14].map((id) => person(id, 1)),
			person(15, 11),
			person(21, 2),
			person(31, 3)
		],
		participation: [
			// Week 4, the first of the second block of 4 weeks.
			[1, 'Mentee', 'R1', 'Magazine', null, null, '2025-02-05', null, 'completed'],
			// 5 weeks before the data: in the first block nobody had not begun.
			[3, 'Mentee', 'R0', 'Magazine', null, null, '2024-12-02', null, 'completed'],
			[13, 'Mentor', 'R1', 'Magazine', null, null, '2025-02-05', null, 'completed']
		],
		usage: [
			...[1, 2, 3].flatMap((id) => posts(id, '000000000')),
			// The ninth week makes no whole block.
			...posts(11, '123244449'),
			// Not licensed, then a week without a row.
			...posts(12, '----30.30'),
			// A mentor; 14 is in no report; 15 reports to someone who leads nobody.
			...posts(13, '555555555'),
			...posts(15, '555555555'),
			...posts(21, '111100000'),
			...posts(31, '2222333-3')
		]
	});
});
afterAll(() => engine.close());

const of = async (slice: string) =>
	[...panels(await answer(engine, 'team-spill-over'))]
		.filter((panel) => panel.slice === slice && panel.activity === 'contribute')
		.flatMap(({ units, rows }) =>
			units.map(({ g, focus, y }, at) => [
				rows[at]!.cluster,
				g,
				focus,
				Array.from(y, (mean) => (Number.isNaN(mean) ? null : mean))
			])
		);

test('direct reports who took no part, by the block in which their manager started', async () => {
	expect(await of('all')).toEqual([
		['1', 2, true, [2, 4]],
		['1', 2, true, [null, 2]],
		['2', 0, true, [1, 0]],
		// Seen only after the start, so never as one of those not yet treated.
		['3', 1, true, [2, 3]]
	]);
});

test('in a round the teams of other rounds are compared with only', async () => {
	expect((await of('round:R1')).map(([cluster, g, focus]) => [cluster, g, focus])).toEqual([
		['1', 2, true],
		['1', 2, true],
		['2', 0, true],
		['3', 1, false]
	]);
});
