import { expect, test } from 'vitest';
import type { Edition } from '../../src/lib/edition/edition';
import { attack } from './attack';
import { compare } from './compare';
import { edition } from './small';

const level = (eligible: number | null, joined: number | null) => ({
	...{ level: 'Lead', eligible, joined, rate: null, rate_low: null, rate_high: null }
});
const quarter = (row: object, mean?: [people: number, before: number]): Edition =>
	edition({
		people: { all: 40 },
		levels: ['Lead', 'Head'],
		answers: {
			'participation-by-level': [row as Record<string, unknown>, { ...level(null, null), level: 'Head' }],
			...(mean && {
				'adoption-before-after': [
					...[{ tool: 'T', activity: 'read', group: 'comparison', people: mean[0], before: mean[1], cut: false }]
				]
			})
		}
	});
const compared = async (older: Edition, newer: Edition) =>
	compare(await attack(newer), await attack(older)).map(({ kind, column, lo }) => [kind, column, lo]);

test('the same numbers, or such as differ by many, tell nothing', async () => {
	expect(await compared(quarter(level(30, 10)), quarter(level(30, 10)))).toEqual([]);
	expect(await compared(quarter(level(24, 10)), quarter(level(30, 14)))).toEqual([]);
});

test('a count that has grown by two is two people, a group that has grown by four is four', async () => {
	expect(await compared(quarter(level(30, 10)), quarter(level(30, 12)))).toEqual([['changed', 'joined', 2]]);
	expect(await compared(quarter(level(26, 10)), quarter(level(30, 10)))).toEqual([['changed', 'eligible', 4]]);
});

test('a number shown that was hidden is what it was, if it could have been', async () => {
	expect(await compared(quarter(level(30, null)), quarter(level(30, 12)))).toEqual([['shown', 'joined', 12]]);
	// Of eleven there cannot have been twelve.
	expect(await compared(quarter(level(11, null)), quarter(level(30, 12)))).toEqual([]);
});

test('means of two groups that differ by three give the mean of the three', async () => {
	const row = level(30, 10);
	expect(await compared(quarter(row, [20, 1.5]), quarter(row, [23, 1.6]))).toEqual([
		['changed', 'people', 3],
		['mean', 'before', 3]
	]);
	expect(await compared(quarter(row, [20, 1.5]), quarter(row, [30, 1.6]))).toEqual([]);
});

test('levels merged in one edition and divided in the other are compared by what they add up to', async () => {
	const of = (...rows: [level: string, eligible: number, joined: number][]): Edition =>
		edition({
			people: { all: 60 },
			levels: ['Top', 'Head', 'Lead'],
			answers: {
				'participation-by-level': rows.map(([level, eligible, joined]) => ({
					...{ level, eligible, joined, rate: null, rate_low: null, rate_high: null }
				}))
			}
		});
	const merged = of(['Top + Head', 30, 10], ['Lead', 30, 9]);
	const divided = of(['Top', 6, 3], ['Head', 24, 8], ['Lead', 30, 9]);
	expect(await compared(merged, divided)).toEqual([['changed', 'joined', 1]]);
	expect(await compared(divided, merged)).toEqual([['changed', 'joined', 1]]);
});
