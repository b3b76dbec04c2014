import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/engine';
import { answer, tablesOf } from './company';

/** A team lead of a unit. */
const lead = (id: number, unit: string) => [id, null, 'Team lead', unit, 'North', null, '2020-01-01', '2025-12-31'];

let engine: Engine;
beforeAll(async () => {
	engine = await tablesOf({
		people: [
			...[1, 2, 3].map((id) => lead(id, 'Chain')),
			...[4, 5, 6, 7].map((id) => lead(id, 'Outside')),
			...[8, 9, 10].map((id) => lead(id, 'Circle'))
		],
		participation: [
			[1, 'Mentee', 'R1', 'Magazine', null, null, '2024-01-08', null, 'completed'],
			[2, 'Mentee', 'R1', 'Recommendation', null, null, '2024-06-03', null, 'completed'],
			// No door written: the recommendation tells it.
			[3, 'Mentee', 'R1', null, null, null, '2025-01-06', null, 'completed'],
			// 4 gave a recommendation and never took part.
			[5, 'Mentee', 'R1', 'Recommendation', null, null, '2024-06-03', null, 'completed'],
			// Recommended too, but came by another door.
			[6, 'Mentee', 'R1', 'Magazine', null, null, '2024-06-03', null, 'completed'],
			// Recommended only after the start: who brought them in is not known, that someone did is.
			[7, 'Mentee', 'R1', 'Recommendation', null, null, '2024-06-03', null, 'completed'],
			[8, 'Mentee', 'R1', 'Recommendation', null, null, '2024-06-03', null, 'completed'],
			[9, 'Mentee', 'R1', 'Recommendation', null, null, '2024-06-03', null, 'completed'],
			[10, 'Mentee', 'R1', 'Recommendation', null, null, '2024-09-02', null, 'completed']
		],
		referrals: [
			[1, 2, '2024-03-01', 'colleague'],
			[2, 3, '2024-09-01', 'colleague'],
			// The second to recommend 3 is no parent.
			[4, 3, '2024-10-01', 'colleague'],
			[4, 5, '2024-03-01', 'colleague'],
			[1, 6, '2024-03-01', 'colleague'],
			[2, 7, '2024-07-01', 'colleague'],
			// A circle: the edge of April, to 8, is cut.
			[8, 9, '2024-03-01', 'colleague'],
			[9, 8, '2024-04-01', 'colleague'],
			[9, 10, '2024-07-01', 'colleague']
		]
	});
});
afterAll(() => engine.close());

const of = async (slice: string) =>
	(await answer(engine, 'referral-generations'))
		.filter((row) => row.slice === slice)
		.map(({ generation, generation_order, mentees }) => [generation, generation_order, mentees]);

test('a chain of three runs from another door to generation 2', async () => {
	expect(await of('unit:Chain')).toEqual([
		['0', 0, 1],
		['1', 1, 1],
		['2', 2, 1]
	]);
});

test('a giver who is no mentee begins a chain, another door stays generation 0', async () => {
	expect(await of('unit:Outside')).toEqual([
		['0', 0, 1],
		['1', 1, 2]
	]);
});

test('a circle is cut at its later edge', async () => {
	expect(await of('unit:Circle')).toEqual([
		['1', 1, 1],
		['2', 2, 1],
		['3', 3, 1]
	]);
	expect(await engine.query('SELECT person_id FROM cut_edges')).toEqual([{ person_id: '8' }]);
});

test('every mentee is in one generation', async () => {
	expect(await of('all')).toEqual([
		['0', 0, 2],
		['1', 1, 4],
		['2', 2, 2],
		['3', 3, 1]
	]);
});
