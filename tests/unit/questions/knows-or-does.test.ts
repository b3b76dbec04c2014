import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/engine';
import { answer, tablesOf } from './company';

/** Sunday of a week counted from that of the start on Monday 2025-03-03. */
const sunday = (week: number) => new Date(Date.UTC(2025, 2, 9 + 7 * week)).toISOString().slice(0, 10);
const mail = (id: number) => `p${id}@example.org`;

/** 13 weeks before, the week of the start, 13 weeks after: how often one posts a week; null is not licensed. */
const usage = (id: number, before: number | null, after: number | null) =>
	Array.from({ length: 27 }, (_, index) => {
		const count = index < 13 ? before : after;
		return [sunday(index - 13), mail(id), 'Active', count, count, count, 7];
	});
/** The answers about judging and about taking part, before and after. */
const asked = (id: number, judging: [string | number, string | number], taking: [number, number]) => [
	[id, 'before', '2025-02-24', judging[0], taking[0]],
	[id, 'after', '2025-06-09', judging[1], taking[1]]
];

let engine: Engine;
beforeAll(async () => {
	engine = await tablesOf({
		people: [1, 2, 3, 4, 5, 6, 7, 8].map((id) => [
			...[id, mail(id), 'Team lead', 'Sales', 'North', null, '2020-01-01', '2025-12-31']
		]),
		participation: [1, 2, 3, 4, 5, 6, 7].map((id) => [
			...[id, 'Mentee', 'R1', 'Magazine', null, null, '2025-03-03', null, 'completed']
		]),
		usage: [
			...usage(1, 0, 1),
			...usage(2, 0, 1),
			...usage(3, 1, 1),
			// Down the ladder is not doing more.
			...usage(4, 1, 0),
			...usage(5, 0, 1),
			...usage(6, 0, 1),
			...usage(7, null, null),
			...usage(8, 0, 0)
		],
		survey: [
			...asked(1, [2, 4], [3, 3]),
			...asked(2, [2, 3], [3, 1]),
			...asked(3, [2, 5], [3, 3]),
			// The same judgement; that they take part more is another item.
			...asked(4, [4, 4], [1, 5]),
			...asked(5, [2, 'k. A.'], [1, 5]),
			[6, 'before', '2025-02-24', 2, 2],
			...asked(7, [2, 4], [1, 5]),
			...asked(8, [4, 2], [3, 3])
		]
	});
});
afterAll(() => engine.close());

const of = async (group: string) =>
	(await answer(engine, 'knows-or-does'))
		.filter((row) => row.slice === 'all' && row.group === group)
		.map(({ knows_more, does_more, people, total }) => [knows_more, does_more, people, total]);

test('better judgement and a higher step, for who answered twice and has a licence', async () => {
	expect(await of('mentees')).toEqual([
		[true, true, 2, 4],
		[true, false, 1, 4],
		[false, false, 1, 4]
	]);
});

test('worse judgement is not knowing more', async () => {
	expect(await of('comparison')).toEqual([[false, false, 1, 1]]);
});
