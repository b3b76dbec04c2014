import type { Cell, Params } from './engine';

/** Text literals, quoted names and comments, which may hold a `$` that is no parameter; or a parameter. */
const TOKEN = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\$([a-z_][a-z0-9_]*)/g;

/**
 * Rewrites `$name` parameters to DuckDB's positional `$1` (duckdb-wasm knows no others).
 * A name used twice keeps one position.
 * @throws RangeError where the statement names a parameter that is not given.
 */
export function bind(sql: string, params: Params = {}): { sql: string; values: Cell[] } {
	const names: string[] = [];
	const text = sql.replace(TOKEN, (token, name: string | undefined) => {
		if (name === undefined) return token;
		if (!Object.hasOwn(params, name)) throw new RangeError(`Parameter $${name} is not given.`);
		if (!names.includes(name)) names.push(name);
		return `$${names.indexOf(name) + 1}`;
	});
	return { sql: text, values: names.map((name) => params[name] ?? null) };
}
