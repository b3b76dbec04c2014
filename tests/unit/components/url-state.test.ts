import { expect, test } from 'vitest';
import { otherOf, sliceOf, sliceQuery } from '../../../src/lib/components/url-state';

const read = (query: string) => {
	const url = new URL(`http://site/adoption${query}`);
	return [sliceOf(url), otherOf(url)];
};

test.each([
	['all', null, ''],
	['unit:Vertrieb', null, '?slice=unit%3AVertrieb'],
	['unit:Vertrieb', 'all', '?slice=unit%3AVertrieb&with=all'],
	['all', 'round:Runde 2', '?with=round%3ARunde%202'],
	['unit:F&E = 1+1 #?', 'unit:ä', '?slice=unit%3AF%26E%20%3D%201%2B1%20%23%3F&with=unit%3A%C3%A4']
])('%s with %s is %s in the address, and is read from it', (slice, other, query) => {
	expect(sliceQuery(slice, other)).toBe(query);
	expect(read(query)).toEqual([slice, other]);
});

test('a slice beside itself is no comparison; half a character breaks no address', () => {
	expect(sliceQuery('unit:A', 'unit:A')).toBe('?slice=unit%3AA');
	expect(sliceQuery('all', 'unit:\ud800')).toBe('?with=unit%3A%EF%BF%BD');
});
