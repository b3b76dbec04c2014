export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** How a text was decoded and why. */
export interface Evidence {
	encoding: Encoding;
	/** Whether the file begins with a byte order mark. */
	bom: boolean;
	/** `told`: somebody said so. `zero-bytes`: every other byte is zero, as in UTF-16. */
	because: 'bom' | 'zero-bytes' | 'valid-utf-8' | 'invalid-utf-8' | 'told';
	/** First byte that is no UTF-8, in hex, and its line, from 1. */
	byte?: string;
	line?: number;
}

/** Length in bytes of the UTF-8 character that begins at `at`, 0 where none does (Unicode, table 3-7). */
function charLength(bytes: Uint8Array, at: number): number {
	const lead = bytes[at]!;
	if (lead < 0x80) return 1;
	if (lead < 0xc2 || lead > 0xf4) return 0;
	const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
	// No overlong forms, no surrogates, nothing above U+10FFFF.
	const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
	const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
	const second = bytes[at + 1] ?? 0;
	if (second < low || second > high) return 0;
	for (let k = 2; k < length; k++) if (((bytes[at + k] ?? 0) & 0xc0) !== 0x80) return 0;
	return length;
}

/** The first byte that is no UTF-8, in hex, and its line; the place behind the last byte where there is none. */
export function firstInvalid(bytes: Uint8Array): { at: number; byte: string; line: number } {
	let line = 1;
	let at = 0;
	for (let length; at < bytes.length && (length = charLength(bytes, at)); at += length) {
		if (bytes[at] === 10 || (bytes[at] === 13 && bytes[at + 1] !== 10)) line++;
	}
	return { at, byte: (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0'), line };
}

/** What Windows-1252 has at 80 to 9F; a blank is a byte without a meaning. */
const C1 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Some versions of Node read the bytes 80 to 9F as Latin-1, so they are set right here, everywhere alike. */
export const decode1252 = (bytes: Uint8Array): string =>
	new TextDecoder('windows-1252').decode(bytes).replace(/[\u0080-\u009f]/g, (wrong) => {
		const right = C1[wrong.charCodeAt(0) - 0x80];
		return right && right !== ' ' ? right : wrong;
	});

export const MARKS: [encoding: Encoding, mark: number[]][] = [
	['utf-8', [0xef, 0xbb, 0xbf]],
	['utf-16le', [0xff, 0xfe]],
	['utf-16be', [0xfe, 0xff]]
];

/** UTF-16 without a mark: in western text, the zero bytes stand in every other place and nowhere else. */
export function byZeros(bytes: Uint8Array): Encoding | null {
	const units = Math.min(2048, bytes.length >> 1);
	let [even, odd] = [0, 0];
	for (let at = 0; at < 2 * units; at += 2) {
		if (bytes[at] === 0) even++;
		if (bytes[at + 1] === 0) odd++;
	}
	if (odd > units / 4 && even <= units / 100) return 'utf-16le';
	return even > units / 4 && odd <= units / 100 ? 'utf-16be' : null;
}
