import type { ChartOption } from './chart-option';
import type { Picture } from './plot';
import { BASE, COLOUR, pixelSheet, verbatim } from './theme';

export interface IntervalRow {
	label: string;
	/** The value in words, at the right: "+1,8 (1,3 bis 2,3)". */
	beside: string;
	value: number;
	low: number;
	high: number;
	colour: string;
	/** Another estimate that stands faintly beside it, with its name. */
	faint?: { value: number; text: string };
}

export interface IntervalSpec {
	/** How a tick of the scale is printed. */
	print(value: number): string;
	/** Draw a line at no effect. */
	zero?: boolean;
	min?: number;
	max?: number;
}

const LABEL = 22;
const LINE = 24;
const FAINT = 16;
const GAP = 18;
const FOOT = 26;

/** Round numbers around a range: at most six ticks. */
export function ticks(min: number, max: number): number[] {
	const span = max - min || 1;
	const power = 10 ** Math.floor(Math.log10(span / 4));
	const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((one) => span / one <= 5) ?? span;
	const first = Math.ceil(min / step - 1e-9);
	const count = Math.floor(max / step + 1e-9) - first + 1;
	return Array.from({ length: count }, (_, index) => (first + index) * step);
}

/** Dot and interval, one row each under its label, on one scale. */
export function intervals(rows: IntervalRow[], spec: IntervalSpec, width: number): Picture {
	const values = rows.flatMap((row) => [row.low, row.high, row.value, ...(row.faint ? [row.faint.value] : [])]);
	if (spec.zero) values.push(0);
	const min = spec.min ?? Math.min(...values);
	const max = spec.max ?? Math.max(...values);
	const edge = 12;
	const x = (value: number) => edge + ((value - min) / (max - min || 1)) * (width - 2 * edge);
	const texts: object[] = [];
	const text = (value: string, at: number, y: number, align: string, color: string, fontWeight = 400, fontSize = 13) =>
		texts.push({ value: [at, y], label: { formatter: verbatim(value), align, color, fontWeight, fontSize } });
	const line = (from: number[], to: number[], color: string, lineWidth: number) => ({
		type: 'line' as const,
		silent: true,
		symbol: 'none',
		lineStyle: { color, width: lineWidth },
		data: [from, to]
	});
	const scale = ticks(min, max);
	const marks: object[] = [];
	const dots: object[] = [];
	let y = 0;
	for (const row of rows) {
		const at = y + LABEL + LINE / 2;
		// The scale is drawn where the marks are, not through the words.
		const bottom = at + LINE / 2 + (row.faint ? FAINT : 0);
		for (const value of scale) {
			const zero = spec.zero && Math.abs(value) < 1e-12;
			marks.push(line([x(value), at - LINE / 2], [x(value), bottom], zero ? COLOUR.ink : COLOUR.grid, zero ? 1.5 : 1));
		}
		text(row.label, 0, y + 10, 'left', COLOUR.ink, 600);
		text(row.beside, width, y + 10, 'right', row.colour === COLOUR.before ? COLOUR.muted : row.colour, 600);
		marks.push(line([x(row.low), at], [x(row.high), at], row.colour, 3));
		dots.push({ value: [x(row.value), at], itemStyle: { color: row.colour, borderColor: row.colour } });
		if (row.faint) {
			const where = x(row.faint.value);
			dots.push({ value: [where, at], itemStyle: { color: COLOUR.paper, borderColor: COLOUR.before, borderWidth: 2 } });
			const [left, right] = [where < width * 0.25, where > width * 0.75];
			const anchor = left ? where - 6 : right ? where + 6 : where;
			text(row.faint.text, anchor, at + 18, left ? 'left' : right ? 'right' : 'center', COLOUR.muted, 400, 12);
		}
		y += LABEL + LINE + (row.faint ? FAINT : 0) + GAP;
	}
	const height = y + FOOT;
	for (const value of scale)
		text(spec.print(value), Math.min(Math.max(x(value), 18), width - 20), y + 4, 'center', COLOUR.muted, 400, 12);
	return {
		height,
		plot: { kind: 'intervals', rows, spec },
		points: [],
		option: {
			...BASE,
			...pixelSheet(width, height),
			series: [
				...marks,
				{ type: 'scatter', silent: true, symbolSize: 12, data: dots },
				{ type: 'scatter', silent: true, symbolSize: 0.01, label: { show: true, position: 'inside' }, data: texts }
			]
		} as ChartOption
	};
}
