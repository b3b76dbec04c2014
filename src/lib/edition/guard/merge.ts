import type { Merge } from '../../questions/question';
import type { AnswerRow } from '../edition';
import { byRole, isSafe, type Guarded, type Limits } from './rule';

/** A row on its way into the edition, with the rows it adds up. */
export interface Printed {
	row: AnswerRow;
	from: AnswerRow[];
}

type Safe = (printed: Printed) => boolean;

/** What is merged further if asked: levels to two, rounds to one. */
export type Scale = 'levels' | 'rounds';
const AS_MANY: Record<Scale, { columns: string[]; most: number }> = {
	levels: { columns: ['level', 'from_level', 'to_level'], most: 2 },
	rounds: { columns: ['round'], most: 1 }
};

/** Rows of one run of a scale as one, in the order of the scale. */
function addUp(question: Guarded, printed: Printed[], last: string[] = []): Printed {
	const first = printed[0]!;
	const sum: Printed = { row: { ...first.row }, from: printed.flatMap(({ from }) => from) };
	for (const name of byRole(question, 'group', 'count')) {
		const added = last.includes(name) ? printed.slice(-1) : printed;
		sum.row[name] = added.reduce((total, { row }) => total + Number(row[name]), 0);
	}
	return sum;
}

export const grouped = <T>(items: T[], keyOf: (item: T) => string): T[][] => {
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
 * @param most values that are left at most, safe or not: then the smallest joins
 */
function mergeOrdered(question: Guarded, scaleOf: Merge, all: Printed[], isSafe: Safe, most: number): Printed[] {
	const { by, order, last, least = 1 } = scaleOf;
	// A row without a value on the scale stands for itself.
	const onScale = ({ row }: Printed) => order.every((name) => row[name] !== null);
	const place = ({ row }: Printed) => Number(row[order[0]!]);
	const rows = all.filter(onScale).toSorted((a, b) => place(a) - place(b));
	const names = new Map<number, string>();
	for (const { row } of rows)
		for (const [index, name] of by.entries()) names.set(Number(row[order[index]!]), String(row[name]));
	/** Values of the scale, first first, each a run of original values. */
	let scale = [...names.keys()].toSorted((a, b) => a - b).map((value) => [value]);
	const others = byRole(question, 'key', 'note').filter((name) => !by.includes(name));
	for (;;) {
		const runs = scale;
		const runOf = (value: unknown) => runs.findIndex((run) => run.includes(Number(value)));
		const merged = grouped(rows, ({ row }) =>
			JSON.stringify([cellsOf(row, others), order.map((name) => runOf(row[name]))])
		).map((same) => {
			const sum = addUp(question, same, last);
			for (const [index, name] of by.entries()) {
				const run = runs[runOf(sum.row[order[index]!])] ?? [];
				sum.row[name] = run.length > 1 ? run.map((value) => names.get(value)).join(' + ') : sum.row[name]!;
				sum.row[order[index]!] = run[0] ?? null;
			}
			return sum;
		});
		const unsafe = merged.toSorted((a, b) => place(a) - place(b)).find((one) => !isSafe(one));
		if (runs.length <= least || (!unsafe && runs.length <= most))
			return [...all.filter((printed) => !onScale(printed)), ...merged];
		const size = (at: number) =>
			runs[at]
				? merged
						.filter(({ row }) => order.some((name) => runOf(row[name]) === at))
						.reduce(
							(sum, { row }) => sum + byRole(question, 'group').reduce((people, name) => people + Number(row[name]), 0),
							0
						)
				: Infinity;
		const smallest = (places: number[]) => places.toSorted((a, b) => size(a) - size(b))[0]!;
		const at = smallest(unsafe ? order.map((name) => runOf(unsafe.row[name])) : [...runs.keys()]);
		const upper = size(at - 1) <= size(at + 1) ? at - 1 : at;
		scale = [...runs.slice(0, upper), [...runs[upper]!, ...runs[upper + 1]!], ...runs.slice(upper + 2)];
	}
}

/** Throws unsafe values of an unordered column together; where the heap is still too small, the smallest safe one joins. */
function pool(question: Guarded, printed: Printed[], isSafe: Safe): Printed[] {
	const { by, into } = question.pool!;
	const [count = ''] = byRole(question, 'count');
	const safe = printed
		.filter((one) => one.row[by] !== into && isSafe(one))
		.toSorted((a, b) => Number(b.row[count]) - Number(a.row[count]));
	const heap = printed.filter((one) => !safe.includes(one));
	if (!heap.length) return printed;
	const together = () => {
		const sum = addUp(question, heap, byRole(question, 'group'));
		sum.row[by] = into;
		return sum;
	};
	while (safe.length && !isSafe(together())) heap.push(safe.pop()!);
	return [...printed.filter((one) => safe.includes(one)), together()];
}

/**
 * The longest course in which nobody can be seen to come or go: from one row to the next each count stays, or moves by
 * at least min_count. What lies between is left out, as a curve has fewer points.
 */
function longestCourse(question: Guarded, printed: Printed[], limits: Limits): Printed[] {
	const { over, counts } = question.course!;
	const rows = printed
		.filter(({ row }) => isSafe(question, row, limits))
		.toSorted((a, b) => Number(a.row[over]) - Number(b.row[over]));
	const follows = (before: Printed, after: Printed) =>
		counts.every((name) => {
			const moved = Math.abs(Number(after.row[name]) - Number(before.row[name]));
			return moved === 0 || moved >= limits.min_count;
		});
	/** Of each row, the longest course that ends with it. */
	const ending: Printed[][] = [];
	for (const [at, row] of rows.entries()) {
		const before = ending
			.slice(0, at)
			.filter((course) => follows(course.at(-1)!, row))
			.toSorted((a, b) => b.length - a.length)[0];
		ending.push([...(before ?? []), row]);
	}
	return ending.toSorted((a, b) => b.length - a.length)[0] ?? [];
}

/** Whether the rest of the company is nobody, or enough to hide among, when a unit or region is taken away. */
function leavesEnough(
	question: Guarded,
	{ row, from }: Printed,
	companyOf: (part: AnswerRow) => AnswerRow | undefined,
	{ min_group, min_count }: Limits
): boolean {
	const [dimension] = row.slice.split(':');
	if (dimension !== 'unit' && dimension !== 'region') return true;
	return byRole(question, 'group', 'count').every((name) => {
		const [order] = question.merge?.find(({ last }) => last?.includes(name))?.order ?? [];
		const latest = order === undefined ? 0 : Math.max(...from.map((part) => Number(part[order])));
		const added = order === undefined ? from : from.filter((part) => part[order] === latest);
		const all = added.map(companyOf);
		if (!all.length || all.includes(undefined)) return true;
		const left = all.reduce<number>((sum, part) => sum + Number(part![name]), -Number(row[name]));
		return left <= 0 || left >= (question.columns[name]?.role === 'group' ? min_group : min_count);
	});
}

/**
 * Merges what is ordered and pools what is not, slice by slice, until it is large enough or nothing is left to merge.
 * @param beside whether also what a unit or region leaves of the company must be large enough
 * @param coarse scales that are merged further than they must be
 */
export function coarsen(
	question: Guarded,
	printed: Printed[],
	limits: Limits,
	{ beside = false, coarse = [] as Scale[] }
): Printed[] {
	const partOf = (row: AnswerRow) => cellsOf(row, byRole(question, 'key'));
	const company = new Map(printed.flatMap(({ row }) => (row.slice === 'all' ? [[partOf(row), row] as const] : [])));
	const safe: Safe = (one) =>
		isSafe(question, one.row, limits) &&
		(!beside || leavesEnough(question, one, (part) => company.get(partOf(part)), limits));
	const keys = byRole(question, 'key', 'note');
	const bundled = (some: Printed[], free: string[], act: (bundle: Printed[]) => Printed[]) =>
		grouped(some, ({ row }) => cellsOf(row, ['slice', ...keys.filter((name) => !free.includes(name))])).flatMap(act);
	let rows = printed;
	for (const scale of question.merge ?? []) {
		const asked = coarse.map((one) => AS_MANY[one]).find(({ columns }) => columns.includes(scale.by[0]!));
		const most = asked?.most ?? Infinity;
		rows = bundled(rows, [...scale.by, ...(scale.across ?? [])], (bundle) =>
			mergeOrdered(question, scale, bundle, safe, most)
		);
	}
	if (question.pool) rows = bundled(rows, [question.pool.by], (bundle) => pool(question, bundle, safe));
	return rows;
}

/** Leaves out what a hidden number would not hide: points of a course that are too near, and parts that are the whole. */
export function leaveOut(question: Guarded, printed: Printed[], limits: Limits): Printed[] {
	let rows = printed;
	if (question.course) {
		const { over } = question.course;
		const others = byRole(question, 'key').filter((name) => name !== over);
		rows = grouped(rows, ({ row }) => cellsOf(row, ['slice', ...others])).flatMap((bundle) =>
			longestCourse(question, bundle, limits)
		);
	}
	// That everyone is in one part says of each what nobody may say; the table shows it by what it lacks.
	const [whole] = byRole(question, 'whole');
	const [part] = byRole(question, 'count');
	if (whole === undefined || part === undefined) return rows;
	return rows.filter(({ row }) => row[part] !== row[whole] || question.harmless?.(row, part));
}
