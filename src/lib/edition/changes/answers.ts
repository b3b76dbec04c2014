import { question } from '../../questions/chapters';
import type { AnswerRow, Edition } from '../edition';
import { comparedColumns, type Compared } from './columns';
import { changesOfRows, type RowChange } from './rows';

/**
 * new, gone: told in one edition only; changed: a number moved further than chance can move it; regrouped, extended: none
 * did, but rows went or only came; unjudged: numbers moved of which nobody can say whether by chance; chance: none moved
 * further than that; same.
 */
export type AnswerState = 'new' | 'gone' | 'changed' | 'regrouped' | 'extended' | 'unjudged' | 'chance' | 'same';

/** What became of the answer to a question in one slice. */
export interface AnswerChange {
	id: string;
	state: AnswerState;
	compared: Compared[];
	rows: RowChange[];
	/** The few rows with another number that tell it: all where there are few, else the primary measure and what moved furthest. */
	headline: RowChange[];
}

const FEW = 4;

/** Whether a number decides about its answer: counts beside an estimate are its ground, not its finding. */
const decides = (kind: Compared['kind'], compared: Compared[]): boolean =>
	compared[0]?.kind !== 'estimate' || kind === 'estimate';

/** Numbers of a row that decide, and were told in both editions. */
const deciding = ({ numbers }: RowChange, compared: Compared[]) =>
	numbers.filter(({ column, verdict }) => decides(column.kind, compared) && verdict !== 'none');

function stateOf(rows: RowChange[], compared: Compared[]): AnswerState {
	if (rows.every(({ then }) => !then)) return 'new';
	if (rows.every(({ now }) => !now)) return 'gone';
	const verdicts = rows.flatMap((row) => deciding(row, compared).map(({ verdict }) => verdict));
	if (verdicts.includes('more') || verdicts.includes('less')) return 'changed';
	// A row counts as gone, or new, also where its number is hidden in one of the two.
	const isTold = (row: RowChange, side: 'then' | 'now') => row[side] && row.numbers[0]?.[side] !== null;
	if (rows.some((row) => isTold(row, 'then') && !isTold(row, 'now'))) return 'regrouped';
	if (rows.some((row) => isTold(row, 'now') && !isTold(row, 'then'))) return 'extended';
	if (verdicts.includes('unbounded')) return 'unjudged';
	return verdicts.includes('chance') ? 'chance' : 'same';
}

function headlineOf(rows: RowChange[], compared: Compared[]): RowChange[] {
	const other = rows.filter(({ numbers: [first] }) => first && !['same', 'none'].includes(first.verdict));
	if (other.length <= FEW) return other;
	const size = ({ numbers }: RowChange) => Math.abs(numbers[0]?.difference ?? 0);
	const isMoved = (row: RowChange) => deciding(row, compared).some(({ verdict }) => /more|less/.test(verdict));
	const primary = other.filter(({ now }) => now?.primary === true);
	const moved = other.filter((row) => isMoved(row) && !primary.includes(row)).toSorted((a, b) => size(b) - size(a));
	return [...primary, ...moved].slice(0, FEW);
}

/** What became of one answer in a slice; null where neither edition tells it. */
export function changeOfAnswer(then: Edition, now: Edition, slice: string, id: string): AnswerChange | null {
	const { columns } = question(id);
	const rowsOf = ({ answers }: Edition): AnswerRow[] => (answers[id] ?? []).filter((row) => row.slice === slice);
	const compared = comparedColumns(columns);
	const all = changesOfRows(rowsOf(then), rowsOf(now), columns, compared);
	// Beside estimates, rows that only break them down (each answer to a survey's item) would drown them.
	const [first] = compared;
	const rows =
		first?.kind === 'estimate' && all.some(({ numbers: [one] }) => one!.then !== null || one!.now !== null)
			? all.filter(({ numbers: [one] }) => one!.then !== null || one!.now !== null)
			: all;
	if (!rows.length) return null;
	return { id, state: stateOf(rows, compared), compared, rows, headline: headlineOf(rows, compared) };
}
