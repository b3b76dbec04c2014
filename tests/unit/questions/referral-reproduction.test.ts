import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/engine';
import { answer, tablesOf } from './company';

const lead = (id: number, unit = 'Sales') => [id, null, 'Team lead', unit, 'North', null, '2020-01-01', '2025-12-31'];

let engine: Engine;
beforeAll(async () => {
	engine = await tablesOf({
		people: [...[1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12].map((id) => lead(id)), lead(5, 'IT')],
		participation: [
			[1, 'Mentee', 'R1', 'Magazine', null, null, '2024-01-08', '2024-06-30', 'completed'],
			[2, 'Mentee', 'R1', 'Magazine', null, null, '2024-01-08', '2024-06-30', 'completed'],
			[3, 'Mentee', 'R1', 'Magazine', null, null, '2024-01-08', '2024-06-30', 'completed'],
			// Brought 7 in, but did not complete.
			[4, 'Mentee', 'R1', 'Magazine', null, null, '2024-01-08', '2024-02-29', 'dropped'],
			// The follow-up of 5 ends with the last day known, that of 6 a day later: the round is open.
			[5, 'Mentee', 'R2', 'Recommendation', null, null, '2024-09-02', '2024-12-31', 'completed'],
			[6, 'Mentee', 'R2', 'Magazine', null, null, '2024-09-02', '2025-01-01', 'completed'],
			[7, 'Mentee', 'R2', 'Recommendation', null, null, '2024-09-02', null, 'active'],
			// On the last day of the follow-up of R1, and a day after it.
			[8, 'Mentee', 'R3', 'Recommendation', null, null, '2025-06-30', null, 'active'],
			[9, 'Mentee', 'R3', 'Recommendation', null, null, '2025-07-01', null, 'active'],
			[10, 'Mentee', 'R3', 'Recommendation', null, null, '2025-02-03', null, 'active'],
			// Gave up the first time, completed the second.
			[11, 'Mentee', 'R1', 'Magazine', null, null, '2024-01-08', '2024-02-29', 'dropped'],
			[11, 'Mentee', 'R4', 'Magazine', null, null, '2024-09-02', '2024-11-30', 'completed']
		],
		referrals: [
			[1, 5, '2024-05-01', 'colleague'],
			[1, 8, '2024-06-01', 'colleague'],
			[2, 9, '2024-06-01', 'colleague'],
			[4, 7, '2024-02-01', 'colleague'],
			// 12, who never took part, was the first to recommend 10.
			[12, 10, '2024-05-01', 'colleague'],
			[2, 10, '2024-06-01', 'colleague']
		],
		// The last day known.
		sessions: [[9, null, 'R3', '2025-12-31', '09:00', 45, 'online', 'Posts', 'trying out']]
	});
});
afterAll(() => engine.close());

const of = async (round: string, slice = 'all') =>
	(await answer(engine, 'referral-reproduction'))
		.filter((row) => row.slice === slice && row.round === round)
		.map(({ mentees, brought_in, reproduction, closed }) => [mentees, brought_in, reproduction, closed]);

test('a closed round counts whom its mentees brought in until the last day of the follow-up', async () => {
	expect(await of('R1')).toEqual([[3, 2, 2 / 3, true]]);
});

test('a round with one follow-up still running has no number', async () => {
	expect(await of('R2')).toEqual([[2, null, null, false]]);
	// On its last day the follow-up is closed.
	expect(await of('R2', 'unit:IT')).toEqual([[1, 0, 0, true]]);
});

test('who completed in the second round counts in that one', async () => {
	expect(await of('R4')).toEqual([[1, 0, 0, true]]);
});
