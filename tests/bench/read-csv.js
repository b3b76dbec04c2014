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

/** Statements before it: compressed in memory, else thirty million rows fit into no browser. */
export const COMPRESSED = ["ATTACH ':memory:' AS compressed (COMPRESS)", 'USE compressed'];
