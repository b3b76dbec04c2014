import { expect, test } from 'vitest';
import type { AnswerRow, EditionSettings } from '../../../src/lib/edition/edition';
import { guard as guardAll } from '../../../src/lib/edition/guard';
import { question } from '../../../src/lib/questions/chapters';
import type { Question } from '../../../src/lib/questions/question';

const limits = { min_group: 5, min_count: 3 };
const settings = {
	...{ primary: null, judging_item: null, block_weeks: 4, follow_up_days: 365, habit: { active: 9, of: 12 } },
	windows: { before: [-13, -1], after: [1, 13], lasting: [27, 39] } satisfies EditionSettings['windows']
};
const frame = { levels: [], rounds: [], settings };
/** Guards one answer alone, as far as its own numbers are too small. */
const guard = async (asked: Question, rows: AnswerRow[], of: typeof limits) => {
	const slices = [...new Set(rows.map(({ slice }) => slice))].map((key) => ({
		key,
		dimension: key === 'all' ? null : ('unit' as const),
		value: null,
		people: 100,
		mentees: 50
	}));
	return (await guardAll([{ question: asked, rows }], slices, of, frame, { suppression: 'primary' })).answers[0]!;
};
const levels = (...rows: [level: string, eligible: number, joined: number][]): AnswerRow[] =>
	rows.map(([level, eligible, joined], index) => ({ slice: 'all', level, level_order: index + 1, eligible, joined }));
const shown = async (rows: AnswerRow[]) =>
	(await guard(question('participation-by-level'), rows, limits)).map(({ level, eligible, joined }) => [
		level,
		eligible,
		joined
	]);

test('a level too small is merged with its smaller neighbour, top first', async () => {
	expect(await shown(levels(['Board', 5, 1], ['Division', 14, 3], ['Department', 52, 26]))).toEqual([
		['Board + Division', 19, 4],
		['Department', 52, 26]
	]);
	expect(await shown(levels(['Board', 30, 10], ['Division', 4, 1], ['Department', 9, 4]))).toEqual([
		['Board', 30, 10],
		['Division + Department', 13, 5]
	]);
});

test('none and all are hidden as few and nearly all are: they speak about each', async () => {
	expect(await shown(levels(['Team', 8, 0]))).toEqual([['Team', 8, null]]);
	expect(await shown(levels(['Team', 8, 8]))).toEqual([['Team', 8, null]]);
	expect(await shown(levels(['Team', 8, 6]))).toEqual([['Team', 8, null]]);
	expect(await shown(levels(['Team', 8, 5]))).toEqual([['Team', 8, 5]]);
	expect(await shown(levels(['Team', 4, 2]))).toEqual([['Team', null, null]]);
});

test('what is derived goes with what it is derived from, and the row says that it is guarded', async () => {
	const [hidden] = await guard(question('participation-by-level'), levels(['Team', 4, 2]), limits);
	expect(hidden).toMatchObject({ guarded: true, rate: null, rate_low: null, rate_high: null });
	const [open] = await guard(question('participation-by-level'), levels(['Team', 10, 5]), limits);
	expect(open).toMatchObject({ rate: 0.5 });
	expect(open).not.toHaveProperty('guarded');
});

test('slices are merged each for itself; no one by recommendation is harmless', async () => {
	const rows = [
		...levels(['A', 5, 1], ['B', 20, 5]),
		...levels(['A', 9, 4]).map((row) => ({ ...row, slice: 'unit:X' }))
	];
	expect(await shown(rows)).toEqual([
		['A + B', 25, 6],
		['A', 9, 4]
	]);
	const pilot = { slice: 'all', round: 'Pilot', round_order: 1, mentees: 10, recommended: 0 };
	expect((await guard(question('word-of-mouth-share'), [pilot], limits))[0]).toMatchObject({
		mentees: 10,
		recommended: 0
	});
});

test('a mean needs its group', async () => {
	const row = { slice: 'all', tool: 'T', activity: 'read', group: 'mentees', before: 1, after: 2 };
	const rates = { active_before_rate: 0.5, active_after_rate: 0.6 };
	const [few, enough] = await guard(
		question('adoption-before-after'),
		[4, 5].map((people) => ({ ...row, ...rates, people })),
		limits
	);
	expect(few).toMatchObject({ guarded: true, before: null, after: null, people: null });
	expect(enough).toMatchObject({ before: 1, after: 2, people: 5 });
});
