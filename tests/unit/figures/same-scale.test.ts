import { expect, test } from 'vitest';
import { drawPlot } from '../../../src/lib/figures/draw-plot';
import type { LinesSpec } from '../../../src/lib/figures/lines';
import type { Plot } from '../../../src/lib/figures/plot';
import { ownScales, sameScale } from '../../../src/lib/figures/same-scale';

const lines = (values: number[], more: Partial<LinesSpec> = {}): Plot => ({
	kind: 'lines',
	spec: { steps: ['a', 'b'], series: [{ name: 'n', colour: 'c', values }], print: String, every: 1, ...more }
});
const intervals = (low: number, high: number, zero = false): Plot => ({
	kind: 'intervals',
	rows: [{ label: 'l', beside: 'b', value: (low + high) / 2, low, high, colour: 'c' }],
	spec: { print: String, zero }
});
const scaleOf = (plot: Plot) => (plot.kind === 'lines' || plot.kind === 'intervals' ? plot.spec : null);

test.each([
	[[0.1, 0.2], [3, 9.6], 0, 10],
	[[-1.2, 0.4], [0.1, 0.3], -1.5, 0.5],
	[[0.31, 0.4], [0.2, 0.22], 0.2, 0.4]
])('lines %j beside %j both reach from %d to %d', (one, two, min, max) => {
	for (const plot of sameScale(lines(one), lines(two))) {
		expect(scaleOf(plot)?.min).toBeCloseTo(min);
		expect(scaleOf(plot)?.max).toBeCloseTo(max);
	}
});

test('bands and the line of no effect are within the scale, and ends that both set stay', () => {
	const banded = lines([1, 2], { series: [{ name: 'n', colour: 'c', values: [1, 2], low: [-3, 0], high: [4, 7.5] }] });
	for (const plot of sameScale(banded, lines([1, 1]))) {
		expect(scaleOf(plot)!.min).toBeLessThanOrEqual(-3);
		expect(scaleOf(plot)!.max).toBeGreaterThanOrEqual(7.5);
	}
	for (const plot of sameScale(lines([3, 4], { zero: true }), lines([3, 4]))) expect(scaleOf(plot)!.min).toBe(0);
	const shares = { min: 0, max: 1, interval: 0.25 };
	for (const plot of sameScale(lines([0.2], shares), lines([0.3], shares))) expect(scaleOf(plot)).toMatchObject(shares);
});

test('intervals reach as far as those of both, and to no effect where it is drawn', () => {
	for (const plot of sameScale(intervals(1, 2), intervals(0.5, 4)))
		expect(scaleOf(plot)).toMatchObject({ min: 0.5, max: 4 });
	for (const plot of sameScale(intervals(1, 2, true), intervals(0.5, 4)))
		expect(scaleOf(plot)).toMatchObject({ min: 0, max: 4 });
});

test('what begins at nought ends in both where the larger one ends', () => {
	const bars = (value: number): Plot => ({ kind: 'bars', rows: [{ label: 'l', value, beside: 'b' }] });
	const stacked = (total: number): Plot => ({
		kind: 'stacked-bars',
		rows: [{ label: 'l', total, part: 1, beside: 'b' }]
	});
	const dumbbell = (before: number, after: number): Plot => ({
		kind: 'dumbbell',
		rows: [{ label: 'l', pairs: [{ name: 'n', before, after, colour: 'c', text: 't' }] }]
	});
	const columns = (...values: (number | null)[]): Plot => ({
		kind: 'columns',
		spec: { steps: values.map(String), values, texts: values.map(String) }
	});
	for (const [one, two, most] of [
		[bars(3), bars(40), 40],
		[stacked(12), stacked(7), 12],
		[dumbbell(2, 5), dumbbell(9, 1), 9],
		[columns(1, null), columns(2, 8), 8]
	] as const)
		for (const plot of sameScale(one, two))
			expect(plot.kind === 'columns' ? plot.spec.most : 'most' in plot && plot.most).toBe(most);
});

test.each([
	['intervals', intervals(1, 2), intervals(0, 4)],
	['lines', lines([1, 2]), lines([0, 12])]
])('%s: drawn again, the same number stands at the same place', (_kind, one, two) => {
	const [left, right] = sameScale(one, two).map((plot) => drawPlot(plot, 480));
	// The axis of what is drawn is the scale that was set, in both halves.
	expect(scaleOf(left!.plot)).toMatchObject({ min: scaleOf(right!.plot)!.min, max: scaleOf(right!.plot)!.max });
});

test('where the scale cannot be shared that is known; unlike kinds are left alone', () => {
	const heat: Plot = { kind: 'heat-table', spec: { rows: [], columns: [], cells: [] } };
	expect(sameScale(heat, heat)).toEqual([heat, heat]);
	expect(ownScales(heat, heat)).toBe(true);
	expect(ownScales(lines([1]), lines([2]))).toBe(false);
	const dots = (total: number): Plot => ({
		kind: 'unit-chart',
		rows: [{ label: 'l', beside: 'b', total, filled: 1, colour: 'c' }],
		note: 'n'
	});
	expect(ownScales(dots(40), dots(60))).toBe(false);
	expect(ownScales(dots(40), dots(4000))).toBe(true);
	expect(sameScale(heat, lines([1]))).toEqual([heat, lines([1])]);
});
