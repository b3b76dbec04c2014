import type { Merge, Question } from '../questions/question';
import type { AnswerRow, Edition } from './edition';

type Limits = Edition['guard'];

const byRole = (question: Question, ...roles: string[]): string[] =>
	Object.entries(question.columns)
		.filter(([, column]) => roles.includes(column.role))
		.map(([name]) => name);

/**
 * A group is shown from min_group people on; a count x in a group of n only where x and n − x are both at least
 * min_count: "0 of 5" and "5 of 5" speak about each of the five. What a question calls harmless stays, and a value that
 * was never there hides nothing.
 */
function isSafe(question: Question, row: AnswerRow, { min_group, min_count }: Limits): boolean {
	const groups = byRole(question, 'group', 'whole').map((name) => Number(row[name]));
	if (groups.some((n) => n < min_group)) return false;
	const n = Math.min(...groups);
	return byRole(question, 'count').every((name) => {
		const x = row[name];
		if (x === null || x === undefined || question.harmless?.(row, name)) return true;
		const of = question.columns[name]?.of;
		return Number(x) >= min_count && (of ? Number(row[of]) : n) - Number(x) >= min_count;
	});
}

/** Rows of one run of a scale as one row, in the order of the scale. */
function addUp(question: Question, rows: AnswerRow[], last: string[] = []): AnswerRow {
	const sums = byRole(question, 'group', 'count').map((name) => [
		name,
		last.includes(name) ? rows.at(-1)![name] : rows.reduce((sum, row) => sum + Number(row[name]), 0)
	]);
	return { ...rows[0]!, ...Object.fromEntries(sums) };
}

const grouped = <T>(items: T[], keyOf: (item: T) => string): T[][] => {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		const key = keyOf(item);
		groups.set(key, [...(groups.get(key) ?? []), item]);
	}
	return [...groups.values()];
};

const cellsOf = (row: AnswerRow, names: string[]) => JSON.stringify(names.map((name) => row[name] ?? null));

/**
 * Merges neighbouring values of an ordered scale until all rows are safe or the fewest values are left: the first unsafe
 * row's smallest value joins its smaller neighbour. Names join first first ("Vorstand + Bereichsleitung").
 */
function mergeOrdered(question: Question, scaleOf: Merge, all: AnswerRow[], limits: Limits): AnswerRow[] {
	const { by, order, last, least = 1 } = scaleOf;
	// A row without a value on the scale stands for itself.
	const onScale = (row: AnswerRow) => order.every((name) => row[name] !== null);
	const place = (row: AnswerRow) => Number(row[order[0]!]);
	const rows = all.filter(onScale).toSorted((a, b) => place(a) - place(b));
	const names = new Map<number, string>();
	for (const row of rows)
		for (const [index, name] of by.entries()) names.set(Number(row[order[index]!]), String(row[name]));
	/** Values of the scale, first first, each a run of original values. */
	let scale = [...names.keys()].toSorted((a, b) => a - b).map((value) => [value]);
	const others = byRole(question, 'key').filter((name) => !by.includes(name));
	for (;;) {
		const runs = scale;
		const runOf = (value: unknown) => runs.findIndex((run) => run.includes(Number(value)));
		const merged = grouped(rows, (row) =>
			JSON.stringify([cellsOf(row, others), order.map((name) => runOf(row[name]))])
		).map((same) => {
			const sum = addUp(question, same, last);
			for (const [index, name] of by.entries()) {
				const run = runs[runOf(sum[order[index]!])] ?? [];
				sum[name] = run.length > 1 ? run.map((value) => names.get(value)).join(' + ') : sum[name]!;
				sum[order[index]!] = run[0] ?? null;
			}
			return sum;
		});
		const unsafe = merged.toSorted((a, b) => place(a) - place(b)).find((row) => !isSafe(question, row, limits));
		if (!unsafe || runs.length <= least) return [...all.filter((row) => !onScale(row)), ...merged];
		const size = (at: number) =>
			runs[at]
				? merged
						.filter((row) => order.some((name) => runOf(row[name]) === at))
						.reduce((sum, row) => sum + byRole(question, 'group').reduce((all, name) => all + Number(row[name]), 0), 0)
				: Infinity;
		const at = order.map((name) => runOf(unsafe[name])).toSorted((a, b) => size(a) - size(b))[0]!;
		const upper = size(at - 1) <= size(at + 1) ? at - 1 : at;
		scale = [...runs.slice(0, upper), [...runs[upper]!, ...runs[upper + 1]!], ...runs.slice(upper + 2)];
	}
}

/** Throws unsafe values of an unordered column together; where the heap is still too small, the smallest safe one joins. */
function pool(question: Question, rows: AnswerRow[], limits: Limits): AnswerRow[] {
	const { by, into } = question.pool!;
	const [count = ''] = byRole(question, 'count');
	const safe = rows
		.filter((row) => row[by] !== into && isSafe(question, row, limits))
		.toSorted((a, b) => Number(b[count]) - Number(a[count]));
	const heap = rows.filter((row) => !safe.includes(row));
	if (!heap.length) return rows;
	const together = () => {
		const parts = byRole(question, 'count').map((name) => [
			name,
			heap.reduce((sum, row) => sum + Number(row[name]), 0)
		]);
		return { ...heap[0]!, [by]: into, ...Object.fromEntries(parts) } as AnswerRow;
	};
	while (safe.length && !isSafe(question, together(), limits)) heap.push(safe.pop()!);
	return [...rows.filter((row) => safe.includes(row)), together()];
}

/** Empties everything but the keys of a row. */
function hide(question: Question, row: AnswerRow): AnswerRow {
	const emptied = byRole(question, 'group', 'whole', 'count', 'measure', 'derived').map((name) => [name, null]);
	return { ...row, ...Object.fromEntries(emptied), guarded: true };
}

/** Six decimals are more than any reader wants, and fewer than would give a sum back. */
function rounded(question: Question, row: AnswerRow): AnswerRow {
	const cut = byRole(question, 'measure', 'derived').flatMap((name) => {
		const value = row[name];
		return typeof value === 'number' ? [[name, Math.round(value * 1e6) / 1e6]] : [];
	});
	return { ...row, ...Object.fromEntries(cut) };
}

/**
 * Guards the answer to one question: merges what is ordered, pools what is not, hides what is still too small, derives
 * the rest.
 * @param rows answer rows of all slices
 * @returns rows that may be published; a hidden one has null values and `guarded: true`
 */
export function guard(question: Question, rows: AnswerRow[], limits: Limits): AnswerRow[] {
	const keys = byRole(question, 'key');
	const bundled = (some: AnswerRow[], free: string[], act: (bundle: AnswerRow[]) => AnswerRow[]) =>
		grouped(some, (row) => cellsOf(row, ['slice', ...keys.filter((name) => !free.includes(name))])).flatMap(act);
	let safe = rows;
	for (const scale of question.merge ?? [])
		safe = bundled(safe, [...scale.by, ...(scale.across ?? [])], (bundle) =>
			mergeOrdered(question, scale, bundle, limits)
		);
	if (question.pool) safe = bundled(safe, [question.pool.by], (bundle) => pool(question, bundle, limits));
	return safe.map((row) =>
		rounded(question, isSafe(question, row, limits) ? (question.derive?.(row) ?? row) : hide(question, row))
	);
}
