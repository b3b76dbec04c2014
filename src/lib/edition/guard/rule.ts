import type { Question } from '../../questions/question';
import type { AnswerRow, Edition } from '../edition';

export type Limits = Edition['guard'];

/** What the guard needs of a question. */
export type Guarded = Pick<Question, 'id' | 'columns' | 'merge' | 'pool' | 'course' | 'harmless' | 'derive'>;

export const byRole = (question: Guarded, ...roles: string[]): string[] =>
	Object.entries(question.columns)
		.filter(([, column]) => roles.includes(column.role))
		.map(([name]) => name);

/** The group a count is part of: the named one, or the smallest of its row. */
const groupOf = (question: Guarded, row: AnswerRow, name: string): string | undefined =>
	question.columns[name]?.of ??
	byRole(question, 'group', 'whole').toSorted((a, b) => Number(row[a]) - Number(row[b]))[0];

/**
 * A group is shown from min_group people on; a count x in a group of n only where x and n − x are both at least
 * min_count: "0 of 5" and "5 of 5" speak about each of the five. What a question calls harmless stays, and a value that
 * was never there hides nothing.
 * @returns the columns whose numbers are too small, or too near to all, by themselves
 */
export function tooSmall(question: Guarded, row: AnswerRow, { min_group, min_count }: Limits): string[] {
	const groups = byRole(question, 'group', 'whole').filter((name) => Number(row[name]) < min_group);
	const counts = byRole(question, 'count').filter((name) => {
		const x = row[name];
		if (x === null || x === undefined || question.harmless?.(row, name)) return false;
		const group = groupOf(question, row, name);
		const n = group === undefined ? Infinity : Number(row[group]);
		return Number(x) < min_count || n - Number(x) < min_count;
	});
	return [...groups, ...counts];
}

export const isSafe = (question: Guarded, row: AnswerRow, limits: Limits): boolean =>
	!tooSmall(question, row, limits).length;

/** Hides a number of a row; with a group goes everything that is said of it. @returns whether that is new */
export function hideIn(question: Guarded, hidden: Set<string>, name: string): boolean {
	const before = hidden.size;
	hidden.add(name);
	if (['group', 'whole'].includes(question.columns[name]?.role ?? ''))
		for (const count of byRole(question, 'count')) hidden.add(count);
	return hidden.size > before;
}
