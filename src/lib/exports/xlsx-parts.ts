import { numberText, serialText, shownBy, type Shown } from './cell-text';
import type { RawRecord } from './csv';
import { CELL_LIMIT } from './limits';
import { attribute, plain, type XmlHandler } from './xml';

/** What all sheets of a workbook have in common. */
export interface Context {
	strings: string[];
	styles: Shown[];
	from1904: boolean;
}

/** Walks over one part of a workbook. */
type Walk = (handler: XmlHandler) => void;

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** `_x000D_` stands for a character that XML cannot hold (ECMA-376-1, 22.9.2.19). */
const unescaped = (text: string): string =>
	text.includes('_x')
		? text.replace(/_x([\da-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
		: text;

/** Collects the text of `t` elements, without that of phonetic hints. */
function textCollector() {
	let raw = '';
	let inside = false;
	let hint = false;
	return {
		open(name: string) {
			if (name === 't') inside = !hint;
			else if (name === 'rPh') hint = true;
		},
		text(part: string) {
			if (inside) raw += part;
		},
		close(name: string) {
			if (name === 't') inside = false;
			else if (name === 'rPh') hint = false;
		},
		take(): string {
			const text = unescaped(plain(raw));
			raw = '';
			inside = hint = false;
			return text;
		}
	};
}

/** The strings that cells share. */
export function sharedStrings(walk: Walk): string[] {
	const strings: string[] = [];
	const collector = textCollector();
	walk({
		open: collector.open,
		text: collector.text,
		close(name) {
			collector.close(name);
			if (name === 'si') strings.push(collector.take());
		}
	});
	return strings;
}

/** How each style shows a number. */
export function cellStyles(walk: Walk): Shown[] {
	const codes = new Map<number, string>();
	const styles: Shown[] = [];
	let ofCells = false;
	walk({
		open(name, tag) {
			if (name === 'numFmt') codes.set(Number(attribute(tag, 'numFmtId')), attribute(tag, 'formatCode') ?? '');
			else if (name === 'cellXfs') ofCells = true;
			else if (name === 'xf' && ofCells) {
				const id = Number(attribute(tag, 'numFmtId') ?? 0);
				styles.push(shownBy(id, codes.get(id)));
			}
		},
		close(name) {
			if (name === 'cellXfs') ofCells = false;
		}
	});
	return styles;
}

/** @param tag its opening tag, which says of which type it is and how it is shown */
function cellText(tag: string, value: string, { strings, styles, from1904 }: Context): string {
	if (!value) return '';
	const type = attribute(tag, 't');
	if (type === 's') {
		const text = strings[Number(value)];
		if (text === undefined) throw new SyntaxError('no such shared string');
		return text;
	}
	if (type === 'str') return unescaped(plain(value));
	if (type === 'b') return value.trim() === '1' || value.trim() === 'true' ? 'TRUE' : 'FALSE';
	if (type === 'e') return plain(value);
	if (type === 'd') return value.replace(/T00:00:00(\.0+)?Z?$/, '').replace('T', ' ');
	const number = Number(value);
	if (Number.isNaN(number)) return plain(value);
	const shown = styles[Number(attribute(tag, 's') ?? 0)] ?? 'number';
	return shown === 'number' ? numberText(number) : serialText(number, shown, from1904);
}

/** Position of the column, from 0, in a reference such as `AB12`. */
function columnOf(reference: string): number {
	let column = 0;
	for (let at = 0; at < reference.length; at++) {
		const letter = reference.charCodeAt(at) & 0xdf;
		if (letter < 65 || letter > 90) break;
		column = column * 26 + letter - 64;
	}
	return column - 1;
}

/**
 * Rows of a sheet with their cells as text; blank ones are left out.
 * @throws SyntaxError where a cell stands beyond the last row or column, RangeError above 20 million cells
 */
export function readRows(walk: Walk, context: Context): RawRecord[] {
	const records: RawRecord[] = [];
	const collector = textCollector();
	let cells: string[] = [];
	let line = 0;
	let column = -1;
	let cell = '';
	let value = '';
	let inValue = false;
	let inline = false;
	let total = 0;
	walk({
		open(name, tag) {
			if (name === 'c') {
				const reference = attribute(tag, 'r');
				column = reference ? columnOf(reference) : column + 1;
				cell = tag;
				value = '';
				if (column < 0 || column >= LAST_COLUMN) throw new SyntaxError('no such column');
			} else if (name === 'v') inValue = true;
			else if (name === 'is') inline = true;
			else if (name === 'row') {
				line = Number(attribute(tag, 'r') ?? line + 1);
				if (!(line >= 1 && line <= LAST_ROW)) throw new SyntaxError('no such row');
				cells = [];
				column = -1;
			} else if (inline) collector.open(name);
		},
		text(raw) {
			if (inValue) value += raw;
			else if (inline) collector.text(raw);
		},
		close(name) {
			if (name === 'v') inValue = false;
			else if (name === 'is') inline = false;
			else if (inline) collector.close(name);
			else if (name === 'c') {
				const text = collector.take() || cellText(cell, value, context);
				if (!text) return;
				// A cell that is formatted and empty is none: whole rows are, out to the last column.
				while (cells.length < column) cells.push('');
				cells[column] = text;
			} else if (name === 'row') {
				total += cells.length;
				if (total > CELL_LIMIT) throw new RangeError('too many cells');
				if (cells.some((cell) => cell.trim())) records.push({ line, cells });
			}
		}
	});
	return records;
}
