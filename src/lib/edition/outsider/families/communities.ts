import type { AnswerRow } from '../../edition';
import type { Book } from '../book';
import { key } from '../cell';
import { menteesOf, neverOf, roundOf } from './leaders';
import { overlap, under } from './rounds';

const GROUPS = ['mentees', 'others'];

const groupOf = (book: Book, group: string, slice: string) =>
	group === 'others' ? neverOf(book, slice) : menteesOf(book, slice);

/** Leaders who run a community (o) and the communities they run (c), by month. */
export function communities(book: Book): void {
	const { system } = book;
	const id = 'leader-communities';
	if (!book.rows(id).length) return;
	const [where, rounds] = [book.where(id), book.whereRounds(id)];
	const isRound = (slice: string) => roundOf(book, slice) !== null;
	const sliceOf = (row: AnswerRow) => (row.group === 'others' && isRound(row.slice) ? 'all' : row.slice);
	for (const group of GROUPS) {
		const keysOf = (row: AnswerRow) => (row.group === group ? [key(group, row.month)] : null);
		const within = group === 'others' ? book.printed : [...book.printed, ...book.slices.round];
		const keys = book.tally([id, 'owners', 'o', 'count'], keysOf, { sliceOf, within });
		book.tally([id, 'communities', 'c', 'number'], keysOf, { sliceOf, within });
		for (const name of ['o', 'c']) book.addUp(name, keys, where);
		if (group === 'mentees') {
			overlap(book, 'o', keys, rounds);
			under(book, 'c', keys, rounds);
		}
		for (const slice of group === 'others' ? where : [...where, ...rounds]) {
			const leaders = groupOf(book, group, slice);
			for (const one of keys) {
				system.within(book.quantity('o', slice, one), leaders);
				system.within(book.quantity('o', slice, one), book.quantity('c', slice, one));
			}
		}
	}
	for (const row of book.rows(id)) {
		const leaders = groupOf(book, String(row.group), sliceOf(row));
		system.bound(leaders, 1);
		book.cell(id, row, 'leaders', 'heads', leaders);
	}
}
