import type { AnswerRow } from '../../edition';
import type { Book } from '../book';
import { key } from '../cell';
import { valuesOf } from '../scales';
import { type Assumption, each } from '../system';
import { ALL, menteesOf } from './leaders';
import { under } from './rounds';

/** Sessions per pair in a bucket, from and to. */
const PAIRS: Record<string, [number, number]> = {
	'1–2': [1, 2],
	'3–5': [3, 5],
	'6–8': [6, 8],
	'9–11': [9, 11],
	'≥ 12': [12, Infinity]
};

interface Listing {
	id: string;
	keysOf: (row: AnswerRow) => string[];
}
const LISTINGS: Listing[] = [
	{
		id: 'session-rhythm',
		keysOf: (row) => valuesOf(String(row.bucket), null).map((bucket) => key(row.measure, bucket))
	},
	{ id: 'session-times', keysOf: (row) => [key(row.weekday, row.hour)] },
	{ id: 'session-topics', keysOf: (row) => [key(row.topic, row.stage)] }
];

/**
 * Sessions (S) and the mentees who had them (P), by length, distance, time and topic: the same sessions, each counted
 * where the list says what is asked.
 */
export function sessions(book: Book): void {
	const { system } = book;
	for (const { id, keysOf } of LISTINGS) {
		const [where, rounds] = [book.where(id), book.whereRounds(id)];
		const slices = [...where, ...rounds];
		if (!book.rows(id).length) continue;
		const [S, P] = [`S.${id}`, `P.${id}`];
		const keys = book.tally([id, 'sessions', S, 'number'], keysOf);
		book.tally([id, 'mentees', P, 'heads'], keysOf);
		for (const name of [S, P]) {
			book.addUp(name, keys, where);
			under(book, name, keys, rounds);
		}
		for (const slice of slices) {
			const mentees = menteesOf(book, slice);
			for (const one of keys) {
				const [s, p] = [book.quantity(S, slice, one), book.quantity(P, slice, one)];
				system.within(p, s);
				system.within(p, mentees);
				// No mentee, no session; nobody has ten thousand.
				system.between(
					0,
					[
						[1e4, p],
						[-1, s]
					],
					Infinity
				);
			}
		}
		if (rounds.length)
			for (const one of keys) {
				const own = (name: string) => rounds.map((slice) => book.quantity(name, slice, one));
				const [s, p] = [book.quantity(S, 'all', one), book.quantity(P, 'all', one)];
				system.equal([[1, s], ...each(own(S), -1)], 0, IN_A_ROUND);
				system.between(0, [...each(own(P)), [-1, p]], Infinity, IN_A_ROUND);
			}
	}
	const ids = LISTINGS.map(({ id }) => id);
	for (const slice of [...book.where(...ids), ...book.whereRounds(...ids)]) totals(book, slice);
}

const IN_A_ROUND: Assumption = 'in-a-round';
const PAIRED: Assumption = 'paired';

/** All sessions of a slice, and the pairs that had them. */
function totals(book: Book, slice: string): void {
	const { system } = book;
	const held = book.quantity('sessions', slice, ALL);
	const listed = (id: string, measure?: string) => {
		if (![...book.where(id), ...book.whereRounds(id)].includes(slice)) return [];
		const keys = new Set(
			book
				.rows(id)
				.filter((row) => measure === undefined || row.measure === measure)
				.flatMap((row) => LISTINGS.find((one) => one.id === id)!.keysOf(row))
		);
		return book.quantities(`S.${id}`, slice, [...keys]);
	};
	const complete: [number[], Assumption][] = [
		[listed('session-rhythm', 'minutes'), 'measured'],
		[listed('session-times'), 'timed'],
		[listed('session-topics'), 'topical']
	];
	for (const [parts, assumption] of complete) {
		if (!parts.length) continue;
		system.between(0, [[1, held], ...each(parts, -1)], Infinity);
		system.between(-Infinity, [[1, held], ...each(parts, -1)], 0, assumption);
	}
	const [gaps, pairs] = ['days_between', 'sessions_per_pair'].map((measure) => listed('session-rhythm', measure));
	if (!pairs!.length) return;
	// Pairs of whom only the number of sessions is known have no gaps.
	const counted = book.quantity('pairs', slice, ALL);
	system.within(counted, system.sum(each(pairs!)));
	system.equal([[1, held], [-1, counted], ...each(gaps!, -1)]);
	system.between(0, [...each(pairs!), [-1, counted]], 0, PAIRED);
	const rows = book.rows('session-rhythm').filter((row) => row.measure === 'sessions_per_pair');
	const buckets = [...new Set(rows.flatMap((row) => valuesOf(String(row.bucket), null)))];
	const ranges = buckets.flatMap((bucket) => {
		const range = PAIRS[bucket];
		return range ? [{ range, pairs: book.quantity('S.session-rhythm', slice, key('sessions_per_pair', bucket)) }] : [];
	});
	if (ranges.length < buckets.length) return;
	// Sessions lie between what the pairs had at least and at most; pairs known by number make the least too much.
	const least = ranges.map(({ range: [from], pairs }): [number, number] => [-from, pairs]);
	system.between(0, [[1, held], ...least], Infinity, PAIRED);
	if (ranges.every(({ range: [, to] }) => to < Infinity)) {
		const most = ranges.map(({ range: [, to], pairs }): [number, number] => [to, pairs]);
		system.between(0, [...most, [-1, held]], Infinity);
	}
}
