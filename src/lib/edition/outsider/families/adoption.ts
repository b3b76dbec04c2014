import type { AnswerRow } from '../../edition';
import { restOf, type Book } from '../book';
import { key } from '../cell';
import { type Assumption, each } from '../system';
import { ALL, leadersOf, menteesOf, neverOf, roundOf } from './leaders';
import { ROUNDED } from './rounded';
import { overlap } from './rounds';

const isRound = (book: Book, slice: string) => roundOf(book, slice) !== null;

/** Sums whose parts are rates: half of the weeks are nobody's more than one. */
const RATES = ['active_before_rate', 'active_after_rate'];
const MEANS = ['before', 'after'];

/** People with whole windows in a tool (W), and their means; the comparison (C) of two slices may overlap. */
export function beforeAfter(book: Book): void {
	const { system } = book;
	const id = 'adoption-before-after';
	const rows = book.rows(id);
	if (!rows.length) return;
	const keyOf = (row: AnswerRow) => key(row.tool, row.activity);
	const mentees = (row: AnswerRow) => (row.group === 'mentees' ? [keyOf(row)] : null);
	const keys = book.tally([id, 'people', 'W', 'heads'], mentees);
	const [where, rounds] = [book.where(id), book.whereRounds(id)];
	book.addUp('W', keys, where);
	overlap(book, 'W', keys, rounds);
	for (const slice of [...where, ...rounds])
		for (const one of keys) system.within(book.quantity('W', slice, one), menteesOf(book, slice));
	for (const row of rows) {
		if (row.group !== 'mentees') continue;
		const [own, all] = [book.quantity('W', row.slice, keyOf(row)), menteesOf(book, row.slice)];
		// The row says whether mentees are missing from it.
		const missing: [number, number][] = [
			[1, all],
			[-1, own]
		];
		if (row.cut === false) system.equal(missing, 0, undefined, row);
		if (row.cut === true) system.between(1, missing, Infinity, undefined, row);
	}
	for (const column of [...MEANS, ...RATES]) sums(book, rows, column, keys, where);
	for (const row of rows.filter(({ group }) => group === 'comparison')) {
		const own = book.quantity('C', row.slice, keyOf(row));
		system.bound(own, 1);
		system.within(own, book.quantity('L', leadersOf(book, row.slice), ALL));
		book.cell(id, row, 'people', 'heads', own);
	}
	inAll(book, 'C', keys, (slice, one) =>
		rows.some((row) => row.group === 'comparison' && row.slice === slice && keyOf(row) === one)
	);
}

/** A mean times its people is a sum, and sums add up; of a share of weeks nobody has more than one. */
function sums(book: Book, rows: AnswerRow[], column: string, keys: string[], where: string[]): void {
	const { system } = book;
	const sumOf = (slice: string, one: string) => system.variable(key(column, slice, one), false);
	for (const slice of where)
		for (const one of keys) {
			const people = book.quantity('W', slice, one);
			const sum = sumOf(slice, one);
			if (RATES.includes(column)) system.within(sum, people);
			const row = rows.find(
				({ slice: of, group, tool, activity }) => of === slice && group === 'mentees' && key(tool, activity) === one
			);
			const mean = row?.[column];
			if (typeof mean === 'number') {
				system.between(
					-Infinity,
					[
						[1, sum],
						[-mean - ROUNDED, people]
					],
					0,
					undefined,
					row
				);
				system.between(
					0,
					[
						[1, sum],
						[-mean + ROUNDED, people]
					],
					Infinity,
					undefined,
					row
				);
			}
		}
	for (const dimension of ['unit', 'region'] as const) {
		if (!where.includes(restOf(dimension))) continue;
		for (const one of keys)
			system.equal([
				[1, sumOf('all', one)],
				...each(
					[...book.slices[dimension], restOf(dimension)].map((slice) => sumOf(slice, one)),
					-1
				)
			]);
	}
}

/** Groups of units and of rounds that lie within that of the whole company; those of units do not overlap. */
export function inAll(
	book: Book,
	name: string,
	keys: string[],
	exists: (slice: string, one: string) => boolean,
	assumes?: Assumption
): void {
	for (const one of keys) {
		if (!exists('all', one)) continue;
		const all = book.quantity(name, 'all', one);
		const own = (slices: string[]) =>
			slices.filter((slice) => exists(slice, one)).map((slice) => book.quantity(name, slice, one));
		for (const dimension of ['unit', 'region'] as const) {
			const parts = own(book.slices[dimension]);
			if (parts.length) book.system.between(0, [[1, all], ...each(parts, -1)], Infinity, assumes);
		}
		for (const part of own(book.slices.round)) book.system.within(part, all, assumes);
	}
}

/** Who is counted in a month (O), and who of them was active (Oa). */
export function overTime(book: Book): void {
	const id = 'adoption-over-time';
	if (!book.rows(id).length) return;
	const [where, rounds] = [book.where(id), book.whereRounds(id)];
	const sliceOf = (row: AnswerRow) => (row.group === 'others' && isRound(book, row.slice) ? 'all' : row.slice);
	for (const group of ['mentees', 'others']) {
		const keysOf = (row: AnswerRow) => (row.group === group ? [key(group, row.month)] : null);
		const within = group === 'others' ? book.printed : [...book.printed, ...book.slices.round];
		const keys = book.tally([id, 'people', 'O', 'heads'], keysOf, { sliceOf, within });
		book.tally([id, 'active', 'Oa', 'count'], keysOf, { sliceOf, within, least: 0 });
		for (const name of ['O', 'Oa']) {
			book.addUp(name, keys, where);
			if (group === 'mentees') overlap(book, name, keys, rounds);
		}
		for (const slice of group === 'others' ? where : [...where, ...rounds])
			for (const one of keys) {
				const people = book.quantity('O', slice, one);
				book.system.within(book.quantity('Oa', slice, one), people);
				book.system.within(people, group === 'others' ? neverOf(book, slice) : menteesOf(book, slice));
			}
	}
}
