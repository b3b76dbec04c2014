import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/engine';
import { answer, tablesOf } from './company';

const lead = (id: number) => [id, null, 'Team lead', 'Sales', 'North', null, '2020-01-01', '2025-12-31'];

let engine: Engine;
beforeAll(async () => {
	engine = await tablesOf({
		people: [
			...Array.from({ length: 9 }, (_, index) => lead(index + 1)),
			[10, null, 'Employee', 'Sales', 'North', 1, '2020-01-01', '2025-12-31']
		],
		participation: [
			[1, 'Mentee', 'R1', 'Recommendation', null, null, '2023-01-09', null, 'completed'],
			// 365 days after the recommendation of 2023-03-01 lies 2024-02-29.
			[2, 'Mentee', 'R2', 'Recommendation', null, null, '2024-02-29', null, 'completed'],
			[3, 'Mentee', 'R2', 'Recommendation', null, null, '2024-03-01', null, 'completed'],
			[4, 'Mentee', 'R2', 'Recommendation', null, null, '2024-02-05', null, 'completed'],
			[6, 'Mentee', 'R2', 'Recommendation', null, null, '2024-02-05', null, 'completed'],
			[8, 'Mentee', 'R2', 'Recommendation', null, null, '2024-02-05', null, 'completed']
		],
		referrals: [
			[1, 2, '2023-03-01', 'colleague'],
			[1, 3, '2023-03-01', 'colleague'],
			// Recommended by two: one person, by the first of them. 9 is no mentee.
			[1, 4, '2023-03-01', 'colleague'],
			[9, 4, '2023-04-01', 'colleague'],
			[9, 5, '2023-03-01', 'colleague'],
			// Recommended after having started.
			[1, 6, '2024-02-06', 'colleague'],
			[1, 8, '2023-03-01', 'direct report'],
			// Closed on the last day known, 2025-03-01; a day later it is open.
			[1, 9, '2024-03-01', 'direct report'],
			[1, 7, '2024-03-02', 'direct report'],
			// Leads nobody.
			[1, 10, '2023-03-01', 'direct report']
		],
		events: [['2025-12-31', 'Magazine', 'Says nothing of how far the programme data reach']],
		sessions: [[8, null, 'R2', '2025-03-01', '09:00', 45, 'online', 'Posts', 'trying out']]
	});
});
afterAll(() => engine.close());

const of = async (slice: string) =>
	(await answer(engine, 'referral-funnel'))
		.filter((row) => row.slice === slice)
		.map(({ kind, referred, joined }) => [kind, referred, joined]);

test('who joined within 365 days of the first recommendation, once the 365 days have passed', async () => {
	expect(await of('all')).toEqual([
		['colleague', 4, 2],
		['direct_report', 2, 1]
	]);
});

test('a round holds what its mentees gave', async () => {
	expect(await of('round:R1')).toEqual([
		['colleague', 3, 2],
		['direct_report', 2, 1]
	]);
	expect(await of('round:R2')).toEqual([]);
});
