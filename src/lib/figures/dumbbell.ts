import type { Picture } from './plot';
import { Sheet } from './sheet';
import { cutText, widest } from './text-width';
import { COLOUR, DESK, wordColour } from './theme';

export interface DumbbellRow {
	label: string;
	pairs: DumbbellPair[];
}
interface DumbbellPair {
	name: string;
	before: number;
	/** Null where only the time before is shown. */
	after: number | null;
	colour: string;
	/** "5,4 → 8,7" */
	text: string;
}

const HEAD = 26;
const ROW = 26;
const GAP = 14;
const DOT = 5.5;

/** Before → after: a hollow dot, a line, a filled dot; one line a group, the label above. `most` is the end of the scale. */
export function dumbbell(rows: DumbbellRow[], width: number, most?: number): Picture {
	const sheet = new Sheet(width);
	const pairs = rows.flatMap((row) => row.pairs);
	const name = Math.min(widest(pairs.map((pair) => pair.name)) + 20, width * (width < DESK ? 0.3 : 0.2));
	const right = widest(
		pairs.map((pair) => pair.text),
		13,
		true
	);
	const end = most ?? Math.max(1e-9, ...pairs.flatMap((pair) => [pair.before, pair.after ?? 0]));
	const x = (value: number) => name + DOT + (value / end) * (width - name - right - 16 - 2 * DOT);
	let y = 0;
	for (const row of rows) {
		sheet.text(cutText(row.label, width, 13, true), 0, y + 10, { bold: true });
		for (const [index, pair] of row.pairs.entries()) {
			const at = y + HEAD + (index + 0.5) * ROW;
			sheet.text(cutText(pair.name, name - 12), 0, at, { colour: COLOUR.muted });
			sheet.line(
				[
					[name, at],
					[width - right - 12, at]
				],
				COLOUR.grid
			);
			const after = pair.after ?? pair.before;
			sheet.line(
				[
					[x(pair.before), at],
					[x(after), at]
				],
				pair.colour,
				3
			);
			if (pair.after !== null) sheet.circle(x(after), at, DOT, pair.colour, pair.colour);
			sheet.circle(x(pair.before), at, DOT, COLOUR.paper, pair.colour);
			sheet.text(pair.text, width, at, { align: 'right', colour: wordColour(pair.colour), bold: true });
			sheet.walk([{ x: x(after), y: at, text: `${row.label}, ${pair.name}: ${pair.text}` }]);
		}
		y += HEAD + row.pairs.length * ROW + GAP;
	}
	return sheet.picture(y - GAP + 4, { kind: 'dumbbell', rows, most: end });
}
