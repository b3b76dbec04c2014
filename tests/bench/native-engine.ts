import { bind } from '../../src/lib/engine/bind';
import { opening, type Cell, type Columns, type Engine, type Params, type Row } from '../../src/lib/engine/engine';
import { loadNative } from './native.js';

/** Rows of one of DuckDB's own chunks. */
const CHUNK = 2048;

/**
 * Native DuckDB behind the same interface, in memory, on one thread, locked down: the same statements, another engine.
 * Rows go in by its appender.
 */
export async function openNativeEngine(): Promise<Engine> {
	const { DuckDBInstance, DuckDBDataChunk } = loadNative();
	const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await instance.connect();
	for (const sql of opening({})) await connection.run(sql);

	const read = async (sql: string, params?: Params) => {
		const bound = bind(sql, params);
		return connection.runAndReadAll(bound.sql, bound.values);
	};
	return {
		run: async (sql, params) => void (await read(sql, params)),
		query: async <R extends Row>(sql: string, params?: Params) => (await read(sql, params)).getRowObjectsJS() as R[],
		insert: async (table, length, columns) => {
			const appender = await connection.createAppender(table);
			const named = await read(
				'SELECT column_name AS name FROM duckdb_columns() WHERE table_name = $table ORDER BY column_index',
				{ table }
			);
			const cells = named.getRowObjectsJS().map(({ name }: { name: string }) => cellsOf(columns[name]));
			const types = cells.map((_: unknown, at: number) => appender.columnType(at));
			for (let from = 0; from < length; from += CHUNK) {
				const rows = Math.min(CHUNK, length - from);
				const chunk = DuckDBDataChunk.create(types, rows);
				for (const [at, cell] of cells.entries()) {
					const vector = chunk.getColumnVector(at);
					for (let row = 0; row < rows; row++) vector.setItem(row, cell(from + row));
					vector.flush();
				}
				appender.appendDataChunk(chunk);
			}
			appender.closeSync();
		},
		close: async () => {
			connection.closeSync();
			instance.closeSync();
		}
	};
}

/** What stands in each row of a column; a column that is not given is null throughout. */
function cellsOf(column: Columns[string] | undefined): (row: number) => Cell {
	if (!column) return () => null;
	if (!('codes' in column)) return (row) => column[row] ?? null;
	const { codes, values } = column;
	return (row) => values[codes[row] ?? -1] ?? null;
}
