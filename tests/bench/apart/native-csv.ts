import { loadNative } from '../native.js';
import { COMPRESSED } from '../read-csv.js';

/** Milliseconds of native DuckDB, on one thread as in the browser, for one statement; and the rows it has read. */
export async function measure({ sql }: { sql: string }): Promise<{ took: number; rows: number }> {
	const { DuckDBInstance } = loadNative();
	const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await instance.connect();
	for (const statement of COMPRESSED) await connection.run(statement);
	const from = performance.now();
	await connection.run(sql);
	const took = performance.now() - from;
	const reader = await connection.runAndReadAll('SELECT count(*)::INTEGER FROM usage_csv');
	return { took, rows: reader.getRows()[0][0] };
}
