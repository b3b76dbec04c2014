import type { AnswerRow } from '../../edition';
import { studentCritical } from '../../../statistics/distributions';
import type { Book } from '../book';
import { key } from '../cell';
import { each, type Term } from '../system';
import { ROUNDED } from './rounded';

/** More answers than these make a table too large for what it tells. */
const MOST = 7;

/** Each answer before with each after (sp): their margins are the answers, and squares of their changes are known. */
export interface Pairs {
	slice: string;
	group: string;
	item: string;
	/** Values of the scale. */
	scale: string[];
	row: AnswerRow | undefined;
}

/**
 * The interval of a mean change is made of its variance; with the mean that is the sum of the squared changes, a whole
 * number, which binds the answers before and after to each other.
 */
export function pairs(book: Book, { slice, group, item, scale, row }: Pairs): void {
	if (scale.length > MOST || scale.some((value) => !Number.isFinite(Number(value)))) return;
	const { system } = book;
	// Whole numbers would bind hardly more, and make the programme hard to solve.
	const cell = (before: string, after: string) =>
		system.variable(key(`sp.${group}`, slice, item, before, after), false);
	for (const value of scale) {
		const margins = [scale.map((after) => cell(value, after)), scale.map((before) => cell(before, value))];
		for (const [index, wave] of ['before', 'after'].entries())
			system.equal([[1, book.quantity(`sa.${group}`, slice, key(item, wave, value))], ...each(margins[index]!, -1)]);
	}
	const squares = row && squaresOf(row);
	if (!squares) return;
	const terms = scale.flatMap((before) =>
		scale.map((after): Term => [(Number(after) - Number(before)) ** 2, cell(before, after)])
	);
	system.between(squares.value - squares.error, terms, squares.value + squares.error, undefined, row);
}

/** Sum of squared changes of a row, and how far six decimals may put it off; null where it is hidden or was never there. */
export function squaresOf({ mean_change: mean, change_low: low, change_high: high, answered: n }: AnswerRow) {
	if (typeof mean !== 'number' || typeof low !== 'number' || typeof high !== 'number') return null;
	if (typeof n !== 'number' || n < 2) return null;
	const [reach, critical] = [(high - low) / 2, studentCritical(0.05, n - 1)];
	const weight = ((n - 1) * n) / critical ** 2;
	const error = 2 * ROUNDED * (reach * weight + Math.abs(mean) * n) + 1e-6;
	return { value: weight * reach ** 2 + n * mean ** 2, error };
}

/** Those who judge better than before are among those whose answer is higher, and so are those who do not. */
export function better(
	book: Book,
	{ slice, group, item, scale }: Pairs,
	judged: { more: boolean; people: number[] }[]
): void {
	if (!book.system.has(key(`sp.${group}`, slice, item, scale[0], scale[0]))) return;
	for (const { more, people } of judged) {
		const own = scale.flatMap((before) =>
			scale
				.filter((after) => Number(after) > Number(before) === more)
				.map((after) => book.quantity(`sp.${group}`, slice, item, before, after))
		);
		book.system.between(0, [...each(own), ...each(people, -1)], Infinity);
	}
}
