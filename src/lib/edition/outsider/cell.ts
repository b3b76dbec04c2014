import type { AnswerRow, Slice } from '../edition';

/** heads: people of a group about whom something is said; count: a part of such a group; number: sessions, communities. */
export type Kind = 'heads' | 'count' | 'number';

/** A number of the file, printed or hidden, and the quantity it is. */
export interface Cell {
	question: string;
	row: AnswerRow;
	column: string;
	variable: number;
	value: number | null;
	kind: Kind;
	/** For a sum of parts that add up: what is counted, of whom, and which parts; else absent. */
	of?: { quantity: string; slice: string; keys: string[] };
}

/** Something nobody prints that follows from what is printed. */
export interface Latent {
	/**
	 * complement: those of a group not counted; step: between two stages or times; outside: in no shown unit or region;
	 * beside: a shown number without the shown numbers within it; never: leaders who never took part;
	 * again: who came more than once; doorless: whose door is not known.
	 */
	kind: 'complement' | 'step' | 'outside' | 'beside' | 'never' | 'again' | 'doorless';
	variable: number;
	/** As few as this are too few. */
	limit: number;
	question: string;
	row: AnswerRow;
	column: string;
	/** Tells apart what is said of one row. */
	detail: string;
	/** For `outside`: units, regions or rounds. */
	dimension?: Dimension;
}

export type Dimension = NonNullable<Slice['dimension']>;

const DIVIDES = '¦';
export const key = (...parts: unknown[]): string => parts.map(String).join(DIVIDES);
