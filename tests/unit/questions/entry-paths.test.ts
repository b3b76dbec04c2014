import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/engine';
import { answer, tablesOf } from './company';

let engine: Engine;
beforeAll(async () => {
	engine = await tablesOf({
		people: [
			...[1, 2, 3, 4].map((id) => [id, null, 'Team lead', 'Sales', 'North', null, '2020-01-01', '2025-12-31']),
			// A unit is shown where somebody leads in it.
			[5, null, 'Team lead', 'IT', 'South', null, '2020-01-01', '2025-12-31'],
			...[11, 12, 13].map((id) => [id, null, 'Employee', 'IT', 'South', 5, '2020-01-01', '2025-12-31'])
		],
		rounds: [
			// Given out of their order in time.
			['Autumn', '2024-09-02', '2025-02-12', 'HR', 20],
			['Spring', '2024-01-08', '2024-06-12', 'project', 20]
		],
		participation: [
			[1, 'Mentee', 'Spring', 'Magazine', null, null, '2024-01-08', null, 'completed'],
			[2, 'Mentee', 'Spring', 'Approached personally', null, null, '2024-01-08', null, 'completed'],
			[3, 'Mentee', 'Autumn', 'Magazine', null, null, '2024-09-02', null, 'completed'],
			// No door written, and one nobody knows: neither is guessed.
			[4, 'Mentee', 'Autumn', null, null, null, '2024-09-02', null, 'completed'],
			[11, 'Mentor', 'Spring', 'Mentor community', null, null, '2024-01-08', null, 'completed'],
			[12, 'Mentor', 'Spring', 'Tea kitchen', null, null, '2024-01-08', null, 'completed'],
			// Leads nobody, so is no mentee.
			[13, 'Mentee', 'Spring', 'Magazine', null, null, '2024-01-08', null, 'completed']
		]
	});
});
afterAll(() => engine.close());

const of = async (slice: string) =>
	(await answer(engine, 'entry-paths'))
		.filter((row) => row.slice === slice)
		.map(({ role, round, path, people, total }) => [role, round, path, people, total]);

test('doors of mentees and mentors apart, all rounds first, then round by round in time', async () => {
	expect(await of('all')).toEqual([
		['mentee', null, 'magazine', 2, 4],
		['mentee', null, 'approached', 1, 4],
		['mentee', null, 'unknown', 1, 4],
		['mentee', 'Spring', 'approached', 1, 2],
		['mentee', 'Spring', 'magazine', 1, 2],
		['mentee', 'Autumn', 'magazine', 1, 2],
		['mentee', 'Autumn', 'unknown', 1, 2],
		['mentor', null, 'mentor_community', 1, 2],
		['mentor', null, 'other', 1, 2],
		['mentor', 'Spring', 'mentor_community', 1, 2],
		['mentor', 'Spring', 'other', 1, 2]
	]);
});

test('a unit is that of the one who came, a round holds itself alone', async () => {
	expect((await of('unit:IT')).map(([role]) => role)).toEqual(Array(4).fill('mentor'));
	expect(await of('round:Autumn')).toEqual([
		['mentee', 'Autumn', 'magazine', 1, 2],
		['mentee', 'Autumn', 'unknown', 1, 2]
	]);
});
