import { expect, test } from 'vitest';
import type { AnswerRow, Edition } from '../../../src/lib/edition/edition';
import { question } from '../../../src/lib/questions/chapters';
import type { Context } from '../../../src/lib/questions/question';

/** No sentence may call something the most frequent where a number that is hidden could be larger. */
const context = (locale: 'de' | 'en'): Context => ({
	locale,
	slice: 'all',
	edition: { settings: { primary: null }, notes: [], levels: [], rounds: [], slices: [] } as unknown as Edition
});
const tell = (id: string, rows: Partial<AnswerRow>[], locale: 'de' | 'en' = 'de') => {
	const { title, detail = '' } = question(id).finding(
		rows.map((row) => ({ slice: 'all', ...row })),
		context(locale)
	);
	return `${title} ${detail}`.trim();
};
/** What a figure says, its text as it is given to be drawn. */
const drawn = (id: string, rows: Partial<AnswerRow>[]) =>
	JSON.stringify(
		question(id).figure(
			rows.map((row) => ({ slice: 'all', ...row })),
			context('de'),
			840
		)
	);

const classes = (measure: string, counts: Record<string, number | null>) =>
	Object.entries(counts).map(([bucket, sessions], index) => ({
		measure,
		bucket,
		bucket_order: index + 1,
		sessions,
		...(sessions === null ? { guarded: true } : {})
	}));

test('a distance is not the usual one where a hidden class may be larger', () => {
	const length = classes('minutes', { '45–59': 30, '60–89': 50, '≥ 90': 40 });
	const hidden = tell('session-rhythm', [...length, ...classes('days_between', { '8–14': null, '15–21': 70 })]);
	expect(hidden).not.toContain('15–21');
	expect(hidden).toBe('Die häufigste Klasse der Dauer ist 60–89 Minuten: 50 von 120 Sitzungen.');
	const all = [...length, ...classes('days_between', { '8–14': 80, '15–21': 70 })];
	expect(tell('session-rhythm', all)).toContain('liegen meist 8–14 Tage: 80 von 150.');
	expect(tell('session-rhythm', all, 'en')).toContain('Most gaps between two sessions are 8–14 days: 80 of 150.');
});

test('most pairs are more than half of them', () => {
	const pairs = (counts: Record<string, number>) => tell('session-rhythm', classes('sessions_per_pair', counts));
	expect(pairs({ '3–5': 16, '6–8': 37, '9–11': 36 })).toContain('Paare treffen sich am häufigsten 6–8 Mal: 37 von 89.');
	expect(pairs({ '3–5': 16, '6–8': 60, '9–11': 36 })).toContain('Die meisten Paare treffen sich 6–8 Mal: 60 von 112.');
	// Of two that are as large none leads.
	expect(pairs({ '3–5': 20, '6–8': 20 })).toContain('lässt sich nicht sagen');
});

test('a class that is hidden says so, and not how many', () => {
	const figure = drawn('session-rhythm', classes('minutes', { '45–59': null, '60–89': 50 }));
	expect(figure).toContain('nicht gezeigt');
	expect(figure).not.toContain('n = –');
});

test('a weekday leads only where no hidden cell could make another one lead', () => {
	const cell = (weekday: number, hour: number, sessions: number | null) => ({ weekday, hour, sessions });
	const shown = [cell(1, 9, 20), cell(1, 10, 5), cell(2, 9, 10)];
	expect(tell('session-times', shown)).toBe(
		'Man trifft sich am häufigsten am Montag, die häufigste Stunde beginnt um 9 Uhr.'
	);
	const partly = tell('session-times', [...shown, cell(2, 10, null)]);
	expect(partly).not.toContain('häufigst');
	expect(partly).toContain('Mindestens 25 Sitzungen beginnen an einem Montag, mindestens 30 zwischen 9 und 10 Uhr.');
});

test('a topic leads, and shares are of all sessions, only where none is hidden', () => {
	const cell = (topic: string, stage: string, sessions: number | null) => ({ topic, stage, sessions });
	const shown = [cell('Blog', 'use_scenario', 30), cell('Wiki', 'trying_out', 10)];
	expect(tell('session-topics', shown)).toContain('Häufigstes Thema: Blog (30 Sitzungen).');
	const other = tell('session-topics', [...shown, cell('Wiki', 'use_scenario', null)]);
	expect(other).not.toContain('Häufigstes');
	expect(other).toMatch(/75\s% der gezeigten Sitzungen/);
	const own = tell('session-topics', [...shown, cell('Blog', 'trying_out', null)]);
	expect(own).toContain('Häufigstes Thema: Blog (mindestens 30 Sitzungen).');
});

test('a second door, and that of the mentors, is named only where no hidden one could be wider', () => {
	const door = (role: string, path: string, people: number | null, total: number) => ({
		...{ role, round: null, path, people, total },
		share: people === null ? null : people / total
	});
	const mentees = [door('mentee', 'recommendation', 50, 84), door('mentee', 'intranet', 14, 84)];
	const mentors = [door('mentor', 'tender', 30, 90), door('mentor', 'approached', null, 90)];
	const text = tell('entry-paths', [...mentees, door('mentee', 'magazine', null, 84), ...mentors]);
	expect(text).toContain('Die breiteste Tür');
	expect(text).not.toContain('Danach folgt');
	expect(text).not.toContain('Mentorinnen');
	const known = tell('entry-paths', [
		...mentees,
		door('mentee', 'magazine', 20, 84),
		door('mentor', 'tender', 60, 90),
		mentors[1]!
	]);
	expect(known).toContain('Danach folgt „Mitarbeiter-Magazin“');
	expect(known).toContain('führt „interne Ausschreibung“');
});

test('of recommendations that are partly hidden none is the most frequent', () => {
	const flow = (from: number, to: number, referred: number | null, joined: number | null = referred && 4) => ({
		...{ from_level: `L${from}`, from_order: from, to_level: `L${to}`, to_order: to, referred, joined }
	});
	const shown = [flow(1, 1, 30), flow(1, 2, 10)];
	expect(tell('referral-flow', shown)).toContain('Am häufigsten: L1 empfiehlt L1; 4 von 30 kamen.');
	const partly = tell('referral-flow', [...shown, flow(2, 1, null)]);
	expect(partly).toMatch(/75\s% der gezeigten Empfehlungen bleiben auf ihrer Ebene\./);
	expect(partly).not.toContain('Am häufigsten');
	// How many joined is hidden: not none of them.
	const unknown = [flow(1, 1, 30, null), flow(1, 2, 10)];
	expect(tell('referral-flow', unknown)).not.toContain('0 von 30');
	expect(drawn('referral-flow', unknown)).not.toContain('0 von 30');
	const merged = { from_level: 'L1 + L2', from_order: 1, to_level: 'L1 + L2', to_order: 1, referred: 30, joined: 12 };
	expect(tell('referral-flow', [merged, { ...merged, from_level: 'L3', from_order: 3, referred: 9 }])).toContain(
		'In eine tiefere Gruppe gehen 0, in eine höhere 9.'
	);
});

test('an item changes most only where all are shown and none that is unsure moved further', () => {
	const item = (name: string, change: number | null, half = 0.1) => ({
		...{ group: 'mentees', wave: null, item: name, mean_change: change },
		change_low: change === null ? null : change - half,
		change_high: change === null ? null : change + half
	});
	const [most, least] = [item('A', 0.8), item('B', 0.2)];
	expect(tell('survey-change', [most, least])).toContain('Am stärksten ändert sich „A“');
	const hidden = tell('survey-change', [most, least, item('C', null)]);
	expect(hidden).not.toMatch(/Am stärksten|Am wenigsten/);
	expect(tell('survey-change', [least, item('D', 0.9, 1)])).not.toContain('Am stärksten');
});

test('half of them are not most of them', () => {
	const cell = (knows_more: boolean, does_more: boolean, people: number) => ({
		...{ group: 'mentees', knows_more, does_more, people, total: 40 }
	});
	const text = (both: number, only: number) =>
		tell('knows-or-does', [cell(true, true, both), cell(true, false, only), cell(false, true, 5)]);
	expect(text(10, 10)).toContain('Die Hälfte derer');
	expect(text(12, 8)).toContain('meist auch anders');
	expect(text(12, 8)).toContain('17 von 40 Mentees stehen jetzt eine Stufe höher auf der Leiter.');
});

test('who climbed are at least so many where cells above the diagonal are hidden', () => {
	const cell = (before: number, after: number, people: number | null) => ({
		...{ group: 'mentees', step_before: before, step_after: after, people, total: 40 }
	});
	const shown = [cell(1, 2, 20), cell(2, 2, 12)];
	expect(tell('adoption-ladder', [...shown, cell(2, 3, null)])).toContain('Mindestens 20 von 40 Mentees tun');
	// Those who stayed are hidden: who climbed is known.
	const stayed = tell('adoption-ladder', [...shown, cell(3, 3, null)]);
	expect(stayed).toMatch(/^20 von 40 Mentees tun/);
	expect(stayed).toContain('nicht gezeigt, weil klein oder weil sie Kleines verrieten');
});

test('participation grows fastest on a level only where every level is shown', () => {
	const cell = (level: number, round: number, rate: number | null) => ({
		...{ level: `L${level}`, level_order: level, round: `R${round}`, round_order: round, rate }
	});
	const shown = [cell(1, 1, 0.1), cell(1, 2, 0.4), cell(2, 1, 0.1), cell(2, 2, 0.2)];
	expect(tell('participation-over-rounds', shown)).toContain('Am schnellsten wächst');
	const partly = tell('participation-over-rounds', [...shown, cell(3, 1, 0.1), cell(3, 2, null)]);
	expect(partly).not.toContain('Am schnellsten');
	expect(partly).toMatch(/^Auf der Ebene L1 wächst die Beteiligung von 10\s% auf 40\s%\./);
});
