import type { Column } from '../../questions/question';
import type { AnswerRow } from '../edition';
import type { Compared } from './columns';

/**
 * more, less: counted so, or further than chance can move both; chance: no further; unbounded: nothing says how far chance
 * goes; none: one of the two is hidden or not there.
 */
export type Verdict = 'more' | 'less' | 'same' | 'chance' | 'unbounded' | 'none';

/** A number in both editions; `difference` is now less then, null where either is missing. */
export interface NumberChange {
	column: Compared;
	then: number | null;
	now: number | null;
	difference: number | null;
	verdict: Verdict;
}

/** Rows of both editions that say the same thing, or one that the other has not. */
export interface RowChange {
	then: AnswerRow | null;
	now: AnswerRow | null;
	numbers: NumberChange[];
}

/** Far below anything that is printed: a sum may come out otherwise in the last digit. */
const NOTHING = 1e-9;

const number = (row: AnswerRow | null, column: string): number | null => {
	const value = row?.[column];
	return typeof value === 'number' ? value : null;
};

function judge(then: AnswerRow, now: AnswerRow, { kind, bounds }: Compared, difference: number): Verdict {
	if (Math.abs(difference) < NOTHING) return 'same';
	const verdict = difference > 0 ? 'more' : 'less';
	if (kind === 'count') return verdict;
	const [low, high] = (bounds ?? []).map((bound) => [number(then, bound), number(now, bound)] as const);
	if (!low || !high || [...low, ...high].includes(null)) return 'unbounded';
	// Intervals that do not touch: both editions count many of the same people, so that this asks rather too much.
	const [lower, upper] = difference > 0 ? [high[0], low[1]] : [high[1], low[0]];
	return Number(upper) > Number(lower) ? verdict : 'chance';
}

/** A column of two rows, either of which may be missing. */
function changeOf(then: AnswerRow | null, now: AnswerRow | null, column: Compared): NumberChange {
	const [before, after] = [number(then, column.name), number(now, column.name)];
	const difference = before === null || after === null ? null : after - before;
	const verdict = difference === null ? 'none' : judge(then!, now!, column, difference);
	return { column, then: before, now: after, difference, verdict };
}

/** Rows of two editions, those with the same values in all key columns together; in the order of the newer one. */
export function changesOfRows(
	then: AnswerRow[],
	now: AnswerRow[],
	columns: Record<string, Column>,
	compared: Compared[]
): RowChange[] {
	const keys = Object.keys(columns).filter((name) => columns[name]!.role === 'key');
	const keyOf = (row: AnswerRow) => JSON.stringify(keys.map((name) => row[name] ?? null));
	const left = new Map<string, AnswerRow[]>();
	for (const row of then) left.set(keyOf(row), [...(left.get(keyOf(row)) ?? []), row]);
	const change = (before: AnswerRow | null, after: AnswerRow | null): RowChange => ({
		then: before,
		now: after,
		numbers: compared.map((column) => changeOf(before, after, column))
	});
	const rows = now.map((row) => change(left.get(keyOf(row))?.shift() ?? null, row));
	return [...rows, ...[...left.values()].flat().map((row) => change(row, null))];
}
