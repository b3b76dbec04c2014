import type { Picture } from './plot';
import { Sheet } from './sheet';
import { textWidth, widest, wrapText } from './text-width';
import { COLOUR } from './theme';

export interface BarRow {
	label: string;
	/** Null where guarded. */
	total: number | null;
	part: number | null;
	/** Behind the bar: "31 %" or "zu klein". */
	beside: string;
	/** How the part is printed in the bar. */
	inside?: string;
}

const ROW = 40;
const BAR = 24;

/** Lying bars: a part of a total, its number inside, the total behind. `most` is the end of the scale. */
export function stackedBars(rows: BarRow[], width: number, most?: number): Picture {
	const sheet = new Sheet(width);
	const names = rows.map((row) => wrapText(row.label, width * 0.3));
	const left = widest(names) + 16;
	const behind = widest(rows.map((row) => row.beside)) + 8;
	const end = most ?? Math.max(1, ...rows.map((row) => row.total ?? 0));
	const size = (value: number) => (value / end) * Math.max(40, width - left - behind);
	let y = 0;
	for (const [index, row] of rows.entries()) {
		const name = names[index]!;
		const height = Math.max(ROW, name.split('\n').length * 16 + 12);
		const [middle, top] = [y + height / 2, y + (height - BAR) / 2];
		sheet.text(name, 0, middle);
		const text = row.inside ?? (row.part ? String(row.part) : '');
		if (row.total === null) sheet.hatch(left, top, 48, BAR);
		else {
			sheet.box(left, top, Math.max(2, size(row.total)), BAR, COLOUR.grid);
			if (row.part) {
				const part = Math.max(2, size(row.part));
				sheet.box(left, top, part, BAR, COLOUR.after);
				const room = textWidth(text, 13, true) + 12;
				// A number that does not fit into its part stands beside it, on the rest.
				if (part >= room)
					sheet.text(text, left + part - 6, middle, { align: 'right', colour: COLOUR.paper, bold: true });
				else if (size(row.total) - part >= room) sheet.text(text, left + part + 6, middle, { bold: true });
			}
		}
		const behindAt = left + (row.total === null ? 48 : Math.max(2, size(row.total))) + 8;
		sheet.text(row.beside, behindAt, middle, row.total === null ? { colour: COLOUR.muted } : {});
		const said = row.part === null ? row.beside : `${row.part} · ${row.beside}`;
		sheet.walk([{ x: left, y: middle, text: `${row.label}: ${said}` }]);
		y += height;
	}
	return sheet.picture(y + 2, { kind: 'stacked-bars', rows, most: end });
}
