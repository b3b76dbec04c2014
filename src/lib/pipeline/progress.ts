import type { Edition } from '../edition/edition';

export interface Progress {
	phase: 'reading' | 'typing' | 'asking';
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
}

export interface Result {
	edition: Edition;
	/** Files that could not be read; the edition is made without them. */
	problems: Problem[];
	rows: RowOutcome[];
}
