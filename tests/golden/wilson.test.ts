import { expect, test } from 'vitest';
import { wilson } from '../../src/lib/statistics/wilson';
import golden from './wilson.json';

test('Wilson intervals equal those of R', () => {
	expect(golden.wilson.length).toBeGreaterThan(5);
	for (const { x, n, wilson_lo, wilson_hi } of golden.wilson) {
		const { low, high } = wilson(x, n);
		expect(low, `${x} of ${n}`).toBeCloseTo(wilson_lo, 8);
		expect(high, `${x} of ${n}`).toBeCloseTo(wilson_hi, 8);
	}
});

test('there is no rate of nothing', () => {
	expect(() => wilson(0, 0)).toThrow(RangeError);
	expect(() => wilson(3, 2)).toThrow(RangeError);
});
