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
	['29.02.2024', 'none', '2024-02-29'],
	['29.02.2025', 'none', null],
	['31.02.2025', 'none', null],
	['k. A.', 'none', null],
	['soon', 'none', null]
])('the day %s, %s, is %s', async (written, order, day) => {
	const sql = 'SELECT to_day($written::VARCHAR, $order::VARCHAR)::VARCHAR AS day';
	expect(await engine.query(sql, { written, order })).toEqual([{ day }]);
});

test.each([
	['12', 12],
	['1.234', 1234],
	['1.234.567,5', 1234567.5],
	['1,234.5', 1234.5],
	['0,5', 0.5],
	['0.125', 0.125],
	['-3', -3],
	['1.5', 1.5],
	['45 Min', null],
	['k. A.', null]
])('the number %s is %d', async (written, number) => {
	expect(await engine.query('SELECT to_number($written::VARCHAR) AS number', { written })).toEqual([{ number }]);
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
	['noon', null]
])('the time %s is %s', async (written, clock) => {
	expect(await engine.query('SELECT to_clock($written::VARCHAR) AS clock', { written })).toEqual([{ clock }]);
});

test.each(['', 'k. A.', '#N/A', ' – ', 'n/a'])('%j is no answer', async (written) => {
	expect(await engine.query('SELECT clean($written::VARCHAR) AS text', { written })).toEqual([{ text: null }]);
});
