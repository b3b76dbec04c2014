import type { Cell } from '../engine/engine';

/** How a column is printed and drawn. */
export type Kind = 'integer' | 'number' | 'date' | 'boolean' | 'text';

export interface ResultColumn {
	name: string;
	/** DuckDB's type. */
	type: string;
	kind: Kind;
}

export interface Result {
	columns: ResultColumn[];
	/** The first rows, one cell a column; dates are ISO days, integers beyond the safe ones text. */
	rows: Cell[][];
	/** Rows there are. */
	total: number;
	milliseconds: number;
}

/** Rows that are shown; a file has all of them. */
export const SHOWN = 1000;
