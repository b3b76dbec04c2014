import { expect, test } from 'vitest';
import { nearest, step } from '../../../src/lib/figures/cursor';

const point = (x: number, y: number) => ({ x, y, text: `${x} ${y}` });
/** Two lines over the same steps, the second one shorter. */
const rows = [
	[point(0, 10), point(50, 12), point(100, 14)],
	[point(50, 60), point(100, 62)]
];

test('left and right walk along a line and stop at its ends', () => {
	expect(step(rows, { row: 0, at: 0 }, 'ArrowRight')).toEqual({ row: 0, at: 1 });
	expect(step(rows, { row: 0, at: 2 }, 'ArrowRight')).toEqual({ row: 0, at: 2 });
	expect(step(rows, { row: 1, at: 0 }, 'ArrowLeft')).toEqual({ row: 1, at: 0 });
});

test('up and down go to the point of the other line that stands nearest', () => {
	expect(step(rows, { row: 0, at: 1 }, 'ArrowDown')).toEqual({ row: 1, at: 0 });
	expect(step(rows, { row: 0, at: 0 }, 'ArrowDown')).toEqual({ row: 1, at: 0 });
	expect(step(rows, { row: 1, at: 1 }, 'ArrowUp')).toEqual({ row: 0, at: 2 });
	expect(step(rows, { row: 0, at: 1 }, 'ArrowUp')).toEqual({ row: 0, at: 1 });
});

test('Home and End go to the very first and the very last point; other keys are not taken', () => {
	expect(step(rows, { row: 1, at: 0 }, 'Home')).toEqual({ row: 0, at: 0 });
	expect(step(rows, { row: 0, at: 0 }, 'End')).toEqual({ row: 1, at: 1 });
	for (const key of ['Tab', 'Enter', 'a']) expect(step(rows, { row: 0, at: 0 }, key)).toBeNull();
});

test('where every row is one point, or all points are one row, all four arrows walk', () => {
	const list = [[point(0, 0)], [point(0, 30)], [point(0, 60)]];
	for (const key of ['ArrowRight', 'ArrowDown']) expect(step(list, { row: 0, at: 0 }, key)).toEqual({ row: 1, at: 0 });
	for (const key of ['ArrowLeft', 'ArrowUp']) expect(step(list, { row: 2, at: 0 }, key)).toEqual({ row: 1, at: 0 });
	const single = [rows[0]!];
	expect(step(single, { row: 0, at: 0 }, 'ArrowDown')).toEqual({ row: 0, at: 1 });
	expect(step(single, { row: 0, at: 1 }, 'ArrowUp')).toEqual({ row: 0, at: 0 });
});

test('a pointer finds the point nearest to it', () => {
	expect(nearest(rows, { x: 95, y: 50 })).toEqual({ row: 1, at: 1 });
	expect(nearest(rows, { x: 0, y: 0 })).toEqual({ row: 0, at: 0 });
});
