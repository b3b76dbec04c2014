import { expect, test } from 'vitest';
import type { AnswerRow, Edition } from '../../../src/lib/edition/edition';
import { DESK } from '../../../src/lib/figures/theme';
import { question } from '../../../src/lib/questions/chapters';
import type { Context } from '../../../src/lib/questions/question';

/** What sentences and figures claim, held against rows by hand: no more than the rows carry. */
const context = (locale: 'de' | 'en', activity = 'contribute'): Context => ({
	locale,
	slice: 'all',
	edition: {
		...{ notes: [], levels: [], rounds: [], slices: [], reference_on: null },
		settings: { primary: { tool: 'T', activity }, block_weeks: 4, habit: { active: 9, of: 12 } }
	} as unknown as Edition
});
const rowsOf = (rows: Partial<AnswerRow>[]): AnswerRow[] => rows.map((row) => ({ slice: 'all', ...row }));
const finding = (id: string, rows: Partial<AnswerRow>[], locale: 'de' | 'en' = 'de', activity?: string) =>
	question(id).finding(rowsOf(rows), context(locale, activity));
const subtitle = (id: string, rows: Partial<AnswerRow>[]) => question(id).subtitle(rowsOf(rows), context('de'));
const plot = (id: string, rows: Partial<AnswerRow>[], width = 840) =>
	JSON.stringify(question(id).figure(rowsOf(rows), context('de'), width)?.plot);

const effect = (more: Partial<AnswerRow> = {}): Partial<AnswerRow> => ({
	...{ tool: 'T', activity: 'contribute', primary: true, effect: 1.8, effect_low: 1.2, effect_high: 2.4 },
	...{ naive: 2.4, mentees: 90, comparison: 200, pretrend_p: 0.5, verdict: 'more' },
	...more
});

test('who took part writes more; the mere difference is too much only where it is', () => {
	const { title, detail } = finding('adoption-effect', [effect()]);
	expect(title).toBe('Führungskräfte, die dabei waren, schreiben 1,8 Beiträge mehr pro Woche.');
	expect(detail).toContain(
		'Ein bloßer Vorher-nachher-Vergleich hätte +2,4 ergeben – ohne Vergleichsgruppe und damit zu viel.'
	);
	const less = effect({ effect: -1.8, effect_low: -2.4, effect_high: -1.2, naive: -1, verdict: 'less' });
	expect(finding('adoption-effect', [less], 'en').title).toBe('Leaders who took part write 1.8 fewer posts a week.');
	const react = [effect({ activity: 'react' })];
	expect(finding('adoption-effect', react, 'de', 'react').title).toContain('geben 1,8 Reaktionen mehr');
	for (const none of [less, effect({ naive: 1 }), effect({ verdict: 'unclear', effect_low: -1 })])
		expect(finding('adoption-effect', [none]).detail).not.toMatch(/Vorher-nachher|Rest/);
	expect(subtitle('adoption-effect', [effect()])).toContain('n = 90 Mentees, 200 im Vergleich');
});

test('an exploratory measure says so on a phone too', () => {
	const rows = [effect(), effect({ activity: 'react', primary: false })];
	for (const width of [DESK - 1, DESK + 1])
		expect(JSON.parse(plot('adoption-effect', rows, width)!).rows.map(({ label }: { label: string }) => label)).toEqual(
			['Beiträge · T', 'Reaktionen · T (explorativ)']
		);
});

const course = (effects: Record<number, number>, unsure: number[] = []) =>
	Object.entries(effects).map(([block, value]) => {
		const half = unsure.includes(Number(block)) ? value + 1 : value / 2;
		return {
			...{ tool: 'T', activity: 'contribute', block: Number(block), effect: value },
			...{ effect_low: value - half, effect_high: value + half }
		};
	});

test('weeks of the course are named alike at its height, at its end and in the sentence', () => {
	const rows = course({ [-2]: 0.1, 0: 1, 1: 2, 2: 3, 3: 2, 4: 1.5 });
	const { title, beside } = finding('adoption-event-study', rows);
	expect(title).toBe('Der Unterschied hält: in Woche 16–19 noch +1,5 je Woche.');
	expect(beside).toContain('in Woche 16–19');
	expect(plot('adoption-event-study', rows)).toContain('+1,5\\nin Woche 16–19');
	expect(plot('adoption-event-study', rows)).toContain('+3,0 in Woche 8–11');
});

test('no height is named that is not the largest drawn, or stands beside the end', () => {
	// The end is named in two lines, the height in one.
	const height = (rows: Partial<AnswerRow>[]) =>
		/[+−][\d,]+ in Woche [\d–]+/.exec(plot('adoption-event-study', rows)!)?.[0];
	expect(height(course({ 0: 1, 1: 3, 2: 2, 3: 2, 4: 1.5 }))).toBe('+3,0 in Woche 4–7');
	expect(height(course({ 0: 1, 1: 3, 2: 4, 3: 2, 4: 1.5 }, [2]))).toBeUndefined();
	expect(height(course({ 0: 1, 1: 2, 2: 2, 3: 3, 4: 1.5 }))).toBeUndefined();
});

test('a habit half a year later is no retention, and its n is named', () => {
	const row = (window: string, people: number, habitual: number) => ({
		...{ group: 'mentees', window, people, habitual, rate: habitual / people },
		...{ rate_low: habitual / people - 0.05, rate_high: habitual / people + 0.05 }
	});
	const rows = [row('before', 80, 20), row('after', 80, 60), row('lasting', 40, 30)];
	const { number, beside } = finding('lasting-habit', rows);
	expect(`${number} ${beside}`.replace(/\s/g, ' ')).toBe('75 % schreiben regelmäßig, vorher 25 %');
	expect(finding('lasting-habit', rows, 'en', 'read').beside).toBe('read regularly, 25% before');
	expect(subtitle('lasting-habit', rows)).toContain('n = 40 von 80 Mentees ein halbes Jahr später');
});

test('rounds that all have some are not called steady', () => {
	const round = (order: number, recommended: number) => ({
		...{ round: `R${order}`, round_order: order, mentees: 20, recommended, rate: recommended / 20 }
	});
	const title = (...counts: number[]) =>
		finding(
			'word-of-mouth-share',
			counts.map((count, index) => round(index + 1, count))
		).title;
	expect(title(0, 9, 7, 7)).toMatch(/kamen auf Empfehlung, einige in jeder Runde seit der zweiten\.$/);
	expect(title(0, 9, 0, 7)).toMatch(/kamen auf Empfehlung\.$/);
});

test('an interval is explained only where one is drawn', () => {
	for (const locale of ['de', 'en'] as const)
		for (const id of ['participation-by-level', 'word-of-mouth-share']) {
			const source = question(id).source([], context(locale));
			expect(source).not.toMatch(/interval/i);
			expect(source).toMatch(/Tabelle|table/);
		}
	expect(question('lasting-habit').source([], context('de'))).toContain('Intervall');
});

test('measures stand in the same order whatever changed most, the primary one first', () => {
	const both = (tool: string, activity: string, after: number) =>
		['mentees', 'comparison'].map((group) => ({ tool, activity, group, people: 20, before: 1, after }));
	const order = (...after: number[]) =>
		JSON.parse(
			plot('adoption-before-after', [
				...both('A', 'read', after[0]!),
				...both('T', 'read', after[1]!),
				...both('T', 'react', after[2]!),
				...both('T', 'contribute', after[3]!)
			])!
		).rows.map(({ label }: { label: string }) => label);
	const expected = ['Beiträge · T', 'Reaktionen · T', 'Lesezugriffe · T', 'Lesezugriffe · A'];
	expect(order(9, 2, 3, 4)).toEqual(expected);
	expect(order(1, 5, 9, 2)).toEqual(expected);
	const none = [{ tool: 'T', activity: 'contribute', group: 'mentees', people: 20, before: 1, after: 2 }];
	expect(subtitle('adoption-before-after', none)).toMatch(/; n = 20 Mentees$/);
});

test('teams write posts, and communities have members together', () => {
	const team = effect({ effect: 0.2, effect_low: 0.1, effect_high: 0.3, people: 100, teams: 20 });
	expect(finding('team-spill-over', [team]).title).toContain('Teams von Mentees schreiben 0,20 Beiträge mehr');
	const month = { month: '2025-01', group: 'mentees', leaders: 40, owners: 7, members: 1200, posts: 0, reactions: 0 };
	expect(finding('leader-communities', [month]).title).toContain(
		'führen im Januar 2025 eine Community, mit zusammen 1.200 Mitgliedschaften.'
	);
});
