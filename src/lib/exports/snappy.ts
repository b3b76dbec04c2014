/**
 * Unpacks Snappy (github.com/google/snappy, format_description.txt) to so many bytes as were told.
 * @throws RangeError where a step would read or write beyond either end
 */
export function unsnappy(packed: Uint8Array, size: number): Uint8Array {
	const out = new Uint8Array(size);
	let at = 0;
	let length = 0;
	const number = (bytes: number): number => {
		let value = 0;
		if (at + bytes > packed.length) throw new RangeError('cut short');
		for (let n = 0; n < bytes; n++) value += packed[at++]! * 2 ** (8 * n);
		return value;
	};
	while (number(1) >= 0x80);
	while (at < packed.length) {
		const tag = number(1);
		const kind = tag & 3;
		if (kind === 0) {
			const told = tag >> 2;
			const count = (told < 60 ? told : number(told - 59)) + 1;
			if (at + count > packed.length || length + count > size) throw new RangeError('a literal too long');
			out.set(packed.subarray(at, at + count), length);
			at += count;
			length += count;
			continue;
		}
		const count = kind === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
		const back = kind === 1 ? ((tag >> 5) << 8) + number(1) : number(kind === 2 ? 2 : 4);
		if (!back || back > length || length + count > size) throw new RangeError('a copy from nowhere');
		// What is copied may overlap with where it goes, so byte by byte.
		for (let n = 0; n < count; n++, length++) out[length] = out[length - back]!;
	}
	if (length !== size) throw new RangeError('not the size that was told');
	return out;
}
