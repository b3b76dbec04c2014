import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
	callawaySantanna,
	clusteredSe,
	covarianceOf,
	meanOf,
	smallSampleInterval,
	type Unit
} from '../../src/lib/statistics/callaway-santanna';
import { supT, wald } from '../../src/lib/statistics/covariance';
import { chiSquareTail, studentCritical, studentTails } from '../../src/lib/statistics/distributions';
import { holm } from '../../src/lib/statistics/holm';
import { kaplanMeier } from '../../src/lib/statistics/kaplan-meier';
import { newcombe } from '../../src/lib/statistics/newcombe';
import { welch } from '../../src/lib/statistics/welch';
import adjusted from './p_adjust.json';
import did from './panel.did.json';
import km from './time_to_community.km.json';
import wilson from './wilson.json';

/** Rows of a golden CSV file as numbers. */
const table = (file: string): number[][] =>
	readFileSync(new URL(file, import.meta.url), 'utf8')
		.trim()
		.split(/\r?\n/)
		.slice(1)
		.map((line) => line.split(',').map(Number));

function panel(): Unit[] {
	const units = new Map<number, { g: number; y: (number | null)[] }>();
	for (const [id = 0, t = 0, g = 0, y = 0] of table('panel.csv')) {
		const unit = units.get(id) ?? { g, y: [] };
		unit.y[t - 1] = y;
		units.set(id, unit);
	}
	return [...units.values()];
}
/** The golden numbers are printed with eleven digits; they are near 1, so that leaves eight decimals. */
const near = (got: number | null | undefined, told: number | null, what: string) => {
	if (told === null) expect(got ?? null, what).toBeNull();
	else expect(got, what).toBeCloseTo(told, 8);
};

test.each([
	['never', did.nevertreated],
	['not-yet', did.notyettreated]
] as const)('group-time effects and event study equal those of did, compared with %s treated', (comparison, told) => {
	const units = panel();
	expect(units).toHaveLength(did.units);
	const found = callawaySantanna(units, comparison);
	expect(found.cells).toHaveLength(told.group.length);
	for (const [index, cell] of found.cells.entries()) {
		const what = `cohort ${cell.g}, period ${cell.t}`;
		expect([cell.g, cell.t], what).toEqual([told.group[index], told.t[index]]);
		near(cell.att, told.att[index]!, what);
		near(cell.se, told.se[index]!, what);
	}
	expect([...found.events.keys()]).toEqual(told.dynamic.at);
	for (const [index, event] of told.dynamic.at.entries()) {
		const effect = found.events.get(event)!;
		near(effect.effect, told.dynamic.att[index]!, `event ${event}`);
		if (event !== -1) near(effect.se, told.dynamic.se[index]!, `event ${event}`);
	}
	const overall = meanOf(
		found,
		told.dynamic.at.filter((event) => event >= 0)
	);
	near(overall?.effect, told.dynamic.overall_att, 'overall');
	near(overall?.se, told.dynamic.overall_se, 'overall');

	const headline = meanOf(found, [0, 1, 2, 3])!;
	near(headline.effect, told.mean_e0_to_e3.att, 'headline');
	near(headline.se, told.mean_e0_to_e3.se, 'headline');
	near(clusteredSe(found.units, headline.psi), told.mean_e0_to_e3.se, 'each unit its own cluster');

	const before = told.pretrend.blocks.map((event) => found.events.get(event)!);
	const trend = wald(
		before.map((one) => one.effect),
		covarianceOf(found.units, before)
	);
	near(trend?.wald, told.pretrend.wald, 'pre-trend');
	near(trend?.p, told.pretrend.p, 'pre-trend');
	expect(trend?.df).toBe(told.pretrend.df);
});

test('the interval for small samples is the wider one, and clusters of two alike units widen it by √2', () => {
	const units = panel();
	const found = callawaySantanna(units, 'not-yet');
	const headline = meanOf(found, [0, 1, 2, 3])!;
	const interval = smallSampleInterval(found.units, headline)!;
	expect(interval.se).toBeGreaterThan(headline.se);
	expect(interval.se).toBeLessThan(headline.se * 1.02);

	const twins = units.flatMap((unit, cluster) => [
		{ ...unit, cluster },
		{ ...unit, cluster }
	]);
	const doubled = callawaySantanna(twins, 'not-yet');
	const twinHeadline = meanOf(doubled, [0, 1, 2, 3])!;
	expect(twinHeadline.effect).toBeCloseTo(headline.effect, 10);
	expect(twinHeadline.se).toBeCloseTo(headline.se / Math.SQRT2, 10);
	expect(clusteredSe(doubled.units, twinHeadline.psi)).toBeCloseTo(headline.se, 10);
});

test('two groups and two periods: the difference of differences with Welch’s interval', () => {
	// Changes 3, 5, 4 against 1, 2, 0: 4 − 1 = 3; variances 1 and 1; se √(1/3 + 1/3); 4 degrees of freedom.
	const change = (g: number, ...changes: number[]) => changes.map((delta): Unit => ({ g, y: [10, 10 + delta] }));
	const found = callawaySantanna([...change(2, 3, 5, 4), ...change(0, 1, 2, 0)], 'never');
	const effect = meanOf(found, [0])!;
	expect(effect.effect).toBeCloseTo(3, 12);
	const interval = smallSampleInterval(found.units, effect)!;
	const told = welch({ n: 3, mean: 4, variance: 1 }, { n: 3, mean: 1, variance: 1 });
	expect(interval.df).toBeCloseTo(4, 10);
	expect([interval.low, interval.high]).toEqual([expect.closeTo(told.low, 10), expect.closeTo(told.high, 10)]);
	expect(told.low).toBeCloseTo(3 - 2.7764451052 * Math.sqrt(2 / 3), 8);
});

test('where all start in the end, the last cohort is the comparison; units out of focus are compared, not counted', () => {
	const units: Unit[] = [
		...[1, 2].map((add): Unit => ({ g: 2, y: [0, add, add] })),
		...[0, 0].map((add): Unit => ({ g: 3, y: [add, add, 9] }))
	];
	const found = callawaySantanna(units, 'not-yet');
	expect([...found.events.keys()]).toEqual([-1, 0]);
	expect(found.events.get(0)?.effect).toBe(1.5);
	const half = callawaySantanna(
		[...units, { g: 0, y: [0, 0, 0] }].map((unit) => ({ ...unit, focus: unit.g !== 3 })),
		'not-yet'
	);
	expect([...new Set(half.cells.map((cell) => cell.g))]).toEqual([2]);
});

test('nobody, or nobody to compare with, gives no effect', () => {
	expect(callawaySantanna([], 'not-yet').events.size).toBe(0);
	const alone = callawaySantanna([{ g: 2, y: [0, 1] }], 'not-yet');
	expect(meanOf(alone, [0])).toBeNull();
	const single = callawaySantanna(
		[
			{ g: 2, y: [0, 1] },
			{ g: 0, y: [0, 0] },
			{ g: 0, y: [0, 1] }
		],
		'never'
	);
	expect(smallSampleInterval(single.units, meanOf(single, [0])!)).toBeNull();
});

test('Newcombe’s method 10 equals R', () => {
	for (const { x1, n1, x2, n2, d, lo, hi } of [wilson.newcombe_diff_method10].flat()) {
		const { difference, low, high } = newcombe(x1, n1, x2, n2);
		near(difference, d, 'difference');
		near(low, lo, 'low');
		near(high, hi, 'high');
	}
});

test('Holm equals p.adjust', () => {
	for (const [index, p] of holm(adjusted.p).entries()) near(p, adjusted.holm[index]!, `p ${adjusted.p[index]}`);
	expect(holm([0.04, 0.01, 0.03])).toEqual([expect.closeTo(0.06), expect.closeTo(0.03), expect.closeTo(0.06)]);
});

test('Kaplan–Meier equals survfit', () => {
	const people = table('time_to_community.csv').map(([, mentee, time = 0, event]) => ({
		mentee: mentee === 1,
		time,
		event: event === 1
	}));
	for (const [index, time] of km.weeks.entries()) {
		const mentee = km.strata[index] === 'mentee=1';
		const [step] = kaplanMeier(
			people.filter((one) => one.mentee === mentee),
			[time]
		);
		near(step?.without, km.surv[index]!, `${km.strata[index]} week ${time}`);
		near(step?.low, km.lower[index]!, `${km.strata[index]} week ${time}`);
		near(step?.high, km.upper[index]!, `${km.strata[index]} week ${time}`);
		expect(step?.at_risk).toBe(km.n_risk[index]);
	}
});

test('tails of t and chi-square equal the tables', () => {
	// R: qt(0.975, c(1, 4, 10, 2.5)), pchisq(c(11.0704976935, 3), c(5, 2), lower.tail = FALSE)
	for (const [df, told] of [
		[1, 12.7062047362],
		[4, 2.7764451052],
		[10, 2.228138852],
		[1e5, 1.9599877077]
	] as const)
		expect(studentCritical(0.05, df)).toBeCloseTo(told, 8);
	expect(studentTails(2.7764451052, 4)).toBeCloseTo(0.05, 9);
	expect(chiSquareTail(11.0704976935, 5)).toBeCloseTo(0.05, 9);
	expect(chiSquareTail(3, 2)).toBeCloseTo(Math.exp(-1.5), 12);
});

test('the band over a curve: known critical values within 1 %', () => {
	const identity = (k: number) => Array.from({ length: k }, (_, i) => Array.from({ length: k }, (_, j) => +(i === j)));
	// Independent points: Šidák, the two-sided normal quantile of 1 − (1 − 0.05)^(1/k). R: qnorm((1 + .95^(1/5)) / 2)
	expect(Math.abs(supT(identity(5)) / 2.569 - 1)).toBeLessThan(0.01);
	expect(Math.abs(supT(identity(15)) / 2.9276 - 1)).toBeLessThan(0.01);
	// Points that move as one need no more than a single interval.
	const same = Array.from({ length: 4 }, () => [1, 1, 1, 1]);
	expect(Math.abs(supT(same) / 1.96 - 1)).toBeLessThan(0.01);
	expect(supT(identity(5), 4)).toBeGreaterThan(supT(identity(5)));
});
