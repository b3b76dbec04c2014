import type { AnswerRow } from '../../edition';
import type { Book } from '../book';
import type { Term } from '../system';
import { ALL, menteesOf, neverOf } from './leaders';
import { overlap } from './rounds';

/** Time to a community: people (kp), those still followed in a month (ka), those who founded one until then (kf). */
export function founding(book: Book): void {
	const { system } = book;
	const id = 'time-to-community';
	const rows = book.rows(id);
	if (!rows.length) return;
	const [where, rounds] = [book.where(id), book.whereRounds(id)];
	// A month may be left out, where it would show single people come or go.
	const months = [...new Set([0, ...rows.map((row) => Number(row.month))])].toSorted((a, b) => a - b);
	for (const group of ['mentees', 'comparison']) {
		const told = where.filter((slice) => !slice.startsWith('rest:'));
		for (const slice of [...told, ...rounds]) {
			const own = rows.filter((row) => row.slice === slice && row.group === group);
			const people = book.quantity(`kp.${group}`, slice, ALL);
			system.within(people, group === 'mentees' ? menteesOf(book, slice) : neverOf(book, slice));
			// Nobody leaves or founds before the beginning.
			system.equal([
				[1, people],
				[-1, book.quantity(`ka.${group}`, slice, 0)]
			]);
			system.bound(book.quantity(`kf.${group}`, slice, 0), 0, 0);
			if (own.length) system.bound(people, 1);
			for (const row of own) {
				const of = (name: string, part: string) => ({ quantity: `${name}.${group}`, slice, keys: [part] });
				const month = String(row.month);
				book.cell(id, row, 'people', 'heads', people, of('kp', ALL));
				book.cell(id, row, 'at_risk', 'heads', book.quantity(`ka.${group}`, slice, month), of('ka', month));
				book.cell(id, row, 'founded', 'count', book.quantity(`kf.${group}`, slice, month), of('kf', month));
			}
			chain(book, group, slice, months);
			for (const column of ['at_risk', 'founded']) steps(book, own, column);
		}
		if (group === 'mentees') {
			book.addUp('kp.mentees', [ALL], where);
			overlap(book, 'kp.mentees', [ALL], rounds);
			for (const name of ['ka.mentees', 'kf.mentees']) {
				book.addUp(name, months.map(String), where);
				overlap(book, name, months.map(String), rounds);
			}
			for (const slice of where.filter((one) => one.startsWith('rest:'))) chain(book, group, slice, months);
		}
	}
}

/** A month's number against that of the month told before it. */
function steps(book: Book, own: AnswerRow[], column: string): void {
	const sorted = own.toSorted((a, b) => Number(a.month) - Number(b.month));
	for (const [index, row] of sorted.entries()) {
		const [before, now] = [sorted[index - 1], row].map((one) =>
			book.cells.find((cell) => cell.row === one && cell.column === column)
		);
		if (!before || !now) continue;
		const sign = column === 'founded' ? 1 : -1;
		const terms: Term[] = [
			[sign, now.variable],
			[-sign, before.variable]
		];
		book.latent('step', terms, book.edition.guard.min_count, now);
	}
}

/** Founded grow, those followed get fewer, and both together are never more than there were. */
function chain(book: Book, group: string, slice: string, months: number[]): void {
	const { system } = book;
	const people = book.quantity(`kp.${group}`, slice, ALL);
	const of = (name: string, month: number) => book.quantity(`${name}.${group}`, slice, month);
	for (const [index, month] of months.entries()) {
		const [followed, founded] = [of('ka', month), of('kf', month)];
		system.within(followed, people);
		system.within(founded, people);
		const before = months[index - 1];
		if (before !== undefined) {
			system.within(followed, of('ka', before));
			system.within(of('kf', before), founded);
			// Who founds in between is followed no longer. 16 average months are 487 days: then it may be the same day.
			const gone: [number, number][] =
				month % 16 === 0
					? [
							[1, of('ka', before)],
							[-1, followed]
						]
					: [
							[1, of('ka', before)],
							[-1, followed],
							[-1, founded],
							[1, of('kf', before)]
						];
			system.between(0, gone, Infinity);
		}
		if (month % 16 !== 0)
			system.between(
				0,
				[
					[1, people],
					[-1, followed],
					[-1, founded]
				],
				Infinity
			);
	}
}
