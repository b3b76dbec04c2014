import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/engine';
import { answer, tablesOf } from './company';

const lead = (id: number, unit: string) => [id, null, 'Team lead', unit, 'North', null, '2020-01-01', '2025-12-31'];

let engine: Engine;
beforeAll(async () => {
	engine = await tablesOf({
		people: [...[1, 2, 3, 4, 5].map((id) => lead(id, 'Sales')), lead(6, 'IT'), lead(7, 'Law')],
		participation: [
			[1, 'Mentee', 'R1', 'Magazine', null, null, '2024-01-08', null, 'completed'],
			[2, 'Mentee', 'R1', 'Recommendation', null, null, '2024-01-08', null, 'completed'],
			// Came twice, the second time by recommendation.
			[1, 'Mentee', 'R2', 'Recommendation', null, null, '2024-09-02', null, 'completed'],
			[3, 'Mentee', 'R2', 'Auf Empfehlung', null, null, '2024-09-02', null, 'completed'],
			// Started by a session, no day of start written.
			[4, 'Mentee', 'R2', 'Intranet', null, null, null, null, 'active'],
			// Recommended, but never started.
			[5, 'Mentee', 'R2', 'Recommendation', null, '2024-08-01', null, null, 'applied'],
			[6, 'Mentee', 'R1', 'Approached', null, null, '2024-01-08', null, 'completed']
		],
		sessions: [
			[4, null, 'R2', '2024-09-10', '09:00', 45, 'online', 'Posts', 'getting to know'],
			// Not in the programme's list at all.
			[7, null, 'R2', '2024-09-10', '09:00', 45, 'online', 'Posts', 'getting to know']
		]
	});
});
afterAll(() => engine.close());

const of = async (slice: string) =>
	(await answer(engine, 'word-of-mouth-share'))
		.filter((row) => row.slice === slice)
		.map(({ round, mentees, recommended }) => [round, mentees, recommended]);

test('recommended among the mentees of each round, who came twice in both', async () => {
	expect(await of('unit:Sales')).toEqual([
		['R1', 2, 1],
		['R2', 3, 2]
	]);
	expect(await of('unit:IT')).toEqual([['R1', 1, 0]]);
});

test('a round holds itself alone', async () => {
	expect(await of('round:R1')).toEqual([['R1', 3, 1]]);
});

test('who is known by a session only counts in its round', async () => {
	expect(await of('unit:Law')).toEqual([['R2', 1, 0]]);
});
