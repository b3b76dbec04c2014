import type { ChartOption } from './chart-option';
import type { Picture } from './plot';
import { BASE, COLOUR, pixelSheet, verbatim } from './theme';

export interface HeatCell {
	/** 0…1, how strong the colour is; null for a cell without value. */
	strength: number | null;
	/** Stands in the cell; lines are parted by a line break. */
	text: string;
	/** A cell that is to be noticed has a border. */
	framed?: boolean;
}

export interface HeatSpec {
	rows: string[];
	columns: string[];
	/** Row by row. */
	cells: (HeatCell | null)[][];
	/** What rows and columns are, above the table. */
	corner?: string;
	/** Height of a row in px. */
	row?: number;
}

const LETTER = 7.4;
const LINE = 16;

const longestOf = (parts: string[]): number => Math.max(0, ...parts.map((part) => part.length));

/** Words of a name on as many lines as the room asks for; a word that is still too long is cut. */
function wrap(name: string, room: number): string {
	const most = Math.max(2, Math.floor(room / LETTER));
	const lines: string[] = [];
	for (const word of name.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word.length > most ? `${word.slice(0, most - 1)}…` : word);
	}
	return lines.join('\n');
}

/** A table whose cells are coloured by their value and say it. */
export function heatTable(spec: HeatSpec, width: number): Picture {
	const narrow = width < 420;
	// On a phone only names of more than ten letters are broken.
	const words = narrow ? spec.rows.flatMap((name) => (name.length > 10 ? name.split(' ') : [name])) : spec.rows;
	const left = Math.min(longestOf(words) * LETTER + 12, width * (narrow ? 0.3 : 0.34));
	const cell = (width - left) / Math.max(1, spec.columns.length);
	const small = cell < 64;
	const heads = spec.columns.map((name) => wrap(name, (cell - 2) * (small ? 1.25 : 1)));
	const sides = spec.rows.map((name) => wrap(name, left - 8));
	const row = Math.max(spec.row ?? 34, ...sides.map((name) => name.split('\n').length * LINE + 6));
	const corner = spec.corner ? 24 : 0;
	const top = corner + Math.max(...heads.map((name) => name.split('\n').length)) * LINE + 6;
	const texts: object[] = [];
	const text = (value: string, x: number, y: number, align: string, color: string, bold = false, fontSize = 13) =>
		texts.push({
			value: [x, y],
			label: { formatter: verbatim(value), align, color, fontWeight: bold ? 600 : 400, fontSize, lineHeight: LINE }
		});
	if (spec.corner) text(spec.corner, 0, 10, 'left', COLOUR.muted);
	for (const [j, name] of heads.entries())
		text(name, left + (j + 0.5) * cell, (corner + top) / 2, 'center', COLOUR.muted, false, small ? 11 : 13);
	const boxes: object[] = [];
	const frames: object[] = [];
	for (const [i, name] of sides.entries()) {
		const y = top + (i + 0.5) * row;
		text(name, 0, y, 'left', COLOUR.ink);
		for (const [j, one] of (spec.cells[i] ?? []).entries()) {
			if (!one) continue;
			const x = left + (j + 0.5) * cell;
			const strength = one.strength ?? 0;
			if (one.strength !== null)
				boxes.push({
					value: [x, y],
					symbolSize: [cell - 2, row - 2],
					itemStyle: { color: COLOUR.after, opacity: 0.06 + 0.94 * strength }
				});
			if (one.framed || one.strength === null) {
				const [dx, dy] = [cell / 2 - 2, row / 2 - 2];
				frames.push({
					type: 'line',
					silent: true,
					symbol: 'none',
					lineStyle: { color: one.framed ? COLOUR.ink : COLOUR.grid, width: one.framed ? 1.5 : 1 },
					data: [
						[x - dx, y - dy],
						[x + dx, y - dy],
						[x + dx, y + dy],
						[x - dx, y + dy],
						[x - dx, y - dy]
					]
				});
			}
			const fits = longestOf(one.text.split('\n')) * LETTER < cell;
			const color = one.strength === null ? COLOUR.muted : strength > 0.65 ? COLOUR.paper : COLOUR.ink;
			text(one.text, x, y, 'center', color, one.strength !== null, fits ? 13 : 11);
		}
	}
	const height = top + spec.rows.length * row + 2;
	return {
		height,
		plot: { kind: 'heat-table', spec },
		points: [],
		option: {
			...BASE,
			...pixelSheet(width, height),
			series: [
				{ type: 'scatter', silent: true, symbol: 'rect', data: boxes },
				...frames,
				{ type: 'scatter', silent: true, symbolSize: 0.01, label: { show: true, position: 'inside' }, data: texts }
			]
		} as ChartOption
	};
}
