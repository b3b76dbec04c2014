import { AXES, type Label, labels, line, marker, named, numbers, series, shape } from './chart';
import type { Tone } from './tone';
import type { Sheet } from './workbook';

/**
 * A series of a scatter chart by the columns of its sheet. All series are as long as the sheet, with empty cells for what is
 * not theirs: some programs lose series of different lengths.
 */
export interface Points {
	x: number;
	y: number;
	/** Column whose head is its name. */
	name: number;
	/** Absent for a series that is only words, or only a line. */
	dots?: { tone: Tone; size?: number };
	/** A line through its points, broken where a row is empty. */
	path?: { tone: Tone; width: number; dash?: 'sysDash' };
	words?: Label[];
}

/** Series in a plane, the last on top. */
export const scatter = (sheet: Sheet, all: Points[]): string =>
	`<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${all
		.map(({ x, y, name, dots, path, words }, index) =>
			series(
				index,
				named(sheet, name) +
					shape(line(path?.tone ?? null, path?.width, path?.dash)) +
					marker(dots?.tone ?? null, dots?.size ?? 11) +
					(words ? labels(words) : '') +
					`<c:xVal>${numbers(sheet, x)}</c:xVal><c:yVal>${numbers(sheet, y)}</c:yVal><c:smooth val="0"/>`
			)
		)
		.join('')}${AXES}</c:scatterChart>`;
