import type { AnswerRow } from '../../edition';
import type { Book } from '../book';
import { key } from '../cell';
import { valuesOf } from '../scales';
import { each, type Term } from '../system';
import { ALL, roundOf } from './leaders';
import { better, pairs } from './pairs';
import { ROUNDED } from './rounded';
import { overlap } from './rounds';

/**
 * People by item and answer (sa), before and after, and how many answered both times (sn). The mean change times those
 * is a whole number of points: what they gave after less what they gave before.
 */
export function survey(book: Book): void {
	const { system } = book;
	const id = 'survey-change';
	const rows = book.rows(id);
	const [where, rounds] = [book.where(id), book.whereRounds(id)];
	for (const group of ['mentees', 'comparison']) {
		const isRound = (slice: string) => roundOf(book, slice) !== null;
		// What never-mentees answered does not depend on the start they were given; a round's are the company's.
		const sliceOf = (row: AnswerRow) => (group === 'comparison' && isRound(row.slice) ? 'all' : row.slice);
		const mine = rows.filter((row) => row.group === group);
		const items = [...new Set(mine.map((row) => String(row.item)))];
		const within = group === 'comparison' ? book.printed : [...book.printed, ...book.slices.round];
		const [parts, whole] = [`sa.${group}`, `sn.${group}`];
		const itemOf = (row: AnswerRow) => (row.group === group ? [String(row.item)] : null);
		const answersOf = (row: AnswerRow) =>
			row.group === group && row.wave !== null
				? valuesOf(String(row.answer), null).map((answer) => key(row.item, row.wave, answer))
				: null;
		const scale = scaleOf(mine);
		const answers = items.flatMap((item) =>
			['before', 'after'].flatMap((wave) => scale.map((answer) => key(item, wave, answer)))
		);
		const keys = book.tally([id, 'people', parts, 'count'], answersOf, {
			sliceOf,
			within,
			domain: answers,
			// An answer that all gave has no row.
			tableOf: (row) => key(row.item, row.wave, ''),
			partsOf: (table) => answers.filter((answer) => answer.startsWith(table))
		});
		book.tally([id, 'answered', whole, 'heads'], itemOf, { sliceOf, within });
		book.tally([id, 'people', whole, 'heads'], (row) => (row.wave === null ? itemOf(row) : null), {
			sliceOf,
			within: []
		});
		// Never-mentees are asked of only where someone took part.
		const alike = group === 'mentees' || everyUnitTookPart(book);
		if (alike) {
			book.addUp(parts, keys, where);
			book.addUp(whole, items, where);
		}
		if (group === 'mentees') {
			overlap(book, parts, keys, rounds);
			overlap(book, whole, items, rounds);
		}
		const slices = group === 'comparison' ? where : [...where, ...rounds];
		for (const slice of slices)
			for (const item of items) {
				const answered = book.quantity(whole, slice, item);
				system.within(answered, mostOf(book, group, slice));
				for (const wave of ['before', 'after']) {
					const own = keys.filter((one) => one.startsWith(key(item, wave, '')));
					if (!own.length) continue;
					system.equal([[1, answered], ...each(book.quantities(parts, slice, own), -1)]);
				}
				const row = mine.find((one) => sliceOf(one) === slice && one.item === item && one.wave === null);
				if (typeof row?.mean_change === 'number') points(book, parts, slice, item, keys, answered, row);
				if (row && keys.length) pairs(book, { slice, group, item, scale, row });
			}
		judges(book, group, scale);
	}
}

/** Values of the answers in order; where they are numbers, those of a usual scale of five as well, and all in between. */
function scaleOf(rows: AnswerRow[]): string[] {
	const seen = [...new Set(rows.flatMap((row) => (row.wave === null ? [] : valuesOf(String(row.answer), null))))];
	const numbers = seen.map(Number);
	if (!seen.length || !numbers.every(Number.isInteger)) return seen;
	const [first, last] = [Math.min(1, ...numbers), Math.max(5, ...numbers)];
	return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

function mostOf(book: Book, group: string, slice: string): number {
	const round = roundOf(book, slice);
	if (group === 'comparison') return book.quantity('N', slice, ALL);
	return round === null ? book.quantity('M', slice, ALL) : book.quantity('E', 'all', round);
}

function points(
	book: Book,
	parts: string,
	slice: string,
	item: string,
	keys: string[],
	answered: number,
	row: AnswerRow
): void {
	const mean = Number(row.mean_change);
	const terms = keys.flatMap((one): Term[] => {
		if (!one.startsWith(key(item, ''))) return [];
		const [answer, wave] = one.split('¦').reverse();
		return [[wave === 'after' ? Number(answer) : -Number(answer), book.quantity(parts, slice, one)]];
	});
	// Where all gave one answer in each wave, none has a row.
	if (!terms.length || terms.some(([coefficient]) => !Number.isFinite(coefficient))) return;
	book.system.between(-Infinity, [...terms, [-mean - ROUNDED, answered]], 0, undefined, row);
	book.system.between(0, [...terms, [-mean + ROUNDED, answered]], Infinity, undefined, row);
}

/** Whether each unit and region has mentees for certain, so that its never-mentees were given starts. */
const everyUnitTookPart = (book: Book): boolean =>
	[...book.slices.unit, ...book.slices.region].every((slice) =>
		book.rows('survey-change').some((row) => row.slice === slice && row.group === 'comparison')
	);

/** Who judges better or not, and climbs or not, has answered the judging item both times. */
function judges(book: Book, group: string, scale: string[]): void {
	const id = 'knows-or-does';
	const item = book.edition.settings.judging_item;
	const rows = book.rows('survey-change').filter((row) => row.group === group && row.item === item);
	if (!item || !rows.length) return;
	const told = [...book.where(id), ...book.whereRounds(id)].filter((slice) => !slice.startsWith('rest:'));
	for (const slice of told) {
		const of = group === 'comparison' && roundOf(book, slice) !== null ? 'all' : slice;
		const knows = (more: boolean) =>
			[true, false].map((does) => book.quantity(`K.${group}`, slice, String(more), String(does)));
		if (!book.system.has(key(`K.${group}`, slice, 'true', 'true'))) continue;
		const both = [...knows(true), ...knows(false)];
		book.system.between(0, [[1, book.quantity(`sn.${group}`, of, item)], ...each(both, -1)], Infinity);
		const asked = { slice: of, group, item, scale, row: undefined };
		const judged = [true, false].map((more) => ({ more, people: knows(more) }));
		if (rows.some((row) => row.slice === of)) better(book, asked, judged);
	}
}
