import { byZeros, decode1252, firstInvalid, MARKS, type Encoding, type Evidence } from './decode';
import type { ByteSource } from './source-file';

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
