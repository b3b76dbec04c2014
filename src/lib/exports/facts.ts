import { CellCoder } from './cell-coder';
import type { CellDictionary } from './cell-dictionary';
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
	/** Values with their look, where that is not counted yet. */
	private readonly known = new Map<string, { count: number; look: Look | null }>();
	private readonly looks = new Map<Look, number>();
	private readonly examples = new Map<Look, Example>();
	private filled = 0;
	private more = false;

	constructor(
		private readonly name: string,
		private readonly at: number
	) {}

	add(written: string, line: number): void {
		const value = written.trim();
		const known = this.known.get(value);
		if (known) known.count++;
		else if (isEmpty(value)) return;
		else if (this.known.size < KEPT) this.known.set(value, { count: 1, look: this.look(lookOf(value), value, line) });
		else this.addLate(written, line);
	}

	/** A value that is kept nowhere, because there are too many others. */
	addLate(written: string, line: number): void {
		const value = written.trim();
		if (isEmpty(value)) return;
		this.more = true;
		this.count(this.look(lookOf(value), value, line), 1);
	}

	/** All that a file says, by what it says how often: the most frequent values are kept, in the order of the file. */
	addAll(dictionary: CellDictionary): void {
		const { size, counts, lines } = dictionary;
		const before = (a: number, b: number) => counts[b]! - counts[a]! || lines[a]! - lines[b]!;
		let most: number[] = [];
		for (let code = 0; code < size; code++) {
			const count = counts[code]!;
			const look = dictionary.look(code);
			if (!count || !look) continue;
			this.count(look, count);
			if (look.startsWith('unclear')) this.exampleOf(look, dictionary.text(code).trim(), lines[code]!);
			if (most.length === 2 * KEPT) most = most.sort(before).slice(0, KEPT);
			if (most.length < KEPT || before(code, most[KEPT - 1]!) < 0) most.push(code);
			else this.more = true;
		}
		for (const code of most.sort(before).slice(0, KEPT)) {
			const value = dictionary.text(code).trim();
			const known = this.known.get(value);
			if (known) known.count += counts[code]!;
			else this.known.set(value, { count: counts[code]!, look: null });
		}
	}

	private look(look: Look, value: string, line: number): Look {
		if (look.startsWith('unclear')) this.exampleOf(look, value, line);
		return look;
	}

	/** The first example counts. */
	private exampleOf(look: Look, value: string, line: number): void {
		const known = this.examples.get(look);
		if (!known || line < known.line) this.examples.set(look, { value, column: this.name, line });
	}

	private count(look: Look, count: number): void {
		this.filled += count;
		this.looks.set(look, (this.looks.get(look) ?? 0) + count);
	}

	take(): ColumnFacts {
		const looks = new Map(this.looks);
		let filled = this.filled;
		for (const { count, look } of this.known.values()) {
			if (!look) continue;
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
		const coder = new CellCoder(sheet, CellCoder.dictionaries(sheet));
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
