import type { IntervalRow, IntervalSpec } from './intervals';
import { valuesOf, type LinesSpec } from './lines';
import type { Plot } from './plot';
import { roundRange } from './scale';
import { peopleADot } from './unit-chart';

const known = (values: (number | null | undefined)[]): number[] =>
	values.filter((value): value is number => typeof value === 'number');

/** What lines reach over, in round numbers. */
function linesScale(specs: LinesSpec[]): Pick<LinesSpec, 'min' | 'max' | 'interval'> {
	const values = specs.flatMap((spec) => [...known([spec.min, spec.max]), ...valuesOf(spec)]);
	const [first, second] = specs.map(({ interval }) => interval);
	const range = roundRange(Math.min(...values), Math.max(...values), first === second ? first : undefined);
	return { min: range.min, max: range.max, interval: range.step };
}

/** What intervals reach over, with the line of no effect where either has it. */
function intervalsScale(plots: { rows: IntervalRow[]; spec: IntervalSpec }[]): Pick<IntervalSpec, 'min' | 'max'> {
	const values = plots.flatMap(({ rows, spec }) => [
		...known([spec.min, spec.max, spec.zero ? 0 : null]),
		...rows.flatMap(({ value, low, high, faint }) => known([value, low, high, faint?.value]))
	]);
	return { min: Math.min(...values), max: Math.max(...values) };
}

/** The largest value of plots that begin at nought. */
function mostOf(plot: Plot): number {
	switch (plot.kind) {
		case 'bars':
			return Math.max(0, plot.most ?? 0, ...plot.rows.map(({ value }) => value ?? 0));
		case 'stacked-bars':
			return Math.max(0, plot.most ?? 0, ...plot.rows.map(({ total }) => total ?? 0));
		case 'dumbbell': {
			const pairs = plot.rows.flatMap((row) => row.pairs);
			return Math.max(0, plot.most ?? 0, ...pairs.flatMap(({ before, after }) => [before, after ?? 0]));
		}
		case 'columns':
			return Math.max(0, plot.spec.most ?? 0, ...plot.spec.values.map((value) => value ?? 0));
		default:
			return 0;
	}
}

/** A plot to another scale. */
function scaled(plot: Plot, most: number, lines: LinesSpec[], intervals: Parameters<typeof intervalsScale>[0]): Plot {
	switch (plot.kind) {
		case 'lines':
			return { ...plot, spec: { ...plot.spec, ...linesScale(lines) } };
		case 'intervals':
			return { ...plot, spec: { ...plot.spec, ...intervalsScale(intervals) } };
		case 'columns':
			return { ...plot, spec: { ...plot.spec, most } };
		case 'bars':
		case 'stacked-bars':
		case 'dumbbell':
			return { ...plot, most };
		default:
			return plot;
	}
}

/**
 * Two plots of one question to be drawn side by side: both get the scale that holds all values of both, so that what is
 * longer or higher is more. Kinds whose scale cannot be set come back as they are; see `ownScales`.
 */
export function sameScale(one: Plot, two: Plot): [Plot, Plot] {
	if (one.kind !== two.kind) return [one, two];
	const both = [one, two];
	const most = Math.max(1e-9, ...both.map(mostOf));
	const lines = both.flatMap((plot) => (plot.kind === 'lines' ? [plot.spec] : []));
	const intervals = both.flatMap((plot) => (plot.kind === 'intervals' ? [plot] : []));
	return [scaled(one, most, lines, intervals), scaled(two, most, lines, intervals)];
}

/** Whether two plots side by side would mislead the eye: shades go by the largest value of each, or a dot is one person here, five there. */
export function ownScales(one: Plot, two: Plot): boolean {
	if (one.kind === 'unit-chart' && two.kind === 'unit-chart') {
		const [first, second] = [one, two].map(({ rows }) => peopleADot(rows.map(({ total }) => total)));
		return first !== second;
	}
	if (one.kind === 'quadrants' && two.kind === 'quadrants') return one.spec.each !== two.spec.each;
	return one.kind === 'heat-table' && two.kind === 'heat-table';
}
