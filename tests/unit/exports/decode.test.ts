import { expect, test } from 'vitest';
import { decode } from '../../../src/lib/exports/decode';

const bytes = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean) => {
	const out = new Uint8Array(2 + text.length * 2);
	const view = new DataView(out.buffer);
	view.setUint16(0, 0xfeff, little);
	for (let i = 0; i < text.length; i++) view.setUint16(2 + i * 2, text.charCodeAt(i), little);
	return out;
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

test.each([true, false])('UTF-16 by its mark, little-endian %s', (little) => {
	const { text, evidence } = decode(utf16('Größe;€', little));
	expect(text).toBe('Größe;€');
	expect(evidence.encoding).toBe(little ? 'utf-16le' : 'utf-16be');
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
