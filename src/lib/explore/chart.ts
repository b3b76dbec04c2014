import type { Cell } from '../engine/engine';
import type { Result } from './result';

/** Bars that still can be read. */
export const MOST_BARS = 40;
const MOST_LINES = 4;

export interface Bar {
	label: Cell[];
	value: number | null;
	low: number | null;
	high: number | null;
}
export interface Line {
	/** Null where there is one line alone. */
	name: Cell;
	values: (number | null)[];
	low: (number | null)[] | null;
	high: (number | null)[] | null;
}
/** What a result looks like, or why it cannot be drawn. */
export type Shape =
	| { kind: 'bars'; bars: Bar[]; left: number; ranged: boolean }
	| { kind: 'lines'; steps: Cell[]; lines: Line[] }
	| { kind: 'none'; reason: 'empty' | 'one-row' | 'no-number' | 'no-label' | 'repeats' };

type Columns = Result['columns'];
const isNumber = ({ kind }: Columns[number]) => kind === 'integer' || kind === 'number';
const places = (columns: Columns, wanted: (column: Columns[number]) => boolean) =>
	columns.flatMap((column, at) => (wanted(column) ? [at] : []));
const BOUND = /_(low|high|order|p)$|^p(_|$)/;

/** Columns that may stand below and upwards, and those taken first; null where no pair can be. */
export function axes({ columns }: Result): { xs: number[]; ys: number[]; x: number; y: number } | null {
	const ys = places(columns, isNumber);
	const first = (wanted: (column: Columns[number]) => boolean) => places(columns, wanted)[0];
	const x =
		first(({ kind }) => kind === 'date') ??
		first(({ kind }) => kind === 'text') ??
		first(({ kind }) => kind === 'boolean') ??
		(ys.length > 1 ? ys[0] : undefined);
	const values = ys.filter((at) => at !== x);
	const y =
		values.find((at) => columns[at]!.kind === 'number' && !BOUND.test(columns[at]!.name)) ??
		values.find((at) => !BOUND.test(columns[at]!.name)) ??
		values[0];
	return x === undefined || y === undefined ? null : { xs: columns.map((_, at) => at), ys, x, y };
}

const numberOf = (cell: Cell | undefined): number | null =>
	typeof cell === 'number' && Number.isFinite(cell) ? cell : null;

/** The steps of an axis without holes: a month or a whole number that is not there breaks the line. */
function filled(steps: Cell[]): Cell[] {
	const first = steps[0]!;
	const last = steps.at(-1)!;
	if (steps.every((step) => Number.isInteger(step))) {
		const count = Number(last) - Number(first) + 1;
		return count <= 2 * steps.length + 12 ? Array.from({ length: count }, (_, at) => Number(first) + at) : steps;
	}
	if (!steps.every((step) => /^\d{4}-\d\d-01$/.test(String(step)))) return steps;
	const month = (step: Cell) => Number(String(step).slice(0, 4)) * 12 + Number(String(step).slice(5, 7)) - 1;
	const written = (at: number) =>
		`${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}-01`;
	const count = month(last) - month(first) + 1;
	return count <= 3 * steps.length + 12 ? Array.from({ length: count }, (_, at) => written(month(first) + at)) : steps;
}

const distinct = (cells: Cell[]): Cell[] => [...new Set(cells)];

/** How rows are drawn with one column below and one upwards: a line over days and numbers, else bars. */
export function shapeOf({ columns, rows }: Result, x: number, y: number): Shape {
	if (!rows.length) return { kind: 'none', reason: 'empty' };
	if (rows.length < 2) return { kind: 'none', reason: 'one-row' };
	if (rows.every((row) => numberOf(row[y]) === null)) return { kind: 'none', reason: 'no-number' };
	const name = columns[y]!.name;
	const bound = (end: string) => columns.findIndex((column) => column.name === `${name}_${end}` && isNumber(column));
	const [low, high] = [bound('low'), bound('high')];
	const ranged = low >= 0 && high >= 0;
	const labels = places(columns, ({ kind }) => kind === 'text' || kind === 'boolean').filter((at) => at !== x);
	const below = rows.map((row) => row[x]!);
	const unique = distinct(below).length === rows.length;

	if (columns[x]!.kind !== 'date' && !isNumber(columns[x]!)) {
		// Where one label does not tell rows apart, others stand beside it, no more than it takes.
		const label = [x];
		const alike = () => distinct(rows.map((row) => JSON.stringify(label.map((at) => row[at])))).length < rows.length;
		for (const at of labels) if (alike()) label.push(at);
		const bars = rows.map((row) => ({
			label: label.map((at) => row[at]!),
			value: numberOf(row[y]),
			low: ranged ? numberOf(row[low]) : null,
			high: ranged ? numberOf(row[high]) : null
		}));
		return { kind: 'bars', bars: bars.slice(0, MOST_BARS), left: Math.max(0, bars.length - MOST_BARS), ranged };
	}
	const known = rows.filter((row) => row[x] !== null);
	const by = unique
		? null
		: labels.find((at) => {
				const pairs = new Set(known.map((row) => JSON.stringify([row[x], row[at]])));
				return pairs.size === known.length && distinct(known.map((row) => row[at]!)).length <= MOST_LINES;
			});
	if (by === undefined || !known.length) return { kind: 'none', reason: 'repeats' };
	const order = (a: Cell, b: Cell) => (a! < b! ? -1 : a! > b! ? 1 : 0);
	const steps = filled(distinct(known.map((row) => row[x]!)).toSorted(order));
	const lines = (by === null ? [null] : distinct(known.map((row) => row[by]!))).map((one) => {
		const own = new Map<Cell, Cell[]>(
			known.filter((row) => by === null || row[by] === one).map((row) => [row[x]!, row] as const)
		);
		const values = (at: number) => steps.map((step) => numberOf(own.get(step)?.[at]));
		return { name: one, values: values(y), low: ranged ? values(low) : null, high: ranged ? values(high) : null };
	});
	return { kind: 'lines', steps, lines };
}
