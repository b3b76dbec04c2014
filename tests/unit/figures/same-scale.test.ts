import { expect, test } from 'vitest';
import { drawPlot } from '../../../src/lib/figures/draw-plot';
import type { IntervalRow } from '../../../src/lib/figures/intervals';
import type { LinesSpec } from '../../../src/lib/figures/lines';
import type { Plot } from '../../../src/lib/figures/plot';
import { ownScales, sameScale } from '../../../src/lib/figures/same-scale';

const lines = (values: number[], more: Partial<LinesSpec> = {}): Plot => ({
	kind: 'lines',
	spec: {
		steps: ['a', 'b'],
		series: [{ name: 'n', colour: 'c', values, ...more.series?.[0] }],
		print: String,
		every: 1,
		...more
	}
});
const intervals = (low: number, high: number, zero = false): Plot => ({
	kind: 'intervals',
	rows: [{ label: 'l', beside: 'b', value: (low + high) / 2, low, high, colour: 'c' } satisfies IntervalRow],
	spec: { print: String, zero }
});
const scaleOf = (plot: Plot) => (plot.kind === 'lines' || plot.kind === 'intervals' ? plot.spec : null);

test.each([
	[[0.1, 0.2], [3, 9.6], 0, 10],
	[[-1.2, 0.4], [0.1, 0.3], -1.5, 0.5],
	[[0.31, 0.4], [0.2, 0.22], 0, 0.4]
])('lines %j beside %j both reach from %d to %d', (one, two, min, max) => {
	for (const plot of sameScale(lines(one), lines(two))) {
		expect(scaleOf(plot)?.min).toBeCloseTo(min);
		expect(scaleOf(plot)?.max).toBeCloseTo(max);
	}
});

test('bands are within the scale, and ends that both set stay', () => {
	const banded = lines([1, 2], { series: [{ name: 'n', colour: 'c', values: [1, 2], low: [-3, 0], high: [4, 7.5] }] });
	for (const plot of sameScale(banded, lines([1, 1]))) {
		expect(scaleOf(plot)!.min).toBeLessThanOrEqual(-3);
		expect(scaleOf(plot)!.max).toBeGreaterThanOrEqual(7.5);
	}
	for (const plot of sameScale(lines([0.2], { min: 0, max: 1, interval: 0.25 }), lines([0.3], { min: 0, max: 1 })))
		expect(scaleOf(plot)).toMatchObject({ min: 0, max: 1 });
});

test('intervals reach as far as those of both, and to no effect where it is drawn', () => {
	for (const plot of sameScale(intervals(1, 2), intervals(0.5, 4)))
		expect(scaleOf(plot)).toMatchObject({ min: 0.5, max: 4 });
	for (const plot of sameScale(intervals(1, 2, true), intervals(0.5, 4, true)))
		expect(scaleOf(plot)).toMatchObject({ min: 0, max: 4 });
});

test('the wider interval is drawn wider: one unit has one length in both halves', () => {
	const lengthOf = (plot: Plot) => {
		const series = (drawPlot(plot, 400).option as { series: { data: unknown[]; lineStyle?: { width: number } }[] })
			.series;
		const mark = series.find((one) => one.lineStyle?.width === 3)!.data as [number, number][];
		return mark[1]![0] - mark[0]![0];
	};
	const [one, two] = sameScale(intervals(1, 2), intervals(0, 4));
	expect(lengthOf(two) / lengthOf(one)).toBeCloseTo(4);
});

test('what has no scale that can be set stays as it is and says so', () => {
	const bars: Plot = { kind: 'bars', rows: [{ label: 'l', value: 3, beside: '3' }] };
	expect(sameScale(bars, bars)).toEqual([bars, bars]);
	expect(ownScales(bars, bars)).toBe(true);
	expect(ownScales(lines([1]), lines([2]))).toBe(false);
	const dots = (note: string): Plot => ({ kind: 'unit-chart', rows: [], note });
	expect(ownScales(dots('one'), dots('one'))).toBe(false);
	expect(ownScales(dots('one'), dots('a dot is five'))).toBe(true);
});
