import { distinct } from './distinct';
import { ExportError } from './export-error';
import type { Packed } from './unpack';

/** An entry of a ZIP archive, not unpacked yet. */
export interface ZipEntry {
	/** Its path, cleaned: no way out of the container, no control characters, unique. */
	name: string;
	encrypted: boolean;
	size: number;
	packedSize: number;
	/** @throws ExportError where the archive is cut short, or packed in a way that is not read */
	packed(): Packed;
}

const ENTRY_LIMIT = 50_000;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
/** Stands for a number that is in the ZIP64 record. */
const ELSEWHERE = 0xffffffff;

/** What IBM code page 437 has at 80 to FF: names that older packers write. */
const CP437 =
	'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

function decodeName(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : CP437[byte - 0x80])).join('');
	}
}

/** `..\up.csv` names no place outside: nothing is written, and the entry is read under the rest of its name. */
function cleanName(name: string, position: number): string {
	const parts = name
		// Control characters could forge lines of a receipt.
		.replace(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '')
		.split(/[\\/]+/)
		.filter((part) => part && part !== '.' && part !== '..' && !/^[a-z]:$/i.test(part));
	return parts.join('/') || `#${position}`;
}

/** Offset of the record that ends an archive; a comment may follow it. */
function findEnd(view: DataView): number {
	const lowest = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
	for (let at = view.byteLength - END_LENGTH; at >= lowest; at--) if (view.getUint32(at, true) === END) return at;
	throw new RangeError('no end of a central directory');
}

/** Where the central directory stands and how many entries it has, by ZIP64 where it says so. */
function findDirectory(view: DataView): { at: number; count: number } {
	const end = findEnd(view);
	const count = view.getUint16(end + 10, true);
	const at = view.getUint32(end + 16, true);
	if (at !== ELSEWHERE && count !== 0xffff) return { at, count };
	const end64 = Number(view.getBigUint64(end - 20 + 8, true));
	if (view.getUint32(end64, true) !== END_64) return { at, count };
	return { at: Number(view.getBigUint64(end64 + 48, true)), count: Number(view.getBigUint64(end64 + 32, true)) };
}

/** Numbers of 64 bits stand in an extra field, those alone that do not fit into 32, in this order. */
function wide(view: DataView, from: number, to: number, ...numbers: [number, number, number]): number[] {
	if (!numbers.includes(ELSEWHERE)) return numbers;
	for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
		if (view.getUint16(at, true) !== 1) continue;
		let next = at + 4;
		return numbers.map((number) => {
			if (number !== ELSEWHERE) return number;
			next += 8;
			return Number(view.getBigUint64(next - 8, true));
		});
	}
	return numbers;
}

/**
 * Entries of a ZIP archive (PKWARE APPNOTE 6.3.3), read from its directory; folders are left out.
 * @throws ExportError `truncated-zip` where there is no whole directory, `zip-bomb` above 50,000 entries
 */
export function readZip(file: string, bytes: Uint8Array): ZipEntry[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const entries: ZipEntry[] = [];
	const unique = distinct();
	try {
		const { at: start, count } = findDirectory(view);
		if (count > ENTRY_LIMIT) throw new ExportError('zip-bomb', file);
		for (let at = start, n = 1; n <= count; n++) {
			if (view.getUint32(at, true) !== DIRECTORY) throw new RangeError('no entry');
			const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
			const nameEnd = at + 46 + nameLength!;
			const next = nameEnd + extraLength! + commentLength!;
			if (next > bytes.length) throw new RangeError('cut short');
			const [size, packedSize, local] = wide(
				view,
				nameEnd,
				nameEnd + extraLength!,
				view.getUint32(at + 24, true),
				view.getUint32(at + 20, true),
				view.getUint32(at + 42, true)
			) as [number, number, number];
			const method = view.getUint16(at + 10, true);
			const crc = view.getUint32(at + 16, true);
			const encrypted = (view.getUint16(at + 8, true) & 1) === 1;
			const written = decodeName(bytes.subarray(at + 46, nameEnd));
			at = next;
			if (/[\\/]$/.test(written)) continue;
			const name = unique(cleanName(written, n));
			const place = `${file}/${name}`;
			entries.push({
				name,
				encrypted,
				size,
				packedSize,
				packed() {
					if (encrypted) throw new ExportError('encrypted-zip', place);
					if (method !== 0 && method !== 8) throw new ExportError('unsupported-zip', place);
					if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL)
						throw new ExportError('truncated-zip', place);
					const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
					if (from + packedSize > bytes.length) throw new ExportError('truncated-zip', place);
					return { bytes: bytes.subarray(from, from + packedSize), deflated: method === 8, size, crc };
				}
			});
		}
	} catch (error) {
		// Every other error is a read beyond the end.
		throw error instanceof ExportError ? error : new ExportError('truncated-zip', file);
	}
	return entries;
}
