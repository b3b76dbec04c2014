import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/engine';
import { answer, tablesOf } from './company';

let engine: Engine;
beforeAll(async () => {
	engine = await tablesOf({
		people: [1, 2, 3, 4, 5, 6].map((id) => [id, null, 'Team lead', 'Sales', 'North', null, '2020-01-01', '2025-12-31']),
		participation: [1, 2, 3, 4, 5].map((id) => [
			...[id, 'Mentee', 'R1', 'Magazine', null, null, '2025-03-03', null, 'completed']
		]),
		survey: [
			// The two items: judging, taking part.
			[1, 'before', '2025-02-24', 2, 3],
			[1, 'after', '2025-06-09', 4, 3],
			[2, 'Vorher', '2025-02-24', 2, 4],
			[2, 'Nachher', '2025-06-09', 3, 1],
			[3, 'before', '2025-02-24', 3, 'k. A.'],
			[3, 'after', '2025-06-09', 3, 5],
			// Only one wave, on either side.
			[4, 'before', '2025-02-24', 1, 1],
			[5, 'after', '2025-06-09', 5, 5],
			// Never took part.
			[6, 'before', '2025-02-24', 4, 4],
			[6, 'after', '2025-06-09', 3, 'k. A.']
		]
	});
});
afterAll(() => engine.close());

const of = async (item: string, group: string) =>
	(await answer(engine, 'survey-change')).filter(
		(row) => row.slice === 'all' && row.item === item && row.group === group
	);
const spread = async (item: string, group: string) =>
	(await of(item, group))
		.filter((row) => row.wave !== null)
		.map(({ wave, answer, people, answered }) => [wave, answer, people, answered]);
const change = async (item: string, group: string) =>
	(await of(item, group))
		.filter((row) => row.wave === null)
		.map(({ people, mean_change, variance }) => [people, mean_change, variance]);

test('answers before and after, of who answered the item both times', async () => {
	expect(await spread('I can judge the tools', 'mentees')).toEqual([
		['before', '2', 2, 3],
		['before', '3', 1, 3],
		['after', '3', 2, 3],
		['after', '4', 1, 3]
	]);
	// Changes of 2, 1 and 0.
	expect(await change('I can judge the tools', 'mentees')).toEqual([[3, 1, 1]]);
});

test('"k. A." in one wave takes the answer of the other out, for that item alone', async () => {
	expect(await spread('I take part myself', 'mentees')).toEqual([
		['before', '3', 1, 2],
		['before', '4', 1, 2],
		['after', '1', 1, 2],
		['after', '3', 1, 2]
	]);
	// Changes of 0 and -3.
	expect(await change('I take part myself', 'mentees')).toEqual([[2, -1.5, 4.5]]);
	expect(await of('I take part myself', 'comparison')).toEqual([]);
});

test('one person has a change but no variance', async () => {
	expect(await change('I can judge the tools', 'comparison')).toEqual([[1, -1, null]]);
});
