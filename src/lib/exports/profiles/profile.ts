import type { TableName } from '../targets';

/** A column of a wide report that becomes rows of their own. */
export interface Measure {
	/** Headers it may have. */
	headers: string[];
	activity: 'read' | 'react' | 'contribute' | 'other';
	/** Where one report covers several tools. */
	tool?: string;
}

/** How an export, known or mapped, becomes rows of one table. */
export interface Profile {
	id: string;
	/** The table its rows go to, as `raw_<table>`. */
	table: TableName;
	/** Column of the table → headers it may have, German or English, any case, any order. */
	columns: Record<string, string[]>;
	/** Columns without which it is not this export. */
	required: string[];
	/** Values that stand in no column of the export. */
	constants?: Record<string, string>;
	/** Wide reports: each of these headers becomes a row of its own, its cell the `value`. */
	measures?: Measure[];
	/** Wide survey forms: every other header becomes a row of its own, under `item`, its cell the `value`. */
	rest?: boolean;
	/** Headers that are no item although they are mapped to nothing, such as a form's own number of an answer. */
	besides?: string[];
	/** Its numbers may have decimals; otherwise they are counts, and three digits behind a sign are thousands. */
	decimals?: true;
	/** Known, but of no use, as a report without counts: what its receipt says. */
	useless?: string;
}
