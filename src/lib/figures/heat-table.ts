import type { ChartOption } from './chart-option';
import { BASE, COLOUR, pixelSheet } from './theme';

export interface HeatCell {
	/** 0…1, how strong the colour is; null for a cell without value. */
	strength: number | null;
	/** Stands in the cell; lines are parted by a line break. */
	text: string;
	/** A cell that is to be noticed has a border. */
	framed?: boolean;
}

interface HeatSpec {
	rows: string[];
	columns: string[];
	/** Row by row. */
	cells: (HeatCell | null)[][];
	/** What rows and columns are, above the table. */
	corner?: string;
	/** Height of a row in px. */
	row?: number;
	colour?: string;
}

const HEAD = 26;

/** A table whose cells are coloured by their value and say it. */
export function heatTable(spec: HeatSpec, width: number) {
	const row = spec.row ?? 34;
	const longest = Math.max(0, ...spec.rows.map((name) => name.length));
	const left = Math.min(longest * 7.4 + 12, width * 0.34);
	const top = HEAD + (spec.corner ? 20 : 0);
	const cell = (width - left) / Math.max(1, spec.columns.length);
	const texts: object[] = [];
	const text = (value: string, x: number, y: number, align: string, color: string, fontWeight = 400) =>
		texts.push({ value: [x, y], label: { formatter: value, align, color, fontWeight, fontSize: 13, lineHeight: 18 } });
	const cut = (name: string, room: number) =>
		name.length * 7.2 > room ? `${name.slice(0, Math.max(1, Math.floor(room / 7.2) - 1))}…` : name;
	if (spec.corner) text(spec.corner, 0, 10, 'left', COLOUR.muted);
	for (const [j, name] of spec.columns.entries())
		text(cut(name, cell - 4), left + (j + 0.5) * cell, top - 12, 'center', COLOUR.muted);
	const boxes: object[] = [];
	for (const [i, name] of spec.rows.entries()) {
		const y = top + (i + 0.5) * row;
		text(cut(name, left - 8), 0, y, 'left', COLOUR.ink);
		for (const [j, one] of (spec.cells[i] ?? []).entries()) {
			if (!one) continue;
			const x = left + (j + 0.5) * cell;
			const strength = one.strength ?? 0;
			boxes.push({
				value: [x, y],
				symbolSize: [cell - 2, row - 2],
				itemStyle: {
					color: one.strength === null ? 'transparent' : (spec.colour ?? COLOUR.after),
					opacity: one.strength === null ? 1 : 0.06 + 0.94 * strength
				}
			});
			if (one.framed || one.strength === null)
				boxes.push({
					value: [x, y],
					symbolSize: [cell - 3, row - 3],
					itemStyle: {
						color: 'transparent',
						borderColor: one.framed ? COLOUR.ink : COLOUR.grid,
						borderWidth: one.framed ? 1.5 : 1
					}
				});
			text(
				one.text,
				x,
				y,
				'center',
				one.strength === null ? COLOUR.muted : strength > 0.5 ? COLOUR.paper : COLOUR.ink,
				600
			);
		}
	}
	const height = top + spec.rows.length * row + 2;
	return {
		height,
		option: {
			...BASE,
			...pixelSheet(width, height),
			series: [
				{ type: 'scatter', silent: true, symbol: 'rect', data: boxes },
				{ type: 'scatter', silent: true, symbolSize: 0.01, label: { show: true, position: 'inside' }, data: texts }
			]
		} as ChartOption
	};
}
