import type { Picture, Point } from './plot';
import { roundRange, ticks } from './scale';
import { LINE, Sheet } from './sheet';
import { spread, textWidth, widest, wrapText } from './text-width';
import { COLOUR, DESK, isPale, wordColour } from './theme';

export interface LineSeries {
	name: string;
	colour: string;
	/** One value a step, null where there is none to show: the line breaks there. */
	values: (number | null)[];
	/** Bounds of a band around the line. */
	low?: (number | null)[];
	high?: (number | null)[];
}

export interface LinesSpec {
	steps: string[];
	series: LineSeries[];
	/** Thin markers at a step. */
	markers?: { step: string; label: string }[];
	/** How a value is printed, on the axis and for the arrow keys. */
	print(value: number): string;
	/** Every so many steps a label. */
	every: number;
	min?: number;
	max?: number;
	/** Distance of the lines behind, where the usual one would not do. */
	interval?: number;
	height?: number;
	/** Print every value on the line. */
	ends?: boolean;
	/** A value holds until the next: stairs instead of slopes. */
	stairs?: boolean;
	/** Steps whose points are drawn hollow: something is missing there. */
	hollow?: string[];
	/** A line at nought, and shade after which this step is the last: what lies before the start. */
	zero?: boolean;
	shadeUntil?: string;
	/** Words at points of the first line that are to be noticed. */
	callouts?: { step: string; text: string }[];
	/** What is measured, behind the topmost number of the axis. */
	unit?: string;
}

const FOOT = 28;

/** Runs of steps without a gap. */
function runs(values: (number | null)[]): number[][] {
	const all: number[][] = [];
	for (const [index, value] of values.entries()) {
		if (value === null) continue;
		const last = all.at(-1);
		if (last && last.at(-1) === index - 1) last.push(index);
		else all.push([index]);
	}
	return all;
}

/** All that lines must have room for: their values, their bands, and nought where its line is drawn. */
export const valuesOf = ({ series, zero }: LinesSpec): number[] => [
	...series
		.flatMap((line) => [...line.values, ...(line.low ?? []), ...(line.high ?? [])])
		.filter((value) => value !== null),
	...(zero ? [0] : [])
];

/** Bounds of the scale, as given or in round numbers around all values, and the distance of its numbers. */
export function rangeOf(spec: LinesSpec): { min: number; max: number; step: number } {
	const values = valuesOf(spec);
	const round = roundRange(spec.min ?? Math.min(...values), spec.max ?? Math.max(...values), spec.interval);
	return { min: spec.min ?? round.min, max: spec.max ?? round.max, step: round.step };
}

/** Lines with their names at their ends, and events as thin markers. */
export function lines(spec: LinesSpec, width: number): Picture {
	const sheet = new Sheet(width);
	const wide = width >= DESK;
	const height = spec.height ?? (wide ? 340 : 250);
	// On a phone what is measured needs a line of its own under the names of the markers.
	const head = spec.unit && !wide ? 44 : 28;
	const { steps, series } = spec;
	const { min, max, step: apart } = rangeOf(spec);
	const scale = ticks(min, max, apart);
	const lastOf = (line: LineSeries) => line.values.findLastIndex((value) => value !== null);
	const names = series.map((line) => {
		const value = line.values[lastOf(line)];
		const name = wrapText(line.name, Math.min(170, width * 0.3), 13, true);
		return spec.ends && value != null ? `${spec.print(value)}\n${name}` : name;
	});
	const right = widest(names, 13, true) + 14;
	const axis = spec.ends ? 24 : widest(scale.map(spec.print)) + 16;
	const x = (index: number) => axis + (index / Math.max(1, steps.length - 1)) * (width - axis - right);
	const y = (value: number) => head + (1 - (value - min) / (max - min || 1)) * (height - head - FOOT);
	const ground = height - FOOT;

	if (spec.shadeUntil !== undefined)
		sheet.box(x(0), head, x(steps.indexOf(spec.shadeUntil) + 1) - x(0), ground - head, COLOUR.grid, 0.45);
	for (const [index, value] of scale.entries()) {
		const zero = spec.zero && Math.abs(value) < 1e-9;
		sheet.line(
			[
				[spec.ends ? axis : 0, y(value)],
				[width - right, y(value)]
			],
			zero ? COLOUR.ink : COLOUR.grid,
			zero ? 1.5 : 1
		);
		const unit = spec.unit && index === scale.length - 1 ? ` ${spec.unit}` : '';
		if (!spec.ends) sheet.text(spec.print(value) + unit, 0, y(value) - 9, { colour: COLOUR.muted });
	}
	if (!spec.zero)
		sheet.line(
			[
				[spec.ends ? axis : 0, ground],
				[width - right, ground]
			],
			COLOUR.before
		);

	let until = -Infinity;
	for (const [index, step] of steps.entries()) {
		if (index % spec.every !== 0) continue;
		const half = textWidth(step) / 2;
		const centre = Math.min(Math.max(x(index), half), width - half);
		if (centre - half < until + 6) continue;
		sheet.text(step, centre, ground + 16, { align: 'center', colour: COLOUR.muted });
		until = centre + half;
	}
	markers(sheet, spec, x, { head, ground });

	for (const line of series) {
		if (!line.low || !line.high) continue;
		for (const run of runs(line.low.map((low, at) => (low === null || line.high![at] == null ? null : low)))) {
			const edge = (bound: (number | null)[]) => path(run, bound, spec.stairs, x, y);
			sheet.area([...edge(line.high), ...edge(line.low).toReversed()], line.colour, 0.18);
		}
	}
	// The first line lies on top.
	for (const line of series.toReversed()) {
		const thick = line === series[0] ? 3 : 2;
		const parts = runs(line.values);
		for (const [at, run] of parts.entries()) {
			const points = path(run, line.values, spec.stairs, x, y);
			const next = parts[at + 1]?.[0];
			// Stairs never fall: over steps that are left out the way is known, though not where on it they were.
			if (spec.stairs && next !== undefined)
				sheet.line([points.at(-1)!, [x(next), y(line.values[next]!)]], line.colour, 1.5, true);
			if (isPale(line.colour)) sheet.line(points, COLOUR.outline, thick + 2);
			sheet.line(points, line.colour, thick);
		}
		for (const [index, value] of line.values.entries()) {
			if (value === null) continue;
			const before = spec.shadeUntil !== undefined && index <= steps.indexOf(spec.shadeUntil);
			const hollow = before || spec.hollow?.includes(steps[index]!);
			const alone = line.values[index - 1] == null && line.values[index + 1] == null;
			if (!(spec.ends || spec.callouts || hollow || alone || index === lastOf(line))) continue;
			sheet.circle(x(index), y(value), 4, hollow ? COLOUR.paper : line.colour, line.colour);
		}
	}
	endNames(sheet, spec, names, { x, y, lastOf, low: head, high: ground });
	if (spec.ends) printed(sheet, spec, x, y, lastOf);
	for (const { step, text } of spec.callouts ?? []) {
		const index = steps.indexOf(step);
		const value = series[0]?.values[index];
		if (value == null) continue;
		const room = textWidth(text, 13, true) + 10;
		const left = x(index) + room > width;
		sheet.text(text, x(index) + (left ? 4 : 10), y(value) - 14, { bold: true, align: left ? 'right' : 'left' });
	}
	for (const line of series) sheet.walk(pointsOf(spec, line, x, y));
	return sheet.picture(height, { kind: 'lines', spec: { ...spec, min, max, interval: apart } });
}

type Across = (index: number) => number;
type Up = (value: number) => number;

/** Corners of a line over a run of steps. */
function path(run: number[], values: (number | null)[], stairs: boolean | undefined, x: Across, y: Up) {
	return run.flatMap((index, at): [number, number][] => {
		const here: [number, number] = [x(index), y(values[index]!)];
		const next = run[at + 1];
		return stairs && next !== undefined ? [here, [x(next), here[1]]] : [here];
	});
}

/** Events as thin lines with their names above, on a second line where they would touch. */
function markers(
	sheet: Sheet,
	{ steps, markers = [] }: LinesSpec,
	x: Across,
	{ head, ground }: { head: number; ground: number }
): void {
	const ends = [-Infinity, -Infinity];
	for (const { step, label } of markers) {
		const at = x(steps.indexOf(step));
		const half = textWidth(label) / 2;
		const centre = Math.min(Math.max(at, half), sheet.width - half);
		const row = ends.findIndex((end) => centre - half > end + 6);
		sheet.line(
			[
				[at, label ? 20 : head],
				[at, ground]
			],
			COLOUR.before,
			1,
			true
		);
		if (!label || row < 0) continue;
		sheet.text(label, centre, row === 0 ? 10 : head + 8, { align: 'center', colour: COLOUR.muted });
		ends[row] = centre + half;
	}
}

interface Frame {
	x: Across;
	y: Up;
	lastOf(line: LineSeries): number;
	low: number;
	high: number;
}

/** Names behind the lines, moved apart where lines end close together. */
function endNames(sheet: Sheet, { series }: LinesSpec, names: string[], { x, y, lastOf, low, high }: Frame): void {
	const shown = series.flatMap((line, index) => {
		const value = line.values[lastOf(line)];
		return value == null ? [] : [{ line, name: names[index]!, value }];
	});
	const tallest = Math.max(1, ...shown.map(({ name }) => name.split('\n').length)) * LINE + 2;
	const places = spread(
		shown.map(({ value }) => y(value)),
		tallest,
		low,
		high
	);
	for (const [index, { line, name }] of shown.entries())
		sheet.text(name, x(lastOf(line)) + 10, places[index]!, { bold: true, colour: wordColour(line.colour) });
}

/** Values on the lines: the upper one's above, the lower one's below, so that close ones do not meet. */
function printed(sheet: Sheet, { steps, series, print }: LinesSpec, x: Across, y: Up, lastOf: Frame['lastOf']): void {
	for (const index of steps.keys()) {
		const here = series
			.filter((line) => line.values[index] != null && index !== lastOf(line))
			.toSorted((a, b) => b.values[index]! - a.values[index]!);
		for (const [rank, line] of here.entries()) {
			if (rank > 0 && rank < here.length - 1) continue;
			const above = rank === 0;
			sheet.text(print(line.values[index]!), x(index), y(line.values[index]!) + (above ? -14 : 15), {
				align: 'center',
				bold: line === series[0],
				colour: wordColour(line.colour)
			});
		}
	}
}

function pointsOf({ steps, series, print }: LinesSpec, line: LineSeries, x: Across, y: Up): Point[] {
	return line.values.flatMap((value, index) => {
		if (value === null) return [];
		const [low, high] = [line.low?.[index], line.high?.[index]];
		const band = low == null || high == null ? '' : ` (${print(low)} … ${print(high)})`;
		const name = series.length > 1 ? `${line.name.replaceAll('\n', ' ')}, ` : '';
		return [{ x: x(index), y: y(value), text: `${name}${steps[index]}: ${print(value)}${band}` }];
	});
}
