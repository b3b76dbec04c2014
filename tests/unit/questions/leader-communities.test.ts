import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/engine';
import { answer, tablesOf } from './company';

const mail = (id: number) => `p${id}@example.org`;

let engine: Engine;
beforeAll(async () => {
	engine = await tablesOf({
		people: [
			...[1, 2, 3, 4].map((id) => [id, mail(id), 'Team lead', 'Sales', 'North', null, '2020-01-01', '2025-12-31']),
			[5, mail(5), 'Employee', 'Sales', 'North', 1, '2020-01-01', '2025-12-31']
		],
		participation: [
			// Starts only in May: one of the mentees in March too.
			[1, 'Mentee', 'R1', 'Magazine', null, null, '2025-05-05', null, 'active'],
			[2, 'Mentee', 'R2', 'Magazine', null, null, '2025-09-01', null, 'active']
		],
		communities: [
			// Two communities of one owner; the report of 30 days begins in February and belongs to March.
			['2025-03-15', 'Tips', mail(1), 10, 5, 50, 7, 30],
			['2025-03-15', 'Sales talk', mail(1), 20, 1, 10, 2, 30],
			['2025-03-15', 'Law', mail(3), 8, 4, 40, 1, 30],
			// Led by nobody who leads.
			['2025-03-15', 'Chess', mail(5), 99, 99, 99, 99, 30],
			// Weekly reports: what happens adds up, members do not.
			['2025-04-13', 'Tips', mail(1), 11, 2, 20, 1, 7],
			['2025-04-20', 'Tips', mail(1), 14, 3, 20, 2, 7],
			// Half of these 30 days were reported already: overlapping windows are never summed.
			['2025-06-15', 'Law', mail(3), 9, 4, 40, 6, 30],
			['2025-06-30', 'Law', mail(3), 9, 4, 40, 6, 30]
		]
	});
});
afterAll(() => engine.close());

const of = async (month: string, slice = 'all') =>
	(await answer(engine, 'leader-communities'))
		.filter((row) => row.slice === slice && row.month === month)
		.map(({ group, leaders, owners, communities, members, posts, reactions }) => [
			group,
			leaders,
			owners,
			communities,
			members,
			posts,
			reactions
		]);

test('owners and their communities together, mentees also before they start', async () => {
	expect(await of('2025-03')).toEqual([
		['mentees', 2, 1, 2, 30, 6, 9],
		['others', 2, 1, 1, 8, 4, 1]
	]);
	expect(await of('2025-02')).toEqual([]);
});

test('of several reports in a month the posts add up and the members are the last', async () => {
	expect(await of('2025-04')).toEqual([['mentees', 2, 1, 1, 14, 5, 3]]);
});

test('reports that overlap are not summed', async () => {
	expect(await of('2025-06')).toEqual([['others', 2, 1, 1, 9, 4, 6]]);
});

test('a round narrows the mentees, not the others', async () => {
	expect(await of('2025-03', 'round:R2')).toEqual([['others', 2, 1, 1, 8, 4, 1]]);
});
