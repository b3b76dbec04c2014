import type { Picture, Point } from './plot';
import { LINE, Sheet } from './sheet';
import { wrapText, widest } from './text-width';
import { COLOUR, DESK } from './theme';

export interface HeatCell {
	/** 0…1, how strong the colour is; null for a cell without value. */
	strength: number | null;
	/** Stands in the cell; lines are parted by a line break. */
	text: string;
	/** A cell that is to be noticed has a border. */
	framed?: boolean;
	/** Hidden by the guard. */
	hidden?: boolean;
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

/**
 * Five classes of strength: as opacities of one colour, in which the text of each is read at 4.5 : 1 on paper and on the
 * dark screen. A smooth ramp has a middle in which neither light nor dark letters are.
 */
export const CLASSES = [0.08, 0.22, 0.36, 0.5, 1];
const classOf = (strength: number) => Math.min(CLASSES.length - 1, Math.floor(strength * CLASSES.length));

/** A table whose cells are coloured by their value and say it. */
export function heatTable(spec: HeatSpec, width: number): Picture {
	const sheet = new Sheet(width);
	const narrow = width < DESK;
	const left = Math.min(widest(narrow ? spec.rows.flatMap((name) => name.split(' ')) : spec.rows) + 12, width * 0.34);
	const cell = (width - left) / Math.max(1, spec.columns.length);
	const small = cell < 64;
	const heads = spec.columns.map((name) => wrapText(name, cell - 2, small ? 11 : 13));
	const sides = spec.rows.map((name) => wrapText(name, left - 8));
	const row = Math.max(spec.row ?? 34, ...sides.map((name) => name.split('\n').length * LINE + 6));
	const title = wrapText(spec.corner ?? '', width);
	const corner = title ? title.split('\n').length * LINE + 8 : 0;
	const top = corner + (heads.some(Boolean) ? Math.max(...heads.map((name) => name.split('\n').length)) * LINE + 6 : 0);
	sheet.text(title, 0, corner / 2 - 2, { colour: COLOUR.muted });
	for (const [j, name] of heads.entries())
		sheet.text(name, left + (j + 0.5) * cell, (corner + top) / 2, {
			align: 'center',
			colour: COLOUR.muted,
			size: small ? 11 : 13
		});
	for (const [i, name] of sides.entries()) {
		const y = top + i * row;
		sheet.text(name, 0, y + row / 2);
		const points: Point[] = [];
		for (const [j, one] of (spec.cells[i] ?? []).entries()) {
			if (!one) continue;
			const x = left + j * cell;
			const [bold, strongest] = [one.strength !== null, classOf(one.strength ?? 0) === CLASSES.length - 1];
			if (one.strength !== null)
				sheet.box(x + 1, y + 1, cell - 2, row - 2, COLOUR.after, CLASSES[classOf(one.strength)]);
			else if (one.hidden) sheet.hatch(x + 1, y + 1, cell - 2, row - 2);
			else if (one.text) sheet.frame(x + 1, y + 1, cell - 2, row - 2, COLOUR.grid);
			if (one.framed) sheet.frame(x + 2, y + 2, cell - 4, row - 4, COLOUR.ink, 1.5);
			const fits = widest([one.text], 13, bold) <= cell - 4;
			const text = fits ? one.text : wrapText(one.text, cell - 4, 11, bold);
			// On hatching letters want paper under them.
			if (one.hidden && text) {
				const room = widest([text], fits ? 13 : 11) + 8;
				const lines = text.split('\n').length * LINE;
				sheet.box(x + (cell - room) / 2, y + (row - lines) / 2, room, lines, COLOUR.paper);
			}
			sheet.text(text, x + cell / 2, y + row / 2, {
				align: 'center',
				colour: one.strength === null ? COLOUR.muted : strongest ? COLOUR.paper : COLOUR.ink,
				bold,
				size: fits ? 13 : 11
			});
			const place = [spec.rows[i], spec.columns[j]].filter(Boolean).join(', ');
			if (one.text)
				points.push({ x: x + cell / 2, y: y + row / 2, text: `${place}: ${one.text.replaceAll('\n', ', ')}` });
		}
		sheet.walk(points);
	}
	return sheet.picture(top + spec.rows.length * row + 2, { kind: 'heat-table', spec });
}
