import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/engine';
import { answer, tablesOf } from './company';

const person = (id: number, level: string) => [id, null, level, 'Sales', 'North', null, '2020-01-01', '2025-12-31'];

let engine: Engine;
beforeAll(async () => {
	engine = await tablesOf({
		people: [
			person(1, 'Director'),
			person(2, 'Director'),
			person(3, 'Team lead'),
			person(4, 'Team lead'),
			person(5, 'Team lead'),
			person(6, 'Employee')
		],
		participation: [
			[1, 'Mentee', 'R1', 'Recommendation', null, null, '2024-01-08', null, 'completed'],
			[3, 'Mentee', 'R2', 'Recommendation', null, null, '2024-09-02', null, 'completed'],
			[4, 'Mentee', 'R2', 'Recommendation', null, null, '2024-09-02', null, 'completed']
		],
		referrals: [
			// Twice the same pair, once on the day of the start.
			[1, 3, '2024-03-01', 'direct report'],
			[1, 3, '2024-09-02', 'colleague'],
			[1, 4, '2024-03-01', 'direct report'],
			[1, 5, '2024-03-01', 'direct report'],
			// The same person from elsewhere is another pair.
			[2, 4, '2024-04-01', 'direct report'],
			// Too late to have brought anybody in.
			[5, 3, '2024-09-03', 'colleague'],
			[3, 2, '2024-10-01', 'colleague'],
			// Neither gives nor takes as a leader.
			[6, 5, '2024-10-01', 'colleague'],
			[3, 6, '2024-10-01', 'direct report']
		]
	});
});
afterAll(() => engine.close());

const of = async (slice: string) =>
	(await answer(engine, 'referral-flow'))
		.filter((row) => row.slice === slice)
		.map(({ from_level, to_level, referred, joined }) => [from_level, to_level, referred, joined]);

test('pairs from level to level, top first', async () => {
	expect(await of('all')).toEqual([
		['Director', 'Team lead', 4, 3],
		['Team lead', 'Director', 1, 0]
	]);
});

test('a round holds the pairs whose giver took part in it', async () => {
	expect(await of('round:R1')).toEqual([['Director', 'Team lead', 3, 2]]);
	expect(await of('round:R2')).toEqual([['Team lead', 'Director', 1, 0]]);
});
