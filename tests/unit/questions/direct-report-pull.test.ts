import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/engine';
import { answer, tablesOf } from './company';

const lead = (id: number, unit: string, manager: number | null) => [
	...[id, null, manager ? 'Team lead' : 'Director', unit, 'North', manager, '2020-01-01', '2025-12-31']
];

let engine: Engine;
beforeAll(async () => {
	engine = await tablesOf({
		people: [
			lead(1, 'Board', null),
			lead(2, 'Board', null),
			lead(3, 'Board', null),
			lead(4, 'Board', null),
			...[11, 12, 13, 14].map((id) => lead(id, 'Sales', 1)),
			[15, null, 'Employee', 'Sales', 'North', 1, '2020-01-01', '2025-12-31'],
			...[21, 22].map((id) => lead(id, 'IT', 2)),
			lead(31, 'Law', 3),
			lead(41, 'Audit', 4)
		],
		participation: [
			[1, 'Mentee', 'R1', 'Magazine', null, null, '2024-01-08', null, 'completed'],
			// Followed; started before the manager; started with the manager; 14 never started.
			[11, 'Mentee', 'R2', 'Magazine', null, null, '2024-09-02', null, 'active'],
			[12, 'Mentee', 'R0', 'Magazine', null, null, '2023-01-09', null, 'completed'],
			[13, 'Mentee', 'R1', 'Magazine', null, null, '2024-01-08', null, 'completed'],
			[21, 'Mentee', 'R2', 'Magazine', null, null, '2024-09-02', null, 'active'],
			// Took part, but gave up: neither completed nor never took part.
			[3, 'Mentee', 'R1', 'Magazine', null, null, '2024-01-08', null, 'dropped'],
			// Ticked off without a start or a session, which makes no mentee.
			[4, 'Mentee', 'R2', 'Magazine', null, null, null, null, 'completed']
		]
	});
});
afterAll(() => engine.close());

const of = async (slice: string) =>
	(await answer(engine, 'direct-report-pull'))
		.filter((row) => row.slice === slice)
		.map(({ group, eligible, joined }) => [group, eligible, joined]);

test('who started before the manager, or with the manager, is left out', async () => {
	expect(await of('unit:Sales')).toEqual([['mentees', 2, 1]]);
});

test('a manager who never took part makes the comparison', async () => {
	expect(await of('unit:IT')).toEqual([['others', 2, 1]]);
});

test('whose manager gave up is in neither group, who has no manager is not either', async () => {
	expect(await of('unit:Law')).toEqual([]);
	expect(await of('unit:Board')).toEqual([]);
});

test('a round narrows the managers, not the comparison', async () => {
	const others = (await of('all')).filter(([group]) => group === 'others');
	expect(await of('round:R1')).toEqual([['mentees', 2, 1], ...others]);
	expect(await of('round:R0')).toEqual(others);
});

test('a manager listed as completed who never started never took part', async () => {
	expect(await of('unit:Audit')).toEqual([['others', 1, 0]]);
});
