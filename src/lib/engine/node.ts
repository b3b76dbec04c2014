import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { toIpc, toRows } from './arrow';
import { bind } from './bind';
import { COLUMNS, opening, type Engine, type Opening, type Params, type Row } from './engine';

type Blocking = typeof import('@duckdb/duckdb-wasm/blocking');

type Database = Awaited<ReturnType<Blocking['createDuckDB']>>;

/** Databases that were closed: compiling one takes a second, opening it again takes none. */
const idle: Database[] = [];

async function compile(): Promise<Database> {
	// The package's Node build is CommonJS; an import would hand out an empty namespace under some bundlers.
	const require = createRequire(import.meta.url);
	const duckdb = require('@duckdb/duckdb-wasm/blocking') as Blocking;
	const dist = dirname(require.resolve('@duckdb/duckdb-wasm'));
	const bundle = (name: string) => ({ mainModule: join(dist, `duckdb-${name}.wasm`), mainWorker: '' });
	const db = await duckdb.createDuckDB(
		{ mvp: bundle('mvp'), eh: bundle('eh') },
		new duckdb.VoidLogger(),
		duckdb.NODE_RUNTIME
	);
	await db.instantiate();
	return db;
}

/** DuckDB-WASM in this Node process, in memory, locked down. */
export async function openEngine(how: Opening = {}): Promise<Engine> {
	const db = idle.pop() ?? (await compile());
	db.open({ path: ':memory:' });
	const connection = db.connect();
	for (const sql of opening(how)) connection.query(sql);

	const send = (sql: string, params?: Params) => {
		const bound = bind(sql, params);
		if (!bound.values.length) return connection.query(bound.sql);
		const statement = connection.prepare(bound.sql);
		try {
			return statement.query(...bound.values);
		} finally {
			statement.close();
		}
	};
	return {
		run: async (sql, params) => void send(sql, params),
		query: async <R extends Row>(sql: string, params?: Params) => toRows<R>(send(sql, params)),
		insert: async (table, length, columns) => {
			const names = toRows<{ name: string }>(send(COLUMNS, { table })).map((row) => row.name);
			connection.insertArrowFromIPCStream(toIpc(names, length, columns), { name: table, create: false });
		},
		close: async () => {
			connection.close();
			db.reset();
			idle.push(db);
		}
	};
}
