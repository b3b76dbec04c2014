import { describe, expect, test } from 'vitest';
import { edition, found } from './small';

const levels = ['Board', 'Head', 'Lead'];
const rounds = ['R1', 'R2'];
/** A level's row of the whole company, or of a slice. */
const level = (name: string, eligible: number | null, joined: number | null, slice = 'all') => ({
	...{ slice, level: name, eligible, joined, rate: null, rate_low: null, rate_high: null }
});
const byLevel = (...rows: ReturnType<typeof level>[]) => ({ 'participation-by-level': rows });
/** Thirty leaders of whom twenty took part. */
const twenty = byLevel(level('Lead', 30, 20));

describe('levels', () => {
	test('the hidden one of two levels of a slice is what the other leaves', async () => {
		const of = edition({
			people: { all: 30 },
			levels,
			answers: byLevel(level('Head', 18, 6), level('Lead', null, null))
		});
		expect(await found(of)).toContain('recovered participation-by-level eligible 12');
	});

	test('two hidden levels hide each other', async () => {
		const rows = byLevel(level('Board', null, null), level('Head', null, null), level('Lead', 10, 4));
		expect(await found(edition({ people: { all: 30 }, levels, answers: rows }))).toEqual([]);
	});

	test('a merged name is its levels: a round that merges less tells what the company hides', async () => {
		const rows = byLevel(
			level('Board + Head', 18, 6),
			level('Lead', 12, 5),
			level('Board', 14, 3, 'round:R1'),
			level('Head + Lead', 16, 3, 'round:R1')
		);
		const of = edition({ people: { all: 30, 'round:R1': 6 }, levels, rounds, answers: rows });
		expect(await found(of)).toContain('part beside participation-by-level eligible 4');
	});

	test('units leave few of the company outside', async () => {
		const people = { all: 25, 'unit:A': 12, 'unit:B': 10, 'unit:C': null };
		expect(await found(edition({ people }))).toEqual([
			'narrow unit:C slices people 1–3',
			'part outside unit slices people 3'
		]);
		expect(await found(edition({ people: { ...people, all: 30 } }))).toEqual([]);
	});

	test('those who never took part are a group too', async () => {
		const of = edition({ people: { all: 30 }, levels, answers: byLevel(level('Head', 14, 13), level('Lead', 16, 15)) });
		expect(await found(of)).toContain('part never participation-by-level joined 2');
	});
});

describe('rounds', () => {
	const row = (round: string, joined: number | null, joined_so_far: number | null) => ({
		...{ round, level: 'Lead', eligible: 40, joined, joined_so_far, rate: null, rate_low: null, rate_high: null }
	});

	test('who joined so far gives back who joined in between', async () => {
		const answers = { 'participation-over-rounds': [row('R1', 6, 6), row('R2', null, 13)] };
		const of = edition({ people: { all: 40 }, levels: ['Lead'], rounds, answers });
		expect(await found(of)).toContain('recovered participation-over-rounds joined 7');
		// The first round's joined so far are those who joined.
		const hidden = { 'participation-over-rounds': [row('R1', 6, null), row('R2', null, null)] };
		expect(await found(edition({ people: { all: 40 }, levels: ['Lead'], rounds, answers: hidden }))).toEqual([]);
	});

	test('entries beyond the mentees are those who came twice, whose means the rounds tell together', async () => {
		const share = rounds.map((round, index) => ({ round, mentees: 10 + index, recommended: 5, rate: null }));
		const people = { all: 30, 'round:R1': 10, 'round:R2': 11 };
		const told = (...slices: string[]) => ({
			...twenty,
			'word-of-mouth-share': [...share, ...slices.map((slice, index) => ({ ...share[index], slice }))]
		});
		const of = edition({ people, levels: ['Lead'], rounds, answers: told('round:R1', 'round:R2') });
		expect(await found(of)).toContain('part again word-of-mouth-share mentees 1');
		// Nothing is told of the second round's mentees but their number.
		expect(await found(edition({ people, levels: ['Lead'], rounds, answers: told('round:R1') }))).toEqual([]);
	});
});

describe('doors', () => {
	const door = (path: string, people: number | null, total: number | null = 20, round: string | null = 'R1') => ({
		...{ role: 'mentee', round, path, people, total, share: null }
	});

	test('the hidden door is what the others leave of all', async () => {
		const answers = { 'entry-paths': [door('recommendation', 9), door('magazine', null), door('tender', 5)] };
		const one = edition({ people: { all: 60 }, rounds: ['R1'], answers });
		expect(await found(one)).toContain('recovered entry-paths people 6');
		const two = { 'entry-paths': [door('recommendation', 9), door('magazine', null), door('tender', null)] };
		expect(await found(edition({ people: { all: 60 }, rounds: ['R1'], answers: two }))).toEqual([]);
	});

	test('a door of all rounds is that of each round', async () => {
		const answers = {
			'entry-paths': [
				...[door('magazine', 17, 40, null), door('tender', 23, 40, null)],
				...[door('magazine', 9, 20), door('tender', 11, 20)],
				...[door('magazine', null, null, 'R2'), door('tender', null, null, 'R2')]
			]
		};
		expect(await found(edition({ people: { all: 60 }, rounds, answers }))).toEqual(
			expect.arrayContaining(['recovered entry-paths people 8', 'recovered entry-paths people 12'])
		);
	});

	test('who is told twice is no secret where told once', async () => {
		const answers = {
			'entry-paths': [door('recommendation', 9), door('magazine', 11)],
			'word-of-mouth-share': [{ round: 'R1', mentees: 20, recommended: null, rate: null }]
		};
		expect(await found(edition({ people: { all: 60 }, rounds: ['R1'], answers }))).toEqual([]);
	});

	test('mentees whose door is not named are few', async () => {
		const answers = {
			'word-of-mouth-share': [{ round: 'R1', mentees: 20, recommended: 9, rate: null }],
			handover: [{ round: 'R1', owner: 'hr', mentees: 18, approached: 6, self_propelled_rate: null }]
		};
		const of = edition({ people: { all: 60 }, rounds: ['R1'], answers });
		expect(await found(of)).toContain('part doorless handover mentees 2');
	});
});

describe('the funnel', () => {
	const stage = (name: string, people: number | null, slice = 'all', round = 'R1 + R2') => ({
		...{ slice, role: 'mentor', round, stage: name, entered: 20, people }
	});

	test('who began and did not complete are few', async () => {
		const answers = { 'programme-funnel': [stage('entered', 20), stage('started', 20), stage('completed', 18)] };
		expect(await found(edition({ people: { all: 60 }, rounds, answers }))).toContain(
			'part step programme-funnel people 2'
		);
	});

	test('a merged round less one that its own slice shows is the other', async () => {
		const own = (name: string, people: number) => ({ ...stage(name, people, 'round:R1', 'R1'), entered: 18 });
		const answers = {
			'programme-funnel': [
				...[stage('entered', 20), stage('started', 15), stage('completed', 8)],
				...[own('entered', 18), own('started', 13), own('completed', 8)]
			]
		};
		const of = edition({ people: { all: 60, 'round:R1': 18 }, rounds, answers });
		expect(await found(of)).toContain('part beside programme-funnel entered 2');
	});
});

describe('sessions', () => {
	const minutes = (bucket: string, sessions: number | null, mentees: number | null) => ({
		...{ measure: 'minutes', bucket, sessions, mentees }
	});

	test('sessions are the same by length and by hour', async () => {
		const answers = {
			'session-rhythm': [minutes('< 30', 20, 12), minutes('30–44', 30, 14)],
			'session-times': [
				{ weekday: 1, hour: 9, sessions: 38, mentees: 14 },
				{ weekday: 2, hour: 9, sessions: null, mentees: null }
			]
		};
		expect(await found(edition({ people: { all: 60 }, answers }))).toContain('recovered session-times sessions 12');
		answers['session-times'].push({ weekday: 3, hour: 9, sessions: null, mentees: null });
		expect(await found(edition({ people: { all: 60 }, answers }))).toEqual([]);
	});

	test('no more mentees meet than there are', async () => {
		const answers = { ...byLevel(level('Lead', 30, 6)), 'session-rhythm': [minutes('< 30', 20, null)] };
		const of = edition({ people: { all: 30 }, levels: ['Lead'], answers });
		// One at least; six at most is five apart, which is allowed.
		expect(await found(of)).toEqual([]);
		const fewer = { ...byLevel(level('Lead', 30, 5)), 'session-rhythm': [minutes('< 30', 20, null)] };
		expect(await found(edition({ people: { all: 30 }, levels: ['Lead'], answers: fewer }))).toContain(
			'narrow session-rhythm mentees 1–5'
		);
	});
});

describe('recommendations', () => {
	test('generations are the mentees', async () => {
		const answers = {
			...twenty,
			'referral-generations': [
				{ generation: '0', mentees: 12 },
				{ generation: '1', mentees: null }
			]
		};
		const one = edition({ people: { all: 30 }, levels: ['Lead'], answers });
		expect(await found(one)).toContain('recovered referral-generations mentees 8');
		answers['referral-generations'].push({ generation: '2', mentees: null });
		expect(await found(edition({ people: { all: 30 }, levels: ['Lead'], answers }))).toEqual([]);
	});

	test('a unit is what the others leave of those recommended', async () => {
		const kind = (slice: string, referred: number | null, joined: number | null) => ({
			...{ slice, kind: 'colleague', referred, joined, rate: null }
		});
		const answers = { 'referral-funnel': [kind('all', 22, 10), kind('unit:A', 19, 9), kind('unit:B', null, null)] };
		// Both units together are the company, so that nobody is in neither.
		const whole = await found(edition({ people: { all: 60, 'unit:A': 30, 'unit:B': 30 }, answers }));
		expect(whole).toContain('recovered unit:B referral-funnel referred 3');
		expect(whole).toContain('recovered unit:B referral-funnel joined 1');
		const more = await found(edition({ people: { all: 70, 'unit:A': 30, 'unit:B': 30 }, answers }));
		expect(more).toContain('narrow unit:B referral-funnel referred 1–3');
		expect(more).toContain('part outside unit referral-funnel referred 3');
	});

	test('from level to level: the pairs of two units are those of the company', async () => {
		const pair = (slice: string, referred: number | null) => ({
			...{ slice, from_level: 'Head', to_level: 'Lead', referred, joined: null }
		});
		const answers = { 'referral-flow': [pair('all', 20), pair('unit:A', 17), pair('unit:B', null)] };
		const of = edition({ people: { all: 60, 'unit:A': 30, 'unit:B': 30 }, levels, answers });
		expect(await found(of)).toContain('narrow unit:B referral-flow referred 1–3');
	});

	test('who completed a round is one of its mentees', async () => {
		const answers = {
			'word-of-mouth-share': [{ round: 'R1', mentees: 5, recommended: 0, rate: null }],
			'referral-reproduction': [{ round: 'R1', mentees: null, brought_in: null, reproduction: null, closed: true }]
		};
		expect(await found(edition({ people: { all: 60 }, rounds: ['R1'], answers }))).toContain(
			'narrow referral-reproduction mentees 1–5'
		);
	});

	test('direct reports who have not joined are among those who never did', async () => {
		const answers = {
			...byLevel(level('Lead', 30, 26)),
			'direct-report-pull': [{ group: 'others', eligible: 12, joined: null, rate: null }]
		};
		const of = edition({ people: { all: 30 }, levels: ['Lead'], answers });
		expect(await found(of)).toContain('narrow direct-report-pull joined 8–12');
	});

	test('applications of a unit are what the others leave of a week', async () => {
		const week = (slice: string, applications: number | null) => ({
			slice,
			weeks_from_event: '-1 + 0 + 1',
			applications
		});
		const answers = { 'closing-event-pull': [week('all', 12), week('unit:A', 8), week('unit:B', null)] };
		const of = edition({ people: { all: 60, 'unit:A': 30, 'unit:B': 30 }, answers });
		expect(await found(of)).toEqual(
			expect.arrayContaining([
				'narrow unit:B closing-event-pull applications 0–4',
				'part outside unit closing-event-pull applications 4'
			])
		);
	});
});

describe('adoption', () => {
	const mean = (slice: string, people: number | null, cut: boolean, share = 0.5) => ({
		...{ slice, tool: 'T', activity: 'read', group: 'mentees', people, cut },
		...(people === null
			? { before: null, after: null, active_before_rate: null, active_after_rate: null }
			: { before: 1, after: 2, active_before_rate: share, active_after_rate: 0.5 })
	});

	test('a row that lacks no mentee has as many as there are', async () => {
		const answers = { ...twenty, 'adoption-before-after': [mean('all', null, false)] };
		const of = edition({ people: { all: 30 }, levels: ['Lead'], answers });
		expect(await found(of)).toContain('recovered adoption-before-after people 20');
		const cut = { ...twenty, 'adoption-before-after': [mean('all', null, true)] };
		expect(await found(edition({ people: { all: 30 }, levels: ['Lead'], answers: cut }))).toEqual([
			'derived adoption-before-after cut 1'
		]);
	});

	test('a unit cannot be more active than the company that it is a part of', async () => {
		const people = { all: 70, 'unit:A': 40, 'unit:B': 20 };
		const rows = (share: number) => ({
			'adoption-before-after': [mean('all', 40, true, 0.5), mean('unit:A', 25, true, share)]
		});
		expect(await found(edition({ people, answers: rows(0.8) }))).toEqual([]);
		// Of 20 active in the mean of all weeks 25 would be in the unit.
		const [first, ...others] = await found(edition({ people, answers: rows(1) }));
		expect(first).toMatch(/^broken/);
		expect(others).toEqual([]);
	});

	test('an effect that lacks no mentee has no more than there are, and as many as its blocks', async () => {
		const effect = { tool: 'T', activity: 'read', mentees: null, comparison: 20, cut: true, effect: null };
		const block = (at: number, mentees: number) => ({
			...{ tool: 'T', activity: 'read', block: at, mentees, comparison: 20, effect: 1, effect_low: 0, effect_high: 2 }
		});
		const answers = {
			...twenty,
			'adoption-effect': [effect],
			'adoption-event-study': [block(0, 15), block(1, 15), block(2, 14), block(3, 13)]
		};
		const of = edition({ people: { all: 30 }, levels: ['Lead'], answers });
		expect(await found(of)).toContain('recovered adoption-effect mentees 13');
	});

	test('people of a month in no unit are few', async () => {
		const month = (slice: string, people: number, active: number) => ({
			...{ slice, month: '2025-01', group: 'others', people, active, active_rate: active / people }
		});
		const answers = { 'adoption-over-time': [month('all', 40, 20), month('unit:A', 20, 10), month('unit:B', 18, 10)] };
		const of = edition({ people: { all: 70, 'unit:A': 30, 'unit:B': 30 }, answers });
		expect(await found(of)).toContain('part outside unit adoption-over-time people 2');
	});

	test('the only hidden step of a ladder is what the total leaves', async () => {
		const step = (before: number, after: number, people: number | null) => ({
			...{ group: 'mentees', step_before: before, step_after: after, people, total: 20 }
		});
		const answers = { 'adoption-ladder': [step(1, 1, 8), step(1, 3, 6), step(2, 3, null)] };
		expect(await found(edition({ people: { all: 60 }, answers }))).toContain('recovered adoption-ladder people 6');
		answers['adoption-ladder'][0]!.people = null;
		expect(await found(edition({ people: { all: 60 }, answers }))).toEqual([]);
	});

	test('who judges and climbs is among those who climb', async () => {
		const step = (before: number, after: number, people: number) => ({
			...{ group: 'mentees', step_before: before, step_after: after, people, total: 20 }
		});
		const judged = (does_more: boolean, people: number) => ({
			...{ group: 'mentees', knows_more: true, does_more, people, total: 15, share: people / 15 }
		});
		const answers = {
			'adoption-ladder': [step(1, 1, 10), step(1, 3, 10)],
			'knows-or-does': [judged(true, 9), judged(false, 6)]
		};
		expect(await found(edition({ people: { all: 60 }, answers }))).toContain('part beside knows-or-does people 1');
	});

	test('no more have the habit than are looked at', async () => {
		const answers = { 'lasting-habit': [{ group: 'mentees', window: 'after', people: 5, habitual: null, rate: null }] };
		// Five are five apart; of four nobody may speak anyway.
		expect(await found(edition({ people: { all: 60 }, answers }))).toEqual([]);
	});
});

describe('culture', () => {
	test('mentees who run communities: their number is that of the mentees', async () => {
		const row = { month: '2025-01', group: 'mentees', leaders: null, owners: null, communities: null };
		const answers = { ...twenty, 'leader-communities': [row] };
		const of = edition({ people: { all: 30 }, levels: ['Lead'], answers });
		expect(await found(of)).toEqual(['recovered leader-communities leaders 20']);
	});

	const month = (at: number, at_risk: number | null, founded: number | null) => ({
		...{ group: 'mentees', month: at, people: 20, at_risk, founded, without_rate: null, low: null, high: null }
	});

	test('two who founded a community between two months are seen', async () => {
		const answers = { 'time-to-community': [month(0, 20, 0), month(1, 15, 5), month(2, 13, 7)] };
		expect(await found(edition({ people: { all: 60 }, answers }))).toEqual(
			expect.arrayContaining(['part step time-to-community founded 2', 'part step time-to-community at_risk 2'])
		);
	});

	test('at the beginning everybody is followed; a month in between lies between its neighbours', async () => {
		const answers = { 'time-to-community': [month(0, null, 0), month(1, null, 5), month(2, 11, 9)] };
		expect(await found(edition({ people: { all: 60 }, answers }))).toContain('recovered time-to-community at_risk 15');
	});

	test('the mean change gives hidden answers back', async () => {
		const answer = (wave: string, value: number, people: number | null) => ({
			...{ item: 'I', group: 'mentees', wave, answer: String(value), people, answered: 20, mean_change: null }
		});
		const change = { item: 'I', group: 'mentees', wave: null, answer: null, people: 20, answered: 20 };
		// Ten threes and ten fours before are 70 points, and 12 more are 82: ten fives and eight threes leave two fours.
		const answers = {
			'survey-change': [
				{ ...change, mean_change: 0.6 },
				...[answer('before', 3, 10), answer('before', 4, 10)],
				...[answer('after', 3, null), answer('after', 4, null), answer('after', 5, 10)]
			]
		};
		expect(await found(edition({ people: { all: 60 }, answers }))).toEqual(
			expect.arrayContaining(['recovered survey-change people 8', 'recovered survey-change people 2'])
		);
		answers['survey-change'][0] = { ...change, mean_change: null } as never;
		expect(await found(edition({ people: { all: 60 }, answers }))).toEqual([]);
	});

	test('never-mentees of a round are those of the company', async () => {
		const row = (slice: string, people: number | null) => ({
			...{
				slice,
				item: 'I',
				group: 'comparison',
				wave: null,
				answer: null,
				people,
				answered: people,
				mean_change: null
			}
		});
		const answers = { 'survey-change': [row('all', 30), row('round:R1', null)] };
		const of = edition({ people: { all: 60, 'round:R1': 10 }, rounds: ['R1'], answers });
		expect(await found(of)).toEqual([]);
	});
});
