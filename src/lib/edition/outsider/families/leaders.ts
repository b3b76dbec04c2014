import type { Book } from '../book';
import { valuesOf } from '../scales';
import { type Assumption, each } from '../system';

/** Everyone and no one: the key of a quantity that is not divided. */
export const ALL = '*';

/** Name of the round whose slice it is, or null. */
export const roundOf = (book: Book, slice: string): string | null =>
	book.edition.slices.find(({ key, dimension }) => key === slice && dimension === 'round')?.value ?? null;

/** The mentees a slice narrows to. */
export function menteesOf(book: Book, slice: string): number {
	const round = roundOf(book, slice);
	return round === null ? book.quantity('M', slice, ALL) : book.quantity('E', 'all', round);
}

/** Whose leaders a slice counts: a round's are those of the whole company. */
export const leadersOf = (book: Book, slice: string): string => (roundOf(book, slice) === null ? slice : 'all');

/** Leaders of a slice who never took part. */
export const neverOf = (book: Book, slice: string): number => book.quantity('N', leadersOf(book, slice), ALL);

/**
 * Leaders (L) are mentees (M) or never took part (N); each has one level, one unit and one region. Entries (E) of a round
 * are its mentees; who came twice has two.
 */
export function leaders(book: Book): void {
	const { system, edition } = book;
	for (const name of ['L', 'M', 'N']) book.addUp(name, [ALL], book.persons);
	for (const slice of book.persons) {
		const [L, M, N] = ['L', 'M', 'N'].map((name) => book.quantity(name, slice, ALL)) as [number, number, number];
		system.equal([
			[1, L],
			[-1, M],
			[-1, N]
		]);
	}
	for (const slice of edition.slices) {
		const round = slice.dimension === 'round' ? slice.value! : null;
		const row = { slice: slice.key, people: slice.people };
		const of = round
			? { quantity: 'E', slice: 'all', keys: [round] }
			: { quantity: 'L', slice: slice.key, keys: [ALL] };
		const variable = book.quantity(of.quantity, of.slice, of.keys[0]);
		// A slice is made from its people, a round is listed also without any.
		if (!round) system.bound(variable, 1);
		else system.within(variable, book.quantity('M', 'all', ALL));
		book.cell('slices', row, 'people', 'heads', variable, of);
	}
	told(book);
	byLevel(book);
}

const TOLD: Assumption = 'told';

/**
 * What the published program says of slices left out: they are the smallest by their mentees, more than a group together,
 * and each of the others has more mentees than a group.
 */
function told(book: Book): void {
	const { system, edition } = book;
	const more = edition.guard.min_group + 1;
	for (const slices of Object.values(book.slices)) {
		const [shown, left] = [true, false].map((isTold) => slices.filter((slice) => book.tells(slice) === isTold));
		if (!shown!.length) continue;
		for (const slice of shown!) {
			system.between(more, [[1, menteesOf(book, slice)]], Infinity, TOLD);
			for (const other of left!) system.within(menteesOf(book, other), menteesOf(book, slice), TOLD);
		}
		const few = each(left!.map((slice) => menteesOf(book, slice)));
		if (few.length) system.between(more, few, Infinity, TOLD);
	}
}

function byLevel(book: Book): void {
	const { system, edition } = book;
	const id = 'participation-by-level';
	if (!book.rows(id).length) return;
	const levels = edition.levels;
	const levelsOf = (row: { [column: string]: unknown }) => valuesOf(String(row.level), levels);
	const isRound = (slice: string) => roundOf(book, slice) !== null;
	// A round narrows the mentees and not the leaders.
	const sliceOf = ({ slice }: { slice: string }) => (isRound(slice) ? 'all' : slice);
	book.tally([id, 'eligible', 'h', 'heads'], levelsOf, { sliceOf, within: book.printed, domain: levels });
	for (const row of book.rows(id))
		for (const level of levelsOf(row)) system.bound(book.quantity('h', sliceOf(row), level), 1);
	const mentees = { least: 0, domain: levels };
	book.tally([id, 'joined', 'j', 'count'], (row) => (isRound(row.slice) ? null : levelsOf(row)), {
		...mentees,
		within: book.printed
	});
	book.tally([id, 'joined', 'el', 'count'], (row) => (isRound(row.slice) ? levelsOf(row) : null), {
		...mentees,
		within: book.slices.round
	});
	const where = book.where(id, 'participation-over-rounds');
	for (const name of ['h', 'j']) book.addUp(name, levels, where);
	for (const slice of where) {
		const [h, j] = ['h', 'j'].map((name) => book.quantities(name, slice, levels)) as [number[], number[]];
		system.equal([[1, book.quantity('L', slice, ALL)], ...each(h, -1)]);
		system.equal([[1, book.quantity('M', slice, ALL)], ...each(j, -1)]);
		for (const [index, part] of j.entries()) system.within(part, h[index]!);
	}
	for (const slice of book.whereRounds(id)) {
		const entries = book.quantities('el', slice, levels);
		system.equal([[1, book.quantity('E', 'all', roundOf(book, slice))], ...each(entries, -1)]);
		for (const [index, part] of entries.entries()) system.within(part, book.quantity('j', 'all', levels[index]));
	}
	const never = (slice: string, row: (typeof edition.answers)[string][number]) =>
		book.latent('never', [[1, book.quantity('N', slice, ALL)]], edition.guard.min_count, {
			...{ question: id, row, column: 'joined' }
		});
	for (const slice of book.printed) {
		const row = book.rows(id).find((one) => one.slice === slice);
		if (row) never(slice, row);
	}
}
