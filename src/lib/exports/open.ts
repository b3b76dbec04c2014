import { gunzipSync, unzipSync } from 'fflate';
import { delimiterOf, scanRecords, type RawRecord } from './csv';
import { decode, type Evidence } from './decode';
import { ExportError } from './export-error';
import type { SourceFile } from './source-file';
import { readWorkbook } from './xlsx';

/** A table as it stands in a file: a header found below any title rows, and its records. */
export interface Sheet {
	/** Path, through containers: `viva-engage.zip/YammerActivityUserDetail_11_12_2023.csv`. */
	file: string;
	sheet: string | null;
	evidence: Evidence | null;
	header: string[];
	headerLine: number;
	/** Records below the header; may be walked more than once. */
	records(): Iterable<RawRecord>;
}

/** A file that holds no table: a letter, a read-me. */
export interface Skipped {
	skipped: true;
	file: string;
	reason: 'not-a-table';
}

/** Largest sum of sizes a container may unpack to, in bytes: more is taken for a bomb. */
const UNPACKED_LIMIT = 4 * 2 ** 30;
/** The header is looked for in so many rows. */
const HEAD_ROWS = 25;

const starts = (bytes: Uint8Array, ...magic: number[]) => magic.every((byte, index) => bytes[index] === byte);
const filled = (cells: string[]) => cells.filter((cell) => cell.trim()).length;

/** The first row as wide as the table below it; title rows above it hold fewer cells. */
function headerIndex(head: RawRecord[]): number {
	const widest = Math.max(...head.map((record) => filled(record.cells)));
	return head.findIndex((record) => filled(record.cells) >= Math.max(2, Math.ceil(widest * 0.6)));
}

function toSheet(
	file: string,
	sheet: string | null,
	evidence: Evidence | null,
	records: () => Iterable<RawRecord>
): Sheet | Skipped {
	const head: RawRecord[] = [];
	for (const record of records()) {
		head.push(record);
		if (head.length >= HEAD_ROWS) break;
	}
	const at = headerIndex(head);
	const header = head[at];
	if (!header) return { skipped: true, file, reason: 'not-a-table' };
	return {
		file,
		sheet,
		evidence,
		header: header.cells.map((cell) => cell.trim()),
		headerLine: header.line,
		*records() {
			for (const record of records()) if (record.line > header.line) yield record;
		}
	};
}

/** A text is a table where at least two lines have the same number of cells, two or more. */
function isTable(text: string, delimiter: string): boolean {
	const widths = new Map<number, number>();
	let rows = 0;
	for (const { cells } of scanRecords(text.slice(0, 200_000), delimiter)) {
		if (cells.length > 1) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
		if (++rows >= 50) break;
	}
	return rows === 1 ? widths.size === 1 : Math.max(0, ...widths.values()) >= Math.max(2, rows * 0.5);
}

function openText(file: string, bytes: Uint8Array): Sheet | Skipped {
	const { text, evidence } = decode(bytes);
	if (!text.trim()) throw new ExportError('empty-file', file);
	const delimiter = delimiterOf(text);
	if (/\.(md|txt|pdf|docx?|html?)$/i.test(file) || text.includes('\0') || !isTable(text, delimiter))
		return { skipped: true, file, reason: 'not-a-table' };
	return toSheet(file, null, evidence, () => scanRecords(text, delimiter));
}

function unzip(file: string, bytes: Uint8Array): Record<string, Uint8Array> {
	let total = 0;
	try {
		return unzipSync(bytes, {
			filter: ({ name, originalSize }) => {
				total += originalSize;
				if (total > UNPACKED_LIMIT) throw new ExportError('zip-bomb', file);
				return !name.endsWith('/') && !name.startsWith('__MACOSX/') && !name.split('/').includes('..');
			}
		});
	} catch (error) {
		if (error instanceof ExportError) throw error;
		throw new ExportError(/\.xls[xm]$/i.test(file) ? 'not-xlsx' : 'truncated-zip', file);
	}
}

async function* openBytes(file: string, bytes: Uint8Array, depth = 0): AsyncGenerator<Sheet | Skipped> {
	if (!bytes.length) throw new ExportError('empty-file', file);
	if (starts(bytes, 0x50, 0x4b, 0x03, 0x04)) {
		const entries = unzip(file, bytes);
		if ('xl/workbook.xml' in entries) {
			for (const { name, records } of await readWorkbook(bytes, file)) {
				if (records.length) yield toSheet(file, name, null, () => records);
			}
			return;
		}
		if (depth > 2) throw new ExportError('zip-bomb', file);
		for (const name of Object.keys(entries).toSorted()) yield* openBytes(`${file}/${name}`, entries[name]!, depth + 1);
	} else if (starts(bytes, 0x1f, 0x8b)) {
		let inner: Uint8Array;
		try {
			inner = gunzipSync(bytes);
		} catch {
			throw new ExportError('truncated-zip', file);
		}
		yield* openBytes(file.replace(/\.gz$/i, ''), inner, depth + 1);
	} else if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
		throw new ExportError('encrypted-xlsx', file);
	} else if (/\.xls[xm]$/i.test(file)) {
		throw new ExportError('not-xlsx', file);
	} else if (/\.zip$/i.test(file)) {
		throw new ExportError('truncated-zip', file);
	} else {
		yield openText(file, bytes);
	}
}

/**
 * Opens a file by its content, not its name: text with any delimiter, workbooks sheet by sheet, ZIP and gzip of them.
 * @throws ExportError where it is empty, cut short, encrypted or not what it claims to be
 */
export async function* openFile(file: SourceFile): AsyncGenerator<Sheet | Skipped> {
	let bytes: Uint8Array;
	try {
		bytes = await file.bytes();
	} catch {
		throw new ExportError('unreadable', file.path);
	}
	yield* openBytes(file.path, bytes);
}
