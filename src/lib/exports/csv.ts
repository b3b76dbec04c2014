/** One row as it was written: cells as text, and the line of the file or sheet on which it begins, from 1. */
export interface RawRecord {
	line: number;
	cells: string[];
	malformed?: 'open-quote' | 'nul-bytes';
}

const QUOTE = 34;
const LF = 10;
const CR = 13;

/** The likelier first: a semicolon file is full of decimal commas, a comma file has few semicolons. */
const DELIMITERS = [';', '\t', '|', ','];
/** No table is wider: what follows in a line stays one text, so that a line of delimiters costs no more than its length. */
const WIDEST = 20_000;
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
	const [, told] = /^sep=(.)[\r\n]/i.exec(text.slice(0, 10)) ?? [];
	let best = { delimiter: ',', share: 0, torn: 0 };
	for (const delimiter of told ? [told] : DELIMITERS) {
		const share = regularity(text, delimiter);
		// What the text says itself is not weighed against others.
		const torn = told || share < best.share ? 0 : tornQuotes(text, delimiter);
		if (share > best.share || (share === best.share && torn < best.torn)) best = { delimiter, share, torn };
	}
	return { delimiter: best.delimiter, share: best.share };
}

const isEnd = (code: number, separator: number): boolean => code === separator || code === LF || code === CR;

function lineBreaks(text: string): number {
	let count = 0;
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
	for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) if (text[at + 1] !== '\n') count++;
	return count;
}

/**
 * Records of a delimited text (RFC 4180), with LF, CRLF or CR in any mix; blank lines are no records.
 * A quote that never closes, or closes lines later in the middle of a text, was never meant to open: it is taken as a
 * plain character of its own line, and the record says so. It must not swallow what follows. Records with NUL characters, of which nobody knows what was lost, say so too.
 */
export function* scanRecords(text: string, delimiter: string): Generator<RawRecord> {
	const separator = delimiter.charCodeAt(0);
	const end = text.length;
	const hasNul = text.includes('\0');
	let at = 0;
	let line = 1;
	while (at < end) {
		const start = at;
		const startLine = line;
		let cells: string[] = [];
		let malformed: RawRecord['malformed'];
		let literal = false;
		let blank = true;
		for (;;) {
			let cell: string;
			if (!literal && text.charCodeAt(at) === QUOTE) {
				let close = text.indexOf('"', at + 1);
				while (close >= 0 && text.charCodeAt(close + 1) === QUOTE) close = text.indexOf('"', close + 2);
				cell = text.slice(at + 1, close);
				const breaks = close < 0 ? 0 : lineBreaks(cell);
				const after = close + 1;
				const ends = after >= end || isEnd(text.charCodeAt(after), separator);
				if (close < 0 || (breaks && !ends)) {
					malformed = 'open-quote';
					literal = true;
					cells = [];
					at = start;
					line = startLine;
					continue;
				}
				if (cell.includes('"')) cell = cell.replaceAll('""', '"');
				line += breaks;
				at = after;
				// Characters behind a closing quote belong to the cell, as spreadsheets read them.
				const rest = at;
				while (at < end && !isEnd(text.charCodeAt(at), separator)) at++;
				cell += text.slice(rest, at);
			} else {
				const from = at;
				while (at < end && !isEnd(text.charCodeAt(at), separator)) at++;
				cell = text.slice(from, at);
			}
			cells.push(cell);
			if (cell.trim()) blank = false;
			if (at < end && text.charCodeAt(at) === separator) {
				at++;
				if (cells.length < WIDEST) continue;
				const from = at;
				while (at < end && text.charCodeAt(at) !== LF && text.charCodeAt(at) !== CR) at++;
				cells.push(text.slice(from, at));
			}
			if (text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF) at++;
			at++;
			line++;
			break;
		}
		if (hasNul && !malformed && text.slice(start, at).includes('\0')) malformed = 'nul-bytes';
		if (!blank) yield malformed ? { line: startLine, cells, malformed } : { line: startLine, cells };
	}
}
