import { CellCoder } from './cell-coder';
import { isEmpty, lookOf, type Look } from './look';
import type { Sheet } from './open';

/** Where something stands, to be shown as evidence. */
export interface Example {
	value: string;
	/** Header of the column, and line in the file. */
	column: string;
	line: number;
}

/** What the values of one column look like, over all rows of a sheet. */
export interface ColumnFacts {
	/** Header, unique in its sheet. */
	name: string;
	/** Position, from 0. */
	at: number;
	/** Cells that hold something; "k. A." and its like hold nothing. */
	filled: number;
	/** Distinct values with how often they occur, most frequent first, the first sixty of them. */
	values: [value: string, count: number][];
	/** Whether there are more distinct values than `values` holds. */
	more: boolean;
	/** Cells that look like a mail address. */
	mails: number;
	/** Cells that look like a date; of those written with slashes or hyphens, which order of day and month they show. */
	dates: { count: number; dayFirst: number; monthFirst: number; unclear: number; example: Example | null };
	/**
	 * Cells that look like a number; those with a sure decimal comma or point; those that may be thousands or decimals
	 * ("1.234"), with the sign in question.
	 */
	numbers: {
		count: number;
		comma: number;
		point: number;
		unclearComma: number;
		unclearPoint: number;
		example: Example | null;
	};
}

/** A sheet, read through once. */
export interface SheetFacts {
	/** Records below the header, blank lines not counted. */
	rows: number;
	columns: ColumnFacts[];
}

/** Values that are kept apart while a column is read; `values` holds the most frequent of them in the end. */
const KEPT = 4000;
const SHOWN = 60;

/** Tallies one column. */
export class Tally {
	private readonly known = new Map<string, { count: number; look: Look }>();
	private readonly looks = new Map<Look, number>();
	private readonly examples = new Map<Look, Example>();
	private filled = 0;
	private more = false;

	constructor(
		private readonly name: string,
		private readonly at: number
	) {}

	/** @param count how often it is written; `line` is that of the first */
	add(written: string, line: number, count = 1): void {
		const value = written.trim();
		const known = this.known.get(value);
		if (known) {
			known.count += count;
			return;
		}
		if (isEmpty(value)) return;
		if (this.known.size < KEPT) this.known.set(value, { count, look: this.look(value, line) });
		else this.addLate(value, line, count);
	}

	/** A value that is kept nowhere, because there are too many others. */
	addLate(written: string, line: number, count = 1): void {
		const value = written.trim();
		if (isEmpty(value)) return;
		const look = this.look(value, line);
		this.more = true;
		this.filled += count;
		this.looks.set(look, (this.looks.get(look) ?? 0) + count);
	}

	private look(value: string, line: number): Look {
		const look = lookOf(value);
		if (look.startsWith('unclear') && !this.examples.has(look))
			this.examples.set(look, { value, column: this.name, line });
		return look;
	}

	take(): ColumnFacts {
		const looks = new Map(this.looks);
		let filled = this.filled;
		for (const { count, look } of this.known.values()) {
			filled += count;
			looks.set(look, (looks.get(look) ?? 0) + count);
		}
		const of = (...names: Look[]) => names.reduce((total, name) => total + (looks.get(name) ?? 0), 0);
		const example = (...names: Look[]) =>
			names
				.flatMap((name) => this.examples.get(name) ?? [])
				.toSorted((a, b) => a.line - b.line)
				.at(0) ?? null;
		const values = [...this.known].map(([value, { count }]) => [value, count] as [string, number]);
		return {
			name: this.name,
			at: this.at,
			filled,
			values: values.toSorted((a, b) => b[1] - a[1]).slice(0, SHOWN),
			more: this.more || values.length > SHOWN,
			mails: of('mail'),
			dates: {
				count: of('date', 'dayFirst', 'monthFirst', 'unclearDate'),
				dayFirst: of('dayFirst'),
				monthFirst: of('monthFirst'),
				unclear: of('unclearDate'),
				example: example('unclearDate')
			},
			numbers: {
				count: of('number', 'comma', 'point', 'unclearComma', 'unclearPoint'),
				comma: of('comma'),
				point: of('point'),
				unclearComma: of('unclearComma'),
				unclearPoint: of('unclearPoint'),
				example: example('unclearComma', 'unclearPoint')
			}
		};
	}
}

/**
 * What the values of a sheet look like: every record is read once and none is kept. Cells beyond the header, and those
 * of records that a quotation mark has torn, belong to no column.
 */
export function factsOf(sheet: Sheet): SheetFacts {
	if (sheet.scan) {
		const coder = new CellCoder(sheet, []);
		while (coder.next());
		return coder.facts();
	}
	const tallies = sheet.header.map((name, at) => new Tally(name, at));
	let rows = 0;
	for (const { cells, line, malformed } of sheet.records()) {
		rows++;
		if (malformed) continue;
		for (let at = 0; at < tallies.length && at < cells.length; at++) tallies[at]!.add(cells[at]!, line);
	}
	return { rows, columns: tallies.map((tally) => tally.take()) };
}
