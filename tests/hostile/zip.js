/** A ZIP writer that can lie: it shares no code with the reader, and writes whatever it is told. */
import { crc32, deflateRawSync } from 'node:zlib';

/**
 * @typedef {object} Entry
 * @property {string | Uint8Array} name
 * @property {string | Uint8Array} [data]
 * @property {Uint8Array} [packed] instead of `data`, as it is
 * @property {number} [size] what the directory says of the unpacked size
 * @property {number} [crc]
 * @property {number} [method]
 * @property {number} [flags]
 * @property {number} [at] offset of a local header that is there already
 * @property {boolean} [wide] whether its numbers stand in a ZIP64 field
 */

const FULL = 0xffffffff;

// `zlib.crc32` is younger than the oldest Node that runs this.
const table = Uint32Array.from({ length: 256 }, (_, n) => {
	for (let k = 0; k < 8; k++) n = n & 1 ? (n >>> 1) ^ 0xedb88320 : n >>> 1;
	return n;
});
const crcOf =
	crc32 ??
	((/** @type {Uint8Array} */ bytes) => {
		let crc = FULL;
		for (const byte of bytes) crc = (table[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
		return ~crc >>> 0;
	});

const toBytes = (/** @type {string | Uint8Array} */ data) => (typeof data === 'string' ? Buffer.from(data) : data);

/**
 * @param {Entry[]} entries
 * @param {{ count?: number }} [lies] how many entries the end of the directory tells of
 * @returns {Uint8Array<ArrayBuffer>}
 */
export function zip(entries, { count } = {}) {
	/** @type {Uint8Array[]} */
	const parts = [];
	/** @type {Uint8Array[]} */
	const directory = [];
	let length = 0;
	const put = (/** @type {Uint8Array[]} */ ...bytes) => {
		for (const part of bytes) {
			parts.push(part);
			length += part.length;
		}
	};
	for (const { name, data = '', method = 8, flags = 0, at, wide, ...told } of entries) {
		const plain = toBytes(data);
		const packed = told.packed ?? (method === 8 ? deflateRawSync(plain) : plain);
		const crc = told.crc ?? crcOf(plain);
		const size = told.size ?? plain.length;
		const nameBytes = toBytes(name);
		const start = at ?? length;
		if (at === undefined) {
			const local = Buffer.alloc(30);
			local.writeUInt32LE(0x04034b50, 0);
			local.writeUInt16LE(method, 8);
			local.writeUInt16LE(nameBytes.length, 26);
			put(local, nameBytes, packed);
		}
		const extra = Buffer.alloc(wide ? 28 : 0);
		if (wide) {
			extra.writeUInt16LE(1, 0);
			extra.writeUInt16LE(24, 2);
			[size, packed.length, start].forEach((value, n) => extra.writeBigUInt64LE(BigInt(value), 4 + 8 * n));
		}
		const record = Buffer.alloc(46);
		record.writeUInt32LE(0x02014b50, 0);
		record.writeUInt16LE(flags, 8);
		record.writeUInt16LE(method, 10);
		record.writeUInt32LE(crc, 16);
		record.writeUInt32LE(wide ? FULL : packed.length, 20);
		record.writeUInt32LE(wide ? FULL : size, 24);
		record.writeUInt16LE(nameBytes.length, 28);
		record.writeUInt16LE(extra.length, 30);
		record.writeUInt32LE(wide ? FULL : start, 42);
		directory.push(record, nameBytes, extra);
	}
	const end = Buffer.alloc(22);
	end.writeUInt32LE(0x06054b50, 0);
	end.writeUInt16LE((count ?? entries.length) & 0xffff, 10);
	end.writeUInt32LE(length, 16);
	for (const part of directory) put(part);
	put(end);
	return new Uint8Array(Buffer.concat(parts));
}
