import type { Picture } from './plot';
import { Sheet } from './sheet';
import { textWidth } from './text-width';
import { COLOUR, DESK } from './theme';

export interface Quadrant {
	/** Null where guarded. */
	people: number | null;
	/** "32", or why there is no number. */
	number: string;
	/** "weiß mehr", in bold, and "und handelt anders" under it. */
	name: [first: string, second: string];
	/** "46 %" */
	share?: string;
	colour: string;
}

export interface QuadrantsSpec {
	/** Left above, right above, left below, right below. */
	cells: [Quadrant, Quadrant, Quadrant, Quadrant];
	/** People a dot stands for, and what is said of it where it is not one. */
	each: number;
	note?: string;
}

const HEAD = 56;
const GAP = 28;

const dotsOf = (people: number | null, each: number) => Math.ceil((people ?? 0) / each);

/** Four quadrants: how many, what they share, and a dot a person. */
export function quadrants(spec: QuadrantsSpec, width: number): Picture {
	const sheet = new Sheet(width);
	const columns = width < DESK ? 1 : 2;
	const dot = width < DESK ? 13 : 16;
	const room = (width - (columns - 1) * 48) / columns;
	const perLine = Math.floor(room / dot);
	const numbers =
		Math.max(40, ...spec.cells.map((cell) => textWidth(cell.number, cell.people === null ? 13 : 40, true))) + 12;
	let y = 0;
	for (let first = 0; first < 4; first += columns) {
		const row = spec.cells.slice(first, first + columns);
		const lines = Math.max(1, ...row.map((cell) => Math.ceil(dotsOf(cell.people, spec.each) / perLine)));
		if (first > 0)
			sheet.line(
				[
					[0, y - GAP / 2],
					[width, y - GAP / 2]
				],
				COLOUR.grid
			);
		const points = row.map((cell, index) => {
			const x = index * (room + 48);
			const word = cell.colour === COLOUR.after ? COLOUR.after : COLOUR.muted;
			sheet.text(cell.number, x, y + 24, { bold: true, size: cell.people === null ? 13 : 40, colour: word });
			sheet.text(cell.name[0], x + numbers, y + 15, { bold: true });
			sheet.text([cell.name[1], cell.share].filter(Boolean).join(' · '), x + numbers, y + 33, { colour: COLOUR.muted });
			if (cell.people === null) sheet.hatch(x, y + HEAD, 5 * dot, dot);
			for (let i = 0; i < dotsOf(cell.people, spec.each); i++)
				sheet.circle(
					x + (i % perLine) * dot + dot / 2,
					y + HEAD + Math.floor(i / perLine) * dot + dot / 2,
					(dot - 4) / 2,
					cell.colour
				);
			const share = cell.share ? ` · ${cell.share}` : '';
			return { x: x + 20, y: y + 24, text: `${cell.name.filter(Boolean).join(' ')}: ${cell.number}${share}` };
		});
		sheet.walk(points);
		y += HEAD + lines * dot + GAP;
	}
	if (spec.note) sheet.text(spec.note, 0, y, { colour: COLOUR.muted });
	return sheet.picture(y + (spec.note ? 12 : 4 - GAP), { kind: 'quadrants', spec });
}
