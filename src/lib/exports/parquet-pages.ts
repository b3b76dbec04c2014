import { gunzipSync } from 'fflate';
import type { Chunk, Column } from './parquet-footer';
import { count as number, Reader, within, type Stored } from './parquet-reader';
import { unsnappy } from './snappy';
import type { Budget } from './unpack';

const UNPACKED = 0;
const SNAPPY = 1;
const GZIP = 2;

function unpackPage(codec: number, packed: Uint8Array, size: number, budget: Budget): Uint8Array {
	// No packing that is read here does better; a page that says so is a lie.
	if (size > packed.length * 1032 + 64) throw new RangeError('out of proportion');
	budget.spend(size);
	if (codec === UNPACKED) return packed;
	if (codec === SNAPPY) return unsnappy(packed, size);
	if (codec === GZIP) return gunzipSync(packed, { out: new Uint8Array(size) });
	throw new RangeError('no such packing');
}

const DATA = 0;
const DICTIONARY = 2;
const DATA_V2 = 3;

/**
 * Values of one flat column of a row group (parquet.thrift 2.11: plain and dictionary encoding, both versions of pages).
 * @throws RangeError where it is damaged or encoded in another way
 */
export function readColumn(bytes: Uint8Array, place: Chunk, column: Column, rows: number, budget: Budget): Stored[] {
	const { optional } = column;
	const chunk = new Reader(bytes.subarray(place.from, place.to));
	const values: Stored[] = [];
	let dictionary: Stored[] = [];
	while (values.length < rows) {
		const header = chunk.fields();
		const type = number(header, 1);
		const size = number(header, 2);
		const stored = chunk.take(number(header, 3));
		if (type === DICTIONARY) {
			const page = new Reader(unpackPage(place.codec, stored, size, budget));
			const count = number(within(header, 7), 1);
			if (count > page.bytes.length + 1) throw new RangeError('more values than bytes');
			dictionary = page.plain(column, count);
			continue;
		}
		if (type !== DATA && type !== DATA_V2) continue;
		const about = within(header, type === DATA ? 5 : 8);
		const count = number(about, 1);
		if (!count || count > rows - values.length) throw new RangeError('more values than rows');
		let page: Reader;
		let levels: Uint32Array | null = null;
		if (type === DATA) {
			page = new Reader(unpackPage(place.codec, stored, size, budget));
			if (optional) {
				const length = page.view.getUint32(page.at, true);
				page.at += 4;
				levels = new Reader(page.take(length)).hybrid(1, count);
			}
		} else {
			// Levels stand before the values and are never packed.
			const length = number(about, 5);
			const before = length + number(about, 6);
			if (optional) levels = new Reader(stored.subarray(number(about, 6), before)).hybrid(1, count);
			const codec = (about.get(7) ?? 1) === 0 ? UNPACKED : place.codec;
			page = new Reader(unpackPage(codec, stored.subarray(before), size - before, budget));
		}
		const filled = levels ? levels.reduce((sum, level) => sum + level, 0) : count;
		const encoding = number(about, type === DATA ? 2 : 4);
		const found = readValues(page, encoding, column, filled, dictionary);
		let next = 0;
		for (let n = 0; n < count; n++) values.push(!levels || levels[n] ? found[next++]! : null);
	}
	return values;
}

function readValues(page: Reader, encoding: number, column: Column, count: number, dictionary: Stored[]): Stored[] {
	if (!count) return [];
	if (encoding === 0) return page.plain(column, count);
	if (encoding === 2 || encoding === 8) {
		const bits = page.view.getUint8(page.at++);
		return Array.from(bits ? page.hybrid(bits, count) : new Uint32Array(count), (code) => {
			const value = dictionary[code];
			if (value === undefined) throw new RangeError('no such value');
			return value;
		});
	}
	if (encoding === 3 && column.type === 'BOOLEAN') {
		page.at += 4;
		return Array.from(page.hybrid(1, count), (bit) => bit === 1);
	}
	throw new RangeError('no such encoding');
}
