import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/engine';
import { answer, tablesOf } from './company';

/** Sunday of a week counted from that of the start on Monday 2025-03-03. */
const sunday = (week: number) => new Date(Date.UTC(2025, 2, 9 + 7 * week)).toISOString().slice(0, 10);
const mail = (id: number) => `p${id}@example.org`;
const person = (id: number, unit: string) =>
	// Mentees in units of their own, so that each can be told.
	[id, mail(id), 'Team lead', unit, 'North', null, '2020-01-01', '2025-12-31'];

/** The weeks -13 to 13, one letter a week: p(osted), l(iked), r(ead), "0" nothing, "-" not licensed. */
const usage = (id: number, weeks: string) =>
	[...weeks].map((does, index) => {
		const count = (letter: string) => (does === '-' ? null : does === letter ? 2 : 0);
		return [sunday(index - 13), mail(id), 'Active', count('p'), count('r'), count('l'), 7];
	});

let engine: Engine;
beforeAll(async () => {
	engine = await tablesOf({
		people: [
			person(1, 'Up'),
			person(2, 'Down'),
			person(3, 'Owner'),
			person(4, 'Half'),
			person(5, 'Unlicensed'),
			person(6, 'Others'),
			person(7, 'Others'),
			person(8, 'Others')
		],
		participation: [1, 2, 3, 4, 5].map((id) => [
			id,
			'Mentee',
			'R1',
			'Magazine',
			null,
			null,
			'2025-03-03',
			null,
			'active'
		]),
		usage: [
			// Reads in 7 of 13 weeks and likes in 6: a reader. Then posts in 7 and reads in 6.
			...usage(1, 'rrrrrrrllllll' + '0' + 'rrrrrrppppppp'),
			...usage(2, 'ppppppppppppp' + 'p' + 'rrrrrr0000000'),
			...usage(3, '0000lllllllll' + '0' + 'rrrrrrrrrrrrr'),
			// Posts in 6 of 12 licensed weeks, which is not more than half; after it in 7.
			...usage(4, '-pppppprrrrrr' + '0' + '-pppppppr0000'),
			...usage(5, '-------------' + '-' + '-------------'),
			...usage(6, '0000000000000' + '0' + '0000000000000'),
			...usage(7, '0000000000000' + '0' + '0000000000000'),
			...usage(8, 'rrrrrrrrrrrrr' + '0' + 'lllllllllllll')
		],
		communities: [
			// Ends in the week of the start, so belongs to neither window; then in week 4.
			[sunday(0), 'Tips', mail(3), 10, 5, 5, 5, 30],
			[sunday(4), 'Tips', mail(3), 20, 5, 5, 5, 30]
		]
	});
});
afterAll(() => engine.close());

const of = async (slice: string, group = 'mentees') =>
	(await answer(engine, 'adoption-ladder'))
		.filter((row) => row.slice === slice && row.group === group)
		.map(({ step_before, step_after, people, total }) => [step_before, step_after, people, total]);

test('up, down, and to a community of their own', async () => {
	expect(await of('unit:Up')).toEqual([[1, 3, 1, 1]]);
	expect(await of('unit:Down')).toEqual([[3, 0, 1, 1]]);
	expect(await of('unit:Owner')).toEqual([[2, 4, 1, 1]]);
});

test('half of the licensed weeks is not usual, more than half is', async () => {
	expect(await of('unit:Half')).toEqual([[0, 3, 1, 1]]);
});

test('who has no licence stands on no step', async () => {
	expect(await of('unit:Unlicensed')).toEqual([]);
	expect((await of('all')).map(([, , , total]) => total)).toEqual([4, 4, 4, 4]);
});

test('leaders who never took part stand beside them', async () => {
	expect(await of('all', 'comparison')).toEqual([
		[0, 0, 2, 3],
		[1, 2, 1, 3]
	]);
});
