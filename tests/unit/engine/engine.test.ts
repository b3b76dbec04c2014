import { afterAll, beforeAll, expect, test } from 'vitest';
import { bind } from '../../../src/lib/engine/bind';
import type { Engine } from '../../../src/lib/engine/engine';
import { openEngine } from '../../../src/lib/engine/node';

let engine: Engine;
beforeAll(async () => {
	engine = await openEngine();
});
afterAll(() => engine.close());

test('parameters are bound by position, a name used twice once, text and comments left alone', () => {
	expect(bind(`SELECT $b, $a, $b, '$a', "$a" -- $a`, { a: 1, b: 'x' })).toEqual({
		sql: `SELECT $1, $2, $1, '$a', "$a" -- $a`,
		values: ['x', 1]
	});
	expect(() => bind('SELECT $missing')).toThrow(RangeError);
});

test('a value is never read as SQL', async () => {
	const odd = `'; DROP TABLE x; --`;
	expect(await engine.query('SELECT $odd::VARCHAR AS odd', { odd })).toEqual([{ odd }]);
});

test('results are plain text, numbers and booleans, or they are refused', async () => {
	expect(
		await engine.query(`SELECT 'a' AS t, 1::INTEGER AS i, 0.5::DOUBLE AS d, true AS b, NULL::INTEGER AS n`)
	).toEqual([{ t: 'a', i: 1, d: 0.5, b: true, n: null }]);
	await expect(engine.query('SELECT count(*) AS n')).rejects.toThrow(TypeError);
	await expect(engine.query('SELECT sum(1) AS n')).rejects.toThrow(TypeError);
	await expect(engine.query(`SELECT DATE '2025-01-01' AS d`)).rejects.toThrow(TypeError);
});

test.each([
	`SELECT * FROM read_csv('http://127.0.0.1:9/x.csv')`,
	`SELECT * FROM read_csv('/etc/hostname')`,
	`SELECT * FROM read_parquet('https://127.0.0.1/x.parquet')`,
	`LOAD json`,
	`ATTACH 'file.db'`,
	`COPY (SELECT 1) TO 'out.csv'`,
	`SET enable_external_access = true`
])('no door is open: %s', async (sql) => {
	await expect(engine.run(sql)).rejects.toThrow();
	expect(await engine.query('SELECT 1::INTEGER AS alive')).toEqual([{ alive: 1 }]);
});

test('columns are inserted in batches; nulls and columns not given stay null', async () => {
	await engine.run('CREATE TABLE batch (line INTEGER, a VARCHAR, b VARCHAR)');
	const text = { codes: Int32Array.of(0, -1, 1), values: ['x', 'ü'] };
	await engine.insert('batch', 3, { line: Int32Array.of(1, 2, 3), a: text });
	await engine.insert('batch', 1, { line: Int32Array.of(4), b: { codes: Int32Array.of(-1), values: [] } });
	expect(await engine.query('SELECT * FROM batch ORDER BY line')).toEqual([
		{ line: 1, a: 'x', b: null },
		{ line: 2, a: null, b: null },
		{ line: 3, a: 'ü', b: null },
		{ line: 4, a: null, b: null }
	]);
	await expect(engine.insert('batch', 1, { nonsense: Int32Array.of(1) })).rejects.toThrow(RangeError);
});
