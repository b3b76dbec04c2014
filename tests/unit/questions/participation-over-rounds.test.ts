import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/engine';
import { answer, tablesOf } from './company';

const person = (id: number, level: string, unit: string) =>
	[id, null, level, unit, 'North', null, '2020-01-01', '2025-12-31'] as const;

let engine: Engine;
beforeAll(async () => {
	engine = await tablesOf({
		people: [
			[...person(1, 'Director', 'Sales')],
			...[2, 3, 4].map((id) => [...person(id, 'Team lead', 'Sales')]),
			[...person(5, 'Team lead', 'IT')]
		],
		participation: [
			[1, 'Mentee', 'R1', 'Magazine', null, null, '2024-01-08', null, 'completed'],
			[2, 'Mentee', 'R1', 'Magazine', null, null, '2024-01-08', null, 'dropped'],
			[2, 'Mentee', 'R2', 'Magazine', null, null, '2024-09-02', null, 'completed'],
			[3, 'Mentee', 'R2', 'Magazine', null, null, '2024-09-02', null, 'completed'],
			// Invited first, started later: joined in the later round.
			[4, 'Mentee', 'R1', 'Magazine', '2023-12-01', null, null, null, 'invited'],
			[4, 'Mentee', 'R3', 'Magazine', null, null, '2025-01-06', null, 'active'],
			[5, 'Mentee', 'R2', 'Magazine', null, null, null, null, 'active']
		],
		// A list of sessions that names no round.
		sessions: [[5, null, null, '2024-09-10', '09:00', 45, 'online', 'Posts', 'getting to know']]
	});
});
afterAll(() => engine.close());

const of = async (slice: string) =>
	(await answer(engine, 'participation-over-rounds'))
		.filter((row) => row.slice === slice)
		.map(({ round, level, eligible, joined, joined_so_far }) => [round, level, eligible, joined, joined_so_far]);

test('who came twice counts in the first round, and only once so far', async () => {
	expect(await of('unit:Sales')).toEqual([
		['R1', 'Director', 1, 1, 1],
		['R1', 'Team lead', 3, 1, 1],
		['R2', 'Director', 1, 0, 1],
		['R2', 'Team lead', 3, 1, 2],
		['R3', 'Director', 1, 0, 1],
		['R3', 'Team lead', 3, 1, 3]
	]);
});

test('a session without a round starts the only round its mentee is listed in', async () => {
	expect(await of('unit:IT')).toEqual([
		['R1', 'Team lead', 1, 0, 0],
		['R2', 'Team lead', 1, 1, 1],
		['R3', 'Team lead', 1, 0, 1]
	]);
});
