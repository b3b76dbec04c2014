import { DataType, Dictionary, Int32, Table, Utf8, Vector, makeData, tableToIPC, type Schema } from 'apache-arrow';
import type { Cell, Columns, Row, TextColumn } from './engine';

const encoder = new TextEncoder();
/** Bytes that a UTF-16 unit takes at most in UTF-8. */
const LONGEST_UNIT = 3;

/** Arrow's own builder takes some ten times as long. */
function textData(values: string[]): Vector<Utf8> {
	const valueOffsets = new Int32Array(values.length + 1);
	const data = new Uint8Array(LONGEST_UNIT * values.reduce((sum, { length }) => sum + length, 0));
	for (const [i, value] of values.entries()) {
		const at = valueOffsets[i]!;
		valueOffsets[i + 1] = at + encoder.encodeInto(value, data.subarray(at)).written;
	}
	const used = data.subarray(0, valueOffsets[values.length]);
	return new Vector([makeData({ type: new Utf8(), length: values.length, nullCount: 0, valueOffsets, data: used })]);
}

function textVector({ codes, values }: TextColumn): Vector {
	const bits = new Uint8Array(Math.ceil(codes.length / 8));
	// Arrow wants a valid index even under a null.
	const data = new Int32Array(codes.length);
	let nulls = 0;
	for (let i = 0; i < codes.length; i++) {
		const code = codes[i]!;
		if (code < 0) nulls++;
		else {
			data[i] = code;
			bits[i >> 3]! |= 1 << (i & 7);
		}
	}
	// An empty dictionary cannot be indexed at all, not even by a null.
	const dictionary = textData(values.length ? values : ['']);
	// Every column has a type of its own: a type carries the id of its dictionary.
	const type = new Dictionary(new Utf8(), new Int32());
	return new Vector([makeData({ type, length: codes.length, nullCount: nulls, nullBitmap: bits, data, dictionary })]);
}

/** One whole Arrow IPC stream with the columns in the order of `names`; a column not given is null throughout. */
export function toIpc(names: string[], length: number, columns: Columns): Uint8Array {
	for (const name of Object.keys(columns))
		if (!names.includes(name)) throw new RangeError(`The table has no column ${name}.`);
	const vectors: Record<string, Vector> = {};
	for (const name of names) {
		const column = columns[name] ?? { codes: new Int32Array(length).fill(-1), values: [] };
		const given = column instanceof Int32Array ? column : column.codes;
		if (given.length !== length) throw new RangeError(`Column ${name} has ${given.length} rows instead of ${length}.`);
		vectors[name] =
			column instanceof Int32Array
				? new Vector([makeData({ type: new Int32(), length, data: column })])
				: textVector(column);
	}
	return tableToIPC(new Table(vectors), 'stream');
}

const plain = (type: DataType): boolean =>
	DataType.isUtf8(type) ||
	DataType.isBool(type) ||
	DataType.isFloat(type) ||
	DataType.isNull(type) ||
	(DataType.isInt(type) && type.bitWidth <= 32);

/**
 * Rows of a result as plain objects.
 * @throws TypeError where a column would arrive as BigInt, decimal, date or nested object.
 */
export function toRows<R extends Row>(result: {
	schema: Schema;
	numRows: number;
	getChildAt(at: number): Iterable<unknown> | null;
}): R[] {
	const names = result.schema.fields.map((field) => field.name);
	for (const field of result.schema.fields)
		if (!plain(field.type)) throw new TypeError(`Column ${field.name} is ${field.type}: cast it in the SQL.`);
	const rows = Array.from({ length: result.numRows }, (): Record<string, Cell> => ({}));
	// Column by column: Arrow's own rows look every cell up anew.
	for (const [at, name] of names.entries()) {
		let row = 0;
		for (const value of result.getChildAt(at) ?? []) rows[row++]![name] = (value as Cell | undefined) ?? null;
	}
	return rows as R[];
}
