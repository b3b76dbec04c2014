import { apart } from './apart.js';

const ENGINES = { wasm: 'duckdb-wasm, Node', native: 'native DuckDB, one thread' };

/**
 * The tables and the answers, by the same statements in both engines over the same rows.
 * @param {import('./parts.js').Sized} given
 */
export async function tables({ runs, page: book, programme }) {
	/** @type {Record<string, Record<string, string>>} */
	const told = {};
	for (const [engine, name] of Object.entries(ENGINES))
		// Staging takes far longer than what is measured: one process does it once.
		await book.times(1, name, async () => {
			const { tables, answers, digests } = await apart('tables', { engine, folder: programme.folder, runs });
			for (const took of tables) book.note(`tables, ${name}`, took / 1000, 's');
			for (const took of answers) book.note(`answers, ${name}`, took / 1000, 's');
			told[engine] = digests;
		});
	for (const what of ['tables', 'answers'])
		book.ratio(`${what}, wasm / native`, `${what}, ${ENGINES.wasm}`, `${what}, ${ENGINES.native}`);
	const { wasm, native } = told;
	const other = wasm && native ? Object.keys(wasm).filter((id) => wasm[id] !== native[id]) : [];
	if (other.length) console.error(`WARNING: both engines answer differently: ${other.join(', ')}`);
}
