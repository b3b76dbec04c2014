import { expect, test } from 'vitest';
import type { AnswerRow } from '../../../src/lib/edition/edition';
import { question } from '../../../src/lib/questions/chapters';
import type { Context } from '../../../src/lib/questions/question';
import { SETTINGS } from '../settings';

/** What a small unit's rows look like once the guard has merged and hidden: no sentence may say more than they carry. */
const context = (locale: 'de' | 'en'): Context => ({
	locale,
	slice: 'unit:A',
	edition: {
		programme: 'Demo',
		levels: ['Top', 'Middle', 'Team'],
		rounds: [],
		events: [],
		settings: SETTINGS,
		notes: [],
		slices: [],
		reference_on: null,
		data_until: null,
		guard: { min_group: 5, min_count: 3 }
	}
});
const tell = (id: string, rows: Partial<AnswerRow>[], locale: 'de' | 'en' = 'de') => {
	const { title, detail = '' } = question(id).finding(
		rows.map((row) => ({ slice: 'unit:A', ...row })),
		context(locale)
	);
	return `${title} ${detail}`;
};

test('generations merged into one are no proof that chains are short', () => {
	const none = { generation: '0', generation_order: 0, mentees: 22 };
	const merged = tell('referral-generations', [none, { generation: '1 + 2 + 3', generation_order: 1, mentees: 9 }]);
	expect(merged).not.toContain('eine Generation weit');
	expect(merged).toContain('Neun Mentees kamen auf Empfehlung, auch über Ketten.');
	expect(merged).toContain('Die Generationen 1 bis 3 sind einzeln zu klein');
	const alone = tell('referral-generations', [none, { generation: '1', generation_order: 1, mentees: 9 }]);
	expect(alone).toContain('eine Generation weit');
});

test('recommendations among levels that are one do not stay on their level', () => {
	const flow = (from: string, to: string, [a, b]: [number, number], referred: number) => ({
		from_level: from,
		from_order: a,
		to_level: to,
		to_order: b,
		referred,
		joined: 12
	});
	const all = 'Top + Middle + Team';
	for (const [locale, wrong, right] of [
		['de', 'bleiben auf', 'Von 19 Empfohlenen kamen 12; von welcher Ebene an welche, ist hier nicht zu zeigen.'],
		['en', 'stay on', 'Of 19 recommended, 12 joined; from which level to which cannot be shown here.']
	] as const) {
		const text = tell('referral-flow', [flow(all, all, [1, 1], 19)], locale);
		expect(text).not.toContain(wrong);
		expect(text).toContain(right);
	}
	const two = [flow('Top + Middle', 'Top + Middle', [1, 1], 30), flow('Team', 'Top + Middle', [3, 1], 10)];
	expect(tell('referral-flow', two)).toContain('der Empfehlungen bleiben in derselben Gruppe von Ebenen.');
	expect(tell('referral-flow', [flow('Team', 'Team', [3, 3], 30)])).toContain('bleiben auf ihrer Ebene.');
});

test('where all levels are one, it is said why none stands alone', () => {
	const row = { level: 'Top + Middle + Team', level_order: 1, eligible: 28, joined: 7, rate: 0.25 };
	expect(tell('participation-by-level', [row])).toContain('Die Ebenen sind einzeln zu klein');
	expect(tell('participation-by-level', [{ ...row, level: 'Team' }])).not.toContain('einzeln zu klein');
});

test('a round that is hidden is not passed over, and one round alone asks for no second', () => {
	const round = (name: string, order: number, approached: number | null, owner = 'project') => ({
		round: name,
		round_order: order,
		owner,
		mentees: 20,
		approached,
		self_propelled_rate: approached === null ? null : 1 - approached / 20,
		...(approached === null ? { guarded: true } : {})
	});
	const text = tell('handover', [round('R1', 1, null), round('R2', 2, 6), round('R3', 3, 3, 'hr')]);
	expect(text).not.toContain('zuerst');
	expect(text).toMatch(/in „R2“ 70\s%, in „R3“ 85\s%/);
	expect(text).toContain('Nicht gezeigt, weil klein oder weil sie Kleines verrieten: R1.');
	expect(tell('handover', [round('R2', 2, 6)])).toContain('Eine Runde allein zeigt keinen Übergang.');
});

test('those whose number is hidden are named', () => {
	const colleagues = { kind: 'colleague', referred: 30, joined: 17, rate: 17 / 30, rate_low: 0.39, rate_high: 0.73 };
	const hidden = { kind: 'direct_report', referred: 8, joined: null, rate: null, guarded: true };
	expect(tell('referral-funnel', [colleagues, hidden])).toContain('Nicht gezeigt: Direkt Unterstellte.');
	expect(tell('referral-funnel', [colleagues])).not.toContain('Nicht gezeigt');
});

test('the widest door is the widest of those shown, where a hidden one may be wider', () => {
	const door = (path: string, people: number | null) => ({
		role: 'mentee',
		round: null,
		path,
		people,
		total: 94,
		share: people === null ? null : people / 94
	});
	const partly = tell('entry-paths', [door('recommendation', 31), door('intranet', 14), door('magazine', null)]);
	expect(partly).toContain('Von den Türen, die sich zeigen lassen, ist „Empfehlung“ die breiteste');
	expect(partly).toContain('kamen zusammen 49 Mentees.');
	const known = tell('entry-paths', [door('recommendation', 50), door('intranet', 24), door('magazine', null)]);
	expect(known).toContain('Die breiteste Tür zum Programm ist „Empfehlung“');
});

test('a habit half a year later that is hidden is not said to lie ahead', () => {
	const row = (window: string, habitual: number | null) => ({
		group: 'mentees',
		window,
		people: 31,
		habitual,
		rate: habitual === null ? null : habitual / 31,
		rate_low: habitual === null ? null : habitual / 31 - 0.1,
		rate_high: habitual === null ? null : habitual / 31 + 0.1,
		...(habitual === null ? { guarded: true } : {})
	});
	expect(tell('lasting-habit', [row('before', 11), row('after', 23), row('lasting', null)])).toContain(
		'ist nicht gezeigt'
	);
	expect(tell('lasting-habit', [row('before', 11), row('after', 23)])).toContain('reichen die Daten noch nicht');
});

test('one block of many, a tiny p-value and a single story are written as one writes', () => {
	const block = (at: number, low: number) => ({
		tool: 'T',
		activity: 'contribute',
		block: at,
		effect: low + 1,
		effect_low: low,
		effect_high: low + 2
	});
	const course = [-3, -2, 0, 1, 2, 3].map((at) => block(at, at === 1 ? 0.5 : -1));
	expect(tell('adoption-event-study', course)).toContain('in einem von 4 Abschnitten');
	// Each block may be clear of a difference while all together are not: that is asked elsewhere.
	expect(tell('adoption-event-study', course)).not.toContain('kein Unterschied zu erkennen');
	const effect = { tool: 'T', activity: 'contribute', primary: true, effect: 1, effect_low: 0.5, effect_high: 1.5 };
	const drifted = (pretrend_p: number) => tell('adoption-effect', [{ ...effect, pretrend_p, verdict: 'unclear' }]);
	expect(drifted(0.00001)).toContain('(p < 0,001)');
	expect(drifted(0.021)).toContain('(p = 0,021)');
	const { number, beside } = question('closing-stories').finding(
		[{ slice: 'all', quote: 'q', first_step: 's', not_yet: false }],
		context('de')
	);
	expect(`${number} ${beside}`).toBe('1 Geschichte');
});
