const TAB = 9;
const LF = 10;
const CR = 13;
const BLANK = 32;
const QUOTE = 34;

/** No table is wider: what follows in a line stays one cell, so that a line of delimiters costs no more than its length. */
const WIDEST = 20_000;
/** A quote that does not close within so many bytes was never meant to open. */
const LONGEST_CELL = 16 * 2 ** 20;

/** FNV-1a, 32 bits (Fowler, Noll, Vo). */
const HASH_START = 0x811c9dc5 | 0;
const HASH_PRIME = 0x01000193;

/** Hash of some bytes, as a scanner gives it for every cell. */
export function hashOf(bytes: Uint8Array, from: number, to: number): number {
	let hash = HASH_START;
	for (let at = from; at < to; at++) hash = Math.imul(hash ^ bytes[at]!, HASH_PRIME);
	return hash;
}

/** The same numbers in twice the room. */
const widened = (numbers: Int32Array): Int32Array<ArrayBuffer> => {
	const wider = new Int32Array(2 * numbers.length);
	wider.set(numbers);
	return wider;
};

/**
 * Records of a delimited text (RFC 4180), with LF, CRLF or CR in any mix, walked as bytes in which ASCII stands for
 * itself; blank lines are no records. Cells are places in `buffer`, valid until the next record, and nothing is decoded.
 * A quote that never closes, or closes lines later in the middle of a text, was never meant to open: it is taken as a
 * plain character of its own line, and the record says so. It must not swallow what follows. Records with NUL
 * characters, of which nobody knows what was lost, say so too.
 */
export class RecordScanner {
	/** Where the record begins, from 1. */
	line = 1;
	malformed: 'open-quote' | 'nul-bytes' | undefined;
	/** Cells of the record: cell i lies from `starts[i]` to `ends[i]` and has the hash `hashes[i]`. */
	width = 0;
	starts = new Int32Array(32);
	ends = new Int32Array(32);
	hashes = new Int32Array(32);
	buffer: Uint8Array<ArrayBuffer> = new Uint8Array(0);

	private readonly pieces: Iterator<Uint8Array>;
	private readonly separator: number;
	/** Bytes in the buffer, and where the next record begins. */
	private filled = 0;
	private at = 0;
	private nextLine = 1;
	private read = 0;
	private ended = false;
	/** Cells whose text is not one stretch of bytes: the cell, where its quote closes, where it ends. */
	private readonly broken: number[] = [];

	/**
	 * @param pieces the text; a piece is copied and may be overwritten afterwards
	 * @param delimiter one ASCII character
	 * @param decode by which it is told whether bytes beyond ASCII are blank
	 */
	constructor(
		pieces: Iterable<Uint8Array>,
		delimiter: string,
		readonly decode: (bytes: Uint8Array) => string
	) {
		this.pieces = pieces[Symbol.iterator]();
		this.separator = delimiter.charCodeAt(0);
	}

	/** Goes to the next record; false where there is none. */
	next(): boolean {
		for (;;) {
			if (this.at >= this.filled && !this.fill()) return false;
			while (!this.scan()) this.fill();
			if (!this.isBlank()) {
				if (this.broken.length) this.mendBroken();
				return true;
			}
		}
	}

	/** Bytes of the text before the next record. */
	get position(): number {
		return this.read - this.filled + this.at;
	}

	/** Goes on behind the record that begins on a line. */
	skipTo(line: number): void {
		while (this.nextLine <= line && this.next());
	}

	/** Text of a cell. */
	text(cell: number): string {
		return this.decode(this.buffer.subarray(this.starts[cell]!, this.ends[cell]!));
	}

	/** Texts of all cells. */
	texts(): string[] {
		const { buffer, starts, ends, width } = this;
		const from = starts[0]!;
		let beyond = 0;
		for (let at = from, to = ends[width - 1]!; at < to; at++) beyond |= buffer[at]!;
		const texts = new Array<string>(width);
		if (beyond & 0x80) for (let cell = 0; cell < width; cell++) texts[cell] = this.text(cell);
		else {
			// One call for all cells: to call the decoder costs more than to decode.
			const whole = this.decode(buffer.subarray(from, ends[width - 1]!));
			for (let cell = 0; cell < width; cell++) texts[cell] = whole.slice(starts[cell]! - from, ends[cell]! - from);
		}
		return texts;
	}

	/** Brings the next piece behind what is not yet read; false where there is none. */
	private fill(): boolean {
		if (this.ended) return false;
		const { done, value: piece } = this.pieces.next();
		if (done) {
			this.ended = true;
			return false;
		}
		const kept = this.filled - this.at;
		let { buffer } = this;
		// One byte more: a line end behind the last byte stops every loop.
		if (kept + piece.length >= buffer.length) buffer = new Uint8Array(Math.max(2 * kept, 1024) + piece.length + 1);
		buffer.set(this.buffer.subarray(this.at, this.filled));
		buffer.set(piece, kept);
		this.buffer = buffer;
		this.at = 0;
		this.read += piece.length;
		this.filled = kept + piece.length;
		buffer[this.filled] = LF;
		return true;
	}

	/** Reads one record from `at`; false where the bytes that are here end before it does. */
	private scan(): boolean {
		const { buffer, separator, filled, ended } = this;
		const start = this.at;
		let at = start;
		let line = this.nextLine;
		let width = 0;
		let literal = false;
		// Negative where a byte is 0.
		let nul = 0;
		this.malformed = undefined;
		this.broken.length = 0;
		for (;;) {
			if (width === this.starts.length) this.widen();
			if (!literal && at < filled && buffer[at] === QUOTE) {
				let hash = HASH_START;
				let breaks = 0;
				let doubled = false;
				const limit = Math.min(filled, at + LONGEST_CELL);
				let close = at + 1;
				for (; close < limit; close++) {
					const byte = buffer[close]!;
					if (byte === QUOTE) {
						if (buffer[close + 1] !== QUOTE || close + 1 >= filled) break;
						doubled = true;
						close++;
					} else if (byte === LF || (byte === CR && buffer[close + 1] !== LF)) breaks++;
					nul |= byte - 1;
					hash = Math.imul(hash ^ byte, HASH_PRIME);
				}
				// What stands behind the quote decides what it means.
				if (!ended && close + 1 >= filled && close < at + LONGEST_CELL) return false;
				const closed = close < limit;
				let after = close + 1;
				const follows = buffer[after];
				const ends = after >= filled || follows === separator || follows === LF || follows === CR;
				if (!closed || (breaks && !ends)) {
					this.malformed = 'open-quote';
					literal = true;
					this.broken.length = 0;
					width = 0;
					nul = 0;
					at = start;
					line = this.nextLine;
					continue;
				}
				line += breaks;
				// Characters behind a closing quote belong to the cell, as spreadsheets read them.
				if (!ends) {
					for (let byte = follows!; byte !== separator && byte !== LF && byte !== CR;) byte = buffer[++after]!;
					if (after >= filled && !ended) return false;
				}
				if (doubled || !ends) this.broken.push(width, close, after);
				this.starts[width] = at + 1;
				this.ends[width] = close;
				this.hashes[width] = hash;
				at = after;
			} else {
				this.starts[width] = at;
				let hash = HASH_START;
				for (let byte = buffer[at]!; byte !== separator && byte !== LF && byte !== CR; byte = buffer[++at]!) {
					nul |= byte - 1;
					hash = Math.imul(hash ^ byte, HASH_PRIME);
				}
				this.ends[width] = at;
				this.hashes[width] = hash;
			}
			if (at >= filled && !ended) return false;
			width++;
			if (at < filled && buffer[at] === separator) {
				at++;
				if (width < WIDEST) continue;
				const from = at;
				for (let byte = buffer[at]!; byte !== LF && byte !== CR; byte = buffer[++at]!) nul |= byte - 1;
				if (at >= filled && !ended) return false;
				if (width === this.starts.length) this.widen();
				this.starts[width] = from;
				this.ends[width] = at;
				this.hashes[width] = hashOf(buffer, from, at);
				width++;
			}
			if (at < filled && buffer[at] === CR) {
				if (at + 1 >= filled && !ended) return false;
				if (at + 1 < filled && buffer[at + 1] === LF) at++;
			}
			at++;
			line++;
			break;
		}
		if (nul < 0 && !this.malformed) this.malformed = 'nul-bytes';
		this.line = this.nextLine;
		this.nextLine = line;
		this.width = width;
		this.at = Math.min(at, filled);
		return true;
	}

	private widen(): void {
		this.starts = widened(this.starts);
		this.ends = widened(this.ends);
		this.hashes = widened(this.hashes);
	}

	private isBlank(): boolean {
		for (let cell = 0; cell < this.width; cell++)
			for (let at = this.starts[cell]!; at < this.ends[cell]!; at++) {
				const byte = this.buffer[at]!;
				if (byte === BLANK || (byte >= TAB && byte <= CR)) continue;
				if (byte < 0x80 || this.text(cell).trim()) return false;
				break;
			}
		return true;
	}

	/** Closes the gaps in cells: one quote stands for two, and what stands behind the closing one moves up. */
	private mendBroken(): void {
		const { buffer, broken } = this;
		for (let one = 0; one < broken.length; one += 3) {
			const [cell = 0, close = 0, end = 0] = broken.slice(one, one + 3);
			const start = this.starts[cell]!;
			let to = start;
			for (let at = start; at < close; at++) {
				buffer[to++] = buffer[at]!;
				if (buffer[at] === QUOTE) at++;
			}
			buffer.copyWithin(to, close + 1, end);
			to += end - close - 1;
			this.ends[cell] = to;
			this.hashes[cell] = hashOf(buffer, start, to);
		}
	}
}
