import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/engine';
import { answer, tablesOf } from './company';

let engine: Engine;
beforeAll(async () => {
	engine = await tablesOf({
		people: [1, 2, 3, 4, 5, 6].map((id) => [id, null, 'Team lead', 'Sales', 'North', null, '2020-01-01', '2025-12-31']),
		rounds: [
			['R1', '2024-01-08', '2024-06-12', 'Project group', 20],
			['R2', '2024-09-02', '2025-02-12', 'HR', 20],
			// Nobody has started yet.
			['R3', '2025-09-01', null, 'HR', 20]
		],
		participation: [
			[1, 'Mentee', 'R1', 'Approached personally', null, null, '2024-01-08', null, 'completed'],
			[2, 'Mentee', 'R1', 'Approached', null, null, '2024-01-08', null, 'completed'],
			[3, 'Mentee', 'R1', 'Magazine', null, null, '2024-01-08', null, 'completed'],
			// Came again by themselves.
			[1, 'Mentee', 'R2', 'Recommendation', null, null, '2024-09-02', null, 'completed'],
			[4, 'Mentee', 'R2', 'Intranet', null, null, '2024-09-02', null, 'completed'],
			// Whether 5 was approached nobody wrote down: neither counted as approached nor as coming by themselves.
			[5, 'Mentee', 'R2', null, null, null, '2024-09-02', null, 'completed'],
			[6, 'Mentee', 'R2', 'Approached', null, null, null, null, 'invited']
		]
	});
});
afterAll(() => engine.close());

const of = async (slice: string) =>
	(await answer(engine, 'handover'))
		.filter((row) => row.slice === slice)
		.map(({ round, owner, mentees, approached }) => [round, owner, mentees, approached]);

test('owner and approached mentees of each round in which somebody started', async () => {
	expect(await of('all')).toEqual([
		['R1', 'project', 3, 2],
		['R2', 'hr', 2, 0]
	]);
});

test('a round holds itself alone, also where a mentee came twice', async () => {
	expect(await of('round:R1')).toEqual([['R1', 'project', 3, 2]]);
	expect(await of('round:R2')).toEqual([['R2', 'hr', 2, 0]]);
});
