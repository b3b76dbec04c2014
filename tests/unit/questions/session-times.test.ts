import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/engine';
import { answer, tablesOf } from './company';

const session = (mentee: number, round: string, day: string, time: string | null) => [
	...[mentee, null, round, day, time, 45, 'online', 'Posts', 'trying out']
];

let engine: Engine;
beforeAll(async () => {
	engine = await tablesOf({
		people: [
			...[1, 2].map((id) => [id, null, 'Team lead', 'Sales', 'North', null, '2020-01-01', '2025-12-31']),
			[3, null, 'Team lead', 'Law', 'North', null, '2020-01-01', '2025-12-31']
		],
		participation: [
			...[1, 2, 3].map((id) => [id, 'Mentee', 'R1', 'Magazine', null, null, '2024-01-08', null, 'completed']),
			[1, 'Mentee', 'R2', 'Magazine', null, null, '2024-09-02', null, 'completed']
		],
		sessions: [
			// Mondays at nine, begun or nearly over; then a Sunday, written in three ways.
			session(1, 'R1', '2024-01-08', '09:00'),
			session(1, 'R1', '2024-01-15', '9:59'),
			session(2, 'R1', '2024-01-15', '09:30 Uhr'),
			session(1, 'R2', '2024-09-08', '14:30'),
			session(3, 'R1', '2024-01-14', '2:30 PM'),
			session(3, 'R1', '2024-01-21', '12:15 AM'),
			// No time, and none that can be read.
			session(2, 'R1', '2024-01-22', null),
			session(2, 'R1', '2024-01-23', 'afternoon')
		]
	});
});
afterAll(() => engine.close());

const of = async (slice: string) =>
	(await answer(engine, 'session-times'))
		.filter((row) => row.slice === slice)
		.map(({ weekday, hour, sessions, mentees }) => [weekday, hour, sessions, mentees]);

test('sessions by weekday and the hour they begin, where a time is written', async () => {
	expect(await of('unit:Sales')).toEqual([
		[1, 9, 3, 2],
		[7, 14, 1, 1]
	]);
});

test('afternoon and midnight as the English write them', async () => {
	expect(await of('unit:Law')).toEqual([
		[7, 0, 1, 1],
		[7, 14, 1, 1]
	]);
});

test('a round holds its own sessions', async () => {
	expect(await of('round:R2')).toEqual([[7, 14, 1, 1]]);
});
