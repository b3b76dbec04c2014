import type { Book } from './book';
import type { Cell, Dimension } from './cell';

type Shown = Cell & { of: NonNullable<Cell['of']>; value: number };

/** So many ways to lay parts side by side are tried; parts that overlap are few. */
const WAYS = 100;

/** All ways to take sums that do not overlap, as many as there is room for; the largest come first. */
export function packings<T extends { of: NonNullable<Cell['of']> }>(sums: T[]): T[][] {
	const sorted = sums.toSorted((a, b) => b.of.keys.length - a.of.keys.length);
	const found: T[][] = [];
	const lay = (at: number, chosen: T[], taken: Set<string>, passed: T[]): void => {
		if (found.length >= WAYS) return;
		const next = sorted.slice(at).findIndex(({ of }) => of.keys.every((key) => !taken.has(key)));
		if (next < 0) {
			// What was passed over must not fit any more, else it is no full way.
			if (passed.every(({ of }) => of.keys.some((key) => taken.has(key)))) found.push(chosen);
			return;
		}
		const place = at + next;
		const one = sorted[place]!;
		lay(place + 1, [...chosen, one], new Set([...taken, ...one.of.keys]), passed);
		// Without it something else must stand in its place.
		const keys = new Set(one.of.keys);
		const rivals = sorted.slice(place + 1).some(({ of }) => of.keys.some((key) => keys.has(key) && !taken.has(key)));
		if (rivals) lay(place + 1, chosen, taken, [...passed, one]);
	};
	lay(0, [], new Set(), []);
	return found;
}

/** Of a slice, the sums that lie within some keys and count most of them. */
const largest = (sums: Shown[], keys: Set<string>): Shown[] =>
	packings(sums.filter(({ of }) => of.keys.every((one) => keys.has(one))))[0] ?? [];

/** A shown number and shown numbers that are parts of it and do not overlap: what they leave is a group by subtraction. */
export interface LeftOver {
	whole: Cell;
	parts: Cell[];
	/** How many are left, at least and at most. */
	least: number;
	most: number;
	part: 'beside' | 'outside';
	dimension?: Dimension;
}

/**
 * What is left when shown numbers are taken from a shown number they are a part of: people of the company in no shown
 * unit, region or round, and rows of a table beside those shown. Too few are a small group, whose mean can be had by
 * subtraction as well.
 * @param again the most who can have come more than once
 */
export function leftOver(book: Book, again = book.system.at(book.quantity('again', 'all', '*'))): LeftOver[] {
	const { min_group, min_count } = book.edition.guard;
	const shown = new Map<string, Map<string, Shown[]>>();
	const once = new Set<string>();
	for (const cell of book.cells) {
		if (cell.value === null || !cell.of || cell.kind === 'number') continue;
		const name = JSON.stringify(cell.of);
		if (once.has(name)) continue;
		once.add(name);
		const slices = shown.get(cell.of.quantity) ?? new Map<string, Shown[]>();
		shown.set(cell.of.quantity, slices);
		const own = slices.get(cell.of.slice) ?? [];
		slices.set(cell.of.slice, own);
		own.push(cell as Shown);
	}
	const found: LeftOver[] = [];
	const judge = (whole: Shown, parts: Shown[], slack: number, part: LeftOver['part'], dimension?: Dimension) => {
		const left = whole.value - parts.reduce((sum, one) => sum + one.value, 0);
		const limit = [whole, ...parts].every(({ kind }) => kind === 'heads') ? min_group : min_count;
		if (left < 1 || left + slack >= limit) return;
		found.push({ whole, parts, least: left, most: left + slack, part, dimension });
	};
	for (const [quantity, slices] of shown)
		for (const [slice, cells] of slices)
			for (const cell of cells) {
				const keys = new Set(cell.of.keys);
				const within = cells.filter((other) => other.of.keys.length < keys.size);
				const inside = within.filter((other) => other.of.keys.every((one) => keys.has(one)));
				for (const beside of packings(inside))
					if (beside.length && beside.reduce((sum, one) => sum + one.of.keys.length, 0) < keys.size)
						judge(cell, beside, 0, 'beside');
				if (slice !== 'all') continue;
				for (const dimension of ['unit', 'region', 'round'] as const) {
					if (!(dimension === 'round' ? book.overlapping : book.adding).has(quantity)) continue;
					const parts = book.slices[dimension].flatMap((one) => largest(slices.get(one) ?? [], keys));
					// Who came twice may be in two rounds.
					const slack = dimension === 'round' ? again.hi : 0;
					if (parts.length && (slack === 0 || again.hi - again.lo < 1 || slack < min_group))
						judge(cell, parts, slack, 'outside', dimension);
				}
			}
	return found;
}
