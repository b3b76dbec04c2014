import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/engine';
import { answer, tablesOf } from './company';

let engine: Engine;
beforeAll(async () => {
	engine = await tablesOf({
		people: [
			...[1, 2, 3, 4, 5].map((id) => [id, null, 'Team lead', 'Sales', 'North', null, '2020-01-01', '2025-12-31']),
			// A unit is shown where somebody leads in it.
			[6, null, 'Team lead', 'IT', 'South', null, '2020-01-01', '2025-12-31'],
			...[11, 12].map((id) => [id, null, 'Employee', 'IT', 'South', 1, '2020-01-01', '2025-12-31'])
		],
		participation: [
			[1, 'Mentee', 'R1', 'Magazine', null, '2023-12-01', '2024-01-08', '2024-06-30', 'completed'],
			[2, 'Mentee', 'R1', 'Magazine', null, '2023-12-01', '2024-01-08', '2024-03-01', 'dropped'],
			// No day of start, but a session; neither of both; ticked off without ever having met.
			[3, 'Mentee', 'R1', 'Magazine', '2023-12-01', null, null, null, 'completed'],
			[4, 'Mentee', 'R1', 'Magazine', '2023-12-01', null, null, null, 'invited'],
			[5, 'Mentee', 'R1', 'Magazine', '2023-12-01', null, null, null, 'completed'],
			// Nobody wrote down what became of it.
			[6, 'Mentee', 'R1', 'Magazine', '2023-12-01', null, null, null, null],
			// Leads nobody, so is no mentee.
			[12, 'Mentee', 'R1', 'Magazine', null, '2023-12-01', '2024-01-08', null, 'completed'],
			[11, 'Mentor', 'R1', 'Magazine', null, '2023-12-01', null, null, 'completed'],
			[12, 'Mentor', 'R1', 'Magazine', null, '2023-12-01', null, null, 'applied'],
			// The session was in the first round: it starts nothing in the second.
			[3, 'Mentee', 'R2', 'Magazine', '2024-08-01', null, null, null, 'invited']
		],
		sessions: [
			[3, 11, 'R1', '2024-01-15', '09:00', 45, 'online', 'Posts', 'getting to know'],
			[6, null, 'R1', '2024-01-15', '09:00', 45, 'online', 'Posts', 'getting to know']
		]
	});
});
afterAll(() => engine.close());

const of = async (slice: string) =>
	(await answer(engine, 'programme-funnel'))
		.filter((row) => row.slice === slice)
		.map(({ role, round, stage, entered, people }) => [role, round, stage, entered, people]);

test('listed, started, completed; nobody completes without a start or a session', async () => {
	expect(await of('unit:Sales')).toEqual([
		['mentee', 'R1', 'entered', 5, 5],
		['mentee', 'R1', 'started', 5, 3],
		['mentee', 'R1', 'completed', 5, 2],
		['mentee', 'R2', 'entered', 1, 1],
		['mentee', 'R2', 'started', 1, 0],
		['mentee', 'R2', 'completed', 1, 0]
	]);
});

test('mentors stand in their own unit', async () => {
	expect((await of('unit:IT')).filter(([role]) => role === 'mentor')).toEqual([
		['mentor', 'R1', 'entered', 2, 2],
		['mentor', 'R1', 'started', 2, 1],
		['mentor', 'R1', 'completed', 2, 1]
	]);
});

test('who met once and has neither an end nor a status has not completed', async () => {
	const row = (await of('unit:IT')).find(([role, , stage]) => role === 'mentee' && stage === 'completed');
	expect(row?.at(-1) ?? 0).toBe(0);
});
