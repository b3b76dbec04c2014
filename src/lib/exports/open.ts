import { delimiterOf, recordsOf, type RawRecord } from './csv';
import type { Encoding, Evidence } from './decode';
import { ExportError } from './export-error';
import { HEAD_ROWS, headerIndex, repeatsHeader, uniqueHeader } from './header';
import { readJson, type Columnar } from './json';
import { PART_LIMIT } from './limits';
import { kindOf, oldOfficeKind } from './kind';
import { readParquet } from './parquet';
import { RecordScanner } from './record-scanner';
import { inMemory, type ByteSource, type SourceFile } from './source-file';
import { Text } from './text';
import { Budget, gunzip, isBomb, unpackWhole } from './unpack';
import { isWorkbook, readWorkbook } from './xlsx';
import { readZip, type ZipEntry } from './zip';

/** A table as it stands in a file: a header found below any title rows, and its records. */
export interface Sheet {
	/** Path, through containers: `viva-engage.zip/YammerActivityUserDetail_11_12_2023.csv`. */
	file: string;
	sheet: string | null;
	/** How its text was decoded, and what stands between its cells; null where it is no text. */
	evidence: Evidence | null;
	delimiter: string | null;
	/** Header cells as they are in the file, trimmed. */
	written: string[];
	/** Names of the columns, unique and never empty. */
	header: string[];
	/** Line of the header, from 1; 0 where the file has no such line, as in JSON. */
	headerLine: number;
	/** Line above the first record: that of the header, or of one below that says it again. */
	lastHeaderLine: number;
	/** Records below the header; may be walked more than once. */
	records(): Iterable<RawRecord>;
	/** The same records as bytes, where they are delimited text. */
	scan?(): RecordScanner;
	/** Forgets what can be read again from the file. */
	release?(): void;
}

/** A file, or a part of one, out of which no table came. */
export interface Skipped {
	skipped: true;
	file: string;
	reason: 'not-a-table';
	/** What is wrong with it, where it should be one; what else is in its container is read all the same. */
	error?: ExportError;
}

export interface OpenOptions {
	/** Encoding of a text by its path, where somebody has said it. */
	encodingOf?: (path: string) => Encoding | undefined;
	/** Whether a text was found to be no UTF-8, far behind its beginning, when it was opened before. */
	isUtf8?: (path: string) => boolean;
}

/** How it goes on within one file, through its containers. */
interface Opening extends OpenOptions {
	budget: Budget;
	depth: number;
}

const DEEPEST = 3;
/** Bytes by which it is told how a file is opened. */
const LOOKED_AT = 512;
/** A text of more control characters than these is none. */
const CONTROLS = 8;
const CONTROLS_SHARE = 0.01;

type Origin = Pick<Sheet, 'file' | 'sheet' | 'evidence' | 'delimiter'>;

const skipped = (file: string, error?: ExportError): Skipped => ({
	skipped: true,
	file,
	reason: 'not-a-table',
	...(error && { error })
});

function toSheet(of: Origin, records: () => Iterable<RawRecord>): Sheet | Skipped {
	const head: RawRecord[] = [];
	for (const record of records()) {
		head.push(record);
		if (head.length >= HEAD_ROWS) break;
	}
	const at = headerIndex(head);
	const header = head[at];
	if (!header) return skipped(of.file);
	const below = head[at + 1];
	const last = below && repeatsHeader(header, below) ? below.line : header.line;
	const written = header.cells.map((cell) => cell.trim());
	return {
		...of,
		written,
		header: uniqueHeader(written),
		headerLine: header.line,
		lastHeaderLine: last,
		*records() {
			for (const record of records()) if (record.line > last) yield record;
		}
	};
}

const fromColumns = (of: Origin, { header, records }: Columnar): Sheet => ({
	...of,
	written: header.map((name) => name.trim()),
	header: uniqueHeader(header.map((name) => name.trim())),
	headerLine: 0,
	lastHeaderLine: 0,
	records: () => records
});

function isBinary(text: string): boolean {
	const head = text.slice(0, 200_000);
	const controls = head.match(/[\u0000-\u0008\u000e-\u0019\u001b-\u001f]/g)?.length ?? 0;
	return controls > Math.max(CONTROLS, head.length * CONTROLS_SHARE);
}

function openText(file: string, source: ByteSource, { encodingOf, isUtf8 }: Opening): Sheet | Skipped {
	const text = new Text(source, encodingOf?.(file), isUtf8?.(file));
	const { evidence } = text;
	const head = text.head();
	if (!head.trim()) throw new ExportError('empty-file', file);
	if (isBinary(head) || /\.(md|pdf|docx?|html?|xml)$/i.test(file)) return skipped(file);
	if (/^\s*[[{]/.test(head)) {
		if (source.size > PART_LIMIT) throw new ExportError('too-large', file);
		const json = readJson(file, text.whole());
		if (json !== undefined)
			return json ? fromColumns({ file, sheet: null, evidence, delimiter: null }, json) : skipped(file);
	}
	// Web pages and old XML that call themselves workbooks are opened by Excel, which can save them as one.
	if (/\.xls$/i.test(file) && /^\s*</.test(head.slice(0, 1000))) throw new ExportError('not-xlsx', file);
	const { delimiter, share } = delimiterOf(head);
	// Prose has commas in about every line.
	if (share < 0.5 || (/\.txt$/i.test(file) && delimiter === ',')) return skipped(file);
	const scanner = () => new RecordScanner(text.pieces(), delimiter, text.decode);
	const sheet = toSheet({ file, sheet: null, evidence, delimiter }, () => recordsOf(scanner()));
	if ('skipped' in sheet) return sheet;
	return {
		...sheet,
		scan() {
			const own = scanner();
			own.skipTo(sheet.lastHeaderLine);
			return own;
		},
		release: () => text.release()
	};
}

function* openWorkbook(file: string, entries: ZipEntry[], { budget }: Opening): Generator<Sheet | Skipped> {
	let filled = false;
	for (const { name, read } of readWorkbook(file, entries, budget)) {
		try {
			const records = read();
			if (!records.length) continue;
			filled = true;
			yield toSheet({ file, sheet: name, evidence: null, delimiter: null }, () => records);
		} catch (error) {
			if (!(error instanceof ExportError) || budget.spent) throw error;
			filled = true;
			yield skipped(file, error);
		}
	}
	if (!filled) throw new ExportError('empty-file', file);
}

async function* openZip(file: string, bytes: Uint8Array, opening: Opening): AsyncGenerator<Sheet | Skipped> {
	let entries: ZipEntry[];
	try {
		entries = readZip(file, bytes);
	} catch (error) {
		const code = error instanceof ExportError && /\.xls[xm]$/i.test(file) ? 'not-xlsx' : null;
		throw code ? new ExportError(code, file) : error;
	}
	if (isWorkbook(entries)) return yield* openWorkbook(file, entries, opening);
	const kind = oldOfficeKind(entries.map(({ name }) => name));
	if (kind === 'document') return yield skipped(file);
	if (kind === 'spreadsheet' || /\.xls[xm]$/i.test(file)) throw new ExportError('not-xlsx', file);

	const wanted = entries.filter(({ name }) => !name.startsWith('__MACOSX/'));
	if (!wanted.length) throw new ExportError('empty-file', file);
	if (wanted.every(({ encrypted }) => encrypted)) throw new ExportError('encrypted-zip', file);
	const total = wanted.reduce((sum, { packedSize, size }) => sum + (isBomb(packedSize, size) ? 0 : size), 0);
	if (opening.depth >= DEEPEST || isBomb(bytes.length, total)) throw new ExportError('zip-bomb', file);
	for (const entry of wanted.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
		const place = `${file}/${entry.name}`;
		try {
			const unpacked = inMemory(unpackWhole(place, entry.packed(), opening.budget));
			yield* openBytes(place, unpacked, { ...opening, depth: opening.depth + 1 });
		} catch (error) {
			// One bad entry must not cost the others, but where too much was unpacked, all of it is.
			if (!(error instanceof ExportError) || opening.budget.spent) throw error;
			yield skipped(place, error);
		}
	}
}

async function* openBytes(file: string, source: ByteSource, opening: Opening): AsyncGenerator<Sheet | Skipped> {
	const all = () => source.read(0, source.size);
	const kind = kindOf(file, source.read(0, Math.min(source.size, LOOKED_AT)), all);
	if (kind === 'zip') yield* openZip(file, all(), opening);
	else if (kind === 'gzip') {
		if (opening.depth >= DEEPEST) throw new ExportError('zip-bomb', file);
		const inner = inMemory(gunzip(file, all(), opening.budget));
		yield* openBytes(file.replace(/\.gz$/i, ''), inner, { ...opening, depth: opening.depth + 1 });
	} else if (kind === 'parquet') {
		const table = readParquet(file, all(), opening.budget);
		yield fromColumns({ file, sheet: null, evidence: null, delimiter: null }, table);
	} else if (kind === 'text') yield openText(file, source, opening);
	else if (kind === 'other') yield skipped(file);
	else throw new ExportError(kind, file);
}

/**
 * Opens a file by its content, not its name: text with any delimiter, JSON, Parquet, workbooks sheet by sheet, and ZIP and
 * gzip of them. Parts of a container are unpacked one at a time, when their turn comes.
 * @throws ExportError where it is empty, cut short, encrypted, too large or not what it claims to be; a bad part of a
 * container is yielded as skipped, with its error
 */
export async function* openFile(file: SourceFile, options: OpenOptions = {}): AsyncGenerator<Sheet | Skipped> {
	/** What a system says of a file that cannot be read is no matter of its content. */
	const source: ByteSource = {
		size: file.size,
		read(from, to) {
			try {
				return file.read(from, to);
			} catch {
				throw new ExportError('unreadable', file.path);
			}
		}
	};
	yield* openBytes(file.path, source, { ...options, budget: new Budget(file.path, file.size), depth: 0 });
}
