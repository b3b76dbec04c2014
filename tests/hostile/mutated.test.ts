import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ExportError } from '../../src/lib/exports/export-error';
import { openFile } from '../../src/lib/exports/open';
import { cases } from './make.js';
import { memoryFile } from '../../src/lib/exports/source-file';

const WHOLE = [
	'names.zip',
	'report.csv.gz',
	'dates.xlsx',
	'a.parquet',
	'gzip.parquet',
	'a.json',
	'a.jsonl',
	'utf-16-le.csv'
];

const madeBy = (file: string) => {
	const made = cases.find((one) => one.file === file)!.make();
	return new Uint8Array(typeof made === 'string' ? Buffer.from(made) : made);
};

/** What came of it: tables, and codes of errors. */
async function opened(path: string, bytes: Uint8Array): Promise<{ tables: number; codes: string[] }> {
	let tables = 0;
	const codes: string[] = [];
	try {
		for await (const sheet of openFile(memoryFile(path, bytes))) {
			if ('skipped' in sheet) codes.push(sheet.error?.code ?? sheet.reason);
			else if ([...sheet.records()].every(({ cells }) => cells.length)) tables++;
		}
	} catch (error) {
		if (!(error instanceof ExportError)) throw error;
		codes.push(error.code);
	}
	return { tables, codes };
}

test.each(WHOLE)('%s with bytes changed ends in a table or in a typed error', async (file) => {
	const whole = madeBy(file);
	const change = fc.record({ at: fc.nat(whole.length - 1), to: fc.nat(255) });
	await fc.assert(
		fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
			const bytes = whole.slice();
			for (const { at, to } of changes) bytes[at] = to;
			const { tables, codes } = await opened(file, bytes);
			expect(tables > 0 || codes.length > 0).toBe(true);
		}),
		{ numRuns: 400 }
	);
});

test.each(WHOLE)('%s cut short anywhere ends in a table or in a typed error', async (file) => {
	const whole = madeBy(file);
	for (let length = 0; length < whole.length; length += Math.ceil(whole.length / 300)) {
		const { tables, codes } = await opened(file, whole.slice(0, length));
		expect(tables > 0 || codes.length > 0, `${length} bytes`).toBe(true);
	}
});
