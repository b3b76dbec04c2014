import type { AnswerRow } from '../../edition';
import type { Book } from '../book';
import { key } from '../cell';
import { inAll } from './adoption';
import { ALL, roundOf } from './leaders';
import type { Assumption } from '../system';

/** What is true where every slice has leaders to compare with in each block. */
const COMPARED: Assumption = 'compared';

/** How many are compared with how many: mentees of an effect, and of each block of its course. */
export function effects(book: Book): void {
	const seen = (id: string, keyOf: (row: AnswerRow) => string) => {
		const known = new Set(book.rows(id).map((row) => key(row.slice, keyOf(row))));
		return (slice: string, one: string) => known.has(key(slice, one));
	};
	const measure = (row: AnswerRow) => key(row.tool, row.activity);
	const block = (row: AnswerRow) => key(row.tool, row.activity, row.block);
	groups(book, 'adoption-effect', measure, ['mentees', 'comparison'], seen('adoption-effect', measure));
	groups(book, 'adoption-event-study', block, ['mentees', 'comparison'], seen('adoption-event-study', block));
	groups(book, 'team-spill-over', measure, ['people', 'teams', 'comparison'], seen('team-spill-over', measure));
	missing(book);
	course(book);
}

function groups(
	book: Book,
	id: string,
	keyOf: (row: AnswerRow) => string,
	columns: string[],
	exists: (slice: string, one: string) => boolean
): void {
	const { system } = book;
	const keys = [...new Set(book.rows(id).map(keyOf))];
	for (const column of columns) {
		const name = `${id}.${column}`;
		for (const row of book.rows(id)) {
			const own = book.quantity(name, row.slice, keyOf(row));
			system.bound(own, 1);
			const round = roundOf(book, row.slice);
			const of = round === null ? row.slice : 'all';
			// Leaders are compared with leaders; a team's manager is a mentee.
			if (column === 'mentees' || column === 'teams')
				system.within(own, round === null ? book.quantity('M', of, ALL) : book.quantity('E', 'all', round));
			else if (id !== 'team-spill-over') system.within(own, book.quantity('L', of, ALL));
			book.cell(id, row, column, 'heads', own);
		}
		inAll(book, name, keys, exists, COMPARED);
	}
}

/** The row says whether mentees with data are missing from the effect: those with data (V) add up. */
function missing(book: Book): void {
	const { system } = book;
	const id = 'adoption-effect';
	const keys = [...new Set(book.rows(id).map((row) => key(row.tool, row.activity)))];
	const where = book.where(id);
	book.addUp('V', keys, where);
	for (const slice of where)
		for (const one of keys) system.within(book.quantity('V', slice, one), book.quantity('M', slice, ALL));
	for (const slice of book.whereRounds(id))
		for (const one of keys) {
			system.within(book.quantity('V', slice, one), book.quantity('E', 'all', roundOf(book, slice)));
			system.within(book.quantity('V', slice, one), book.quantity('V', 'all', one));
		}
	for (const row of book.rows(id)) {
		const one = key(row.tool, row.activity);
		const [data, told] = [book.quantity('V', row.slice, one), book.quantity(`${id}.mentees`, row.slice, one)];
		const left: [number, number][] = [
			[1, data],
			[-1, told]
		];
		system.between(0, left, Infinity);
		if (row.cut === true) system.between(1, left, Infinity, undefined, row);
		if (row.cut === false) system.equal(left, 0, undefined, row);
	}
}

/** The headline is the mean of blocks 0 to 3, told for those who are in all four; so are its comparisons in one of them. */
function course(book: Book): void {
	const { system } = book;
	for (const row of book.rows('adoption-effect')) {
		const blocks = book
			.rows('adoption-event-study')
			.filter(
				(one) =>
					one.slice === row.slice &&
					one.tool === row.tool &&
					one.activity === row.activity &&
					[0, 1, 2, 3].includes(Number(one.block))
			);
		for (const column of ['mentees', 'comparison']) {
			const told = book.quantity(`adoption-effect.${column}`, row.slice, key(row.tool, row.activity));
			const each = blocks.map((one) =>
				book.quantity(`adoption-event-study.${column}`, row.slice, key(row.tool, row.activity, one.block))
			);
			for (const one of each)
				if (column === 'mentees') system.within(told, one);
				else system.within(one, told);
			if (column !== 'mentees' || blocks.length < 4 || blocks.some((one) => typeof one[column] !== 'number')) continue;
			const [least] = blocks.toSorted((a, b) => Number(a[column]) - Number(b[column]));
			system.between(Number(least![column]), [[1, told]], Infinity, undefined, least);
		}
	}
}
