import type { Picture } from './plot';
import { Sheet } from './sheet';
import { cutText, widest } from './text-width';
import { COLOUR, DESK } from './theme';

export interface Bar {
	label: string;
	/** Null where guarded. */
	value: number | null;
	/** Behind the bar. */
	beside: string;
	colour?: string;
}

const BAR = 20;

/** Lying bars, their names before them on a desk and above them on a phone. `most` is the end of the scale. */
export function bars(rows: Bar[], width: number, most?: number): Picture {
	const sheet = new Sheet(width);
	const wide = width >= DESK;
	const left = wide ? Math.min(widest(rows.map((row) => row.label)) + 16, width * 0.34) : 0;
	const end = most ?? Math.max(1e-9, ...rows.map((row) => row.value ?? 0));
	const room = Math.max(
		40,
		width -
			left -
			widest(
				rows.map((row) => row.beside),
				13,
				true
			) -
			8
	);
	const step = wide ? BAR + 12 : BAR + 30;
	for (const [index, row] of rows.entries()) {
		const top = index * step + (wide ? 2 : 22);
		const middle = top + BAR / 2;
		sheet.text(cutText(row.label, wide ? left - 12 : width), 0, wide ? middle : top - 12);
		const size = row.value === null ? 0 : Math.max(2, (row.value / end) * room);
		if (row.value === null) sheet.hatch(left, top, 48, BAR);
		else sheet.box(left, top, size, BAR, row.colour ?? COLOUR.after);
		const style = row.value === null ? { colour: COLOUR.muted } : { bold: true };
		sheet.text(row.beside, left + (row.value === null ? 48 : size) + 8, middle, style);
		sheet.walk([{ x: left + size, y: middle, text: `${row.label}: ${row.beside}` }]);
	}
	return sheet.picture(rows.length * step + 2, { kind: 'bars', rows, most: end });
}
