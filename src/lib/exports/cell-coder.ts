import { BLANK, CellDictionary, kindOf, OTHER, UNKNOWN } from './cell-dictionary';
import { Tally, type SheetFacts } from './facts';
import type { Sheet } from './open';
import type { RecordScanner } from './record-scanner';
import { isTotal, type Refusal } from './refusal';

/** A row that is shorter than its header has no such cell. */
export const ABSENT = -2;

/**
 * The rows of a delimited sheet as codes of their cells, one row at a time: read once, and what every column looks like
 * is known in the end. A sheet of some million rows has a few thousand distinct cells, and only those become text.
 */
export class CellCoder {
	/** Codes of the row that `next` went to, by column; of a malformed row they say nothing. */
	readonly codes: Int32Array;
	rows = 0;

	private readonly scanner: RecordScanner;
	private readonly late: Tally[];

	/**
	 * @param sheet one that can be scanned
	 * @param dictionaries one a column; those of sheets of the same header and encoding are best shared
	 */
	constructor(
		sheet: Sheet,
		readonly dictionaries: CellDictionary[]
	) {
		this.scanner = sheet.scan!();
		this.codes = new Int32Array(sheet.header.length);
		this.late = sheet.header.map((name, at) => new Tally(name, at));
		for (const dictionary of dictionaries) dictionary.begin();
	}

	/**
	 * Empty dictionaries for a sheet.
	 * @param wanted columns whose every cell gets a code; of others those that come late may be `UNKNOWN`
	 */
	static dictionaries(sheet: Sheet, wanted: Iterable<number> = []): CellDictionary[] {
		const all = new Set(wanted);
		const { decode } = sheet.scan!();
		return sheet.header.map((_, at) => new CellDictionary(!all.has(at), decode));
	}

	get line(): number {
		return this.scanner.line;
	}

	/** Bytes of the text that were read so far. */
	get position(): number {
		return this.scanner.position;
	}

	/** Goes to the next row; false where there is none. */
	next(): boolean {
		const { scanner, codes, dictionaries } = this;
		if (!scanner.next()) return false;
		this.rows++;
		if (scanner.malformed) return true;
		const { buffer, starts, ends, hashes, line } = scanner;
		const given = Math.min(scanner.width, codes.length);
		for (let at = 0; at < given; at++) {
			const code = dictionaries[at]!.code(buffer, starts[at]!, ends[at]!, hashes[at]!, line);
			codes[at] = code;
			if (code === UNKNOWN) this.late[at]!.addLate(scanner.text(at), line);
		}
		for (let at = given; at < codes.length; at++) codes[at] = ABSENT;
		return true;
	}

	/** Text of a cell of the row. */
	cell(at: number): string {
		return at < this.scanner.width ? this.scanner.text(at) : '';
	}

	/** Why the row cannot be staged. */
	refusal(): Refusal | null {
		const { scanner, codes } = this;
		if (scanner.malformed) return scanner.malformed;
		for (let at = codes.length; at < scanner.width; at++) if (scanner.text(at).trim()) return 'ragged-row';
		for (let at = 0; at < codes.length; at++) {
			const kind = this.kindOf(at);
			if (kind === BLANK) continue;
			if (kind === OTHER) return null;
			let filled = 0;
			for (let other = at; other < codes.length; other++) if (this.kindOf(other) !== BLANK) filled++;
			return isTotal(filled, codes.length) ? 'total-row' : null;
		}
		return null;
	}

	private kindOf(at: number): number {
		const code = this.codes[at]!;
		if (code === ABSENT) return BLANK;
		return code === UNKNOWN ? kindOf(this.scanner.text(at)) : this.dictionaries[at]!.kinds[code]!;
	}

	/** What its columns look like, when every row was gone to. Cells of malformed rows belong to no column. */
	facts(): SheetFacts {
		const columns = this.late.map((tally, at) => {
			tally.addAll(this.dictionaries[at]!);
			return tally.take();
		});
		return { rows: this.rows, columns };
	}
}
