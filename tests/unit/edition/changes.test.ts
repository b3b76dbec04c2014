import { expect, test } from 'vitest';
import { changeOfAnswer, type AnswerState } from '../../../src/lib/edition/changes/answers';
import { comparedColumns } from '../../../src/lib/edition/changes/columns';
import { frameChanges } from '../../../src/lib/edition/changes/frame';
import type { AnswerRow, Edition } from '../../../src/lib/edition/edition';
import { chapters, question, questions } from '../../../src/lib/questions/chapters';
import { SETTINGS } from '../settings';

const EMPTY: Edition = {
	format: 'groundswell-edition',
	version: 1,
	programme: 'P',
	created_on: '2025-01-15',
	reference_on: '2024-12-31',
	data_until: '2025-01-05',
	guard: { min_group: 5, min_count: 3 },
	settings: SETTINGS,
	levels: ['Top', 'Team'],
	rounds: [],
	events: [],
	slices: [
		{ key: 'all', dimension: null, value: null, people: 100 },
		{ key: 'unit:A', dimension: 'unit', value: 'A', people: 20 }
	],
	answers: {},
	receipt: [],
	notes: []
};
const edition = (id: string, rows: Partial<AnswerRow>[]): Edition => ({
	...EMPTY,
	answers: { [id]: rows.map((row) => ({ slice: 'all', ...row })) }
});
const compare = (id: string, then: Partial<AnswerRow>[], now: Partial<AnswerRow>[], slice = 'all') =>
	changeOfAnswer(edition(id, then), edition(id, now), slice, id);

const level = (name: string, eligible: number | null, joined: number | null, low?: number, high?: number) => ({
	level: name,
	eligible,
	joined,
	rate: joined === null || !eligible ? null : joined / eligible,
	rate_low: low ?? null,
	rate_high: high ?? null
});

test.each<[string, Partial<AnswerRow>[], Partial<AnswerRow>[], AnswerState, string | null]>([
	['apart above', [level('Team', 200, 40, 0.15, 0.25)], [level('Team', 200, 80, 0.33, 0.47)], 'changed', 'more'],
	['apart below', [level('Team', 200, 80, 0.33, 0.47)], [level('Team', 200, 40, 0.15, 0.25)], 'changed', 'less'],
	['touching', [level('Team', 200, 40, 0.15, 0.25)], [level('Team', 200, 60, 0.25, 0.37)], 'chance', 'chance'],
	['overlapping', [level('Team', 200, 40, 0.15, 0.25)], [level('Team', 200, 44, 0.17, 0.28)], 'chance', 'chance'],
	['the same', [level('Team', 200, 40, 0.15, 0.25)], [level('Team', 200, 40, 0.15, 0.25)], 'same', 'same'],
	['without bounds', [level('Team', 200, 40)], [level('Team', 200, 80)], 'unjudged', 'unbounded'],
	['told for the first time', [level('Team', 200, null)], [level('Team', 200, 80, 0.33, 0.47)], 'extended', 'none'],
	['hidden by now', [level('Team', 200, 80, 0.33, 0.47)], [level('Team', 200, null)], 'regrouped', 'none']
])('a share %s', (_name, then, now, state, verdict) => {
	const change = compare('participation-by-level', then, now)!;
	expect(change.state).toBe(state);
	expect(change.rows).toHaveLength(1);
	expect(change.rows[0]!.numbers[0]).toMatchObject({ column: { name: 'rate', kind: 'estimate' }, verdict });
});

test('more people alone change no share; what is counted is changed by one', () => {
	const then = [level('Team', 200, 40, 0.15, 0.26)];
	const now = [level('Team', 210, 42, 0.15, 0.26)];
	const change = compare('participation-by-level', then, now)!;
	expect(change.state).toBe('same');
	// The count beside it says so all the same.
	expect(change.rows[0]!.numbers[1]).toMatchObject({ column: { name: 'joined' }, difference: 2, verdict: 'more' });
	const mentees = (count: number) => [{ generation: '0', mentees: count }];
	expect(compare('referral-generations', mentees(30), mentees(31))).toMatchObject({ state: 'changed' });
	expect(compare('referral-generations', mentees(30), mentees(30))).toMatchObject({ state: 'same' });
});

test('means without bounds are told and not judged', () => {
	const row = (after: number) => [
		{ tool: 'T', activity: 'contribute', group: 'mentees', people: 30, before: 1, after, active_before_rate: 0.2 }
	];
	const change = compare('adoption-before-after', row(2), row(3))!;
	expect(change.state).toBe('unjudged');
	expect(change.rows[0]!.numbers.map(({ verdict }) => verdict)).toEqual(['same', 'unbounded']);
});

test('rows belong together by their keys, whatever their order; those that one edition alone has stand alone', () => {
	const change = compare(
		'participation-by-level',
		[level('Top + Middle', 20, 5, 0.1, 0.5), level('Team', 80, 40, 0.4, 0.6)],
		[level('Team', 80, 40, 0.4, 0.6), level('Top', 8, 4, 0.2, 0.8), level('Middle', 12, 3, 0.1, 0.5)]
	)!;
	expect(change.rows.map(({ then, now }) => [then?.level ?? null, now?.level ?? null])).toEqual([
		['Team', 'Team'],
		[null, 'Top'],
		[null, 'Middle'],
		['Top + Middle', null]
	]);
	expect(change.state).toBe('regrouped');
	expect(change.headline).toEqual([]);
});

test('an answer in one edition only is new or gone; in another slice it is no matter', () => {
	const rows = [level('Team', 200, 40, 0.15, 0.25)];
	expect(compare('participation-by-level', [], rows)).toMatchObject({ state: 'new' });
	expect(compare('participation-by-level', rows, [])).toMatchObject({ state: 'gone' });
	expect(compare('participation-by-level', rows, rows, 'unit:A')).toBeNull();
	const unit = rows.map((row) => ({ ...row, slice: 'unit:A' }));
	expect(compare('participation-by-level', [], [...unit, ...rows], 'unit:A')).toMatchObject({ state: 'new' });
});

test('stories come and go; the same one stays', () => {
	const story = (quote: string) => ({
		quote,
		first_step: 's',
		tool: 't',
		level: null,
		anonymous: true,
		not_yet: false
	});
	expect(compare('closing-stories', [story('a')], [story('a')])).toMatchObject({ state: 'same' });
	expect(compare('closing-stories', [story('a')], [story('a'), story('b')])).toMatchObject({ state: 'extended' });
	expect(compare('closing-stories', [story('a')], [story('b')])).toMatchObject({ state: 'regrouped' });
});

test('where many rows moved, the primary measure and what moved furthest stand above the table', () => {
	const effect = (activity: string, value: number, primary = false) => ({
		tool: 'T',
		activity,
		primary,
		effect: value,
		effect_low: value - 0.5,
		effect_high: value + 0.5
	});
	const names = ['a', 'b', 'c', 'd', 'e', 'f'];
	const then = [effect('own', 1, true), ...names.map((name) => effect(name, 0))];
	const now = [effect('own', 1.2, true), ...names.map((name, index) => effect(name, index))];
	const { headline, state } = compare('adoption-effect', then, now)!;
	expect(headline.map(({ now }) => now?.activity)).toEqual(['own', 'f', 'e', 'd']);
	expect(state).toBe('changed');
});

test.each(questions.map(({ id, columns }) => [id, columns] as const))(
	'%s: the number that is judged is the one its bounds stand behind',
	(_id, columns) => {
		const names = Object.keys(columns);
		const compared = comparedColumns(columns);
		const numbers = Object.values(columns).filter(({ role }) => !['key', 'note', 'order'].includes(role));
		expect(compared.length > 0).toBe(numbers.length > 0);
		const [low, high] = compared[0]?.bounds ?? [];
		expect(Boolean(low)).toBe(names.some((name) => /(^|_)low$/.test(name)));
		if (!low || !high) return;
		expect(low.replace(/low$/, '')).toBe(high.replace(/high$/, ''));
		expect(names.indexOf(low)).toBe(names.indexOf(compared[0]!.name) + 1);
		expect(columns[compared[0]!.name]!.format).toBe(columns[low]!.format);
	}
);

test('every chapter can be walked', () => {
	for (const id of chapters.flatMap((chapter) => chapter.questions)) {
		expect(question(id).id).toBe(id);
		expect(changeOfAnswer(EMPTY, EMPTY, 'all', id)).toBeNull();
	}
});

test('what differs between the editions themselves is told', () => {
	const codes = (then: Partial<Edition>, now: Partial<Edition>, slice = 'all') =>
		frameChanges({ ...EMPTY, ...then }, { ...EMPTY, ...now }, slice).map(({ code }) => code);
	expect(codes({}, {})).toEqual(['same-edition']);
	expect(codes({}, { created_on: '2025-07-01' })).toEqual([]);
	expect(codes({ created_on: '2025-07-01' }, {})).toEqual(['order']);
	expect(codes({ programme: 'A' }, { programme: 'B' })).toEqual(['programme']);
	expect(codes({}, { reference_on: '2025-12-31', data_until: '2025-12-28' })).toEqual(['reference', 'until']);
	expect(codes({}, { guard: { min_group: 8, min_count: 3 } })).toEqual(['guard']);
	expect(codes({}, { levels: ['Top'] })).toEqual(['levels']);
	expect(codes({ slices: [] }, {}, 'unit:A')).toEqual(['slice']);
	expect(codes({}, { settings: { ...EMPTY.settings, block_weeks: 5 } })).toEqual(['settings']);
	const round = { round: 'R', kick_off_on: null, closing_on: null, owner: null, derived: true };
	expect(frameChanges(EMPTY, { ...EMPTY, rounds: [round] }, 'all')).toEqual([{ code: 'rounds', then: [], now: ['R'] }]);
	const told = (...levels: string[]) => ({
		answers: { 'participation-by-level': levels.map((name) => ({ slice: 'all', level: name })) }
	});
	expect(codes(told('Top', 'Team'), told('Top + Team'))).toEqual(['merged']);
});
