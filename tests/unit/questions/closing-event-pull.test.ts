import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/engine';
import { answer, tablesOf } from './company';

const applied = (id: number, day: string, role = 'Mentee') => [id, role, 'R2', null, null, day, null, null, 'applied'];

let engine: Engine;
beforeAll(async () => {
	engine = await tablesOf({
		people: [
			...[1, 2, 3, 4, 5, 6, 7, 10].map((id) => [
				id,
				null,
				'Team lead',
				'Sales',
				'North',
				null,
				'2020-01-01',
				'2025-12-31'
			]),
			[8, null, 'Employee', 'Sales', 'North', 1, '2020-01-01', '2025-12-31'],
			[9, null, 'Employee', 'Sales', 'North', 1, '2020-01-01', '2025-12-31']
		],
		rounds: [
			['R1', '2024-01-08', '2024-06-12', 'project', 20],
			// Nothing to apply for after the second closing event.
			['R2', '2024-09-02', '2025-02-12', 'HR', 20]
		],
		events: [
			// The same evening as in the list of rounds: one event, a Wednesday.
			['2024-06-12', 'Closing event', 'Stories'],
			['2024-05-02', 'Magazine', 'Article']
		],
		participation: [
			applied(1, '2024-06-12'),
			// The Sunday before the event's week, the Monday after it.
			applied(2, '2024-06-09'),
			applied(3, '2024-06-17'),
			applied(4, '2024-06-20'),
			// The eighth week ends on 2024-08-11.
			applied(5, '2024-08-11'),
			applied(6, '2024-08-12'),
			applied(7, '2025-02-17'),
			// Long after: the eight weeks after both events are known.
			applied(10, '2025-06-30'),
			// Leads nobody; wants to be a mentor.
			applied(8, '2024-06-18'),
			applied(9, '2024-06-18', 'Mentor')
		]
	});
});
afterAll(() => engine.close());

test('applications of leaders, week by week around the event a round followed', async () => {
	const rows = (await answer(engine, 'closing-event-pull')).filter((row) => row.slice === 'all');
	expect(rows.map((row) => row.week_order)).toEqual(Array.from({ length: 17 }, (_, index) => index - 8));
	expect(rows.filter((row) => row.applications).map((row) => [row.weeks_from_event, row.applications])).toEqual([
		['-1', 1],
		['0', 1],
		['1', 2],
		['8', 1]
	]);
});

test('a round, whose applications come before it, has no rows', async () => {
	const rows = await answer(engine, 'closing-event-pull');
	expect([...new Set(rows.map((row) => row.slice))]).toEqual(['all', 'unit:Sales', 'region:North']);
});
