import Papa from 'papaparse';

/** One row as it was written: cells as text, and the line of the file or sheet on which it begins, from 1. */
export interface RawRecord {
	line: number;
	cells: string[];
	malformed?: 'open-quote';
}

const QUOTE = 34;
const LF = 10;
const CR = 13;

const DELIMITERS = [';', '\t', '|', ','];

/** The delimiter of a text, from its first lines. */
export function delimiterOf(text: string): string {
	const head = text.slice(0, 100_000);
	const [first = '', ...below] = head.trim().split(/[\r\n]+/, 2);
	// A header and nothing else is too little for the guess; it then falls to the sign that is there.
	const sign = below.length ? undefined : DELIMITERS.find((delimiter) => first.includes(delimiter));
	return sign ?? Papa.parse(head, { preview: 200, delimitersToGuess: DELIMITERS }).meta.delimiter;
}

const isEnd = (code: number, separator: number): boolean => code === separator || code === LF || code === CR;

function lineBreaks(text: string): number {
	let count = 0;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code === LF || (code === CR && text.charCodeAt(i + 1) !== LF)) count++;
	}
	return count;
}

/**
 * Records of a delimited text (RFC 4180), with LF, CRLF or CR in any mix; blank lines are no records.
 * A quote that never closes, or closes lines later in the middle of a text, was never meant to open: it is taken as a
 * plain character of its own line, and the record says so. It must not swallow what follows.
 */
export function* scanRecords(text: string, delimiter: string): Generator<RawRecord> {
	const separator = delimiter.charCodeAt(0);
	const end = text.length;
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
				continue;
			}
			if (text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF) at++;
			at++;
			line++;
			break;
		}
		if (!blank) yield malformed ? { line: startLine, cells, malformed } : { line: startLine, cells };
	}
}
