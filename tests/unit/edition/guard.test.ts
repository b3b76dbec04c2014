import { expect, test } from 'vitest';
import type { AnswerRow } from '../../../src/lib/edition/edition';
import { guard } from '../../../src/lib/edition/guard';
import { question } from '../../../src/lib/questions/chapters';

const limits = { min_group: 5, min_count: 3 };
const levels = (...rows: [level: string, eligible: number, joined: number][]): AnswerRow[] =>
	rows.map(([level, eligible, joined], index) => ({ slice: 'all', level, level_order: index + 1, eligible, joined }));
const shown = (rows: AnswerRow[]) =>
	guard(question('participation-by-level'), rows, limits).map(({ level, eligible, joined }) => [
		level,
		eligible,
		joined
	]);

test('a level too small is merged with its smaller neighbour, top first', () => {
	expect(shown(levels(['Board', 5, 1], ['Division', 14, 3], ['Department', 52, 26]))).toEqual([
		['Board + Division', 19, 4],
		['Department', 52, 26]
	]);
	expect(shown(levels(['Board', 30, 10], ['Division', 4, 1], ['Department', 9, 4]))).toEqual([
		['Board', 30, 10],
		['Division + Department', 13, 5]
	]);
});

test('none and all are hidden as few and nearly all are: they speak about each', () => {
	expect(shown(levels(['Team', 8, 0]))).toEqual([['Team', null, null]]);
	expect(shown(levels(['Team', 8, 8]))).toEqual([['Team', null, null]]);
	expect(shown(levels(['Team', 8, 6]))).toEqual([['Team', null, null]]);
	expect(shown(levels(['Team', 8, 5]))).toEqual([['Team', 8, 5]]);
	expect(shown(levels(['Team', 4, 2]))).toEqual([['Team', null, null]]);
});

test('what is derived goes with what it is derived from, and the row says that it is guarded', () => {
	const [hidden] = guard(question('participation-by-level'), levels(['Team', 4, 2]), limits);
	expect(hidden).toMatchObject({ guarded: true, rate: null, rate_low: null, rate_high: null });
	const [open] = guard(question('participation-by-level'), levels(['Team', 10, 5]), limits);
	expect(open).toMatchObject({ rate: 0.5 });
	expect(open).not.toHaveProperty('guarded');
});

test('slices are merged each for itself; no one by recommendation is harmless', () => {
	const rows = [
		...levels(['A', 5, 1], ['B', 20, 5]),
		...levels(['A', 9, 4]).map((row) => ({ ...row, slice: 'unit:X' }))
	];
	expect(shown(rows)).toEqual([
		['A + B', 25, 6],
		['A', 9, 4]
	]);
	const pilot = { slice: 'all', round: 'Pilot', round_order: 1, mentees: 10, recommended: 0 };
	expect(guard(question('word-of-mouth-share'), [pilot], limits)[0]).toMatchObject({ mentees: 10, recommended: 0 });
});

test('a mean needs its group', () => {
	const row = { slice: 'all', tool: 'T', activity: 'read', group: 'mentees', before: 1, after: 2 };
	const rates = { active_before_rate: 0.5, active_after_rate: 0.6 };
	const [few, enough] = guard(
		question('adoption-before-after'),
		[4, 5].map((people) => ({ ...row, ...rates, people })),
		limits
	);
	expect(few).toMatchObject({ guarded: true, before: null, after: null, people: null });
	expect(enough).toMatchObject({ before: 1, after: 2, people: 5 });
});
