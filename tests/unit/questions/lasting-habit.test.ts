import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/engine';
import { answer, tablesOf } from './company';

/** Sunday of a week counted from that of the start on Monday 2025-03-03. */
const sunday = (week: number) => new Date(Date.UTC(2025, 2, 9 + 7 * week)).toISOString().slice(0, 10);

const person = (id: number, unit: string) =>
	// Everyone in a unit of their own, so that each can be told.
	[id, `p${id}@example.org`, 'Team lead', unit, 'North', null, '2020-01-01', '2025-12-31'];

/** Posts a week from a first week on: a digit is a count, "-" not licensed, "." no row. */
const posts = (id: number, from: number, weeks: string) =>
	[...weeks].flatMap((digit, index) =>
		digit === '.' ? [] : [[sunday(from + index), `p${id}@example.org`, 'Active', digit === '-' ? null : digit, 0, 0, 7]]
	);
const none = (weeks: number) => '0'.repeat(weeks);

let engine: Engine;
beforeAll(async () => {
	engine = await tablesOf({
		people: [person(1, 'Nine'), person(2, 'Eight'), person(3, 'Missing'), person(4, 'Gaps'), person(5, 'Cut')],
		participation: [
			...[1, 2, 3, 4].map((id) => [id, 'Mentee', 'R1', 'Magazine', null, null, '2025-03-05', null, 'completed']),
			[5, 'Mentee', 'R1', 'Magazine', null, null, '2025-03-10', null, 'completed']
		],
		usage: [
			// 13 weeks before, the week of the start, 13 weeks after, 13 weeks between, 13 weeks lasting: reports from -13 to 39.
			// The oldest of 13 weeks does not count where the other 12 are there.
			...posts(1, -13, '9' + '000' + '111111111' + '9' + none(13) + none(13) + '0' + '222222222' + '000'),
			...posts(2, -13, '9' + '0000' + '11111111' + '9' + '1'.repeat(13) + none(13) + '0' + '22222222' + '0000'),
			// One week without licence, one without a row: the oldest week steps in.
			...posts(3, -13, '1' + '000' + '-11111111' + '0' + '1' + '000' + '.11111111' + none(26)),
			// Two weeks missing: 11 weeks are too few to tell.
			...posts(4, -13, '111111111--11' + '0' + '11111111111..' + none(26)),
			...posts(5, -13, none(53))
		]
	});
});
afterAll(() => engine.close());

const of = async (unit: string) =>
	(await answer(engine, 'lasting-habit'))
		.filter((row) => row.slice === `unit:${unit}`)
		.map(({ group, window, people, habitual }) => [group, window, people, habitual]);

test('active in 9 of the last 12 weeks is a habit, in 8 it is none', async () => {
	expect(await of('Nine')).toEqual([
		['mentees', 'before', 1, 1],
		['mentees', 'after', 1, 0],
		['mentees', 'lasting', 1, 1]
	]);
	expect(await of('Eight')).toEqual([
		['mentees', 'before', 1, 0],
		['mentees', 'after', 1, 1],
		['mentees', 'lasting', 1, 0]
	]);
});

test('with a week missing the last 12 reported weeks count', async () => {
	expect((await of('Missing')).slice(0, 2)).toEqual([
		['mentees', 'before', 1, 1],
		['mentees', 'after', 1, 1]
	]);
});

test('with fewer than 12 reported weeks there is no answer, not a no', async () => {
	expect(await of('Gaps')).toEqual([['mentees', 'lasting', 1, 0]]);
});

test('a window that the end of the data cuts off gives no row', async () => {
	// Started a week later than the others: the window ends in week 40, which no report holds.
	expect(await of('Cut')).toEqual([
		['mentees', 'before', 1, 0],
		['mentees', 'after', 1, 0]
	]);
});
