/** A value as it is stored, before its logical type is looked at; null where there is none. */
export type Stored = number | bigint | boolean | Uint8Array | null;

/** What Thrift's compact protocol holds; a structure is its fields by their numbers. */
export type Thrift = number | Uint8Array | Thrift[] | Fields;
export type Fields = Map<number, Thrift>;

/** Physical types of values (parquet.thrift, enum Type), by their numbers. */
export const TYPES = [
	'BOOLEAN',
	'INT32',
	'INT64',
	'INT96',
	'FLOAT',
	'DOUBLE',
	'BYTE_ARRAY',
	'FIXED_LEN_BYTE_ARRAY'
] as const;

/** A number of a structure, not below nought; nought where it is not there. */
export function count(fields: Fields, id: number): number {
	const value = fields.get(id) ?? 0;
	if (typeof value !== 'number' || value < 0) throw new RangeError('no such number');
	return value;
}

/** A structure within a structure. */
export function within(fields: Thrift | undefined, id: number): Fields {
	const value = fields instanceof Map ? fields.get(id) : undefined;
	if (!(value instanceof Map)) throw new RangeError('no such structure');
	return value;
}

/** Reads on within bytes; a read beyond their end is a RangeError of the view. */
export class Reader {
	at = 0;
	readonly view: DataView;

	constructor(readonly bytes: Uint8Array) {
		this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	}

	take(length: number): Uint8Array {
		if (length < 0 || this.at + length > this.bytes.length) throw new RangeError('cut short');
		this.at += length;
		return this.bytes.subarray(this.at - length, this.at);
	}

	varint(): number {
		let value = 0;
		for (let shift = 1; ; shift *= 128) {
			const byte = this.view.getUint8(this.at++);
			value += (byte & 127) * shift;
			if (byte < 128) return value;
			if (shift > 2 ** 60) throw new RangeError('an endless number');
		}
	}

	private value(type: number, depth: number): Thrift {
		if (type === 1 || type === 2) return type === 1 ? 1 : 0;
		if (type === 3) return this.view.getInt8(this.at++);
		if (type === 7) return this.view.getFloat64((this.at += 8) - 8, true);
		if (type === 8) return this.take(this.varint());
		if (type === 12) return this.fields(depth + 1);
		if (type === 9 || type === 10) {
			const head = this.view.getUint8(this.at++);
			const length = head >> 4 === 15 ? this.varint() : head >> 4;
			// Each element takes a byte, so what is told is no more than what is there.
			if (length > this.bytes.length - this.at) throw new RangeError('cut short');
			const inner = (head & 15) === 2 || (head & 15) === 1 ? 3 : head & 15;
			return Array.from({ length }, () => this.value(inner, depth + 1));
		}
		if (type < 4 || type > 6) throw new RangeError('no such type');
		const zigzag = this.varint();
		return zigzag % 2 ? -(zigzag + 1) / 2 : zigzag / 2;
	}

	fields(depth = 0): Fields {
		if (depth > 20) throw new RangeError('too deep');
		const found: Fields = new Map();
		for (let id = 0; ;) {
			const head = this.view.getUint8(this.at++);
			if (!(head & 15)) return found;
			id = head >> 4 ? id + (head >> 4) : Number(this.value(5, depth));
			found.set(id, this.value(head & 15, depth));
		}
	}

	/** Runs and bit-packed groups of numbers of so many bits each, so many of them and no more. */
	hybrid(bits: number, count: number): Uint32Array {
		if (bits > 24) throw new RangeError('no such width');
		const out = new Uint32Array(count);
		for (let filled = 0; filled < count;) {
			const head = this.varint();
			const wanted = Math.min(count - filled, head % 2 ? ((head - 1) / 2) * 8 : head / 2);
			if (!wanted) throw new RangeError('an empty run');
			if (head % 2) {
				const packed = this.take(((head - 1) / 2) * bits);
				for (let n = 0, bit = 0; n < wanted; n++) {
					let value = 0;
					for (let b = 0; b < bits; b++, bit++) value |= ((packed[bit >> 3]! >> (bit & 7)) & 1) << b;
					out[filled++] = value;
				}
			} else {
				const value = this.take((bits + 7) >> 3).reduce((sum, byte, n) => sum + byte * 2 ** (8 * n), 0);
				out.fill(value, filled, filled + wanted);
				filled += wanted;
			}
		}
		return out;
	}

	plain({ type, length: width }: { type: string; length: number }, count: number): Stored[] {
		const { view } = this;
		const start = this.at;
		const each = (width: number, read: (at: number) => Stored) => {
			this.take(width * count);
			return Array.from({ length: count }, (_, n) => read(start + n * width));
		};
		if (type === 'INT32') return each(4, (at) => view.getInt32(at, true));
		if (type === 'INT64') return each(8, (at) => view.getBigInt64(at, true));
		if (type === 'FLOAT') return each(4, (at) => view.getFloat32(at, true));
		if (type === 'DOUBLE') return each(8, (at) => view.getFloat64(at, true));
		if (type === 'INT96') return each(12, (at) => this.bytes.subarray(at, at + 12));
		if (type === 'FIXED_LEN_BYTE_ARRAY' && width > 0) return each(width, (at) => this.bytes.subarray(at, at + width));
		if (type === 'BOOLEAN') {
			const packed = this.take(Math.ceil(count / 8));
			return Array.from({ length: count }, (_, n) => ((packed[n >> 3]! >> (n & 7)) & 1) === 1);
		}
		if (type !== 'BYTE_ARRAY') throw new RangeError('no such type');
		const values: Stored[] = [];
		for (let n = 0; n < count; n++) {
			this.at += 4;
			values.push(this.take(view.getUint32(this.at - 4, true)));
		}
		return values;
	}
}
