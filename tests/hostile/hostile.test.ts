import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cases } from './make.js';
import { measure, prepare } from './measure.js';

/** Most that a file may make the process grow, in MB. */
const MEMORY = 300;

let folder = '';
beforeAll(async () => {
	folder = await prepare();
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each(cases)('$file, $about, ends in rows or in words, in little memory', (one) => {
	const { rows, damaged, errors, words, noTable, megabytes } = measure(folder, one);
	expect({ rows, damaged, errors }).toEqual({
		rows: one.rows ?? 0,
		damaged: one.damaged ?? 0,
		errors: one.errors ?? []
	});
	if (one.noTable) expect(noTable).toBe(1);
	expect(words).toHaveLength(2 * errors.length);
	for (const sentence of words) {
		expect(sentence).toContain(one.file.replace(/\.gz$/, ''));
		expect(sentence).toMatch(/[.?]$/);
		expect(sentence).not.toMatch(/undefined|[{}]/);
	}
	expect(new Set(words).size, 'the languages differ').toBe(words.length);
	expect(megabytes).toBeLessThan(MEMORY);
});

test('every file is one of its kind', () => {
	expect(new Set(cases.map(({ file }) => file)).size).toBe(cases.length);
	for (const { file, rows, errors, noTable } of cases)
		expect(Boolean(rows || errors?.length || noTable), file).toBe(true);
});
