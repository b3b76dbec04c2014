import type { ChartOption } from './chart-option';
import type { Picture } from './plot';
import { BASE, COLOUR, pixelSheet, verbatim } from './theme';

export interface Columns {
	/** One a column, in order; lines are parted by a line break. */
	steps: string[];
	values: (number | null)[];
	/** Over a column; an empty one says nothing. */
	texts: string[];
	colours?: string[];
	/** A line before the column with this index, and what happened there. */
	mark?: { at: number; label: string };
	height?: number;
}

const HEAD = 44;

/** Upright columns with their value on top. */
export function columns(spec: Columns, width: number): Picture {
	const height = spec.height ?? 280;
	const room = width / spec.steps.length;
	const ground = height - 12 - 16 * Math.max(...spec.steps.map((step) => step.split('\n').length));
	const most = Math.max(1e-9, ...spec.values.map((value) => value ?? 0));
	const size = (value: number) => Math.max(1, (value / most) * (ground - HEAD));
	const texts: object[] = [];
	const text = (value: string, x: number, y: number, color: string, fontWeight = 400, align = 'center') =>
		texts.push({
			value: [x, y],
			label: { formatter: verbatim(value), align, color, fontWeight, fontSize: 13, lineHeight: 16 }
		});
	const boxes = spec.steps.flatMap((step, index) => {
		const x = (index + 0.5) * room;
		const value = spec.values[index] ?? null;
		text(step, x, ground + 8 + 8 * step.split('\n').length, COLOUR.muted);
		if (value === null) return [];
		text(spec.texts[index] ?? '', x, ground - size(value) - 11, COLOUR.ink, 600);
		return [
			{
				value: [x, ground - size(value) / 2],
				symbolSize: [Math.min(72, room * 0.7), size(value)],
				itemStyle: { color: spec.colours?.[index] ?? COLOUR.after, opacity: 1 }
			}
		];
	});
	const line = (from: number[], to: number[], color: string, type: 'solid' | 'dashed') => ({
		type: 'line' as const,
		silent: true,
		symbol: 'none',
		lineStyle: { color, width: 1, type },
		data: [from, to]
	});
	const series: object[] = [line([0, ground], [width, ground], COLOUR.before, 'solid')];
	if (spec.mark) {
		const x = spec.mark.at * room;
		series.push(line([x, 16], [x, ground], COLOUR.muted, 'dashed'));
		const right = x > width * 0.6;
		text(spec.mark.label, right ? x - 6 : x + 6, 8, COLOUR.muted, 400, right ? 'right' : 'left');
	}
	return {
		height,
		plot: { kind: 'columns', spec },
		points: [],
		option: {
			...BASE,
			...pixelSheet(width, height),
			series: [
				...series,
				{ type: 'scatter', silent: true, symbol: 'rect', data: boxes },
				{ type: 'scatter', silent: true, symbolSize: 0.01, label: { show: true, position: 'inside' }, data: texts }
			]
		} as ChartOption
	};
}
