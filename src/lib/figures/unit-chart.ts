import type { Picture } from './plot';
import { LINE, Sheet } from './sheet';
import { textWidth, widest, wrapText } from './text-width';
import { COLOUR, DESK, isPale } from './theme';

export interface UnitRow {
	label: string;
	/** "26 von 52 · 50 %", or why there is no number. */
	beside: string;
	/** Null where guarded. */
	total: number | null;
	/** Null where guarded: then the dots are hatched. */
	filled: number | null;
	colour: string;
}

const LABEL = 26;
const GAP = 18;
/** Dots the longest row may have. */
const MOST = 260;
/** Length of a hatched row whose total is hidden too, in dots. */
const HIDDEN = 5;

/** How many people a dot stands for: the same in all rows, so that their lengths compare; none has more dots than `limit`. */
export function peopleADot(totals: (number | null)[], limit = MOST): number {
	const most = Math.max(0, ...totals.map((total) => total ?? 0));
	for (let each = 1; ; each *= 10) for (const one of [each, each * 5]) if (most / one <= limit) return one;
}

/** Dots of a row, or of both parts of it; what is there never vanishes by rounding. */
const dotsOf = (people: number, each: number) => (people > 0 ? Math.max(1, Math.round(people / each)) : 0);

/** One dot a person (or five, fifty …), filled for those who joined; `note` tells what a dot is. */
export function unitChart(rows: UnitRow[], width: number, note: string): Picture {
	const sheet = new Sheet(width);
	const wide = width >= DESK;
	const dot = wide ? 16 : 13;
	const perLine = Math.floor(width / dot);
	const each = peopleADot(rows.map((row) => row.total));
	let y = 0;
	for (const row of rows) {
		const beside = textWidth(row.beside, 13) + 12;
		const label = wrapText(row.label, width - beside, 13, true);
		const names = label.split('\n').length;
		sheet.text(label, 0, y + names * (LINE / 2), { bold: true });
		// On a desk the far edge is too far away: the number stands behind the name.
		if (wide) sheet.text(row.beside, widest([label], 13, true) + 12, y + 8, { colour: COLOUR.muted });
		else sheet.text(row.beside, width, y + 8, { align: 'right', colour: COLOUR.muted });
		sheet.walk([{ x: 0, y: y + 8, text: `${row.label}: ${row.beside}` }]);
		y += (names - 1) * LINE;
		const dots = row.total === null ? HIDDEN : dotsOf(row.total, each);
		const full = dotsOf(row.filled ?? 0, each);
		const lines = Math.max(1, Math.ceil(dots / perLine));
		if (row.filled === null) sheet.hatch(0, y + LABEL, Math.min(dots, perLine) * dot, lines * dot);
		else
			for (let i = 0; i < dots; i++) {
				const [cx, cy] = [(i % perLine) * dot + dot / 2, y + LABEL + Math.floor(i / perLine) * dot + dot / 2];
				if (i < full) sheet.circle(cx, cy, (dot - 4) / 2, row.colour, isPale(row.colour) ? COLOUR.outline : undefined);
				else sheet.circle(cx, cy, (dot - 5) / 2, 'none', COLOUR.before);
			}
		y += LABEL + lines * dot + GAP;
	}
	const told = wrapText(note, width);
	const lines = told.split('\n').length;
	sheet.text(told, 0, y + (lines * LINE) / 2 - 4, { colour: COLOUR.muted });
	return sheet.picture(y + lines * LINE, { kind: 'unit-chart', rows, note });
}
