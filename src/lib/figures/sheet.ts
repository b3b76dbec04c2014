import type { ChartOption } from './chart-option';
import type { Picture, Plot, Point } from './plot';
import { COLOUR, FONT } from './theme';

type Place = [x: number, y: number];

export interface TextStyle {
	align?: 'left' | 'center' | 'right';
	colour?: string;
	bold?: boolean;
	size?: number;
}

/** Height of a line of text in px. */
export const LINE = 16;

/**
 * A sheet of paper of a width in px on which a figure sets its marks: coordinates are pixels from the top left. ECharts
 * draws them as they stand, in the browser and on the server alike.
 */
export class Sheet {
	private readonly marks: object[] = [];
	private readonly rows: Point[][] = [];

	constructor(readonly width: number) {}

	circle(x: number, y: number, r: number, fill: string, stroke?: string): void {
		const rim = stroke ? { stroke, lineWidth: r > 4 ? 2 : 1 } : {};
		this.marks.push({ type: 'circle', shape: { cx: round(x), cy: round(y), r }, style: { fill, ...rim } });
	}

	line(points: Place[], colour: string, lineWidth = 1, dashed = false): void {
		const style = { stroke: colour, lineWidth, fill: 'none', ...(dashed ? { lineDash: [4, 3] } : {}) };
		this.marks.push({ type: 'polyline', shape: { points: points.map(([x, y]) => [round(x), round(y)]) }, style });
	}

	area(points: Place[], fill: string, opacity: number): void {
		const shape = { points: points.map(([x, y]) => [round(x), round(y)]) };
		this.marks.push({ type: 'polygon', shape, style: { fill, opacity } });
	}

	box(x: number, y: number, width: number, height: number, fill: string, opacity = 1): void {
		const shape = { x: round(x), y: round(y), width: round(width), height: round(height) };
		this.marks.push({ type: 'rect', shape, style: { fill, ...(opacity < 1 ? { opacity } : {}) } });
	}

	/** A box without fill. */
	frame(x: number, y: number, width: number, height: number, colour: string, lineWidth = 1): void {
		const [right, bottom] = [x + width, y + height];
		const around: Place[] = [
			[x, y],
			[right, y],
			[right, bottom],
			[x, bottom],
			[x, y]
		];
		this.line(around, colour, lineWidth);
	}

	/** What the guard hides: a box of slanted lines. */
	hatch(x: number, y: number, width: number, height: number): void {
		for (let at = 4; at < width + height; at += 6) {
			const from: Place = [x + Math.min(at, width), y + Math.max(0, at - width)];
			const to: Place = [x + Math.max(0, at - height), y + Math.min(at, height)];
			this.line([from, to], COLOUR.grid, 1.5);
		}
		this.frame(x, y, width, height, COLOUR.grid);
	}

	/** Text by its middle line; several lines are parted by a line break. */
	text(value: string, x: number, y: number, { align = 'left', colour, bold, size = 13 }: TextStyle = {}): void {
		const lines = value.split('\n');
		for (const [index, line] of lines.entries()) {
			if (!line) continue;
			const style = {
				text: line,
				fill: colour ?? COLOUR.ink,
				fontSize: size,
				fontFamily: FONT,
				fontWeight: bold ? 600 : 400,
				align,
				verticalAlign: 'middle'
			};
			const at = y + (index - (lines.length - 1) / 2) * (size > 13 ? size * 1.25 : LINE);
			this.marks.push({ type: 'text', x: round(x), y: round(at), style });
		}
	}

	/** A row of marks for the arrow keys: ← → walk in it, ↑ ↓ to the next. */
	walk(row: Point[]): void {
		if (row.length) this.rows.push(row.map(({ x, y, text }) => ({ x: round(x), y: round(y), text })));
	}

	picture(height: number, plot: Plot): Picture {
		return {
			width: this.width,
			height: Math.ceil(height),
			marks: this.marks,
			option: optionOf(this.marks),
			plot,
			points: this.rows
		};
	}
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** What ECharts is told: one series without axes whose only item is the whole picture. */
export const optionOf = (children: object[]): ChartOption =>
	({
		animation: false,
		backgroundColor: 'transparent',
		series: [
			{
				type: 'custom',
				coordinateSystem: 'none',
				silent: true,
				data: [0],
				renderItem: () => ({ type: 'group', children })
			}
		]
	}) as ChartOption;
