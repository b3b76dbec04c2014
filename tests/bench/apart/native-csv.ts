import { loadNative } from '../native.js';
import { clock, type Took } from './clock';
import { COMPRESSED } from '../read-csv.js';

/** What one statement takes native DuckDB, on one thread as in the browser, and the rows it has read. */
export async function measure({ sql }: { sql: string }): Promise<Took & { rows: number }> {
	const { DuckDBInstance } = loadNative();
	const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await instance.connect();
	for (const statement of COMPRESSED) await connection.run(statement);
	const took = clock();
	await connection.run(sql);
	const spent = took();
	const reader = await connection.runAndReadAll('SELECT count(*)::INTEGER FROM usage_csv');
	return { ...spent, rows: reader.getRows()[0][0] };
}
