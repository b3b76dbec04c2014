/** How a known export becomes rows of one table. */
export interface Profile {
	id: string;
	/** The table its rows go to, as `raw_<table>`. */
	table: string;
	/** Column of the table → headers it may have, German or English, any case, any order. */
	columns: Record<string, string[]>;
	/** Columns without which it is not this export. */
	required: string[];
	/** Values that stand in no column of the export. */
	constants?: Record<string, string>;
	/** Columns of the table that hold dates. */
	dates?: string[];
	/** Wide reports: each of these headers becomes a row of its own, its cell the `value`. */
	measures?: { headers: string[]; activity: string }[];
	/** Wide survey forms: every other header becomes a row of its own, under `item`, its cell the `value`. */
	rest?: boolean;
}
