import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/engine';
import { answer, tablesOf } from './company';

let engine: Engine;
beforeAll(async () => {
	engine = await tablesOf({
		people: [
			[1, null, 'Director', 'Sales', 'North', null, '2020-01-01', '2025-12-31'],
			[2, null, 'Team lead', 'Sales', 'North', 1, '2020-01-01', '2025-12-31'],
			[3, null, 'Team lead', 'IT', 'South', 1, '2020-01-01', '2025-12-31'],
			// Came after the reference date: no part of its headcount.
			[4, null, 'Team lead', 'IT', 'South', 1, '2026-02-01', '2025-12-31'],
			[5, null, 'Employee', 'IT', 'South', 3, '2020-01-01', '2025-12-31']
		],
		participation: [
			[2, 'Mentee', 'R1', 'Magazine', null, null, '2025-03-03', null, 'completed'],
			// Leads nobody, and has no start: neither is a mentee.
			[5, 'Mentee', 'R1', 'Magazine', null, null, '2025-03-03', null, 'completed'],
			[3, 'Mentee', 'R1', 'Magazine', null, null, null, null, 'applied']
		]
	});
});
afterAll(() => engine.close());

test('headcount and mentees by level, for the whole company and each unit', async () => {
	const rows = await answer(engine, 'participation-by-level');
	const of = (slice: string) =>
		rows.filter((row) => row.slice === slice).map(({ level, eligible, joined }) => [level, eligible, joined]);
	expect(of('all')).toEqual([
		['Director', 1, 0],
		['Team lead', 2, 1]
	]);
	expect(of('unit:IT')).toEqual([['Team lead', 1, 0]]);
	expect(of('region:North')).toEqual([
		['Director', 1, 0],
		['Team lead', 1, 1]
	]);
	// A round narrows the mentees, not the headcount.
	expect(of('round:R1')).toEqual(of('all'));
});
