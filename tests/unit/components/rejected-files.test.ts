import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { rejectedCsv } from '../../../src/lib/components/workshop/rejected-csv';
import { rejectedFiles, zipOf } from '../../../src/lib/components/workshop/rejected-files';
import type { RejectedTable } from '../../../src/lib/pipeline/progress';

const table = (file: string, first: number, count: number): RejectedTable => ({
	file,
	sheet: null,
	header: ['Mail', 'Posts'],
	rows: Array.from({ length: count }, (_, at) => ({
		line: first + at,
		reason: 'unknown-person',
		cells: [`ä${first + at}@x.example`, at % 2 ? '=1+1' : '3', 'more']
	}))
});

/** A desk that hands out rows of several sheets part by part, as the pipeline does. */
const deskOf = (tables: RejectedTable[]) => async (from: number, count: number) => {
	const rows = tables.flatMap((one) => one.rows.map((row) => ({ one, row }))).slice(from, from + count);
	return tables
		.map((one) => ({ ...one, rows: rows.flatMap((all) => (all.one === one ? all.row : [])) }))
		.filter(({ rows: own }) => own.length);
};
/** Buffers keep the mark at the beginning; decoders drop it. */
const textOf = (parts: Uint8Array[]) => Buffer.concat(parts).toString('utf8');

test('rows written part by part make the same files as all at once', async () => {
	const tables = [table('a.csv', 2, 4500), table('b.csv', 2, 1), table('c.csv', 7, 2300)];
	const files = await rejectedFiles(deskOf(tables), 'de');
	expect(files.map(({ table: { file } }) => file)).toEqual(['a.csv', 'b.csv', 'c.csv']);
	expect(files[0]!.parts.length).toBeGreaterThan(1);
	for (const [at, { parts }] of files.entries()) expect(textOf(parts)).toBe(rejectedCsv(tables[at]!, 'de'));
	expect(textOf(files[0]!.parts).split('\r\n').slice(0, 2)).toEqual([
		'\ufeffMail;Posts;Groundswell: Grund',
		'ä2@x.example;3;Person nicht im Personalstamm · more'
	]);
});

test('a ZIP written part by part holds the files whole', async () => {
	const tables = [table('a.csv', 2, 4500), table('b.csv', 2, 1)];
	const files = await rejectedFiles(deskOf(tables), 'en');
	const zip = await zipOf(files.map(({ table: { file }, parts }) => [file, parts]));
	const unpacked = unzipSync(new Uint8Array(await new Blob(zip).arrayBuffer()));
	expect(Object.keys(unpacked)).toEqual(['a.csv', 'b.csv']);
	for (const one of tables) expect(textOf([unpacked[one.file]!])).toBe(rejectedCsv(one, 'en'));
});
