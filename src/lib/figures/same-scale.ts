import type { IntervalRow, IntervalSpec } from './intervals';
import type { LinesSpec } from './lines';
import type { Plot } from './plot';

interface Scale {
	min: number;
	max: number;
}

/** A range widened to round numbers, and the distance of its lines: at most five of them. */
function round(values: number[]): Scale & { interval: number } {
	const [min, max] = [Math.min(...values), Math.max(...values)];
	const span = max - min || 1;
	const power = 10 ** Math.floor(Math.log10(span / 4));
	const interval = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((one) => span / one <= 4) ?? span;
	return { min: Math.floor(min / interval) * interval, max: Math.ceil(max / interval) * interval, interval };
}

const known = (values: (number | null | undefined)[]): number[] =>
	values.filter((value): value is number => typeof value === 'number');

/** A scale of lines begins at nought unless they say where. */
function linesScale(specs: LinesSpec[]): Scale & { interval?: number } {
	const ends = specs.flatMap(({ min, max }) => known([min, max]));
	if (ends.length === 2 * specs.length) return { min: Math.min(...ends), max: Math.max(...ends) };
	const drawn = specs.flatMap(({ series }) =>
		series.flatMap(({ values, low = [], high = [] }) => known([...values, ...low, ...high]))
	);
	return round([...ends, ...drawn, 0]);
}

/** As far as the marks of both reach, with the line of no effect where either has it. */
function intervalsScale(plots: { rows: IntervalRow[]; spec: IntervalSpec }[]): Scale {
	const values = plots.flatMap(({ rows, spec }) => [
		...known([spec.min, spec.max, spec.zero ? 0 : null]),
		...rows.flatMap(({ value, low, high, faint }) => known([value, low, high, faint?.value]))
	]);
	return { min: Math.min(...values), max: Math.max(...values) };
}

/**
 * Two plots of one question to be drawn side by side: where their kind has a scale that can be set, both get the one that
 * holds all values of both, so that what is longer or higher is more. All others come back as they are.
 */
export function sameScale(one: Plot, two: Plot): [Plot, Plot] {
	if (one.kind === 'lines' && two.kind === 'lines') {
		const scale = linesScale([one.spec, two.spec]);
		return [
			{ ...one, spec: { ...one.spec, ...scale } },
			{ ...two, spec: { ...two.spec, ...scale } }
		];
	}
	if (one.kind === 'intervals' && two.kind === 'intervals') {
		const scale = intervalsScale([one, two]);
		return [
			{ ...one, spec: { ...one.spec, ...scale } },
			{ ...two, spec: { ...two.spec, ...scale } }
		];
	}
	return [one, two];
}

/** Kinds whose lengths or shades are measured by their own largest value. */
const OWN: Plot['kind'][] = ['bars', 'columns', 'dumbbell', 'heat-table', 'stacked-bars'];

/** Whether two plots side by side would mislead the eye: each is to a scale of its own, or a dot is one person here, five there. */
export const ownScales = (one: Plot, two: Plot): boolean =>
	(one.kind === 'unit-chart' && two.kind === 'unit-chart' && one.note !== two.note) ||
	(OWN.includes(one.kind) && OWN.includes(two.kind));
