import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/engine';
import { answer, tablesOf } from './company';

/** Sunday of a week counted from that of the first start on Monday 2025-03-03. */
const sunday = (week: number) => new Date(Date.UTC(2025, 2, 9 + 7 * week)).toISOString().slice(0, 10);
const mail = (id: number) => `p${id}@example.org`;
const person = (id: number, unit: string) => [
	...[id, mail(id), 'Team lead', unit, 'North', null, '2020-01-01', '2025-12-31']
];

/** Posts in the weeks -13 to 33, one digit a week, "-" not licensed; nobody but 6 has a licence to read. */
const posts = (id: number, weeks: string, read: number | null = null) =>
	[...weeks].map((posted, index) => {
		return [sunday(index - 13), mail(id), 'Active', posted === '-' ? null : posted, read, null, 7];
	});
const thirteen = (posted: string) => posted.repeat(13);

let engine: Engine;
beforeAll(async () => {
	engine = await tablesOf({
		people: [
			...[1, 2, 4, 6, 7].map((id) => person(id, 'Sales')),
			// The later mentee and one who never took part.
			...[3, 5].map((id) => person(id, 'IT'))
		],
		participation: [
			...[1, 2, 6, 7].map((id) => [id, 'Mentee', 'R1', 'Magazine', null, null, '2025-03-05', null, 'completed']),
			// In week 20, after the windows of the first start: until then one of the comparison.
			[3, 'Mentee', 'R2', 'Magazine', null, null, '2025-07-21', null, 'completed']
		],
		usage: [
			// The week of the start belongs to neither window.
			...posts(1, thirteen('1') + '9' + thirteen('3') + '0'.repeat(20)),
			// 9 of 13 weeks licensed is enough, 8 is not.
			...posts(2, '----333000000' + '9' + thirteen('2') + '0'.repeat(20)),
			...posts(7, '-----99999999' + '9' + thirteen('9') + '0'.repeat(20)),
			...posts(3, thirteen('4') + '4' + '2'.repeat(19) + '5' + thirteen('5')),
			...posts(4, '0'.repeat(47)),
			...posts(5, '2'.repeat(47)),
			// Reads, but has no licence to post.
			...posts(6, '-'.repeat(47), 1)
		]
	});
});
afterAll(() => engine.close());

const of = async (slice: string) =>
	(await answer(engine, 'adoption-before-after'))
		.filter((row) => row.slice === slice)
		.map((row) => [row.activity, row.group, row.people, row.before, row.after, row.active_before_rate]);

test('means of the mentees around their own start, beside who had not started by the end of the window', async () => {
	expect(await of('all')).toEqual([
		// Before: 1, 9/9 and 2; active in 13 of 13, 3 of 9 and 13 of 13 weeks. After: 3, 2 and 5.
		['contribute', 'mentees', 3, 1.333333, 3.333333, 0.777778],
		// Twice the first start: 4, 0, 2 to 2, 0, 2; once the second: 0, 2 to 0, 2.
		['contribute', 'comparison', 3, 1.666667, 1.222222, 0.611111],
		// Not licensed is no nought: nobody else has read nothing.
		['read', 'mentees', 1, 1, 1, 1]
	]);
});

test('a unit is compared within itself, a round with the whole company', async () => {
	expect(await of('unit:IT')).toEqual([
		['contribute', 'mentees', 1, 2, 5, 1],
		['contribute', 'comparison', 1, 2, 2, 1]
	]);
	expect(await of('round:R2')).toEqual([
		['contribute', 'mentees', 1, 2, 5, 1],
		['contribute', 'comparison', 2, 1, 1, 0.5]
	]);
});
