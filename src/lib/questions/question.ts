import type { ChartOption } from '../figures/chart-option';
import type { AnswerRow, Edition } from '../edition/edition';

export type Locale = 'de' | 'en';
export type Words = Record<Locale, string>;

/** How a column is called, printed and guarded. */
export interface Column {
	label: Words;
	/**
	 * key: tells rows apart; group: head count n; count: people x out of the group;
	 * measure: a mean or effect over the group; derived: computed from n and x after the guard.
	 */
	role: 'key' | 'order' | 'group' | 'count' | 'measure' | 'derived';
	/** How to print: default integer for group and count, text for key. */
	format?: 'text' | 'integer' | 'decimal' | 'percent' | 'month';
}

/** What a finding or a figure needs beside its rows. */
export interface Context {
	locale: Locale;
	edition: Pick<
		Edition,
		'programme' | 'levels' | 'rounds' | 'events' | 'primary' | 'slices' | 'reference_on' | 'data_until' | 'guard'
	>;
	/** Key of the slice shown. */
	slice: string;
}

/** A sentence computed from rows, and the number that carries it. */
export interface Finding {
	/** "94", with what stands small beside it, "von 281"; absent where nothing can be said. */
	number?: string;
	beside?: string;
	/** The finding, a whole sentence. */
	title: string;
	/** A sentence for the overview, where the title already stands above. */
	short?: string;
	/** The second sentence: comparison, limits. */
	detail?: string;
}

export interface Question {
	id: string;
	/** Tables without which there is no answer. */
	needs: string[];
	/** One SELECT over the tables, all slices at once. */
	sql: string;
	columns: Record<string, Column>;
	/** Column whose neighbouring values are merged while too small, top first by its `order` column. */
	merge?: { by: string; order: string };
	/** Counts of 0 that tell nothing about a person. */
	harmlessZero?: string[];
	/** Computes the derived columns of a row from its guarded ones. */
	derive?(row: AnswerRow): AnswerRow;
	/** What is measured, unit, n, period: the line under the title. */
	subtitle(rows: AnswerRow[], context: Context): string;
	/** Where the numbers come from. */
	source(rows: AnswerRow[], context: Context): string;
	finding(rows: AnswerRow[], context: Context): Finding;
	/** Null where there is too little to draw. `width` in px, for a phone or a desk. */
	figure(rows: AnswerRow[], context: Context, width: number): Figure | null;
	/** A smaller picture for the overview, where the whole one would say too much. */
	brief?(rows: AnswerRow[], context: Context, width: number): Figure | null;
}

/** A picture of given height in px. */
export interface Figure {
	option: ChartOption;
	height: number;
}
