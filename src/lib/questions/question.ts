import type { Picture } from '../figures/plot';
import type { AnswerRow, Edition } from '../edition/edition';

export type Locale = 'de' | 'en';
export type Words = Record<Locale, string>;

/** How a column is called, printed and guarded. */
export interface Column {
	label: Words;
	/**
	 * key: tells rows apart; note: says something of the row that is no condition on people; group: head count n; whole: head count n of everything the row is a part of, which merging
	 * leaves as it is; count: people x out of the group;
	 * measure: a mean or effect over the group; derived: computed from n and x after the guard.
	 */
	role: 'key' | 'note' | 'order' | 'group' | 'whole' | 'count' | 'measure' | 'derived';
	/** For a count: the column of the group it is a part of, where that is not the smallest one. */
	of?: string;
	/** How to print: default integer for group and count, text for key. */
	format?: 'text' | 'integer' | 'decimal' | 'percent' | 'month' | 'p';
	/** Values that are codes, in words; `null` for an empty one. */
	words?: Record<string, Words>;
}

/** What the methods page says of a question, written for a reader in HR. */
export interface Method {
	/** What is measured. */
	definition: Words;
	/** Which weeks, days or people are looked at. */
	window: Words;
	/** The computation in words. */
	formula: Words;
	/** Exports it needs, and where the method comes from. */
	source: Words;
	/** What it cannot show. */
	limits: Words;
}

/** What a finding or a figure needs beside its rows. */
export interface Context {
	locale: Locale;
	edition: Pick<
		Edition,
		| 'programme'
		| 'levels'
		| 'rounds'
		| 'events'
		| 'settings'
		| 'slices'
		| 'reference_on'
		| 'data_until'
		| 'guard'
		| 'notes'
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

export interface Merge {
	/** Columns on this scale, and the columns of their order. */
	by: string[];
	order: string[];
	/** Rows that differ only in these are merged alike. */
	across?: string[];
	/** Heads and counts that are not added up: the value of the last merged row stays. */
	last?: string[];
	/** So many values are left apart, whatever they are; the next scale then merges. */
	least?: number;
}

export interface Question {
	id: string;
	/** The question as a sponsor asks it. */
	asks: Words;
	/** Tables without which there is no answer. */
	needs: string[];
	/** The question whose SELECT it shares, where its folder has none. */
	shares?: string;
	columns: Record<string, Column>;
	/** Ordered scales whose neighbouring values are merged while too small, one scale after the other. */
	merge?: Merge[];
	/** Unordered column whose values too small to show are thrown together under `into`. */
	pool?: { by: string; into: string };
	/** A course over values of a column, in which the people counted only ever grow or shrink: steps too small are left out. */
	course?: { over: string; counts: string[] };
	/** Counts that tell nothing about a person, although they are 0 or everyone. */
	harmless?(row: AnswerRow, column: string): boolean;
	/** Computes the derived columns of a row from its guarded ones. */
	derive?(row: AnswerRow): AnswerRow;
	/** What is measured, unit, n, period: the line under the title. */
	subtitle(rows: AnswerRow[], context: Context): string;
	/** Where the numbers come from. */
	source(rows: AnswerRow[], context: Context): string;
	finding(rows: AnswerRow[], context: Context): Finding;
	/** Null where there is too little to draw. `width` in px, for a phone or a desk. */
	figure(rows: AnswerRow[], context: Context, width: number): Picture | null;
	/** What cannot be drawn but set in type. */
	cards?(rows: AnswerRow[], context: Context): Card[];
	/** A smaller picture for the overview, where the whole one would say too much. */
	brief?(rows: AnswerRow[], context: Context, width: number): Picture | null;
}

/** A story, set as a card. */
export interface Card {
	text: string;
	/** What it led to, and who tells it. */
	beside: string[];
	/** Set apart: not every story is a success. */
	aside: boolean;
}
