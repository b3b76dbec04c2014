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
			for (const spent of tables) book.took(`tables, ${name}`, spent);
			for (const spent of answers) book.took(`answers, ${name}`, spent);
			told[engine] = digests;
		});
	for (const what of ['tables', 'answers'])
		for (const by of ['', ': processor'])
			book.ratio(`${what}, wasm / native${by}`, `${what}, ${ENGINES.wasm}${by}`, `${what}, ${ENGINES.native}${by}`);
	const { wasm, native } = told;
	const other = wasm && native ? Object.keys(wasm).filter((id) => wasm[id] !== native[id]) : [];
	if (other.length) console.error(`WARNING: both engines answer differently: ${other.join(', ')}`);
}
