import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/engine';
import { answer, tablesOf } from './company';

/** A session of mentee and mentor. */
const session = (mentee: number, mentor: number, round: string, day: string, minutes: number | string | null) => [
	...[mentee, mentor, round, day, '09:00', minutes, 'online', 'Posts', 'trying out']
];

let engine: Engine;
beforeAll(async () => {
	engine = await tablesOf({
		people: [
			...[1, 2].map((id) => [id, null, 'Team lead', 'Sales', 'North', null, '2020-01-01', '2025-12-31']),
			[3, null, 'Team lead', 'Law', 'North', null, '2020-01-01', '2025-12-31'],
			...[11, 12].map((id) => [id, null, 'Employee', 'Sales', 'North', 1, '2020-01-01', '2025-12-31'])
		],
		participation: [
			[1, 'Mentee', 'R1', 'Magazine', null, null, '2024-01-08', null, 'completed'],
			[1, 'Mentee', 'R2', 'Magazine', null, null, '2024-09-02', null, 'completed'],
			[2, 'Mentee', 'R1', 'Magazine', null, null, '2024-01-08', null, 'completed'],
			[3, 'Mentee', 'R1', 'Magazine', null, null, '2024-01-08', null, 'completed']
		],
		sessions: [
			// Gaps of 7, 8 and 36 days, given out of order; 29, 30, 44 and 45 minutes.
			session(1, 11, 'R1', '2024-01-23', 44),
			session(1, 11, 'R1', '2024-01-08', 29),
			session(1, 11, 'R1', '2024-01-15', '30 min'),
			session(1, 11, 'R1', '2024-02-28', 45),
			// Another round is another pair: what lies between is no gap. No length written.
			session(1, 11, 'R2', '2024-09-02', 60),
			session(1, 11, 'R2', '2024-09-23', null),
			// Two mentors are two pairs; the second time on the same day, which is written twice.
			session(2, 11, 'R1', '2024-01-10', 89),
			session(2, 12, 'R1', '2024-01-10', 90),
			session(2, 12, 'R1', '2024-01-10', 90),
			// Slips of the pen: neither is a length.
			session(3, 11, 'R1', '2024-01-10', 4),
			session(3, 11, 'R1', '2024-01-17', 481),
			session(3, 11, 'R1', '2024-01-24', 480)
		]
	});
});
afterAll(() => engine.close());

const of = async (slice: string, measure: string) =>
	(await answer(engine, 'session-rhythm'))
		.filter((row) => row.slice === slice && row.measure === measure)
		.map(({ bucket, sessions, mentees }) => [bucket, sessions, mentees]);

test('lengths, each bound in its own class', async () => {
	expect(await of('unit:Sales', 'minutes')).toEqual([
		['< 30', 1, 1],
		['30–44', 2, 1],
		['45–59', 1, 1],
		['60–89', 2, 2],
		['≥ 90', 1, 1]
	]);
	expect(await of('unit:Law', 'minutes')).toEqual([['≥ 90', 1, 1]]);
});

test('days between the sessions of a pair in a round', async () => {
	expect(await of('unit:Sales', 'days_between')).toEqual([
		['≤ 7', 1, 1],
		['8–14', 1, 1],
		['15–21', 1, 1],
		['> 35', 1, 1]
	]);
});

test('sessions of a pair in a round', async () => {
	expect(await of('unit:Sales', 'sessions_per_pair')).toEqual([
		['1–2', 3, 2],
		['3–5', 1, 1]
	]);
	expect(await of('round:R2', 'sessions_per_pair')).toEqual([['1–2', 1, 1]]);
});
