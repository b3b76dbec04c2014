import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tabbed, totalled } from '../../../src/lib/cluster/tabs';

const bytes = (text: string) => new TextEncoder().encode(text);
async function* pieces(all: Uint8Array, cuts: number[]) {
	const places = [...new Set(cuts.map((cut) => cut % (all.length + 1)))].toSorted((a, b) => a - b);
	for (const [index, from] of [0, ...places].entries()) yield all.subarray(from, places[index] ?? all.length);
}
async function read(text: string, width: number, cuts: number[] = []) {
	const all: string[][] = [];
	for await (const rows of totalled(pieces(bytes(text), cuts), width, 'data.intern')) all.push(...rows);
	return all;
}

test('rows come as they were, wherever the answer is cut into pieces', async () => {
	const cell = fc.string({ unit: fc.constantFrom('a', 'ä', '\t', '\n', '\\', 'n', 't', '\0', '0', '🎓', ' ') });
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.tuple(cell, cell, fc.nat(1000)), { maxLength: 20 }),
			fc.array(fc.nat(500), { maxLength: 5 }),
			async (rows, cuts) => {
				const sum = rows.reduce((sum, row) => sum + row[2], 0);
				const lines = rows.map(([a, b, n]) => `${tabbed(a)}\t${tabbed(b)}\t${n}\n`).join('');
				expect(await read(`${lines}\n\t\t${sum}\n`, 3, cuts)).toEqual(rows.map(([a, b, n]) => [a, b, String(n)]));
			}
		)
	);
});

test('an answer that ends anywhere before its end is no answer', async () => {
	const whole = 'a\t1\nb\t2\n\n\t3\n';
	for (let end = 0; end < whole.length - 1; end++)
		await expect(read(whole.slice(0, end), 2)).rejects.toMatchObject({ code: 'cluster-cut' });
	expect(await read(whole, 2)).toEqual([
		['a', '1'],
		['b', '2']
	]);
});

test('totals that say another sum tell of rows that are missing', async () => {
	await expect(read('a\t1\n\n\t3\n', 2)).rejects.toMatchObject({ code: 'cluster-cut' });
});

test.each([
	'a\t1\nb\t2\nCode: 241, e.displayText() = DB::Exception: Memory limit exceeded, e.what() = DB::Exception\n',
	'a\t1\nb\t2\n__exception__\r\nabc\r\nCode: 241. DB::Exception: Memory limit exceeded. (MEMORY_LIMIT_EXCEEDED) (version 26.7)\n',
	'Code: 241, e.displayText() = DB::Exception: Memory limit exceeded, e.what() = DB::Exception'
])('what a server says behind its rows is told: %j', async (text) => {
	await expect(read(text, 2)).rejects.toMatchObject({
		code: 'cluster-memory',
		params: { message: expect.stringContaining('Memory limit exceeded') }
	});
});
