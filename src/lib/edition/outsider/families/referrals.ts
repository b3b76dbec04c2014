import type { AnswerRow } from '../../edition';
import type { Book } from '../book';
import { key } from '../cell';
import { valuesOf } from '../scales';
import { type Assumption, each } from '../system';
import { ALL, leadersOf, menteesOf, roundOf } from './leaders';
import { overlap, under } from './rounds';

/** Who was recommended and joined; how far the chains run; what each mentee brought in; from which level to which. */
export function referrals(book: Book): void {
	funnel(book);
	generations(book);
	reproduction(book);
	flow(book);
	directReports(book);
}

function funnel(book: Book): void {
	const id = 'referral-funnel';
	if (!book.rows(id).length) return;
	const keys = book.tally([id, 'referred', 'rf', 'heads'], (row) => [String(row.kind)]);
	book.tally([id, 'joined', 'rj', 'count'], (row) => [String(row.kind)], { least: 0 });
	const [where, rounds] = [book.where(id), book.whereRounds(id)];
	for (const name of ['rf', 'rj']) book.addUp(name, keys, where);
	// A round's slice holds what its mentees recommended; a person recommended by two counts in both.
	under(book, 'rf', keys, rounds);
	for (const slice of [...where, ...rounds])
		for (const one of keys) {
			const [referred, joined] = [book.quantity('rf', slice, one), book.quantity('rj', slice, one)];
			book.system.within(joined, referred);
			book.system.within(referred, book.quantity('L', leadersOf(book, slice), ALL));
			book.system.within(joined, book.quantity('M', leadersOf(book, slice), ALL));
		}
}

function generations(book: Book): void {
	const { system } = book;
	const id = 'referral-generations';
	if (!book.rows(id).length) return;
	const keys = book.tally([id, 'mentees', 'g', 'heads'], (row) => valuesOf(String(row.generation), null));
	const [where, rounds] = [book.where(id), book.whereRounds(id)];
	book.addUp('g', keys, where);
	overlap(book, 'g', keys, rounds);
	for (const slice of [...where, ...rounds])
		system.equal([[1, menteesOf(book, slice)], ...each(book.quantities('g', slice, keys), -1)]);
	if (!book.rows('entry-paths').length && !book.rows('word-of-mouth-share').length) return;
	// Generation 1 and further came by recommendation, by the door of their first round.
	const named = book.edition.rounds.map(({ round }) => round);
	const later = keys.filter((one) => one !== '0');
	for (const slice of where) {
		const byDoor = named.map((round) => book.quantity('e', slice, round, 'recommendation'));
		const twice = book.quantity('again', slice, ALL);
		const difference = [...each(book.quantities('g', slice, later)), ...each(byDoor, -1)];
		system.between(0, [...difference, [1, twice]], Infinity);
		system.between(-Infinity, [...difference, [-1, book.quantity('n0', slice, ALL)]], 0);
	}
	for (const slice of rounds) {
		const round = roundOf(book, slice);
		const twice = book.quantity('x', 'all', round);
		const byDoor = book.quantity('e', 'all', round, 'recommendation');
		const difference = [...each(book.quantities('g', slice, later)), ...each([byDoor], -1)];
		system.between(0, [...difference, [1, twice]], Infinity);
		system.between(-Infinity, [...difference, [-1, twice]], 0);
	}
}

const ONCE: Assumption = 'completed';

function reproduction(book: Book): void {
	const { system } = book;
	const id = 'referral-reproduction';
	const named = book.edition.rounds.map(({ round }) => round);
	if (!book.rows(id).length || !named.length) return;
	const roundsOf = (row: AnswerRow) => valuesOf(String(row.round), named);
	const isRound = (row: AnswerRow) => roundOf(book, row.slice) !== null;
	const within = book.printed;
	book.tally([id, 'mentees', 'rp', 'heads'], (row) => (isRound(row) ? null : roundsOf(row)), { within, domain: named });
	book.tally([id, 'mentees', 'rr', 'heads'], (row) => (isRound(row) ? roundsOf(row) : null), { within: [] });
	const where = book.where(id);
	book.addUp('rp', named, where);
	for (const slice of where) {
		system.between(
			0,
			[[1, book.quantity('M', slice, ALL)], ...each(book.quantities('rp', slice, named), -1)],
			Infinity
		);
		for (const round of named) {
			system.within(book.quantity('rp', slice, round), book.quantity('E', slice, round), ONCE);
			if (book.rows('programme-funnel').length)
				system.within(book.quantity('rp', slice, round), book.quantity('mentee.completed', slice, round), ONCE);
		}
	}
	for (const slice of book.whereRounds(id)) {
		const round = roundOf(book, slice);
		const [own, whole] = [book.quantity('rr', slice, round), book.quantity('rp', 'all', round)];
		if (book.says(id, slice) && !book.rows(id).some((row) => row.slice === slice)) system.bound(own, 0, 0);
		system.within(own, whole);
		system.within(own, book.quantity('E', 'all', round));
		system.between(-Infinity, [[1, whole], ...each([own], -1)], 0, ONCE);
	}
}

function flow(book: Book): void {
	const id = 'referral-flow';
	const { levels } = book.edition;
	if (!book.rows(id).length) return;
	const keysOf = (row: AnswerRow) =>
		valuesOf(String(row.from_level), levels).flatMap((from) =>
			valuesOf(String(row.to_level), levels).map((to) => key(from, to))
		);
	const keys = book.tally([id, 'referred', 'R', 'heads'], keysOf);
	book.tally([id, 'joined', 'J', 'count'], keysOf, { least: 0 });
	const [where, rounds] = [book.where(id), book.whereRounds(id)];
	for (const name of ['R', 'J']) {
		book.addUp(name, keys, where);
		under(book, name, keys, rounds);
	}
	for (const slice of [...where, ...rounds])
		for (const one of keys) book.system.within(book.quantity('J', slice, one), book.quantity('R', slice, one));
}

/** Leaders by what their manager did (d), and who of them joined afterwards (dj). */
function directReports(book: Book): void {
	const { system } = book;
	const id = 'direct-report-pull';
	if (!book.rows(id).length) return;
	const groups = ['mentees', 'others'];
	// Those whose manager never took part are the same in a round's slice.
	const sliceOf = (row: AnswerRow) => (row.group === 'others' ? leadersOf(book, row.slice) : row.slice);
	for (const group of groups) {
		const mine = (row: AnswerRow) => (row.group === group ? [group] : null);
		const within = group === 'others' ? book.printed : [...book.printed, ...book.slices.round];
		book.tally([id, 'eligible', 'd', 'heads'], mine, { sliceOf, within, domain: [group] });
		book.tally([id, 'joined', 'dj', 'count'], mine, { sliceOf, within, domain: [group], least: 0 });
	}
	const [where, rounds] = [book.where(id), book.whereRounds(id)];
	for (const name of ['d', 'dj']) {
		book.addUp(name, groups, where);
		under(book, name, ['mentees'], rounds);
	}
	for (const slice of [...where, ...rounds]) {
		const groupsHere = roundOf(book, slice) === null ? groups : ['mentees'];
		const [eligible, joined] = ['d', 'dj'].map((name) => book.quantities(name, slice, groupsHere)) as [
			number[],
			number[]
		];
		for (const [index, part] of joined.entries()) system.within(part, eligible[index]!);
		const of = leadersOf(book, slice);
		system.between(0, [[1, book.quantity('M', of, ALL)], ...each(joined, -1)], Infinity);
		// Who has not joined never did.
		const never = [...each(eligible, -1), ...each(joined)];
		system.between(0, [[1, book.quantity('N', of, ALL)], ...never], Infinity);
	}
}
