/** Distinct cells that a column which nobody asks for may have before the others are looked at one by one. */
const MOST = 2 ** 18;

/** A code for "not in the dictionary, which is full". */
export const UNKNOWN = -1;

/**
 * Distinct cells of one column, as bytes: a report says the same few things some million times, and only what is met for
 * the first time is decoded. Codes count from 0 in the order in which cells are met.
 */
export class CellDictionary {
	size = 0;
	/** How often each was met, and the line where it was met first. */
	counts = new Int32Array(16);
	lines = new Int32Array(16);

	/** Open addressing: code + 1, or 0 where nothing lies. */
	private slots = new Int32Array(64);
	private hashes = new Int32Array(16);
	/** Cell i lies in `bytes` from `offsets[i]` to `offsets[i + 1]`. */
	private offsets = new Int32Array(17);
	private bytes = new Uint8Array(256);
	/** The cell before: most reports are sorted by something. */
	private last = UNKNOWN;

	/** @param bounded whether it may be full */
	constructor(private readonly bounded: boolean) {}

	/** Code of a cell; `UNKNOWN` where it is new and the dictionary is full. */
	code(buffer: Uint8Array, from: number, to: number, hash: number, line: number): number {
		if (this.last >= 0 && this.hashes[this.last] === hash && this.is(this.last, buffer, from, to)) {
			this.counts[this.last]!++;
			return this.last;
		}
		const mask = this.slots.length - 1;
		let slot = (hash ^ (hash >>> 15)) & mask;
		for (let found; (found = this.slots[slot]!) !== 0; slot = (slot + 1) & mask) {
			const code = found - 1;
			if (this.hashes[code] === hash && this.is(code, buffer, from, to)) {
				this.counts[code]!++;
				return (this.last = code);
			}
		}
		if (this.bounded && this.size >= MOST) return UNKNOWN;
		return (this.last = this.learn(buffer, from, to, hash, line, slot));
	}

	/** Bytes of a cell. */
	at(code: number): Uint8Array {
		return this.bytes.subarray(this.offsets[code], this.offsets[code + 1]);
	}

	private is(code: number, buffer: Uint8Array, from: number, to: number): boolean {
		let place = this.offsets[code]!;
		if (this.offsets[code + 1]! - place !== to - from) return false;
		const { bytes } = this;
		for (let at = from; at < to; at++) if (bytes[place++] !== buffer[at]) return false;
		return true;
	}

	private learn(buffer: Uint8Array, from: number, to: number, hash: number, line: number, slot: number): number {
		const code = this.size++;
		const start = this.offsets[code]!;
		const end = start + to - from;
		if (end > this.bytes.length) this.bytes = grown(this.bytes, end);
		this.bytes.set(buffer.subarray(from, to), start);
		if (code + 1 >= this.hashes.length) {
			this.hashes = grown(this.hashes);
			this.counts = grown(this.counts);
			this.lines = grown(this.lines);
			this.offsets = grown(this.offsets);
		}
		this.offsets[code + 1] = end;
		this.hashes[code] = hash;
		this.counts[code] = 1;
		this.lines[code] = line;
		this.slots[slot] = code + 1;
		if (2 * this.size > this.slots.length) this.rehash();
		return code;
	}

	private rehash(): void {
		const slots = new Int32Array(4 * this.slots.length);
		const mask = slots.length - 1;
		for (let code = 0; code < this.size; code++) {
			const hash = this.hashes[code]!;
			let slot = (hash ^ (hash >>> 15)) & mask;
			while (slots[slot] !== 0) slot = (slot + 1) & mask;
			slots[slot] = code + 1;
		}
		this.slots = slots;
	}
}

/** The same numbers in twice the room, or more where more is wanted. */
function grown<T extends Int32Array | Uint8Array>(numbers: T, least = 0): T {
	const larger = new (numbers.constructor as new (length: number) => T)(Math.max(2 * numbers.length, least));
	larger.set(numbers);
	return larger;
}
