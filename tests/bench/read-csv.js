import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/**
 * The statement by which DuckDB reads usage files: told everything, guessing nothing, every column as text. The same in
 * the browser and outside, so that what differs is the engine and what stands before it.
 * @param {string[]} names of the files, as DuckDB knows them
 * @param {string[]} columns
 * @param {string} delimiter
 */
export function readCsv(names, columns, delimiter) {
	const quoted = (/** @type {string} */ text) => `'${text.replaceAll("'", "''")}'`;
	const typed = columns.map((column) => `${quoted(column)}: 'VARCHAR'`).join(', ');
	return `CREATE OR REPLACE TABLE usage_csv AS FROM read_csv([${names.map(quoted).join(', ')}], auto_detect = false,
		header = true, delim = ${quoted(delimiter)}, quote = '"', escape = '"', columns = {${typed}})`;
}

/** @returns {Promise<{ columns: string[], delimiter: string }>} what the first line of a generated file says */
export async function headOf(/** @type {string} */ path) {
	const stream = createReadStream(path);
	for await (const line of createInterface({ input: stream })) {
		stream.destroy();
		const delimiter = line.includes(';') ? ';' : ',';
		return { columns: line.split(delimiter), delimiter };
	}
	throw new Error(`${path} is empty`);
}

/** Statements before it: compressed in memory, else thirty million rows fit into no browser. */
export const COMPRESSED = ["ATTACH ':memory:' AS compressed (COMPRESS)", 'USE compressed'];
