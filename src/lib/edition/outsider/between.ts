import type { Book } from './book';
import type { Cell } from './cell';
import { packings } from './left-over';

/** What two editions of one programme tell together of numbers in the newer one. */
export interface Told {
	/** changed: the numbers differ by few people; shown: a number that was hidden is what it was. */
	kind: 'changed' | 'shown';
	/** The numbers of the newer edition that tell it. */
	cells: Cell[];
	/** How many people they differ by, or how many there were. */
	value: number;
}

/** One name for one quantity, in whatever row of whatever edition it stands. */
const nameOf = ({ system }: Book, { of, variable }: Cell): string =>
	of ? JSON.stringify([of.quantity, of.slice, ...of.keys.toSorted()]) : system.at(variable).name;

type Sum = Cell & { of: NonNullable<Cell['of']>; value: number };
const placeOf = ({ of }: Sum) => `${of.quantity} ${of.slice}`;
const isSum = (cell: Cell): cell is Sum => cell.of !== undefined && cell.value !== null;

/** Shown sums by what they count and of whom, each once. */
function sumsOf(book: Book): Map<string, Sum[]> {
	const sums = new Map<string, Map<string, Sum>>();
	for (const cell of book.cells) {
		if (!isSum(cell)) continue;
		const own = sums.get(placeOf(cell)) ?? new Map<string, Sum>();
		sums.set(placeOf(cell), own);
		own.set(nameOf(book, cell), cell);
	}
	return new Map([...sums].map(([place, own]) => [place, [...own.values()]]));
}

/** Ways to put a sum together from others, merged or divided otherwise in the other edition. */
const ways = (whole: Sum, others: Sum[]): Sum[][] => {
	const keys = new Set(whole.of.keys);
	const parts = others.filter(({ of }) => of.keys.length < keys.size && of.keys.every((key) => keys.has(key)));
	return packings(parts).filter((parts) => parts.reduce((sum, { of }) => sum + of.keys.length, 0) === keys.size);
};

/**
 * A number that differs by few people is those people, also where one edition merges what the other divides; and a number
 * shown that was hidden is what it was, unless it cannot have been.
 * @param older its system must be bounded
 */
export function tellTogether(newer: Book, older: Book): Told[] {
	const { min_group, min_count } = newer.edition.guard;
	const then = new Map(older.cells.map((cell) => [nameOf(older, cell), cell]));
	const wasShown = new Set(older.cells.flatMap(({ value, variable }) => (value === null ? [] : [variable])));
	const found: Told[] = [];
	const compare = (cells: Cell[], was: number) => {
		const value = Math.abs(cells.reduce((sum, cell) => sum + cell.value!, 0) - was);
		const limit = cells.every(({ kind }) => kind === 'heads') ? min_group : min_count;
		if (value > 0 && value < limit) found.push({ kind: 'changed', cells, value });
	};
	const [before, now] = [sumsOf(older), sumsOf(newer)];
	for (const cell of newer.cells) {
		if (cell.value === null) continue;
		const was = then.get(nameOf(newer, cell));
		if (was && was.value !== null) compare([cell], was.value);
		else if (was && !wasShown.has(was.variable)) {
			const { lo, hi } = older.system.at(was.variable);
			if (cell.value >= lo && cell.value <= hi) found.push({ kind: 'shown', cells: [cell], value: cell.value });
		}
		if (isSum(cell))
			for (const parts of ways(cell, before.get(placeOf(cell)) ?? []))
				compare(
					[cell],
					parts.reduce((sum, { value }) => sum + value, 0)
				);
	}
	for (const [place, sums] of before)
		for (const sum of sums) for (const parts of ways(sum, now.get(place) ?? [])) compare(parts, sum.value);
	return found;
}
