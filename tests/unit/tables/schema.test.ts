import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/engine';
import { openEngine } from '../../../src/lib/engine/node';
import { createRawTables, evaluateTables, typeTables } from '../../../src/lib/tables/build';
import { SCHEMA } from '../../../src/lib/tables/schema';

let engine: Engine;
beforeAll(async () => {
	engine = await openEngine();
	await createRawTables(engine);
	await typeTables(engine);
	await evaluateTables(engine);
});
afterAll(() => engine.close());

test.each(Object.entries(SCHEMA))(
	'%s is built on empty exports with the columns of the dictionary',
	async (name, table) => {
		const columns = await engine.query(
			`SELECT column_name::VARCHAR AS name, data_type::VARCHAR AS type FROM duckdb_columns()
		WHERE table_name = $name ORDER BY column_index`,
			{ name }
		);
		expect(columns).toEqual(Object.entries(table.columns).map(([column, [type]]) => ({ name: column, type })));
	}
);
