import { count, Reader, TYPES, within, type Fields, type Thrift } from './parquet-reader';

/** What values of a column mean (parquet.thrift, ConvertedType and LogicalType), as far as it changes their text. */
export type Meaning = 'decimal' | 'day' | 'moment' | 'time' | 'unsigned' | null;

export interface Column {
	name: string;
	type: (typeof TYPES)[number];
	/** Bytes of a value of fixed length. */
	length: number;
	optional: boolean;
	meaning: Meaning;
	/** Digits behind the point of a decimal. */
	scale: number;
	/** Parts of a second of a moment or a time. */
	perSecond: bigint;
}

/** Where the values of a column stand within a group of rows. */
export interface Chunk {
	codec: number;
	from: number;
	to: number;
}

export interface Footer {
	columns: Column[];
	groups: { rows: number; size: number; chunks: Chunk[] }[];
	rows: number;
}

const CONVERTED: Record<number, [meaning: Meaning, perSecond?: bigint]> = {
	5: ['decimal'],
	6: ['day'],
	7: ['time', 1000n],
	8: ['time', 1_000_000n],
	9: ['moment', 1000n],
	10: ['moment', 1_000_000n],
	13: ['unsigned'],
	14: ['unsigned']
};
const UNITS = new Map([
	[1, 1000n],
	[2, 1_000_000n],
	[3, 1_000_000_000n]
]);

const list = (fields: Fields, id: number): Thrift[] => {
	const value = fields.get(id);
	if (!Array.isArray(value)) throw new RangeError('no such list');
	return value;
};
const text = (value: Thrift | undefined): string => {
	if (!(value instanceof Uint8Array)) throw new RangeError('no such text');
	return new TextDecoder().decode(value);
};

function meaningOf(element: Fields): [meaning: Meaning, perSecond?: bigint] {
	const logical = element.get(10);
	if (logical instanceof Map)
		for (const [id, meaning] of [
			[7, 'time'],
			[8, 'moment']
		] as const) {
			if (!logical.has(id)) continue;
			const [unit = 0] = within(within(logical, id), 2).keys();
			return [meaning, UNITS.get(unit)];
		}
	return CONVERTED[count(element, 6)] ?? [null];
}

function columnOf(element: Thrift): Column {
	if (!(element instanceof Map)) throw new RangeError('no such element');
	const repetition = count(element, 3);
	// Columns of several values, or within each other, are no cells.
	if (!element.has(1) || count(element, 5) || repetition > 1) throw new RangeError('nested');
	// Meanings are numbered from nought, so that one that is not there must not be taken for the first.
	const [meaning, perSecond = 1000n] = element.has(6) || element.has(10) ? meaningOf(element) : [null];
	const type = TYPES[count(element, 1)];
	if (!type) throw new RangeError('no such type');
	const [length, scale] = [count(element, 2), count(element, 7)];
	return { name: text(element.get(4)), type, length, optional: repetition === 1, meaning, scale, perSecond };
}

function chunkOf(column: Thrift, name: string): Chunk & { size: number } {
	const about = within(column, 3);
	const path = list(about, 3);
	if (path.length !== 1 || text(path[0]) !== name) throw new RangeError('not in the order of the columns');
	const from = Math.min(...[count(about, 9), count(about, 11)].filter((at) => at > 0));
	return { codec: count(about, 4), from, to: from + count(about, 7), size: count(about, 6) };
}

/**
 * What the end of a Parquet file says of it (parquet.thrift 2.11, FileMetaData), where its columns are flat.
 * @throws RangeError where it is damaged or nested
 */
export function readFooter(bytes: Uint8Array): Footer {
	const end = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const length = end.getUint32(bytes.length - 8, true);
	// The file ends as it begins, with PAR1.
	if (end.getUint32(bytes.length - 4, true) !== 0x31524150 || length > bytes.length - 12)
		throw new RangeError('no footer');
	const fields = new Reader(bytes.subarray(bytes.length - 8 - length, bytes.length - 8)).fields();
	const [root, ...elements] = list(fields, 2);
	if (!(root instanceof Map) || count(root, 5) !== elements.length) throw new RangeError('nested');
	const columns = elements.map(columnOf);
	const groups = list(fields, 4).map((group) => {
		if (!(group instanceof Map)) throw new RangeError('no such group');
		const chunks = list(group, 1);
		if (chunks.length !== columns.length) throw new RangeError('columns are missing');
		const found = chunks.map((chunk, at) => chunkOf(chunk, columns[at]!.name));
		return { rows: count(group, 3), size: found.reduce((sum, { size }) => sum + size, 0), chunks: found };
	});
	const rows = count(fields, 3);
	if (!columns.length || groups.reduce((sum, group) => sum + group.rows, 0) !== rows)
		throw new RangeError('not the rows that were told');
	return { columns, groups, rows };
}
