/** DuckDB in the browser and nothing else: it reads files as they are, by their handles. */
import { AsyncDuckDB, DuckDBDataProtocol, VoidLogger } from '@duckdb/duckdb-wasm';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { COMPRESSED } from '../read-csv.js';

const started = (async () => {
	const db = new AsyncDuckDB(new VoidLogger(), new Worker(workerUrl));
	await db.instantiate(new URL(wasmUrl, location.href).href);
	await db.open({ path: ':memory:' });
	const connection = await db.connect();
	for (const statement of COMPRESSED) await connection.query(statement);
	return { db, connection };
})();

/** @returns milliseconds of one statement over the chosen files, whose names it uses, and the rows it has read */
async function measure(/** @type {string} */ sql) {
	const { db, connection } = await started;
	const input = /** @type {HTMLInputElement} */ (document.querySelector('input'));
	for (const file of input.files ?? [])
		await db.registerFileHandle(file.name, file, DuckDBDataProtocol.BROWSER_FILEREADER, true);
	const from = performance.now();
	await connection.query(sql);
	const took = performance.now() - from;
	const counted = await connection.query('SELECT count(*)::INTEGER AS rows FROM usage_csv');
	return { took, rows: Number(counted.getChildAt(0)?.get(0)) };
}
Object.assign(window, { started, measure });
