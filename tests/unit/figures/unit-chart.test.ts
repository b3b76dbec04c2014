import { expect, test } from 'vitest';
import { peopleADot, unitChart } from '../../../src/lib/figures/unit-chart';

const row = { label: 'Team', beside: '5 of 12', total: 12, filled: 5, colour: 'var(--level-1)' };
const circles = (marks: object[]) => marks.filter((mark) => (mark as { type: string }).type === 'circle');

test('one dot a person, filled for those who joined, in rows that compare', () => {
	const { marks } = unitChart([row, { ...row, total: 30, filled: 0 }], 342, '');
	expect(circles(marks)).toHaveLength(42);
	const filled = circles(marks).filter((mark) => (mark as { style: { fill: string } }).style.fill === 'var(--level-1)');
	expect(filled).toHaveLength(5);
});

test.each([
	[[19, 52, 210], 1],
	[[19, 52, 2100], 10],
	[[1200, null], 5],
	[[100_000], 500]
])('of %j people a dot is %i', (totals, each) => {
	expect(peopleADot(totals)).toBe(each);
});

test('few who joined stay visible where a dot is many', () => {
	const { marks } = unitChart([{ ...row, total: 100_000, filled: 3 }], 1000, '');
	expect(circles(marks).filter((mark) => (mark as { style: { fill: string } }).style.fill !== 'none')).toHaveLength(1);
});

test('a row whose number is hidden has no dots that could be counted', () => {
	const { marks } = unitChart([{ ...row, filled: null }], 1000, '');
	expect(circles(marks)).toHaveLength(0);
});
