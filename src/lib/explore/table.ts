import type { Cell } from '../engine/engine';
import type { Column, Words } from '../questions/question';

/** DuckDB's name of what a column holds. */
export type ColumnType = 'BOOLEAN' | 'INTEGER' | 'DOUBLE' | 'DATE' | 'VARCHAR';

export interface ExploreColumn {
	name: string;
	type: ColumnType;
	label: Words;
	/** What the guard takes it for; null where no guard looks at it. */
	role: Column['role'] | null;
}

/** A table that can be asked, as it is told to the reader and loaded into the database. */
export interface ExploreTable {
	name: string;
	/** What it answers. */
	asks: Words;
	columns: ExploreColumn[];
	/** One cell a column; dates are ISO days. */
	rows: Cell[][];
}

type Known = Exclude<Cell, null>;

const FITS: Record<ColumnType, (value: Known) => boolean> = {
	BOOLEAN: (value) => typeof value === 'boolean',
	INTEGER: (value) => Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 31,
	DOUBLE: (value) => typeof value === 'number',
	DATE: (value) => isDay(value),
	VARCHAR: (value) => typeof value === 'string'
};

/** A day that exists: "2025-02-30" rolls over to March, and is none. */
function isDay(value: Known): boolean {
	const time = /^\d{4}-\d\d-\d\d$/.test(String(value)) ? Date.parse(`${value}T00:00Z`) : NaN;
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(String(value));
}

/**
 * The type of a column: the one it should have, unless a value is of another kind. Anybody can have written an edition,
 * and no value may be lost for not being what it should.
 */
export function typeOf(wanted: ColumnType, values: Cell[]): ColumnType {
	const known = values.filter((value): value is Known => value !== null);
	const types: ColumnType[] = known.length ? [wanted, 'BOOLEAN', 'INTEGER', 'DOUBLE'] : [wanted];
	return types.find((type) => known.every(FITS[type])) ?? 'VARCHAR';
}
