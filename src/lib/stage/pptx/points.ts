import { type Label, labels, line, marker, named, numbers, numbersAcross, series, shape } from './chart';
import { xml } from './clean';
import type { Tone } from './tone';
import { type Sheet, SHEET } from './workbook';

export const [ACROSS, UP] = [11, 12];
const AXES = `<c:axId val="${ACROSS}"/><c:axId val="${UP}"/>`;

interface Drawn {
	/** Null for a series that is only words, or only a line. */
	dots: { tone: Tone; hollow?: boolean; size?: number } | null;
	path?: { tone: Tone; width: number; dash?: 'sysDash' };
	words?: Label[];
}

/** A series of a scatter chart by columns of its sheet; its name is the head of one. */
export interface Points extends Drawn {
	x: number;
	y: number;
	name: number;
}

/** A line between two cells of a row, whose first cell is its name; its height stands in two cells as well. */
export interface Stretch extends Drawn {
	row: number;
	x: [from: number, to: number];
	y: [from: number, to: number];
}

function cells(sheet: Sheet, one: Points | Stretch): { name: string; x: string; y: string } {
	if (!('row' in one))
		return { name: named(sheet, one.name), x: numbers(sheet, one.x), y: numbers(sheet, one.y) };
	const { row, x, y } = one;
	const name = xml(String(sheet.rows[row]?.[0] ?? ''));
	return {
		name: `<c:tx><c:strRef><c:f>${SHEET}!$A$${row + 2}</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${name}</c:v></c:pt></c:strCache></c:strRef></c:tx>`,
		x: numbersAcross(sheet, row, ...x),
		y: numbersAcross(sheet, row, ...y)
	};
}

/** Series in a plane, the last on top. */
export const scatter = (sheet: Sheet, all: (Points | Stretch)[]): string =>
	`<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${all
		.map((one, index) => {
			const { dots, path, words } = one;
			const { name, x, y } = cells(sheet, one);
			return series(
				index,
				name +
					shape(line(path?.tone ?? null, path?.width, path?.dash)) +
					marker(dots?.tone ?? null, dots?.size ?? 11, dots?.hollow) +
					(words ? labels(words) : '') +
					`<c:xVal>${x}</c:xVal><c:yVal>${y}</c:yVal><c:smooth val="0"/>`
			);
		})
		.join('')}${AXES}</c:scatterChart>`;
