import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/engine';
import { answer, tablesOf } from './company';

const mail = (id: number) => `p${id}@example.org`;
const person = (id: number, unit: string) => [
	...[id, mail(id), 'Team lead', unit, 'North', null, '2020-01-01', '2025-12-31']
];
const report = (day: string, community: string, owner: number) => [day, community, mail(owner), 9, 4, 40, 6, 30];

let engine: Engine;
beforeAll(async () => {
	engine = await tablesOf({
		people: [
			person(1, 'Sales'),
			person(2, 'Sales'),
			person(3, 'Sales'),
			person(4, 'Thursday'),
			person(5, 'Early'),
			person(6, 'Sales'),
			person(7, 'Sales')
		],
		participation: [
			...[1, 2, 3].map((id) => [id, 'Mentee', 'R1', 'Magazine', null, null, '2025-03-03', null, 'active']),
			[4, 'Mentee', 'R1', 'Magazine', null, null, '2025-03-06', null, 'active'],
			// Before the first report: whether 5 had a community then nobody knows.
			[5, 'Mentee', 'R0', 'Magazine', null, null, '2024-03-04', null, 'completed']
		],
		communities: [
			// 1 has one after 28 days and another later, 2 had one before the start, 3 never gets one.
			report('2025-03-31', 'Tips', 1),
			report('2025-05-31', 'More tips', 1),
			report('2025-02-28', 'Law', 2),
			report('2025-05-31', 'Law', 2),
			// On the Tuesday before 4 started on Thursday.
			report('2025-03-04', 'Audit', 4),
			// Never took part; the reports end on this day, the 90th.
			report('2025-06-01', 'Chess', 6)
		]
	});
});
afterAll(() => engine.close());

const of = async (slice: string, group: string) =>
	(await answer(engine, 'time-to-community'))
		.filter((row) => row.slice === slice && row.group === group)
		.map(({ days, founded }) => [days, founded]);

test('days to the first own community, or to the end of the reports without one', async () => {
	expect(await of('unit:Sales', 'mentees')).toEqual([
		[28, true],
		[90, false]
	]);
});

test('leaders who never took part are counted from a start of the mentees', async () => {
	expect(await of('unit:Sales', 'comparison')).toEqual([
		[90, true],
		[90, false]
	]);
});

test('who started before the reports begin is left out', async () => {
	expect(await of('unit:Early', 'mentees')).toEqual([]);
});

test('who had a community two days before the start is left out', async () => {
	expect(await of('unit:Thursday', 'mentees')).toEqual([]);
});
