import type { Book } from '../book';
import { key } from '../cell';
import { valuesOf } from '../scales';
import { type Assumption, each, type Term } from '../system';
import { ALL, roundOf } from './leaders';

/** An assumption of most programmes: everyone is on the list of a round. */
const REPRODUCTION = 'referral-reproduction';
const LISTED: Assumption = 'listed';

/**
 * First rounds (f, by round and level), entries of a round (E) beyond them (x), and who has no round that is known (n0):
 * M = Σ f + n0, E = Σ f + x.
 */
export function rounds(book: Book): void {
	const { system, edition } = book;
	const names = edition.rounds.map(({ round }) => round);
	if (!names.length) return;
	const levels = edition.levels;
	const id = 'participation-over-rounds';
	const where = book.where(id, 'word-of-mouth-share', 'entry-paths', 'handover', 'programme-funnel', REPRODUCTION);
	for (const name of ['E', 'x', 'f']) book.addUp(name, names, where);
	for (const name of ['n0', 'again']) book.addUp(name, [ALL], where);
	for (const slice of where) {
		const [M, n0, again] = ['M', 'n0', 'again'].map((name) => book.quantity(name, slice, ALL)) as [
			number,
			number,
			number
		];
		system.between(0, [[1, n0]], 0, LISTED);
		const [first, extra] = ['f', 'x'].map((name) => book.quantities(name, slice, names)) as [number[], number[]];
		system.equal([[1, M], [-1, n0], ...each(first, -1)]);
		system.equal([[1, again], ...each(extra, -1)]);
		for (const [index, round] of names.entries()) {
			const [f, x, E] = [first[index]!, extra[index]!, book.quantity('E', slice, round)];
			system.equal([
				[1, E],
				[-1, f],
				[-1, x]
			]);
			// Who comes again was there before.
			system.between(
				0,
				[
					[1, M],
					[-1, f],
					[-1, x]
				],
				Infinity
			);
		}
	}
	if (book.rows(id).length) overRounds(book, id, names, levels, where);
	// Where every round's slice is told, its means less those of all mentees are what those did who are in two.
	const row = book.rows('word-of-mouth-share').find(({ slice }) => slice === 'all');
	if (row && book.slices.round.length && book.slices.round.every((slice) => book.tells(slice)))
		book.latent('again', [[1, book.quantity('again', 'all', ALL)]], edition.guard.min_count, {
			question: 'word-of-mouth-share',
			row,
			column: 'mentees'
		});
}

function overRounds(book: Book, id: string, names: string[], levels: string[], where: string[]): void {
	const { system } = book;
	const levelsOf = (row: { [column: string]: unknown }) => valuesOf(String(row.level), levels);
	const roundsOf = (row: { [column: string]: unknown }) => valuesOf(String(row.round), names);
	const cross = (some: string[], others: string[]) => some.flatMap((one) => others.map((other) => key(one, other)));
	const parts = cross(names, levels);
	book.tally([id, 'eligible', 'h', 'heads'], levelsOf, { within: [], domain: levels });
	const options = { least: 0, within: book.printed, domain: parts };
	book.tally([id, 'joined', 'fl', 'count'], (row) => cross(roundsOf(row), levelsOf(row)), options);
	book.tally(
		[id, 'joined_so_far', 'fl', 'count'],
		(row) => cross(names.slice(0, names.indexOf(roundsOf(row).at(-1)!) + 1), levelsOf(row)),
		options
	);
	book.addUp('fl', parts, where);
	book.addUp('n0l', levels, where);
	for (const slice of where) {
		for (const round of names)
			system.equal([
				[1, book.quantity('f', slice, round)],
				...each(
					levels.map((level) => book.quantity('fl', slice, round, level)),
					-1
				)
			]);
		const roundless = book.quantities('n0l', slice, levels);
		system.equal([[1, book.quantity('n0', slice, ALL)], ...each(roundless, -1)]);
		for (const [index, level] of levels.entries()) {
			const first = names.map((round) => book.quantity('fl', slice, round, level));
			if (book.rows('participation-by-level').length)
				system.equal([[1, book.quantity('j', slice, level)], [-1, roundless[index]!], ...each(first, -1)]);
		}
	}
	if (book.rows('participation-by-level').length)
		for (const slice of book.whereRounds('participation-by-level'))
			for (const level of levels)
				system.within(book.quantity('fl', 'all', roundOf(book, slice), level), book.quantity('el', slice, level));
}

/**
 * Something of mentees that does not depend on the round looked at: a round's slice counts those of its mentees, so that
 * only who came again is in two.
 * @param rounds slices of rounds in which it is told
 */
export function overlap(book: Book, name: string, keys: string[], rounds: string[]): void {
	const { system } = book;
	const M = book.quantity('M', 'all', ALL);
	const named = rounds.map((slice) => ({ slice, entries: book.quantity('E', 'all', roundOf(book, slice)) }));
	if (!named.length) return;
	book.overlapping.add(name);
	for (const one of keys) {
		const all = book.quantity(name, 'all', one);
		const own = named.map(({ slice }) => book.quantity(name, slice, one));
		for (const [index, { entries }] of named.entries()) {
			const part = own[index]!;
			system.within(part, all);
			system.within(part, entries);
			const outside: Term[] = [
				[1, M],
				[-1, all],
				[-1, entries],
				[1, part]
			];
			system.between(0, outside, Infinity);
		}
		const twice = system.variable(key('twice', name, one));
		const none = system.variable(key('none', name, one));
		system.within(twice, book.quantity('again', 'all', ALL));
		system.within(none, book.quantity('n0', 'all', ALL));
		system.equal([[1, all], ...each(own, -1), [1, twice], [-1, none]]);
	}
}

/** Something of a round's slice that is a part of the same of the whole company. */
export function under(book: Book, name: string, keys: string[], rounds: string[]): void {
	for (const slice of rounds)
		for (const one of keys) book.system.within(book.quantity(name, slice, one), book.quantity(name, 'all', one));
}
