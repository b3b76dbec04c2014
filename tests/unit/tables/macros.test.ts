import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/engine';
import { openEngine } from '../../../src/lib/engine/node';
import { createRawTables } from '../../../src/lib/tables/build';

let engine: Engine;
beforeAll(async () => {
	engine = await openEngine();
	await createRawTables(engine);
});
afterAll(() => engine.close());

test.each([
	['31.12.2025', 'none', '2025-12-31'],
	['1.2.2025', 'none', '2025-02-01'],
	['01.02.25', 'none', '2025-02-01'],
	['31.12.2025 08:15', 'none', '2025-12-31'],
	['2025-12-31', 'none', '2025-12-31'],
	['2025-12-31T08:15:00Z', 'none', '2025-12-31'],
	['03/04/2025', 'dmy', '2025-04-03'],
	['03/04/2025', 'mdy', '2025-03-04'],
	['45355', 'none', '2024-03-04'],
	['2025/03/04', 'none', '2025-03-04'],
	['20250304', 'none', '2025-03-04'],
	['3/4/25 08:15', 'mdy', '2025-03-04'],
	['05-06-1999', 'dmy', '1999-06-05'],
	['1.2.99', 'none', '1999-02-01'],
	['3. März 2025', 'none', '2025-03-03'],
	['3 March 2025', 'none', '2025-03-03'],
	['03-Mar-2025', 'none', '2025-03-03'],
	['Mar 3, 2025', 'none', '2025-03-03'],
	['12. Dez. 2025', 'none', '2025-12-12'],
	['03-Mar-25', 'none', '2025-03-03'],
	['March 3rd, 2025', 'none', '2025-03-03'],
	['October 9 2025 10:30', 'none', '2025-10-09'],
	['31.12.9999', 'none', '9999-12-31'],
	['29.02.2024', 'none', '2024-02-29'],
	['29.02.2025', 'none', null],
	['31.02.2025', 'none', null],
	['2025-02-31', 'none', null],
	['31 February 2025', 'none', null],
	['13/13/2025', 'dmy', null],
	['3. Monat 2025', 'none', null],
	['March 2025', 'none', null],
	['3 March 10:30', 'none', null],
	['01.02.202', 'none', null],
	['25', 'none', null],
	['00000', 'none', null],
	['k. A.', 'none', null],
	['soon', 'none', null]
])('the day %s, %s, is %s', async (written, order, day) => {
	const sql = 'SELECT to_day($written::VARCHAR, $order::VARCHAR)::VARCHAR AS day';
	expect(await engine.query(sql, { written, order })).toEqual([{ day }]);
});

test.each([
	['12', 'none', 12],
	['1.234.567,5', 'none', 1234567.5],
	['1.234,5', 'point', 1234.5],
	['1,234.5', 'comma', 1234.5],
	['4,8', 'point', 4.8],
	['4.8', 'comma', 4.8],
	['0,125', 'point', 0.125],
	['0.125', 'comma', 0.125],
	['12.3456', 'comma', 12.3456],
	['1234.567', 'none', 1234.567],
	['1e3', 'none', 1000],
	['1 234,5', 'none', 1234.5],
	["1'234.5", 'none', 1234.5],
	['1\u202f234', 'none', 1234],
	['-3', 'none', -3],
	['−3,5', 'none', -3.5],
	['1.234-', 'none', -1234],
	['+7', 'none', 7],
	// Groups of three behind one kind of sign are thousands …
	['1.234', 'none', 1234],
	['1.234', 'comma', 1234],
	['1,234', 'point', 1234],
	['1.234.567', 'point', 1234567],
	['1,234,567', 'comma', 1234567],
	// … unless that very sign stands before decimals, and there is one group.
	['1.234', 'point', 1.234],
	['-1,234', 'comma', -1.234],
	['12 5', 'none', null],
	['12,34,567', 'none', null],
	['1.2.3', 'none', null],
	['inf', 'none', null],
	['0x1F', 'none', null],
	['1_000', 'none', null],
	['45 Min', 'none', null],
	['k. A.', 'none', null],
	['', 'none', null]
])('the number %j, decimal sign %s, is %d', async (written, sign, number) => {
	const sql = 'SELECT to_number($written::VARCHAR, $sign::VARCHAR) AS number';
	expect(await engine.query(sql, { written, sign })).toEqual([{ number }]);
});

test.each([
	['7', 7],
	['0', 0],
	['1.234', 1234],
	['2,5', null],
	['-1', null],
	['20000000', null]
])('the count %s is %d', async (written, count) => {
	expect(await engine.query("SELECT to_count($written::VARCHAR, 'none') AS count", { written })).toEqual([{ count }]);
});

test.each([
	['30', 30],
	['D180', 180],
	['7 Tage', 7],
	['0', null],
	['a week', null]
])('the period %s is %d days', async (written, days) => {
	expect(await engine.query('SELECT days_of($written::VARCHAR) AS days', { written })).toEqual([{ days }]);
});

test.each([
	['08:15', '08:15'],
	['8:15', '08:15'],
	['14:30 Uhr', '14:30'],
	['2:30 PM', '14:30'],
	['12:05 am', '00:05'],
	['12:05 PM', '12:05'],
	['2025-03-04 09:45', '09:45'],
	['0.5833333', '14:00'],
	['0', null],
	['1.5', null],
	['noon', null]
])('the time %s is %s', async (written, clock) => {
	expect(await engine.query('SELECT to_clock($written::VARCHAR) AS clock', { written })).toEqual([{ clock }]);
});

test.each(['', 'k. A.', '#N/A', ' – ', 'n/a'])('%j is no answer', async (written) => {
	expect(await engine.query('SELECT clean($written::VARCHAR) AS text', { written })).toEqual([{ text: null }]);
});
