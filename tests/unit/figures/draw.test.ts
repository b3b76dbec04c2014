import { expect, test } from 'vitest';
import type { AnswerRow } from '../../../src/lib/edition/edition';
import { drawSvg } from '../../../src/lib/figures/draw';
import { questions } from '../../../src/lib/questions/chapters';
import type { Context } from '../../../src/lib/questions/question';

const context: Context = {
	locale: 'en',
	slice: 'all',
	edition: {
		programme: 'Demo',
		levels: [],
		rounds: [{ round: 'R1', kick_off_on: '2025-02-03', closing_on: null, owner: null, derived: false }],
		events: [],
		settings: {
			primary: { tool: 'T', activity: 'contribute' },
			judging_item: 'I can judge',
			windows: { before: [-13, -1], after: [1, 13], lasting: [27, 39] },
			block_weeks: 4,
			follow_up_days: 365,
			habit: { active: 9, of: 12 }
		},
		notes: [],
		slices: [],
		reference_on: null,
		data_until: null,
		guard: { min_group: 5, min_count: 3 }
	}
};
const month = (index: number) => `2025-${String(index + 1).padStart(2, '0')}`;
const full: Record<string, AnswerRow[]> = {
	'participation-by-level': [
		{ slice: 'all', level: '<b>Top</b>', level_order: 1, eligible: 12, joined: 5, rate: 5 / 12 },
		{ slice: 'all', level: 'Team', level_order: 2, eligible: 200, joined: 50, rate: 0.25 }
	],
	'word-of-mouth-share': [
		{ slice: 'all', round: 'R1', round_order: 1, mentees: 10, recommended: 4, rate: 0.4 },
		{ slice: 'all', round: 'R2', round_order: 2, mentees: null, recommended: null, rate: null, guarded: true }
	],
	'adoption-before-after': ['mentees', 'comparison'].map((group) => ({
		...{ slice: 'all', tool: 'T', activity: 'contribute', group, people: 20 },
		...{ before: 1, after: 3, active_before_rate: 0.4, active_after_rate: 0.7 }
	})),
	'adoption-over-time': Array.from({ length: 8 }, (_, index) => ({
		...{ slice: 'all', month: month(index), weeks: 4, group: 'mentees', people: 20, active: 8 + index },
		active_rate: (8 + index) / 20
	}))
};

test.each(questions.map(({ id }) => id))(
	'%s is drawn, phone and desk, in theme colours; nothing is drawn of nothing',
	(id) => {
		const question = questions.find((one) => one.id === id)!;
		const rows = full[id] ?? [];
		expect(rows.length).toBeGreaterThan(0);
		for (const width of [342, 1000]) {
			const figure = question.figure(rows, context, width);
			expect(figure).not.toBeNull();
			const svg = drawSvg(figure!.option, width, figure!.height);
			expect(svg).toMatch(/<(path|circle)/);
			expect(svg).toContain('var(--');
			expect(svg).not.toContain('<b>');
			expect(svg).not.toContain('NaN');
		}
		expect(question.figure([], context, 1000)).toBeNull();
		for (const locale of ['de', 'en'] as const) {
			expect(question.finding(rows, { ...context, locale }).title).toMatch(/\.$/);
			expect(question.finding([], { ...context, locale }).number).toBeUndefined();
		}
	}
);
