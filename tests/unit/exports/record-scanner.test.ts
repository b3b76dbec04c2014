import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordsOf, scanRecords } from '../../../src/lib/exports/csv';
import { hashOf, RecordScanner } from '../../../src/lib/exports/record-scanner';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const decode = (bytes: Uint8Array) => decoder.decode(bytes);

/** A text cut after so many bytes, again and again. */
function* cut(text: string, sizes: number[]): Generator<Uint8Array> {
	const bytes = new TextEncoder().encode(text);
	for (let at = 0, piece = 0; at < bytes.length; piece++) {
		const size = sizes[piece % sizes.length]!;
		yield bytes.subarray(at, at + size);
		at += size;
	}
}

/** What makes trouble in a table: quotes that close and that do not, every kind of line end, characters of several bytes. */
const mess = fc
	.array(fc.constantFrom('a', 'ü', '€', '😀', ';', '"', '""', '\n', '\r', '\r\n', ' ', '\u00a0', '\0', '"x"', '"\n"'), {
		maxLength: 60
	})
	.map((parts) => parts.join(''));

test('a text that comes in pieces of any size reads as it does in one', () => {
	fc.assert(
		fc.property(mess, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 }), (text, sizes) => {
			const pieces = [...recordsOf(new RecordScanner(cut(text, sizes), ';', decode))];
			expect(pieces).toEqual([...scanRecords(text, ';')]);
		}),
		{ numRuns: 2000 }
	);
});

test('every cell has the hash of its bytes, also where quotes were taken out of it', () => {
	fc.assert(
		fc.property(mess, (text) => {
			const scanner = new RecordScanner([new TextEncoder().encode(text)], ';', decode);
			while (scanner.next())
				for (let cell = 0; cell < scanner.width; cell++)
					expect(scanner.hashes[cell]).toBe(hashOf(scanner.buffer, scanner.starts[cell]!, scanner.ends[cell]!));
		})
	);
});

test('a scanner goes on behind a line, and says how far it is', () => {
	const text = 'title\n\na;b\n1;"x\ny"\n2;z\n';
	const scanner = new RecordScanner([new TextEncoder().encode(text)], ';', decode);
	scanner.skipTo(3);
	expect([...recordsOf(scanner)]).toEqual([
		{ line: 4, cells: ['1', 'x\ny'] },
		{ line: 6, cells: ['2', 'z'] }
	]);
	expect(scanner.position).toBe(text.length);
});

test('a quote that does not close within 16 MiB was never meant to open', () => {
	const long = `1;"${'x'.repeat(17 * 2 ** 20)}\n2;"y"\n`;
	const [first, second] = [...scanRecords(long, ';')];
	expect([first!.malformed, first!.cells[1]!.length]).toEqual(['open-quote', 17 * 2 ** 20 + 1]);
	expect(second).toEqual({ line: 2, cells: ['2', 'y'] });
});
