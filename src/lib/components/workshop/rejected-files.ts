import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Locale } from '../../i18n/format';
import type { RejectedTable } from '../../pipeline/progress';
import { rejectedCsv, rejectedLines } from './rejected-csv';

type Bytes = Uint8Array<ArrayBuffer>;

/** A file in the parts in which it was written. */
interface FileParts {
	table: RejectedTable;
	parts: Bytes[];
}

/** Rows written at once: so few that nobody waits for the page meanwhile. */
const PART = 2000;

/**
 * Rejected rows as CSV, one file a sheet, asked for and written part by part.
 * @param ask the rows from a place on, at most so many; none behind the last
 */
export async function rejectedFiles(
	ask: (from: number, count: number) => Promise<RejectedTable[]>,
	locale: Locale
): Promise<FileParts[]> {
	const files = new Map<string, FileParts>();
	for (let from = 0; ; from += PART) {
		const tables = await ask(from, PART);
		if (!tables.length) return [...files.values()];
		for (const table of tables) {
			const key = JSON.stringify([table.file, table.sheet, table.header]);
			const file = files.get(key);
			if (file) file.parts.push(strToU8(rejectedLines(table, locale)));
			else files.set(key, { table, parts: [strToU8(rejectedCsv(table, locale))] });
		}
	}
}

/** A ZIP of files by name; between two parts the page has its turn. */
export async function zipOf(files: [name: string, parts: Bytes[]][]): Promise<Bytes[]> {
	const packed: Bytes[] = [];
	const zip = new Zip((error, bytes) => {
		if (error) throw error;
		packed.push(bytes as Bytes);
	});
	for (const [name, parts] of files) {
		const entry = new ZipDeflate(name);
		zip.add(entry);
		for (const [at, part] of parts.entries()) {
			entry.push(part, at === parts.length - 1);
			await new Promise((resolve) => setTimeout(resolve));
		}
	}
	zip.end();
	return packed;
}
