import type { AnswerRow, Slice } from '../edition';
import type { Dimension } from '../outsider/cell';
import type { Printed } from './merge';
import type { Limits } from './rule';

/** A slice with the number of its mentees, which is not published. */
export type Counted = Slice & { mentees: number };

/** Where more of an answer than this would be hidden, it is not told: of a slice, and of the whole company. */
const MOST_HIDDEN = { slice: 1 / 6, all: 1 / 2 };

export const DIMENSIONS: Dimension[] = ['unit', 'region', 'round'];

/**
 * Slices of which anything is told: those with no more mentees than a group are not, and where together they would be too
 * few to hide among, neither is the next smallest.
 */
export function toldSlices(slices: Counted[], { min_group }: Limits): Set<string> {
	const told = new Set(slices.map(({ key }) => key));
	for (const dimension of DIMENSIONS) {
		let hidden = 0;
		const own = slices.filter((slice) => slice.dimension === dimension);
		for (const { key, mentees } of own.toSorted((a, b) => a.mentees - b.mentees || (a.key < b.key ? -1 : 1))) {
			// Of a group of just so many, a hidden number could not be anything within as many.
			if (mentees > min_group && (hidden === 0 || hidden > min_group)) break;
			told.delete(key);
			hidden += mentees;
		}
	}
	return told;
}

/** Slices in which too much of an answer would be hidden. */
export function crowded(printed: Printed[], isHidden: (one: Printed) => boolean): string[] {
	const slices = new Map<string, { all: number; hidden: number }>();
	for (const one of printed) {
		const { slice } = one.row;
		const own = slices.get(slice) ?? { all: 0, hidden: 0 };
		slices.set(slice, own);
		own.all += 1;
		if (isHidden(one)) own.hidden += 1;
	}
	const most = (slice: string) => MOST_HIDDEN[slice === 'all' ? 'all' : 'slice'];
	return [...slices].flatMap(([slice, { all, hidden }]) => (hidden > all * most(slice) ? [slice] : []));
}

/** Rows of slices that are told. */
export const toldRows = (rows: AnswerRow[], told: Set<string>): AnswerRow[] =>
	rows.filter(({ slice }) => told.has(slice));
