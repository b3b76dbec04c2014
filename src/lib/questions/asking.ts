import type { AnswerRow, EditionSettings } from '../edition/edition';
import type { Row } from '../engine/engine';
import type { Question } from './question';

/** Statistics that SQL cannot do: what the SELECT returns becomes the answer rows, before the guard. */
type Compute = (rows: Row[], settings: EditionSettings) => AnswerRow[];

// Apart from the questions themselves, so that pages, which only show answers, load neither SQL nor statistics.
const selects = import.meta.glob<string>('./*/answer.sql', { eager: true, query: '?raw', import: 'default' });
const computations = import.meta.glob<Compute>('./*/compute.ts', { eager: true, import: 'compute' });

/**
 * One SELECT over the tables, all slices at once.
 * @throws RangeError where the question's folder holds none
 */
export function sqlOf({ id, shares = id }: Question): string {
	const sql = selects[`./${shares}/answer.sql`];
	if (!sql) throw new RangeError(`No SELECT for question ${id}.`);
	return sql;
}

/** The answer rows, before the guard, made of what the SELECT returned. */
export const computed = ({ id }: Question, rows: Row[], settings: EditionSettings): AnswerRow[] =>
	computations[`./${id}/compute.ts`]?.(rows, settings) ?? (rows as AnswerRow[]);
