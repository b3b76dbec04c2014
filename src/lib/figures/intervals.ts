import type { Picture } from './plot';
import { ticks } from './scale';
import { Sheet } from './sheet';
import { textWidth, widest, wrapText } from './text-width';
import { COLOUR, DESK, wordColour } from './theme';

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
	/** Belongs to the row above: its name is set lighter, and stands closer. */
	under?: boolean;
}

export interface IntervalSpec {
	/** How a tick of the scale is printed. */
	print(value: number): string;
	/** Draw a line at no effect. */
	zero?: boolean;
	min?: number;
	max?: number;
}

const MARK = 26;
const FAINT = 16;
const FOOT = 24;

/** Dot and interval on one scale: name, mark and value in a line on a desk, the name above its mark on a phone. */
export function intervals(rows: IntervalRow[], spec: IntervalSpec, width: number): Picture {
	const sheet = new Sheet(width);
	const wide = width >= DESK;
	const values = rows.flatMap((row) => [row.low, row.high, row.value, ...(row.faint ? [row.faint.value] : [])]);
	if (spec.zero) values.push(0);
	const min = spec.min ?? Math.min(...values);
	const max = spec.max ?? Math.max(...values);
	const right = wide
		? widest(
				rows.map((row) => row.beside),
				13,
				true
			) + 20
		: 0;
	const left = wide
		? Math.min(
				widest(
					rows.map((row) => row.label),
					13,
					true
				) + 20,
				width * 0.32
			)
		: 0;
	const edge = 10;
	const x = (value: number) => left + edge + ((value - min) / (max - min || 1)) * (width - left - right - 2 * edge);
	const scale = ticks(min, max);
	let y = 0;
	for (const [index, row] of rows.entries()) {
		const style = { bold: !row.under, colour: row.under ? COLOUR.muted : COLOUR.ink };
		const words = { align: 'right', bold: true, colour: wordColour(row.colour) } as const;
		const room = wide ? left - 16 : width - textWidth(row.beside, 13, true) - 12;
		const name = wrapText(row.label, room, 13, !row.under);
		const lines = name.split('\n').length;
		const faint = row.faint ? FAINT : 0;
		const above = wide ? 0 : lines * 16 + 6;
		const high = wide ? Math.max(MARK, lines * 16 + 4) : MARK;
		const at = y + above + high / 2;
		const bottom = at + MARK / 2 + faint;
		// The scale is drawn where the marks are, not through the words.
		for (const value of scale) {
			const zero = spec.zero && Math.abs(value) < 1e-12;
			const end = wide && index < rows.length - 1 && rows[index + 1]?.under ? y + above + high + faint : bottom;
			sheet.line(
				[
					[x(value), at - MARK / 2],
					[x(value), end]
				],
				zero ? COLOUR.ink : COLOUR.grid,
				zero ? 1.5 : 1
			);
		}
		if (wide) {
			sheet.text(name, 0, at, style);
			sheet.text(row.beside, width, at, words);
		} else {
			sheet.text(name, 0, y + 2 + lines * 8, style);
			sheet.text(row.beside, width, y + 10, words);
		}
		sheet.line(
			[
				[x(row.low), at],
				[x(row.high), at]
			],
			row.colour,
			3
		);
		sheet.circle(x(row.value), at, 6, row.colour);
		let said = `${row.label}: ${row.beside}`;
		if (row.faint) {
			const where = x(row.faint.value);
			sheet.circle(where, at, 5, COLOUR.paper, COLOUR.before);
			const half = textWidth(row.faint.text) / 2;
			const centre = Math.min(Math.max(where, left + half), width - right - half);
			sheet.text(row.faint.text, centre, at + 20, { align: 'center', colour: COLOUR.muted });
			said += ` · ${row.faint.text}`;
		}
		sheet.walk([{ x: x(row.value), y: at, text: said }]);
		const close = rows[index + 1]?.under ? 2 : 14;
		y += above + high + faint + close;
	}
	for (const value of scale) {
		const text = spec.print(value);
		const half = textWidth(text) / 2;
		const centre = Math.min(Math.max(x(value), left + half), width - right - half);
		sheet.text(text, centre, y, { align: 'center', colour: COLOUR.muted });
	}
	return sheet.picture(y + FOOT - 14, { kind: 'intervals', rows, spec: { ...spec, min, max } });
}
