import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { toIpc, toRows } from './arrow';
import { bind } from './bind';
import { COLUMNS, opening, type Engine, type Opening, type Params, type Row } from './engine';
import { ENDED, startWorker } from './start-worker';
import { temporaryFile } from './temporary-file';

/** How DuckDB is told to read and write a file: `duckdb::AccessMode::READ_WRITE`. */
const READ_WRITE = 3;

/**
 * DuckDB-WASM in a worker of its own, locked down; both files come from this site.
 * @throws Error where it cannot be loaded or compiled, or the browser grants no private storage for the file that is wanted
 */
export async function openEngine(how: Opening = {}): Promise<Engine> {
	const worker = startWorker(workerUrl, true);
	// DuckDB tells nobody when its file is missing, there is no memory to compile it, or its worker ends in the middle.
	const failed = new Promise<never>((_, reject) =>
		worker.addEventListener('error', ({ message }) => reject(new Error(message)), { once: true })
	);
	failed.catch(({ message }: Error) => message === ENDED && how.onEnded?.());
	const unlessFailed = <T>(work: Promise<T>) => Promise.race([failed, work]);
	const db = new AsyncDuckDB(new VoidLogger(), worker);
	await unlessFailed(
		db.instantiate(
			new URL(wasmUrl, self.location.origin).href,
			null,
			how.onBytes && (({ bytesLoaded }) => how.onBytes!(bytesLoaded))
		)
	);
	const file = how.file ? await temporaryFile(how.file.bytes) : null;
	await db.open(file ? { path: `opfs://${file.name}`, accessMode: READ_WRITE } : { path: ':memory:' });
	const connection = await db.connect();
	for (const sql of opening(how)) await connection.query(sql);

	const answer = async (sql: string, params?: Params) => {
		const bound = bind(sql, params);
		if (!bound.values.length) return connection.query(bound.sql);
		const statement = await connection.prepare(bound.sql);
		try {
			return await statement.query(...bound.values);
		} finally {
			await statement.close();
		}
	};
	const send = (sql: string, params?: Params) => unlessFailed(answer(sql, params));
	return {
		run: async (sql, params) => void (await send(sql, params)),
		query: async <R extends Row>(sql: string, params?: Params) => toRows<R>(await send(sql, params)),
		insert: async (table, length, columns) => {
			const names = toRows<{ name: string }>(await send(COLUMNS, { table })).map((row) => row.name);
			const ipc = toIpc(names, length, columns);
			await unlessFailed(connection.insertArrowFromIPCStream(ipc, { name: table, create: false }));
		},
		close: async () => {
			await connection.close();
			await db.terminate();
			worker.terminate();
			await file?.remove();
		}
	};
}
