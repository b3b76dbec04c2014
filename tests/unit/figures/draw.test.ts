import { expect, test } from 'vitest';
import type { AnswerRow } from '../../../src/lib/edition/edition';
import { drawSvg } from '../../../src/lib/figures/draw';
import { question, questions } from '../../../src/lib/questions/chapters';
import type { Context } from '../../../src/lib/questions/question';
import { SETTINGS } from '../settings';

const context: Context = {
	locale: 'en',
	slice: 'all',
	edition: {
		programme: 'Demo',
		levels: [],
		rounds: [{ round: 'R1', kick_off_on: '2025-02-03', closing_on: null, owner: null, derived: false }],
		events: [],
		settings: { ...SETTINGS, judging_item: 'I can judge' },
		notes: [],
		slices: [],
		reference_on: null,
		data_until: null,
		guard: { min_group: 5, min_count: 3 }
	}
};
/** Names that come from exports, as hostile as they can be. */
const odd = '<b onclick="x">Top</b>';
const rows: Record<string, AnswerRow[]> = {
	'participation-by-level': [
		{ slice: 'all', level: odd, level_order: 1, eligible: 12, joined: 5, rate: 5 / 12 },
		{ slice: 'all', level: 'Team', level_order: 2, eligible: 200, joined: 50, rate: 0.25 }
	],
	'session-topics': [
		{ slice: 'all', topic: odd, stage: 'trying_out', stage_order: 2, sessions: 12, mentees: 9 },
		{ slice: 'all', topic: 'Wiki', stage: 'trying_out', stage_order: 2, sessions: null, mentees: null, guarded: true }
	],
	'survey-change': [
		{
			slice: 'all',
			item: odd,
			group: 'mentees',
			wave: null,
			answer: null,
			mean_change: 1,
			change_low: 0.5,
			change_high: 1.5
		}
	],
	'word-of-mouth-share': [
		{ slice: 'all', round: odd, round_order: 1, mentees: 10, recommended: 4, rate: 0.4 },
		{ slice: 'all', round: 'R2', round_order: 2, mentees: null, recommended: null, rate: null, guarded: true }
	]
};

test.each(Object.keys(rows))('%s: what an export says is drawn as text, never as markup', (id) => {
	for (const width of [342, 1000]) {
		const figure = question(id).figure(rows[id]!, context, width)!;
		const svg = drawSvg(figure.option, width, figure.height);
		expect(svg).toContain('&lt;b');
		expect(svg).not.toContain('<b');
		expect(svg).toContain('var(--');
	}
});

test.each(questions.map(({ id }) => id))(
	'%s: nothing is drawn of nothing, and the sentence says what is missing',
	(id) => {
		const one = question(id);
		expect(one.figure([], context, 1000)).toBeNull();
		expect(one.cards?.([], context) ?? []).toEqual([]);
		for (const locale of ['de', 'en'] as const) {
			const { number, title, detail } = one.finding([], { ...context, locale });
			expect(number).toBeUndefined();
			expect(title).toMatch(/\.$/);
			expect(detail).toMatch(/\.$/);
		}
	}
);
