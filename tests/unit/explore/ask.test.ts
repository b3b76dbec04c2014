import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/engine';
import type { Explorer } from '../../../src/lib/explore/ask';
import { SHOWN } from '../../../src/lib/explore/result';
import { edition, openExplorer, problemOf } from './explorer';

let explorer: Explorer;
let engine: Engine;
beforeAll(async () => {
	({ explorer, engine } = await openExplorer());
});
afterAll(() => engine.close());

const SLICES = edition.slices.length;
const untouched = async () => (await explorer.ask('SELECT count(*) FROM slices')).rows;

test.each([
	'SELECT * FROM slices',
	'FROM slices',
	'WITH x AS (FROM slices) SELECT * FROM x;',
	'(SELECT * FROM slices) EXCEPT (SELECT * FROM slices LIMIT 0)',
	'-- why; not\n/* ; */ select * from slices ; ; -- the end',
	`SELECT * FROM slices WHERE slice <> ';' AND slice <> E'\\';' AND "slice" <> ''';'`
])('one question, however it begins: %s', async (sql) => {
	expect((await explorer.ask(sql)).total).toBe(SLICES);
});

test.each([
	['DESCRIBE slices', 4],
	['SUMMARIZE slices', 4],
	['VALUES (1), (2), (3)', 3]
])('%s tells', async (sql, total) => {
	expect((await explorer.ask(sql)).total).toBe(total);
});

test('a plan is told as text, and what is explained is only a question', async () => {
	const { rows, columns } = await explorer.ask('EXPLAIN SELECT slice FROM slices ORDER BY people');
	expect(columns.map(({ kind }) => kind)).toEqual(['text', 'text']);
	expect(rows.flat().join(' ')).toMatch(/ORDER_BY/);
	expect((await explorer.ask('EXPLAIN ANALYZE FROM slices')).rows.length).toBeGreaterThan(0);
	for (const sql of [
		'EXPLAIN ANALYZE DELETE FROM slices',
		'EXPLAIN (ANALYZE) DELETE FROM slices',
		'EXPLAIN /* */ ANALYZE DELETE FROM slices'
	])
		expect((await problemOf(explorer, sql)).code).toBe('not-a-question');
	expect((await problemOf(explorer, 'EXPLAIN ANALYZE WITH x AS (SELECT 1) DELETE FROM slices')).code).toBe('statement');
	expect(await untouched()).toEqual([[SLICES]]);
});

test.each([
	'DELETE FROM slices',
	'insert into slices values (1)',
	'UPDATE slices SET people = 1',
	'DROP TABLE slices',
	'CREATE TABLE x AS SELECT 1',
	'SET memory_limit = 1',
	'PRAGMA database_list',
	'CALL pragma_version()',
	"ATTACH 'x.db'",
	"COPY slices TO 'x.csv'",
	'INSTALL json',
	'LOAD json',
	'BEGIN',
	'CHECKPOINT',
	'( DELETE FROM slices )',
	'-- SELECT\nDELETE FROM slices'
])('what is no question is refused before the database hears of it: %s', async (sql) => {
	expect((await problemOf(explorer, sql)).code).toBe('not-a-question');
	expect(await untouched()).toEqual([[SLICES]]);
});

test.each([
	['SELECT 1; DELETE FROM slices', 'several'],
	['SELECT 1;\n\nSELECT 2', 'several'],
	["SELECT ';'; DELETE FROM slices --'", 'several'],
	['SELECT 1 -- \r; DELETE FROM slices', 'several'],
	['SELECT 1 /* /* */ ; DELETE FROM slices /* */', 'several'],
	["SELECT DATE'\\'; DELETE FROM slices; --'", 'several'],
	["SELECT né'\\'; DELETE FROM slices; --'", 'several'],
	["SELECT $$'$$; DELETE FROM slices --'", 'parameter'],
	['SELECT $a$;$a$', 'parameter'],
	['SELECT * FROM slices WHERE slice = $1', 'parameter'],
	['WITH x AS (SELECT 1) DELETE FROM slices', 'statement'],
	['SELECT 1) ; (SELECT 1', 'several'],
	['', 'empty'],
	[' -- nothing \n ;', 'empty']
])('nothing slips in behind a question: %s', async (sql, code) => {
	expect((await problemOf(explorer, sql)).code).toBe(code);
	expect(await untouched()).toEqual([[SLICES]]);
});

test('the second of several questions is where the line points', async () => {
	expect(await problemOf(explorer, 'SELECT 1;\n\n  SELECT 2')).toMatchObject({ code: 'several', line: 3 });
});

test.each([
	`SELECT * FROM read_csv('https://unknown.example/x.csv')`,
	`FROM 'x.parquet'`,
	`SELECT * FROM read_text('/etc/hostname')`,
	`SELECT * FROM glob('*')`
])('no file and no address can be read: %s', async (sql) => {
	expect((await problemOf(explorer, sql)).code).toMatch(/shut|statement/);
	expect(await untouched()).toEqual([[SLICES]]);
});

test('an error says where, and what may be meant', async () => {
	expect(await problemOf(explorer, 'SELECT *\nFROM particpation_by_level')).toMatchObject({
		code: 'statement',
		line: 2,
		column: 6,
		hints: [{ code: 'table', instead: ['participation_by_level'] }]
	});
	const column = await problemOf(explorer, 'SELECT level,\n  elligible\nFROM participation_by_level');
	expect(column).toMatchObject({ line: 2, column: 3, hints: [{ code: 'column', name: 'elligible' }] });
	expect(column.hints[0]).toHaveProperty('instead.0', 'eligible');
	expect((await problemOf(explorer, 'SELECT kick_off_on FROM slices')).hints).toEqual([
		{ code: 'elsewhere', name: 'kick_off_on', tables: ['rounds'] }
	]);
	const long = `SELECT ${'people + 1, '.repeat(30)}peple, ${'people, '.repeat(30)}slice FROM slices`;
	expect(await problemOf(explorer, long)).toMatchObject({ line: 1, column: long.indexOf('peple') + 1 });
	expect(await problemOf(explorer, 'DESCRIBE\n slizes')).toMatchObject({ line: 2, hints: [{ instead: ['slices'] }] });
});

test.each([
	[`SELECT * FROM slices WHERE value = "DACH"`, { code: 'text', name: 'DACH' }],
	['SELECT dimension, sum(people) FROM slices', { code: 'group-by', name: 'dimension' }],
	['SELECT group FROM lasting_habit', { code: 'reserved', name: 'group' }],
	['SELECT dimension FROM slices WHERE sum(people) > 1 GROUP BY 1', { code: 'having' }],
	['SELECT dimension + 1 FROM slices', { code: 'types' }],
	['SELECT summe(people) FROM slices', { code: 'function' }]
])('a hint for %s', async (sql, hint) => {
	const { hints } = await problemOf(explorer, sql);
	expect(hints[0]).toMatchObject(hint);
});

test('a text that ends too early says so, where it ends', async () => {
	expect(await problemOf(explorer, 'SELECT (\n  1')).toMatchObject({ line: 2, column: 4, hints: [{ code: 'end' }] });
});

test('the first rows are shown, all are counted, and a page holds any of them in order', async () => {
	const { rows, total } = await explorer.ask('SELECT range AS i FROM range(25000) ORDER BY i DESC');
	expect([rows.length, total]).toEqual([SHOWN, 25_000]);
	expect(rows[0]).toEqual([24_999]);
	expect(await explorer.page(24_998, 1000)).toEqual([[1], [0]]);
});

test('every type comes as a reader can read it, and no digit is rounded', async () => {
	const { rows, columns } = await explorer.ask(`SELECT count(*), sum(1), 9007199254740993, 0.25::DECIMAL(9,2), [1, 2],
		DATE '2024-02-29', true, NULL, 'ä', TIMESTAMP '2024-02-29 12:00:00', 1 AS "a""b", 2 AS "__proto__", 3 AS x, 4 AS x`);
	expect(rows).toEqual([
		[1, 1, '9007199254740993', 0.25, '[1, 2]', '2024-02-29', true, null, 'ä', '2024-02-29 12:00:00', 1, 2, 3, 4]
	]);
	expect(columns.map(({ name }) => name).slice(-4)).toEqual(['a"b', '__proto__', 'x', 'x_1']);
});

test('too large a result is refused in words, and the tables outlive it', async () => {
	expect((await problemOf(explorer, 'SELECT * FROM range(1000000000)')).code).toBe('memory');
	expect(await untouched()).toEqual([[SLICES]]);
});
