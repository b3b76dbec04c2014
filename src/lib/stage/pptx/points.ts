import { errorBars, type Label, labels, line, marker, named, numbers, series, shape } from './chart';
import type { Tone } from './tone';
import type { Sheet } from './workbook';

export const [ACROSS, UP] = [11, 12];
const AXES = `<c:axId val="${ACROSS}"/><c:axId val="${UP}"/>`;

/** A series of a scatter chart by the columns of its sheet. */
export interface Points {
	x: number;
	y: number;
	/** Column whose head is its name. */
	name: number;
	/** Null for a series that is only words. */
	dots: { tone: Tone; hollow?: boolean; size?: number } | null;
	/** A line through its points. */
	path?: { tone: Tone; width: number; dash?: 'sysDash' };
	/** Lines to both sides, as far as two columns say. */
	bars?: { plus: number; minus: number; tone: Tone };
	words?: Label[];
}

export const scatter = (sheet: Sheet, all: Points[]): string =>
	`<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${all
		.map(({ x, y, name, dots, path, bars, words }, index) =>
			series(
				index,
				named(sheet, name) +
					shape(line(path?.tone ?? null, path?.width, path?.dash)) +
					marker(dots?.tone ?? null, dots?.size ?? 11, dots?.hollow) +
					(words ? labels(words) : '') +
					(bars ? errorBars(sheet, 'x', bars.plus, bars.minus, line(bars.tone, 3)) : '') +
					`<c:xVal>${numbers(sheet, x)}</c:xVal><c:yVal>${numbers(sheet, y)}</c:yVal><c:smooth val="0"/>`
			)
		)
		.join('')}${AXES}</c:scatterChart>`;
