import { numberText } from './cell-text';
import type { RawRecord } from './csv';
import { ExportError } from './export-error';
import { CELL_LIMIT } from './limits';

/** A table without a header row of its own. */
export interface Columnar {
	header: string[];
	records: RawRecord[];
}

type Flat = Record<string, unknown>;

const isFlat = (value: unknown): value is Flat => typeof value === 'object' && value !== null && !Array.isArray(value);

/** No table is nested deeper; brackets by the million would cost a parser all its memory. */
const DEEPEST = 100;

function valueText(value: unknown): string {
	if (value === null || value === undefined) return '';
	if (typeof value === 'number') return numberText(value);
	if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
	return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Objects as rows, with all keys that occur as columns, in the order in which they occur first. */
class TableBuilder {
	private readonly places = new Map<string, number>();
	private readonly records: RawRecord[] = [];
	private cells = 0;

	constructor(private readonly file: string) {}

	/** @throws SyntaxError where it is no object, ExportError `too-large` */
	add(line: number, written: string): void {
		const object: unknown = JSON.parse(written);
		if (!isFlat(object)) throw new SyntaxError('no object');
		const cells: string[] = [];
		for (const [key, value] of Object.entries(object)) {
			let at = this.places.get(key);
			if (at === undefined) this.places.set(key, (at = this.places.size));
			while (cells.length < at) cells.push('');
			cells[at] = valueText(value);
		}
		this.cells += cells.length;
		if (this.cells > CELL_LIMIT) throw new ExportError('too-large', this.file);
		if (cells.some((cell) => cell.trim())) this.records.push({ line, cells });
	}

	take = (): Columnar => ({ header: [...this.places.keys()], records: this.records });
}

function readLines(file: string, text: string): Columnar {
	const table = new TableBuilder(file);
	let line = 0;
	for (let at = 0, end; at < text.length; at = end + 1) {
		line++;
		end = text.indexOf('\n', at);
		if (end < 0) end = text.length;
		const written = text.slice(at, end).trim();
		try {
			if (written) table.add(line, written);
		} catch (error) {
			throw error instanceof ExportError ? error : new ExportError('bad-json-line', file, {}, null, line);
		}
	}
	return table.take();
}

function isJson(line: string): boolean {
	try {
		return isFlat(JSON.parse(line));
	} catch {
		return false;
	}
}

/** Offset of the quotation mark that ends a string. */
function stringEnd(text: string, from: number): number {
	for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
		let escapes = 0;
		while (text.charCodeAt(at - 1 - escapes) === 92) escapes++;
		if (escapes % 2 === 0) return at;
	}
	throw new SyntaxError('a string without an end');
}

/**
 * The objects of an array, or of the one array in an object around it, as web services answer. They are parsed one by one,
 * so that each has its line and a large file costs no more than its rows.
 * @returns null where it is no table
 * @throws SyntaxError where it is no JSON
 */
function readArray(file: string, text: string): Columnar | null {
	const table = new TableBuilder(file);
	// Depth at which the array stands: at the top, or in the object around it.
	const top = text.trimStart().startsWith('[') ? 0 : 1;
	let [depth, line, arrays, start, startLine] = [0, 1, 0, -1, 1];
	let inArray = false;
	for (let at = 0; at < text.length; at++) {
		const sign = text[at]!;
		const element = inArray && depth === top + 1;
		if (sign === '\n') line++;
		else if (sign === '[' || sign === '{') {
			if (element) {
				if (sign === '[') return null;
				[start, startLine] = [at, line];
			}
			if (depth === top && sign === '[') {
				inArray = true;
				if (++arrays > 1) return null;
			}
			if (++depth > DEEPEST) throw new SyntaxError('too deep');
		} else if (sign === ']' || sign === '}') {
			depth--;
			if (depth === top) inArray = false;
			if (inArray && depth === top + 1) table.add(startLine, text.slice(start, at + 1));
		} else if (element && !/[\s,]/.test(sign)) return null;
		else if (sign === '"') at = stringEnd(text, at);
	}
	if (depth !== 0) throw new SyntaxError('cut short');
	const found = table.take();
	return found.header.length ? found : null;
}

/**
 * JSON as a table: an array of objects, or one object a line.
 * @returns null where it is JSON and no table, undefined where it is no JSON at all
 * @throws ExportError `bad-json` or `bad-json-line` where it begins as such a table and does not go on so, `too-large`
 */
export function readJson(file: string, text: string): Columnar | null | undefined {
	const head = text.slice(0, 1_000_000).trimStart();
	if (!/^[[{]/.test(head)) return undefined;
	// Without a name that says so, a text that merely begins with a bracket may be any table.
	const named = /\.(json|jsonl|ndjson)$/i.test(file);
	const [line = ''] = head.split('\n', 1);
	const oneALine = /^\{.*\}\s*$/.test(line) && /^\s*\{/.test(head.slice(line.length));
	if (oneALine && (named || isJson(line))) return readLines(file, text);
	if (!named && !/^(\[\s*\{\s*"|\{\s*")/.test(head)) return undefined;
	try {
		return readArray(file, text);
	} catch (error) {
		if (error instanceof ExportError) throw error;
		if (named) throw new ExportError('bad-json', file);
		return undefined;
	}
}
