import { beforeAll, expect, test } from 'vitest';
import type { AnswerRow, Edition } from '../../../src/lib/edition/edition';
import { drawPlot } from '../../../src/lib/figures/draw-plot';
import type { Plot } from '../../../src/lib/figures/plot';
import { ticks } from '../../../src/lib/figures/scale';
import { question } from '../../../src/lib/questions/chapters';
import { drawnEffects } from '../../../src/lib/questions/verdict';
import { numberWord } from '../../../src/lib/questions/words';
import { fit, fitAs } from '../../../src/lib/stage/fit';
import { ARC, lastStep, type Scene, type SceneId } from '../../../src/lib/stage/scene';
import { plannedScenes, scenes } from '../../../src/lib/stage/scenes';
import { nordwerk } from '../../nordwerk';
import { withoutEffect } from './without-effect';

let demo: Edition;
let plain: Edition;
beforeAll(async () => {
	[demo, plain] = [(await nordwerk()).edition, await withoutEffect()];
}, 240_000);

const LOCALES = ['de', 'en'] as const;
const scene = (edition: Edition, id: SceneId, locale: 'de' | 'en' = 'en'): Scene =>
	plannedScenes(edition, undefined, locale).find(({ made }) => made.id === id)!.scene;
const rowsOf = (edition: Edition, id: string) => edition.answers[id]!.filter(({ slice }) => slice === 'all');
const sum = (rows: AnswerRow[], column: string) => rows.reduce((all, row) => all + Number(row[column]), 0);
/** An edition of which some rows are others. */
const changed = (edition: Edition, answers: Record<string, AnswerRow[]>): Edition => ({
	...edition,
	answers: { ...edition.answers, ...answers }
});

test('the demo has every scene, in the order of a closing event', () => {
	expect(scenes(demo, undefined, 'de').map(({ id }) => id)).toEqual([...ARC]);
});

test.each(LOCALES)('no scene shows a hole where a number should be (%s)', (locale) => {
	for (const edition of [demo, plain])
		for (const { made } of plannedScenes(edition, undefined, locale)) {
			const texts = JSON.stringify(made, (_, value) => (typeof value === 'number' ? undefined : value));
			expect(texts, made.id).not.toMatch(/undefined|NaN|Infinity|\[object|null von|null of/);
			expect(made.asks.length, made.id).toBeGreaterThan(5);
			expect(made.notes.length, made.id).toBeGreaterThan(40);
			expect(made.title, made.id).toMatch(/[.?]$/);
		}
});

test('both languages tell the same numbers', () => {
	const numbers = (one: Scene) =>
		[one.title, one.opening]
			.join(' ')
			.replace(/(\d)[.,](\d)/g, '$1$2')
			.match(/\d+/g);
	const [de, en] = LOCALES.map((locale) => scenes(demo, undefined, locale));
	for (const [at, one] of de!.entries()) expect(numbers(one), one.id).toEqual(numbers(en![at]!));
});

test('titles are the findings of the questions', () => {
	const titleOf = (id: string) =>
		question(id).finding(rowsOf(demo, id), { locale: 'en', edition: demo, slice: 'all' }).title;
	expect(scene(demo, 'before-and-after').title).toBe(titleOf('adoption-effect'));
	expect(scene(demo, 'teams').title).toBe(titleOf('team-spill-over'));
	expect(scene(demo, 'knows-or-does').title).toBe(titleOf('knows-or-does'));
	expect(scene(demo, 'who-took-part').title).toBe(titleOf('participation-by-level'));
});

test('before the first step nobody has joined, and everyone is there', () => {
	const { before, plot, opening } = scene(demo, 'who-took-part');
	if (before?.kind !== 'unit-chart' || plot?.kind !== 'unit-chart') throw new Error('no unit chart');
	expect(before.rows.map(({ filled }) => filled)).toEqual([0, 0, 0]);
	expect(before.rows.map(({ total }) => total)).toEqual(plot.rows.map(({ total }) => total));
	expect(opening).toContain(String(sum(rowsOf(demo, 'participation-by-level'), 'eligible')));
});

test('the curve ends before the first session and stays on its scale', () => {
	const { before, plot } = scene(demo, 'before-and-after');
	if (before?.kind !== 'lines' || plot?.kind !== 'lines') throw new Error('no curve');
	const start = plot.spec.steps.indexOf('0');
	const [shown, whole] = [before.spec.series[0]!, plot.spec.series[0]!];
	expect(shown.values.slice(0, start)).toEqual(whole.values.slice(0, start));
	for (const part of [shown.values, shown.low!, shown.high!])
		expect(part.slice(start).every((y) => y === null)).toBe(true);
	expect([before.spec.min, before.spec.max]).toEqual([plot.spec.min, plot.spec.max]);
	expect(plot.spec.max).toBeGreaterThanOrEqual(Math.max(...whole.high!.map(Number)));
	expect(plot.spec.min).toBeLessThanOrEqual(Math.min(...whole.low!.map(Number)));
});

test('every quarter of those who know or do is counted, and the opening counts who knows', () => {
	const mentees = rowsOf(demo, 'knows-or-does').filter(({ group }) => group === 'mentees');
	const { quadrants, opening } = scene(demo, 'knows-or-does');
	expect(quadrants.reduce((all, { people }) => all + people!, 0)).toBe(sum(mentees, 'people'));
	const better = sum(
		mentees.filter((row) => row.knows_more === true),
		'people'
	);
	expect(opening).toBe(`${better} of ${mentees[0]!.total} mentees now judge the tools better.`);
});

test('a quarter that is hidden has no number, and neither has what would give it away', () => {
	const rows = demo.answers['knows-or-does']!.map((row) =>
		row.slice === 'all' && row.group === 'mentees' && row.knows_more === true && row.does_more === true
			? { ...row, people: null, share: null, guarded: true }
			: row
	);
	const { quadrants, opening, told } = scene(changed(demo, { 'knows-or-does': rows }), 'knows-or-does');
	expect(opening).toBeUndefined();
	expect(told).toBe(false);
	expect(quadrants).toEqual([]);
});

test('three stories at most, the last one a "not yet", none invented', () => {
	const { cards, detail } = scene(demo, 'stories');
	expect(cards).toHaveLength(3);
	expect(cards.map(({ aside }) => aside)).toEqual([false, false, true]);
	const quotes = rowsOf(demo, 'closing-stories').map(({ quote }) => quote);
	for (const { text } of cards) expect(quotes).toContain(text);
	expect(detail).toBeUndefined();
	const bright = rowsOf(demo, 'closing-stories').filter(({ not_yet }) => not_yet === false);
	const without = scene(changed(demo, { 'closing-stories': bright }), 'stories');
	expect(without.cards.some(({ aside }) => aside)).toBe(false);
	expect(without.detail).toContain('too bright');
});

test('where the programme changes nothing, the stage says that it cannot be established', () => {
	expect(scene(plain, 'before-and-after').title).toContain('cannot be established');
	expect(scene(plain, 'not-known').sentences.join(' ')).toContain('no measure shows it clearly');
});

test('what no export tells is left out, the main question never', () => {
	const ids = scenes(plain, undefined, 'de').map(({ id }) => id);
	for (const id of ['knows-or-does', 'stories', 'how-they-met']) expect(ids).not.toContain(id);
	const bare = { ...plain, answers: {} };
	expect(scenes(bare, undefined, 'de').map(({ id }) => id)).toEqual([
		'why',
		'before-and-after',
		'not-known',
		'next-round'
	]);
	expect(scene(bare, 'before-and-after', 'de').title).toBe('Zu wenig Daten für eine Aussage.');
	expect(scene(bare, 'not-known', 'en').sentences.join(' ')).toContain('questions have no answer');
});

test('an answer that the guard left out is called kept back, on its scene and among what is not known', () => {
	const kept = { ...demo, untold: ['team-spill-over'], answers: { ...demo.answers, 'team-spill-over': [] } };
	expect(scene(kept, 'teams')).toMatchObject({ told: false, plot: null, title: 'This answer is kept back.' });
	expect(scene(kept, 'not-known').sentences.join(' ')).toContain('one answer');
	expect(scenes(kept, undefined, 'en').map(({ id }) => id)).not.toContain('teams');
});

test('of many levels the largest are drawn, and the source says so', () => {
	const one = rowsOf(demo, 'participation-by-level')[0]!;
	const many = Array.from({ length: 9 }, (_, index) => ({
		...one,
		...{ level: `Level ${index + 1}`, level_order: index + 1, eligible: 20 + index, joined: 5, rate: 5 / (20 + index) }
	}));
	const { plot, source } = scene(changed(demo, { 'participation-by-level': many }), 'who-took-part');
	if (plot?.kind !== 'unit-chart') throw new Error('no unit chart');
	expect(plot.rows.map(({ label }) => label)).toEqual(['Level 6', 'Level 7', 'Level 8', 'Level 9']);
	expect(source).toContain('the 4 largest of 9 levels');
});

test('a level of too many people for dots is a bar, and nobody is in it before the first step', () => {
	const one = rowsOf(demo, 'participation-by-level')[0]!;
	const many = Array.from({ length: 4 }, (_, index) => ({
		...one,
		...{ level: `Level ${index + 1}`, level_order: index + 1, eligible: 250, joined: 60, rate: 60 / 250 }
	}));
	const { plot, before } = scene(changed(demo, { 'participation-by-level': many }), 'who-took-part');
	if (plot?.kind !== 'stacked-bars' || before?.kind !== 'stacked-bars') throw new Error('no bars');
	expect(plot.rows.map(({ part, total }) => [part, total])).toEqual(Array(4).fill([60, 250]));
	expect(before.rows.map(({ part, total }) => [part, total])).toEqual(Array(4).fill([0, 250]));
	expect(fit(plot, 1680, 600).scale).toBeGreaterThanOrEqual(2);
});

test('no measure of the teams is left out: all are drawn or counted, the unclear ones too', () => {
	const drawn = drawnEffects(rowsOf(demo, 'team-spill-over'));
	const unclear = drawn.filter(({ verdict }) => verdict === 'unclear').length;
	expect(unclear).toBeGreaterThan(0);
	const { plot, detail, alternative } = scene(demo, 'teams');
	if (plot?.kind !== 'intervals') throw new Error('no intervals');
	expect(plot.rows).toHaveLength(drawn.length);
	expect(detail).toContain(`Of ${drawn.length} measures: `);
	expect(detail).toContain(`${unclear} unclear`);
	expect(alternative).toContain('unclear');
	// The same set is counted where what is not known is told.
	expect(scene(demo, 'not-known').sentences.join(' ')).toContain(`of ${numberWord(drawn.length, 'en')} measures`);
	// Where they have no room the primary measure stands alone, never a choice of them.
	const cramped = fit(plot, 600, 120).plot;
	if (cramped.kind !== 'intervals') throw new Error('no intervals');
	expect(cramped.rows.map(({ label }) => label)).toEqual([plot.rows[0]!.label]);
});

test('the time before the start is told in few words, and the opposite where there was a difference', () => {
	expect(scene(demo, 'before-and-after', 'de').opening).toBe('Vor der ersten Sitzung: kein Unterschied zu sehen.');
	const early = demo.answers['adoption-event-study']!.map((row) =>
		Number(row.block) < -1 ? { ...row, effect_low: 1, effect: 2, effect_high: 3 } : row
	);
	expect(scene(changed(demo, { 'adoption-event-study': early }), 'before-and-after').opening).toBe(
		'Even before the first session: a difference.'
	);
	const trend = demo.answers['adoption-effect']!.map((row) => ({ ...row, pretrend_p: 0.01 }));
	expect(scene(changed(demo, { 'adoption-effect': trend }), 'before-and-after').opening).toContain('a difference');
});

test('no value is called the most frequent one while a hidden cell could be larger', () => {
	const shown = (id: string) =>
		demo.answers[id]!.filter((row) => row.slice === 'all').map((row) => ({
			...row,
			guarded: false,
			sessions: row.sessions ?? 1
		}));
	const whole = changed(demo, { 'session-times': shown('session-times'), 'session-rhythm': shown('session-rhythm') });
	const told = (edition: Edition) =>
		JSON.stringify([scene(edition, 'how-they-met').facts, scene(edition, 'how-they-met').notes]);
	expect(told(whole)).toContain('most frequent class');
	expect(told(whole)).toContain('most often');
	for (const [id, word] of [
		['session-times', 'most often'],
		['session-rhythm', 'most frequent class']
	] as const) {
		const rows = shown(id).map((row, at, all) =>
			at === all.length - 1 ? { ...row, sessions: null, guarded: true } : row
		);
		expect(told(changed(whole, { [id]: rows })), id).not.toContain(word);
	}
});

test.each(LOCALES)('notes fit slides too: they speak neither of clicks nor of colours (%s)', (locale) => {
	for (const { made } of plannedScenes(demo, { scenes: [], sign_up: 'x' }, locale)) {
		expect(made.notes, made.id).not.toMatch(/klick|click|\b(blau|blue|grau|grey|orange|grün|green)\b/i);
		// On the stage whoever presents is told when to click.
		if (lastStep(made) && made.id !== 'not-known') expect(made.cue, made.id).toMatch(/klick|click/i);
	}
});

test('in a low room a curve has fewer numbers beside it, on the same scale', () => {
	const { plot, before } = scene(demo, 'before-and-after');
	if (plot?.kind !== 'lines' || before?.kind !== 'lines') throw new Error('no curve');
	const numbers = (one: Plot) => {
		if (one.kind !== 'lines') throw new Error('no curve');
		const { min, max, interval, height } = one.spec;
		return { min, max, apart: (height! - 56) / (ticks(min!, max!, interval).length - 1) };
	};
	for (const height of [150, 345, 500]) {
		const whole = fit(plot, 1200, height);
		const { min, max, apart } = numbers(whole.plot);
		expect([min, max]).toEqual([plot.spec.min, plot.spec.max]);
		expect(apart, String(height)).toBeGreaterThanOrEqual(20);
		expect(numbers(fitAs(before, whole).plot)).toEqual({ min, max, apart });
	}
	// A scale of many lines, as of a large effect.
	const dense = fit({ ...plot, spec: { ...plot.spec, interval: 0.25 } }, 1200, 345);
	expect(numbers(dense.plot).apart).toBeGreaterThanOrEqual(20);
});

test('what is not known is counted as it is told', () => {
	for (const edition of [demo, plain]) {
		const { title, sentences } = scene(edition, 'not-known', 'en');
		const words = ['', 'one thing', 'two', 'three', 'four', 'five'];
		expect(title.toLowerCase()).toContain(words[sentences.length]);
	}
	const open = rowsOf(demo, 'lasting-habit').filter(({ group }) => group === 'mentees');
	const people = (window: string) => open.find((row) => row.window === window)!.people;
	expect(scene(demo, 'not-known').sentences.join(' ')).toContain(`${people('lasting')} of ${people('before')} mentees`);
});

test('a script orders, leaves out and words scenes; what it does not know of is not shown', () => {
	const script = {
		scenes: [
			{ id: 'stories', shown: true, title: 'Was bleibt.', detail: '', notes: '' },
			{ id: 'from-a-later-version', shown: true },
			{ id: 'why', shown: false },
			{ id: 'teams', shown: true, title: '   ' },
			{ id: 'stories', shown: true }
		],
		sign_up: ' https://intranet.example/rm '
	};
	const shown = scenes(demo, script, 'de');
	expect(shown.map(({ id }) => id)).toEqual(['stories', 'teams']);
	expect(shown[0]).toMatchObject({ title: 'Was bleibt.', detail: undefined, notes: '' });
	expect(shown[1]!.title).toBe(scene(demo, 'teams', 'de').title);
	const planned = plannedScenes(demo, script, 'de');
	expect(planned).toHaveLength(ARC.length);
	expect(planned.find(({ made }) => made.id === 'next-round')!.scene.address).toBe('https://intranet.example/rm');
	expect(scenes(demo, { scenes: [], sign_up: 'x' }, 'de')).toHaveLength(ARC.length);
});

test('steps: one for what is held back, one for each further story or sentence', () => {
	const steps = Object.fromEntries(scenes(demo, undefined, 'de').map((one) => [one.id, lastStep(one)]));
	expect(steps).toMatchObject({ why: 0, 'who-took-part': 1, 'knows-or-does': 1, stories: 2, teams: 0 });
	expect(steps['not-known']).toBe(scene(demo, 'not-known').sentences.length - 1);
});

/** Sizes of all text that ECharts is asked to write, in px before enlargement. */
function sizes(plot: Plot, width: number): number[] {
	const found: number[] = [13];
	JSON.stringify(drawPlot(plot, width).option, (key, value) => {
		if (key === 'fontSize') found.push(value);
		return value;
	});
	return found;
}

test.each(LOCALES)('at 1920 × 1080 no text of a figure is under 24 px, and none leaves its room (%s)', (locale) => {
	const width = 1680;
	for (const edition of [demo, plain])
		for (const { id, plot, before, detail } of scenes(edition, undefined, locale)) {
			if (!plot) continue;
			// What a title of two lines leaves, and a second sentence of two.
			const height = detail ? 480 : 600;
			const whole = fit(plot, width, height);
			expect(Math.min(...sizes(whole.plot, whole.width)) * whole.scale, id).toBeGreaterThanOrEqual(24);
			expect(drawPlot(whole.plot, whole.width).height * whole.scale, id).toBeLessThanOrEqual(height + 1);
			if (!before) continue;
			const first = fitAs(before, whole);
			expect(drawPlot(first.plot, first.width).height, id).toBe(drawPlot(whole.plot, whole.width).height);
		}
});
