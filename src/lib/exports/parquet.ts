import { momentText, numberText, unmistakable } from './cell-text';
import type { RawRecord } from './csv';
import { ExportError } from './export-error';
import type { Columnar } from './json';
import { CELL_LIMIT } from './limits';
import { readFooter, type Column } from './parquet-footer';
import { readColumn } from './parquet-pages';
import type { Stored } from './parquet-reader';
import { isBomb, type Budget } from './unpack';

/** 1970-01-01 as a Julian day, from which the oldest kind of moments counts. */
const JULIAN_1970 = 2_440_588;
const DAY = 86_400_000;
const decoder = new TextDecoder();

/** A whole number with its point so many digits from the right. */
function decimalText(value: bigint, scale: number): string {
	if (scale > 100) throw new RangeError('no such scale');
	const digits = String(value < 0n ? -value : value).padStart(scale + 1, '0');
	const cut = digits.length - scale;
	const text = scale ? `${digits.slice(0, cut)}.${digits.slice(cut)}` : digits;
	return unmistakable(value < 0n ? `-${text}` : text);
}

const signed = (bytes: Uint8Array): bigint =>
	BigInt.asIntN(
		8 * bytes.length,
		bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n)
	);

/** A number of 32 bits has fewer digits than the same one of 64: 4.8, not 4.800000190734863. */
function shortText(value: number): string {
	for (let digits = 6; digits < 9; digits++) {
		const short = Number(value.toPrecision(digits));
		if (Math.fround(short) === value) return numberText(short);
	}
	return numberText(value);
}

/** A stored value as text, by what its column means. */
function valueText(value: Stored, { type, meaning, scale, perSecond }: Column): string {
	if (value === null) return '';
	if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
	if (value instanceof Uint8Array) {
		if (type === 'INT96') {
			const view = new DataView(value.buffer, value.byteOffset, 12);
			const time = Number(view.getBigUint64(0, true) / 1_000_000n);
			return momentText(new Date((view.getInt32(8, true) - JULIAN_1970) * DAY + time));
		}
		if (meaning === 'decimal') return decimalText(signed(value), scale);
		if (type === 'FIXED_LEN_BYTE_ARRAY')
			return Array.from(value, (byte) => byte.toString(16).padStart(2, '0')).join('');
		return decoder.decode(value);
	}
	if (type === 'FLOAT') return shortText(Number(value));
	if (type === 'DOUBLE') return numberText(Number(value));
	const whole = BigInt(value);
	if (meaning === 'decimal') return decimalText(whole, scale);
	if (meaning === 'day') return momentText(new Date(Number(whole) * DAY));
	if (meaning === 'unsigned') return String(BigInt.asUintN(type === 'INT32' ? 32 : 64, whole));
	if (!meaning) return String(whole);
	const text = momentText(new Date(Number(whole / (perSecond / 1000n))));
	return meaning === 'time' ? text.slice(11) || '00:00:00' : text;
}

/**
 * A Parquet file of flat columns as a table; lines are the numbers of its records, from 1. Days and moments come as ISO
 * text, in UTC.
 * @throws ExportError `bad-parquet` where it is damaged or packed in a way that is not read, `too-large` above 20 million
 * cells, `zip-bomb`
 */
export function readParquet(file: string, bytes: Uint8Array, budget: Budget): Columnar {
	try {
		const { columns, groups, rows } = readFooter(bytes);
		const cellCount = rows * columns.length;
		if (cellCount > CELL_LIMIT) throw new ExportError('too-large', file);
		const size = groups.reduce((sum, group) => sum + group.size, 0);
		// Runs of one value are packed without a limit, so cells are weighed as if each were some bytes.
		if (isBomb(bytes.length, Math.max(size, 16 * cellCount))) throw new ExportError('zip-bomb', file);
		const records: RawRecord[] = [];
		let line = 0;
		for (const group of groups) {
			const cells = columns.map((column, at) => {
				const known = new Map<Stored, string>();
				return readColumn(bytes, group.chunks[at]!, column, group.rows, budget).map((value) => {
					let text = known.get(value);
					if (text === undefined) known.set(value, (text = valueText(value, column)));
					return text;
				});
			});
			for (let n = 0; n < group.rows; n++) {
				const record = { line: ++line, cells: cells.map((column) => column[n]!) };
				if (record.cells.some((cell) => cell.trim())) records.push(record);
			}
		}
		return { header: columns.map(({ name }) => name), records };
	} catch (error) {
		throw error instanceof ExportError ? error : new ExportError('bad-parquet', file);
	}
}
