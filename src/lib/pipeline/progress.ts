import type { ReceiptLine } from '../edition/edition';
import type { Made } from '../edition/make';
import type { DateOrder, DecimalSign } from '../exports/date-order';
import type { Evidence } from '../exports/decode';
import type { ColumnFacts } from '../exports/facts';
import type { RecipeEntry } from '../exports/recipe';

export interface Progress {
	phase: 'reading' | 'staging' | 'typing' | 'asking' | 'guarding';
	done: number;
	total: number;
	/** File being read. */
	file?: string;
}

/** A problem of a file, as plain data: it crosses from the worker to the page. */
export interface Problem {
	code: string;
	file?: string;
	sheet?: string | null;
	line?: number;
	params?: Record<string, string>;
}

/** A row that was not simply accepted. It stays with whoever opened the exports: no edition holds it. */
export interface RowOutcome {
	file: string;
	sheet: string | null;
	/** Line in the file or row of the sheet, from 1. */
	line: number;
	outcome: 'corrected' | 'rejected';
	reason: string;
	/** Rows of the export that it stands for: events of a log are counted together. */
	rows: number;
	/** Why somebody left it out. */
	note?: string;
}

/** What is known of a sheet, and whether HR has to say something. */
export type SheetState =
	'recognised' | 'mapped' | 'unknown' | 'question' | 'set-aside' | 'useless' | 'empty' | 'not-a-table' | 'unreadable';

/** Sheets that are alike: one file, or all reports of one kind in a container. */
export interface SheetGroup {
	/** Id of the first sheet, by which the group is asked for. */
	id: number;
	/** Every sheet of the group; empty where nothing could be opened. */
	ids: number[];
	/** The file, or the container of several. */
	file: string;
	files: number;
	sheet: string | null;
	state: SheetState;
	rows: number;
	/** Id of the known export, or `recipe`. */
	profile: string | null;
	table: string | null;
	evidence: Evidence | null;
	delimiter: string | null;
	dateOrder: DateOrder | null;
	decimal: DecimalSign | null;
	/** Over all cells: dates by the order of day and month they show, numbers by the decimal sign they show. */
	dates: { count: number; dayFirst: number; monthFirst: number };
	numbers: { comma: number; point: number };
	/** How an entry of a recipe speaks of these sheets and no others. */
	match: RecipeEntry['match'];
	/** What is wrong, or what has to be said. */
	problem: Problem | null;
}

/** What a mapping needs to know of a sheet. */
export interface SheetDetail {
	header: string[];
	/** Of their values only the most frequent. */
	columns: ColumnFacts[];
	/** Mapping in force; empty where there is none. */
	entry: RecipeEntry;
}

/** Cells as they are written and as they will be read. */
export interface PreviewCell {
	written: string;
	read: string | null;
	problem: string | null;
	/** What stands in the file, where it was mended. */
	was?: string;
}

export interface PreviewRow {
	line: number;
	cells: PreviewCell[];
}

/** A page of rows that were not simply accepted, in the columns of their file. */
export interface RowPage {
	total: number;
	/** Headers of the cells; cells beyond the last column are counted on from there. */
	header: string[];
	rows: {
		file: string;
		sheet: string | null;
		line: number;
		outcome: 'corrected' | 'rejected';
		reason: string;
		note?: string;
		/** Rows of the export that it stands for. */
		rows: number;
		cells: PreviewCell[];
	}[];
}

/** Rejected rows of a sheet, in the columns of its file. */
export interface RejectedTable {
	file: string;
	sheet: string | null;
	header: string[];
	rows: { line: number; reason: string; note?: string; cells: string[] }[];
}

export interface RowQuery {
	/** Id of a group of sheets. */
	group: number;
	outcome?: 'corrected' | 'rejected';
	reason?: string;
	from: number;
	count: number;
}

/** How far the usage data of one tool reach. */
export interface ToolCoverage {
	tool: string;
	first_on: string;
	last_on: string;
	/** Weeks with a report, and weeks between the first and the last that have none. */
	weeks: number;
	missing: number;
	/** Windows longer than a week, which cannot be cut into weeks, in days; 0 where there are none. */
	longest_window: number;
	/** Leaders and mentees that occur in it. */
	leaders: number;
	mentees: number;
}

/** What the exports hold, before any question is asked. */
export interface Readiness {
	/** Table → rows that count. */
	tables: Record<string, number>;
	leaders: number;
	mentees: number;
	tools: ToolCoverage[];
	/** Rows of usage reports whose names are concealed. */
	concealed: number;
	/** Levels as written, most people first, and their place from the top; null leads nobody; whether the name is a known one. */
	levels: { level: string; people: number; place: number | null; known: boolean }[];
	/** Tool and activity pairs that occur, and statements of the survey: what the settings may name. */
	measures: { tool: string; activity: string; rows: number }[];
	items: string[];
	as_of: string | null;
}

/** Rows of a group of sheets that share an outcome and its reason. */
export interface ReasonCount {
	group: number;
	outcome: 'corrected' | 'rejected';
	reason: string;
	/** Rows of the exports; events of a log that are counted together are one place. */
	rows: number;
	places: number;
}

/** What became of everything that was opened. */
export interface Reading {
	groups: SheetGroup[];
	receipt: ReceiptLine[];
	reasons: ReasonCount[];
	readiness: Readiness;
	/** Whether tables lie in the browser's private storage, because memory would not hold them. */
	tablesStored?: boolean;
}

export interface Result extends Made {
	/** Levels of the master data, and which of them lead. */
	levels: Readiness['levels'];
	/** Files that could not be read; the edition is made without them. */
	problems: Problem[];
	/** Rows not simply accepted; of a sheet and reason the first hundred. */
	rows: RowOutcome[];
	/** All rejected rows with their cells, gathered when they are asked for. */
	rejected(): AsyncIterable<RejectedTable>;
}
