import { inMemory, type ByteSource } from './source-file';

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
function firstInvalid(bytes: Uint8Array): { at: number; byte: string; line: number } {
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
const decode1252 = (bytes: Uint8Array): string =>
	new TextDecoder('windows-1252').decode(bytes).replace(/[\u0080-\u009f]/g, (wrong) => {
		const right = C1[wrong.charCodeAt(0) - 0x80];
		return right && right !== ' ' ? right : wrong;
	});

const MARKS: [encoding: Encoding, mark: number[]][] = [
	['utf-8', [0xef, 0xbb, 0xbf]],
	['utf-16le', [0xff, 0xfe]],
	['utf-16be', [0xfe, 0xff]]
];

/** UTF-16 without a mark: in western text, the zero bytes stand in every other place and nowhere else. */
function byZeros(bytes: Uint8Array): Encoding | null {
	const units = Math.min(2048, bytes.length >> 1);
	let [even, odd] = [0, 0];
	for (let at = 0; at < 2 * units; at += 2) {
		if (bytes[at] === 0) even++;
		if (bytes[at + 1] === 0) odd++;
	}
	if (odd > units / 4 && even <= units / 100) return 'utf-16le';
	return even > units / 4 && odd <= units / 100 ? 'utf-16be' : null;
}

/** A text larger than this is not held in memory, but read again where it is walked again. */
const HELD = 32 * 2 ** 20;
/** Bytes that are read at once. */
const PIECE = 4 * 2 ** 20;
/** Characters by which it is told what a text is. */
const HEAD = 2 ** 20;

/** A text that began as UTF-8 and does not go on so: it has to be opened anew. */
export class NotUtf8 extends Error {}

const TO_UTF8 = new TextEncoder();
// What is left of a mark within a text is part of it.
const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * A text in some encoding, walked as bytes in which ASCII stands for itself: as they are, or as UTF-8 where they are
 * UTF-16. The encoding is the one that was told, else UTF-8 (with mark or without), UTF-16 by its mark or its zero bytes,
 * else Windows-1252, which every byte fits.
 */
export class Text {
	readonly evidence: Evidence;
	private held: Uint8Array | null;
	/** Bytes of its mark. */
	private readonly skipped: number;
	/** Whether all of it is known to be what it is taken for. */
	private sure: boolean;

	/**
	 * @param told what somebody said who knows better
	 * @param isUtf8 false where it was found to be none, beyond its beginning
	 */
	constructor(
		private readonly source: ByteSource,
		told?: Encoding,
		isUtf8 = true
	) {
		this.held = source.size <= HELD ? source.read(0, source.size) : null;
		const head = this.held ?? source.read(0, PIECE);
		const [marked, mark = []] = MARKS.find(([, mark]) => mark.every((byte, at) => head[at] === byte)) ?? [];
		const bom = marked !== undefined;
		const wide = marked && marked !== 'utf-8' ? marked : bom ? null : byZeros(head);
		this.skipped = mark.length;
		this.sure = this.held !== null || Boolean(told ?? wide) || !isUtf8;
		if (told) this.evidence = { encoding: told, bom, because: 'told' };
		else if (wide) this.evidence = { encoding: wide, bom, because: bom ? 'bom' : 'zero-bytes' };
		else if (isUtf8 && isValid(head, this.held === null))
			this.evidence = { encoding: 'utf-8', bom, because: bom ? 'bom' : 'valid-utf-8' };
		else {
			// A mark is no proof: files glued together carry one and are not UTF-8 to their end.
			this.evidence = { encoding: 'windows-1252', bom, because: 'invalid-utf-8', ...this.firstInvalid(head) };
			this.sure = true;
		}
	}

	private firstInvalid(head: Uint8Array): { byte: string; line: number } {
		let [from, line] = [0, 1];
		for (let bytes = head; ; bytes = this.source.read(from, Math.min(from + PIECE, this.source.size))) {
			const found = firstInvalid(bytes);
			const last = from + bytes.length >= this.source.size;
			// A character may be cut in two at the end of a piece: it is looked at again with what follows.
			if (last || found.at < bytes.length - 3) return { byte: found.byte, line: line + found.line - 1 };
			from += found.at;
			line += found.line - 1;
		}
	}

	/** Forgets bytes that can be read again. */
	release(): void {
		this.held = null;
	}

	private *raw(): Generator<Uint8Array> {
		const { size } = this.source;
		for (let from = this.skipped; from < size; from += PIECE) {
			const to = Math.min(from + PIECE, size);
			yield this.held?.subarray(from, to) ?? this.source.read(from, to);
		}
	}

	/** @throws NotUtf8 where a text of which only the beginning was looked at is none */
	*pieces(): Generator<Uint8Array> {
		const { encoding } = this.evidence;
		if (encoding.startsWith('utf-16')) {
			let first = true;
			for (const piece of this.unicode(encoding)) {
				yield TO_UTF8.encode(first ? piece.replace(/^\uFEFF+/, '') : piece);
				first = false;
			}
			return;
		}
		const check = this.sure ? null : new TextDecoder('utf-8', { fatal: true });
		let first = true;
		for (const piece of this.raw()) {
			try {
				check?.decode(piece, { stream: true });
			} catch {
				throw new NotUtf8();
			}
			yield first && encoding === 'utf-8' ? withoutMarks(piece) : piece;
			first = false;
		}
		try {
			check?.decode();
		} catch {
			throw new NotUtf8();
		}
		this.sure = true;
	}

	private *unicode(encoding: Encoding): Generator<string> {
		const decoder = new TextDecoder(encoding);
		for (const piece of this.raw()) yield decoder.decode(piece, { stream: true });
		yield decoder.decode();
	}

	/** Text of some of the bytes of its pieces. */
	readonly decode = (bytes: Uint8Array): string =>
		this.evidence.encoding === 'windows-1252' ? decode1252(bytes) : UTF8.decode(bytes);

	/** Its beginning: a million characters, or all of it where it is shorter. */
	head(): string {
		for (const piece of this.pieces()) return this.decode(piece.subarray(0, HEAD));
		return '';
	}

	/** All of it, which must fit into a string. */
	whole(): string {
		const { encoding } = this.evidence;
		const bytes = (this.held ?? this.source.read(0, this.source.size)).subarray(this.skipped);
		if (encoding === 'windows-1252') return decode1252(bytes);
		if (encoding !== 'utf-8') return new TextDecoder(encoding).decode(bytes).replace(/^\uFEFF+/, '');
		if (this.sure) return this.decode(withoutMarks(bytes));
		try {
			return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(withoutMarks(bytes));
		} catch {
			throw new NotUtf8();
		}
	}
}

function isAscii(bytes: Uint8Array): boolean {
	let all = 0;
	for (let at = 0; at < bytes.length; at++) all |= bytes[at]!;
	return all < 0x80;
}

/** Whether bytes are UTF-8; the last character may be cut short where more is to come. */
function isValid(bytes: Uint8Array, goesOn: boolean): boolean {
	if (isAscii(bytes)) return true;
	const decoder = new TextDecoder('utf-8', { fatal: true });
	try {
		// Piece by piece, for no decoder says it without making the text.
		for (let at = 0; at < bytes.length; at += PIECE) decoder.decode(bytes.subarray(at, at + PIECE), { stream: true });
		if (!goesOn) decoder.decode();
		return true;
	} catch {
		return false;
	}
}

/** Files glued together or saved twice have two marks. */
function withoutMarks(piece: Uint8Array): Uint8Array {
	let at = 0;
	while (piece[at] === 0xef && piece[at + 1] === 0xbb && piece[at + 2] === 0xbf) at += 3;
	return piece.subarray(at);
}

/** Text of bytes that are in memory, and how it was decoded. */
export function decode(bytes: Uint8Array, told?: Encoding): { text: string; evidence: Evidence } {
	const text = new Text(inMemory(bytes), told);
	return { text: text.whole(), evidence: text.evidence };
}
