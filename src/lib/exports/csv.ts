import { RecordScanner } from './record-scanner';

/** One row as it was written: cells as text, and the line of the file or sheet on which it begins, from 1. */
export interface RawRecord {
	line: number;
	cells: string[];
	malformed?: 'open-quote' | 'nul-bytes';
}

/** The likelier first: a semicolon file is full of decimal commas, a comma file has few semicolons. */
const DELIMITERS = [';', '\t', '|', ','];
/** Records from which a delimiter is told. */
const SAMPLE = 100;

/** Of the first records of a text, the share that has the most frequent number of cells, two or more. */
function regularity(text: string, delimiter: string): number {
	const widths = new Map<number, number>();
	let rows = 0;
	for (const { cells } of scanRecords(text, delimiter)) {
		rows++;
		if (cells.length > 1) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
		if (rows >= SAMPLE) break;
	}
	return Math.max(0, ...widths.values()) / Math.max(1, rows);
}

/** How many quotes are left when whole quoted cells are taken away: many, where a delimiter within quotes tears them. */
function tornQuotes(text: string, delimiter: string): number {
	const edge = `[\\r\\n${delimiter}]`;
	const cell = new RegExp(`(?<=^|${edge})"(?:[^"]|"")*"(?=${edge}|$)`, 'g');
	return text.slice(0, 65_536).replace(cell, '').split('"').length - 1;
}

/**
 * The delimiter of a text: the one its first line tells (`sep=;`), else the one that makes its rows most alike; and how alike
 * it makes them, as a share.
 */
export function delimiterOf(text: string): { delimiter: string; share: number } {
	const [, told] = /^sep=([\x01-\x7f])[\r\n]/i.exec(text.slice(0, 10)) ?? [];
	let best = { delimiter: ',', share: 0, torn: 0 };
	for (const delimiter of told ? [told] : DELIMITERS) {
		const share = regularity(text, delimiter);
		// What the text says itself is not weighed against others.
		const torn = told || share < best.share ? 0 : tornQuotes(text, delimiter);
		if (share > best.share || (share === best.share && torn < best.torn)) best = { delimiter, share, torn };
	}
	return { delimiter: best.delimiter, share: best.share };
}

/** Records of a delimited text that is in memory, as `RecordScanner` has them. */
export function* scanRecords(text: string, delimiter: string): Generator<RawRecord> {
	const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
	yield* recordsOf(new RecordScanner([new TextEncoder().encode(text)], delimiter, (bytes) => decoder.decode(bytes)));
}

/** The records that are left of a scanner, with their cells as texts. */
export function* recordsOf(scanner: RecordScanner): Generator<RawRecord> {
	while (scanner.next()) {
		const { line, malformed } = scanner;
		yield malformed ? { line, cells: scanner.texts(), malformed } : { line, cells: scanner.texts() };
	}
}
