import { encode } from 'uqr';
import { type Outline, square } from './outline';

/** A QR code as one shape of so many inches; dark squares beside each other are one, so that no hair lines show between. */
export function qrCode(address: string, size: number): Outline {
	const { data } = encode(address, { ecc: 'M', border: 0 });
	const unit = size / data.length;
	return data.flatMap((row, y) => {
		const runs: Outline = [];
		for (let x = 0; x < row.length; x++) {
			if (!row[x]) continue;
			const from = x;
			while (row[x + 1]) x++;
			runs.push(...square(from * unit, y * unit, (x + 1 - from) * unit, unit));
		}
		return runs;
	});
}
