import { isEmpty, lookOf, type Look } from './look';
import { saysTotal } from './refusal';

/** Distinct cells that a column which nobody asks for may have before the others are looked at one by one. */
const MOST = 2 ** 18;

/** A code for "not in the dictionary, which is full". */
export const UNKNOWN = -1;

/** What a cell is, beside what it looks like. */
export const BLANK = 1;
export const SUM = 2;
export const OTHER = 3;

export const kindOf = (text: string): number => (!text.trim() ? BLANK : saysTotal(text) ? SUM : OTHER);

const LOOKS: Look[] = [
	'text',
	'mail',
	'date',
	'dayFirst',
	'monthFirst',
	'unclearDate',
	'number',
	'comma',
	'point',
	'unclearComma',
	'unclearPoint'
];
const NO_LOOK = 255;

/**
 * Distinct cells of one column, as bytes: reports say the same few things some million times, from file to file, and
 * only what is met for the first time is decoded and looked at. Codes count from 0 in the order in which cells are met.
 */
export class CellDictionary {
	size = 0;
	/** How often each was met in this file, and the line where it was met first. */
	counts = new Int32Array(16);
	lines = new Int32Array(16);
	/** `BLANK`, `SUM` or `OTHER`. */
	kinds = new Uint8Array(16);

	private looks = new Uint8Array(16);
	/** Open addressing: code + 1, or 0 where nothing lies. */
	private slots = new Int32Array(64);
	private hashes = new Int32Array(16);
	/** Cell i lies in `bytes` from `offsets[i]` to `offsets[i + 1]`. */
	private offsets = new Int32Array(17);
	private bytes = new Uint8Array(256);
	/** The cell before: most reports are sorted by something. */
	private last = 0;

	/** @param bounded whether it may be full */
	constructor(
		private readonly bounded: boolean,
		private readonly decode: (bytes: Uint8Array) => string
	) {}

	/** Begins another file. */
	begin(): void {
		this.counts.fill(0);
	}

	/** Code of a cell; `UNKNOWN` where it is new and the dictionary is full. */
	code(buffer: Uint8Array, from: number, to: number, hash: number, line: number): number {
		let code = this.last;
		if (this.hashes[code] !== hash || !this.is(code, buffer, from, to)) {
			const { slots, hashes } = this;
			const mask = slots.length - 1;
			let slot = (hash ^ (hash >>> 15)) & mask;
			for (;;) {
				code = slots[slot]! - 1;
				if (code < 0) {
					if (this.bounded && this.size >= MOST) return UNKNOWN;
					code = this.learn(buffer, from, to, hash, slot);
					break;
				}
				if (hashes[code] === hash && this.is(code, buffer, from, to)) break;
				slot = (slot + 1) & mask;
			}
			this.last = code;
		}
		if (this.counts[code]!++ === 0) this.lines[code] = line;
		return code;
	}

	/** Text of a code. */
	text(code: number): string {
		return this.decode(this.bytes.subarray(this.offsets[code], this.offsets[code + 1]));
	}

	/** What a cell looks like; null where it holds nothing. */
	look(code: number): Look | null {
		return LOOKS[this.looks[code]!] ?? null;
	}

	private is(code: number, buffer: Uint8Array, from: number, to: number): boolean {
		let place = this.offsets[code]!;
		if (code >= this.size || this.offsets[code + 1]! - place !== to - from) return false;
		const { bytes } = this;
		for (let at = from; at < to; at++) if (bytes[place++] !== buffer[at]) return false;
		return true;
	}

	private learn(buffer: Uint8Array, from: number, to: number, hash: number, slot: number): number {
		const code = this.size++;
		const start = this.offsets[code]!;
		const end = start + to - from;
		if (end > this.bytes.length) this.bytes = grown(this.bytes, end);
		this.bytes.set(buffer.subarray(from, to), start);
		if (code + 1 >= this.hashes.length) {
			for (const name of ['hashes', 'counts', 'lines', 'offsets'] as const) this[name] = grown(this[name]);
			for (const name of ['kinds', 'looks'] as const) this[name] = grown(this[name]);
		}
		this.offsets[code + 1] = end;
		this.hashes[code] = hash;
		this.slots[slot] = code + 1;
		if (2 * this.size > this.slots.length) this.rehash();
		const text = this.text(code);
		const value = text.trim();
		this.kinds[code] = kindOf(text);
		this.looks[code] = isEmpty(value) ? NO_LOOK : LOOKS.indexOf(lookOf(value));
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
function grown<T extends Int32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>>(numbers: T, least = 0): T {
	const larger = new (numbers.constructor as new (length: number) => T)(Math.max(2 * numbers.length, least));
	larger.set(numbers);
	return larger;
}
