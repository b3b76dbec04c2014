import { Gunzip, Inflate } from 'fflate';
import { ExportError } from './export-error';
import { PART_LIMIT } from './limits';

/** Largest sum of sizes that one file may unpack to, in bytes. */
const TOTAL_LIMIT = 4 * 2 ** 30;
/** A file may always unpack to so many bytes, and beyond them to so many times its own size. */
const FREE = 64 * 2 ** 20;
const RATIO_LIMIT = 300;
/** DEFLATE cannot make more than 1032 bytes out of one. */
const DEFLATE_RATIO = 1032;
/** Packed bytes are inflated in such pieces, so that a bomb is noticed before 8 MB more of it are there. */
const PIECE = 8 * 2 ** 10;

const CRC = Uint32Array.from({ length: 256 }, (_, byte) => {
	let crc = byte;
	for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
	return crc;
});

function crcOf(bytes: Uint8Array, before = 0): number {
	let crc = ~before;
	for (let at = 0; at < bytes.length; at++) crc = CRC[(crc ^ bytes[at]!) & 0xff]! ^ (crc >>> 8);
	return ~crc >>> 0;
}

/** Whether unpacking `packed` bytes to `unpacked` is out of all proportion. */
export const isBomb = (packed: number, unpacked: number): boolean =>
	unpacked > TOTAL_LIMIT || (unpacked > FREE && unpacked > packed * RATIO_LIMIT);

/** What one file has unpacked to so far, through all containers within it. */
export class Budget {
	private unpacked = 0;
	/** No further part of this file may be unpacked. */
	spent = false;

	constructor(
		private readonly file: string,
		private readonly packed: number
	) {}

	/** @throws ExportError `zip-bomb` where it becomes too much */
	spend(bytes: number): void {
		this.unpacked += bytes;
		if (!isBomb(this.packed, this.unpacked)) return;
		this.spent = true;
		throw new ExportError('zip-bomb', this.file);
	}
}

/** A packed part of a container, with what the container says of it. */
export interface Packed {
	bytes: Uint8Array;
	deflated: boolean;
	/** Bytes when unpacked, and their checksum. */
	size: number;
	crc: number;
}

/**
 * Unpacks a part piece by piece; what the container says of its size is a limit and not trusted.
 * @throws ExportError `truncated-zip` where size or checksum are not those told, `zip-bomb` where it becomes too much
 */
export function* unpack(file: string, { bytes, deflated, size, crc }: Packed, budget: Budget): Generator<Uint8Array> {
	const wrong = () => new ExportError('truncated-zip', file);
	if (deflated ? size > bytes.length * DEFLATE_RATIO : size !== bytes.length) throw wrong();
	if (isBomb(bytes.length, size)) throw new ExportError('zip-bomb', file);
	let length = 0;
	let sum = 0;
	const check = (piece: Uint8Array) => {
		length += piece.length;
		if (length > size) throw wrong();
		budget.spend(piece.length);
		sum = crcOf(piece, sum);
		return piece;
	};
	if (!deflated) yield check(bytes);
	else {
		let pieces: Uint8Array[] = [];
		const inflate = new Inflate((piece) => pieces.push(piece));
		for (let at = 0; at < bytes.length || at === 0; at += PIECE) {
			try {
				inflate.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
			} catch {
				throw wrong();
			}
			for (const piece of pieces) if (piece.length) yield check(piece);
			pieces = [];
		}
	}
	if (length !== size || sum !== crc) throw wrong();
}

/** Bytes that arrive in pieces, in one buffer that has the right size from the start where the size was told. */
class Gathered {
	private length = 0;
	private buffer: Uint8Array;

	constructor(expected: number) {
		this.buffer = new Uint8Array(expected);
	}

	add(piece: Uint8Array): void {
		if (this.length + piece.length > this.buffer.length) {
			const larger = new Uint8Array(Math.max(2 * this.buffer.length, this.length + piece.length));
			larger.set(this.buffer.subarray(0, this.length));
			this.buffer = larger;
		}
		this.buffer.set(piece, this.length);
		this.length += piece.length;
	}

	take = (): Uint8Array => this.buffer.subarray(0, this.length);
}

/**
 * A part of a container as a whole.
 * @throws ExportError as `unpack`, and `too-large` above 450 MB
 */
export function unpackWhole(file: string, packed: Packed, budget: Budget): Uint8Array {
	if (isBomb(packed.bytes.length, packed.size)) throw new ExportError('zip-bomb', file);
	if (packed.size > PART_LIMIT) throw new ExportError('too-large', file);
	// No memory for a size that is a lie: what is stored has its own, what is deflated cannot exceed its ratio.
	const gathered = new Gathered(Math.min(packed.size, packed.bytes.length * DEFLATE_RATIO));
	for (const piece of unpack(file, packed, budget)) gathered.add(piece);
	return gathered.take();
}

/**
 * A gzip file (RFC 1952), of one member or several.
 * @throws ExportError `truncated-zip`, `zip-bomb`, `too-large`
 */
export function gunzip(file: string, bytes: Uint8Array, budget: Budget): Uint8Array {
	const wrong = () => new ExportError('truncated-zip', file);
	if (bytes.length < 18) throw wrong();
	const trailer = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 8);
	const [crc, size] = [trailer.getUint32(0, true), trailer.getUint32(4, true)];
	// The size is a hint: where the file is cut short, it is any number.
	const gathered = new Gathered(size <= PART_LIMIT && size <= bytes.length * DEFLATE_RATIO ? size : 0);
	let length = 0;
	let members = 1;
	const stream = new Gunzip((piece) => {
		length += piece.length;
		if (isBomb(bytes.length, length)) throw new ExportError('zip-bomb', file);
		if (length > PART_LIMIT) throw new ExportError('too-large', file);
		budget.spend(piece.length);
		gathered.add(piece);
	});
	stream.onmember = () => members++;
	try {
		for (let at = 0; at < bytes.length; at += PIECE)
			stream.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
	} catch (error) {
		throw error instanceof ExportError ? error : wrong();
	}
	const unpacked = gathered.take();
	// The size at the end is that of the last member alone.
	if (members === 1 && (unpacked.length !== size || crcOf(unpacked) !== crc)) throw wrong();
	return unpacked;
}
