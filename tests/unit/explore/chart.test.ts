import { expect, test } from 'vitest';
import { plotOf } from '../../../src/lib/components/explore/plot-of';
import { printOf, shortPrintOf } from '../../../src/lib/components/explore/print-value';
import type { Cell } from '../../../src/lib/engine/engine';
import { axes, MOST_BARS, shapeOf } from '../../../src/lib/explore/chart';
import type { Kind, Result } from '../../../src/lib/explore/result';

const result = (columns: Record<string, Kind>, ...rows: Cell[][]): Result => ({
	columns: Object.entries(columns).map(([name, kind]) => ({ name, kind, type: kind })),
	rows,
	total: rows.length,
	milliseconds: 1
});
const plain = (value: Cell) => String(value);
const shape = (given: Result) => {
	const chosen = axes(given)!;
	return shapeOf(given, chosen.x, chosen.y);
};
const plot = (given: Result) => plotOf(shape(given), plain, plain, 'en');

test('a text and a number are bars; a guarded one has its place, but no length', () => {
	expect(plot(result({ level: 'text', n: 'integer' }, ['a', 3], ['b', null]))).toEqual({
		kind: 'bars',
		rows: [
			{ label: 'a', value: 3, beside: '3' },
			{ label: 'b', value: null, beside: 'null' }
		]
	});
});

test('a number with bounds, or below nought, is a dot on a scale', () => {
	const ranged = result(
		{ unit: 'text', rate: 'number', rate_low: 'number', rate_high: 'number' },
		['a', 0.5, 0.4, 0.7],
		['b', null, null, null]
	);
	expect(plot(ranged)).toMatchObject({ kind: 'intervals', rows: [{ label: 'a', value: 0.5, low: 0.4, high: 0.7 }] });
	expect(plot(result({ unit: 'text', effect: 'number' }, ['a', -1], ['b', 2]))).toMatchObject({
		kind: 'intervals',
		rows: [{ value: -1, low: -1, high: -1 }, { value: 2 }]
	});
});

test('months are a line, which breaks where one is missing', () => {
	const drawn = shape(
		result({ month: 'date', rate: 'number' }, ['2024-11-01', 1], ['2024-12-01', 2], ['2025-02-01', 4])
	);
	expect(drawn).toMatchObject({
		kind: 'lines',
		steps: ['2024-11-01', '2024-12-01', '2025-01-01', '2025-02-01'],
		lines: [{ name: null, values: [1, 2, null, 4] }]
	});
});

test('numbers are put in order, and a text that tells rows apart makes a line each', () => {
	const drawn = shape(
		result(
			{ month: 'date', group: 'text', n: 'integer' },
			...[
				['2024-02-01', 'a', 2],
				['2024-01-01', 'a', 1],
				['2024-01-01', 'b', 5]
			]
		)
	);
	expect(drawn).toMatchObject({
		lines: [
			{ name: 'a', values: [1, 2] },
			{ name: 'b', values: [5, null] }
		]
	});
	expect(shape(result({ block: 'integer', effect: 'number' }, [2, 0.2], [0, 0], [1, 0.1]))).toMatchObject({
		steps: [0, 1, 2],
		lines: [{ values: [0, 0.1, 0.2] }]
	});
});

test('labels that repeat take another text, and no more than that', () => {
	const drawn = shape(
		result({ unit: 'text', level: 'text', verdict: 'text', n: 'integer' }, ['a', 'x', 'v', 1], ['a', 'y', 'v', 2])
	);
	expect(drawn).toMatchObject({ bars: [{ label: ['a', 'x'] }, { label: ['a', 'y'] }] });
});

test('more bars than can be read are left out and counted', () => {
	const many = Array.from({ length: MOST_BARS + 7 }, (_, at): Cell[] => [`row ${at}`, at]);
	const drawn = shape(result({ name: 'text', n: 'integer' }, ...many));
	expect(drawn).toMatchObject({ kind: 'bars', left: 7 });
	expect(drawn.kind === 'bars' && drawn.bars.length).toBe(MOST_BARS);
});

test('where nothing can be drawn there is a reason', () => {
	expect(axes(result({ name: 'text' }, ['a'], ['b']))).toBeNull();
	expect(axes(result({ n: 'integer' }, [1], [2]))).toBeNull();
	expect(shape(result({ name: 'text', n: 'integer' }))).toEqual({ kind: 'none', reason: 'empty' });
	expect(shape(result({ name: 'text', n: 'integer' }, ['a', 1]))).toEqual({ kind: 'none', reason: 'one-row' });
	expect(shape(result({ name: 'text', n: 'integer' }, ['a', null], ['b', null]))).toMatchObject({
		reason: 'no-number'
	});
	expect(shape(result({ month: 'date', n: 'integer' }, ['2024-01-01', 1], ['2024-01-01', 2]))).toMatchObject({
		reason: 'repeats'
	});
});

test('values of a column are printed alike, as the reader writes numbers', () => {
	const print = printOf({ name: 'x', type: 'DOUBLE', kind: 'number' }, [1.5, -1234.25, null], 'de');
	expect([print(1.5), print(-1234.25), print(null)]).toEqual(['1,50', '−1.234,25', 'NULL']);
	expect(printOf({ name: 'year', type: 'BIGINT', kind: 'integer' }, [2024], 'en')(2024)).toBe('2024');
	expect(printOf({ name: 'd', type: 'DATE', kind: 'date' }, ['2024-03-01'], 'de')('2024-03-01')).toBe('März 2024');
	expect(printOf({ name: 'd', type: 'DATE', kind: 'date' }, ['2024-03-02'], 'en')('2024-03-02')).toBe('2 March 2024');
	expect(shortPrintOf({ name: 'joined_rate', type: 'DOUBLE', kind: 'number' }, [0.25, null], 'en')(0.25)).toBe('25%');
});
