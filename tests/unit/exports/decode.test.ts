import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Encoding } from '../../../src/lib/exports/decode';
import { inMemory } from '../../../src/lib/exports/source-file';
import { Text } from '../../../src/lib/exports/text';

const decode = (bytes: Uint8Array, told?: Encoding) => {
	const text = new Text(inMemory(bytes), told);
	return { text: text.whole(), evidence: text.evidence };
};
const bytes = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean, mark = '\uFEFF') => {
	const marked = mark + text;
	const view = new DataView(new ArrayBuffer(marked.length * 2));
	for (let i = 0; i < marked.length; i++) view.setUint16(i * 2, marked.charCodeAt(i), little);
	return new Uint8Array(view.buffer);
};

test('UTF-8 with and without its mark', () => {
	expect(decode(bytes('Zöllner'))).toEqual({
		text: 'Zöllner',
		evidence: { encoding: 'utf-8', bom: false, because: 'valid-utf-8' }
	});
	expect(decode(bytes('\uFEFFZöllner'))).toEqual({
		text: 'Zöllner',
		evidence: { encoding: 'utf-8', bom: true, because: 'bom' }
	});
});

test('a second mark is no character of the first header', () => {
	expect(decode(bytes('\uFEFF\uFEFFid')).text).toBe('id');
	expect(decode(utf16('\uFEFFid', true)).text).toBe('id');
});

test.each([true, false])('UTF-16 by its mark, little-endian %s', (little) => {
	const { text, evidence } = decode(utf16('Größe;€', little));
	expect(text).toBe('Größe;€');
	expect(evidence).toEqual({ encoding: little ? 'utf-16le' : 'utf-16be', bom: true, because: 'bom' });
});

test.each([true, false])('UTF-16 without a mark, by its zero bytes, little-endian %s', (little) => {
	const { text, evidence } = decode(utf16('Größe;€\r\n1;2', little, ''));
	expect(text).toBe('Größe;€\r\n1;2');
	expect(evidence).toEqual({ encoding: little ? 'utf-16le' : 'utf-16be', bom: false, because: 'zero-bytes' });
});

test('a text with a few NUL characters is not taken for UTF-16', () => {
	expect(decode(bytes('a;b\n1;\0\n2;x\n')).evidence.because).toBe('valid-utf-8');
});

test('anything else is Windows-1252, and the byte that says so is named with its line', () => {
	const { text, evidence } = decode(Uint8Array.of(0x61, 0x0a, 0x4b, 0xfc, 0x68, 0x6e, 0x80));
	expect(text).toBe('a\nKühn€');
	expect(evidence).toEqual({ encoding: 'windows-1252', bom: false, because: 'invalid-utf-8', byte: 'FC', line: 2 });
});

test('a mark before bytes that are no UTF-8 proves nothing and is not read as text', () => {
	const { text, evidence } = decode(Uint8Array.of(0xef, 0xbb, 0xbf, 0x4b, 0xfc));
	expect(text).toBe('Kü');
	expect(evidence).toMatchObject({ encoding: 'windows-1252', bom: true, byte: 'FC', line: 1 });
});

test('every byte of Windows-1252 from 80 to 9F is what the standard says', () => {
	const told = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
	const bytes = Uint8Array.from({ length: 32 }, (_, index) => 0x80 + index);
	expect(decode(bytes).text).toBe(told);
});

test('what somebody has told goes before every sign', () => {
	// Two letters of Windows-1252 that happen to be one of UTF-8.
	const read = Uint8Array.of(0x41, 0xc3, 0xbc);
	expect(decode(read).text).toBe('Aü');
	expect(decode(read, 'windows-1252')).toEqual({
		text: 'AÃ¼',
		evidence: { encoding: 'windows-1252', bom: false, because: 'told' }
	});
	expect(decode(bytes('\uFEFFid'), 'windows-1252').text).toBe('id');
	expect(decode(utf16('id', true), 'utf-16le')).toMatchObject({ text: 'id', evidence: { bom: true, because: 'told' } });
});

test('no bytes whatever make it fail', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 200 }), (any) => {
			expect(typeof decode(any).text).toBe('string');
		})
	);
});
