import type { Question } from '../questions/question';
import type { AnswerRow, Edition } from './edition';

type Limits = Edition['guard'];

const byRole = (question: Question, ...roles: string[]): string[] =>
	Object.entries(question.columns)
		.filter(([, column]) => roles.includes(column.role))
		.map(([name]) => name);

/**
 * A group is shown from min_group people on; a count x in a group of n only where x and n − x are both at least
 * min_count: "0 of 5" and "5 of 5" speak about each of the five. Zeros a question calls harmless stay.
 */
function isSafe(question: Question, row: AnswerRow, { min_group, min_count }: Limits): boolean {
	const groups = byRole(question, 'group').map((name) => Number(row[name]));
	if (groups.some((n) => n < min_group)) return false;
	const n = Math.min(...groups);
	return byRole(question, 'count').every((name) => {
		const x = Number(row[name]);
		if (x === 0 && question.harmlessZero?.includes(name)) return true;
		return x >= min_count && n - x >= min_count;
	});
}

/** One row of two neighbours: counts add up, names join top first ("Vorstand + Bereichsleitung"). */
function join(question: Question, upper: AnswerRow, lower: AnswerRow): AnswerRow {
	const by = question.merge?.by ?? '';
	const sums = byRole(question, 'group', 'count').map((name) => [name, Number(upper[name]) + Number(lower[name])]);
	return { ...upper, [by]: `${upper[by]} + ${lower[by]}`, ...Object.fromEntries(sums) };
}

/** Merges ordered rows that are too small with their smaller neighbour until all are safe or one is left. */
function merge(question: Question, rows: AnswerRow[], limits: Limits): AnswerRow[] {
	const order = question.merge?.order ?? '';
	const merged = rows.toSorted((a, b) => Number(a[order]) - Number(b[order]));
	const size = (row: AnswerRow | undefined) =>
		row ? byRole(question, 'group').reduce((sum, name) => sum + Number(row[name]), 0) : Infinity;
	while (merged.length > 1) {
		const at = merged.findIndex((row) => !isSafe(question, row, limits));
		if (at < 0) break;
		const upper = size(merged[at - 1]) <= size(merged[at + 1]) ? at - 1 : at;
		const pair = merged.slice(upper, upper + 2);
		merged.splice(upper, 2, join(question, pair[0]!, pair[1]!));
	}
	return merged;
}

/** Empties everything but the keys of a row. */
function hide(question: Question, row: AnswerRow): AnswerRow {
	const emptied = byRole(question, 'group', 'count', 'measure', 'derived').map((name) => [name, null]);
	return { ...row, ...Object.fromEntries(emptied), guarded: true };
}

/**
 * Guards the answer to one question: merges what is ordered, hides what is still too small, derives the rest.
 * @param rows answer rows of all slices
 * @returns rows that may be published; a hidden one has null values and `guarded: true`
 */
export function guard(question: Question, rows: AnswerRow[], limits: Limits): AnswerRow[] {
	const keys = byRole(question, 'key').filter((name) => name !== question.merge?.by);
	const bundles = new Map<string, AnswerRow[]>();
	for (const row of rows) {
		const key = JSON.stringify([row.slice, ...keys.map((name) => row[name])]);
		bundles.set(key, [...(bundles.get(key) ?? []), row]);
	}
	return [...bundles.values()]
		.flatMap((bundle) => (question.merge ? merge(question, bundle, limits) : bundle))
		.map((row) => (isSafe(question, row, limits) ? (question.derive?.(row) ?? row) : hide(question, row)));
}
