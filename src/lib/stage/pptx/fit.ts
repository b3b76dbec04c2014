/** Widths in em of a grotesque such as Arial, roughly by kind of letter; German capitals and "m" count. */
function widthOf(letter: string): number {
	if (/[iljIftr.,:;'|!() \u00a0]/.test(letter)) return 0.3;
	if (/[mwMW@%—]/.test(letter)) return 0.86;
	if (/[A-ZÄÖÜ]/.test(letter)) return 0.7;
	if (/[\u1100-\uffef]/.test(letter)) return 1;
	return 0.54;
}

/** Width of a line in pt. */
export const textWidth = (text: string, size: number, bold = false): number =>
	[...text].reduce((sum, letter) => sum + widthOf(letter), 0) * size * (bold ? 1.06 : 1);

/** How many lines text takes in a width of pt; a word that is too long is broken, as PowerPoint does. */
export function linesOf(text: string, size: number, width: number, bold = false): number {
	let lines = 0;
	for (const paragraph of text.split('\n')) {
		let used = 0;
		lines += 1;
		for (const word of paragraph.split(' ')) {
			const long = textWidth(word, size, bold);
			const blank = used > 0 ? textWidth(' ', size, bold) : 0;
			if (used > 0 && used + blank + long > width) {
				lines += 1;
				used = 0;
			} else used += blank;
			lines += Math.floor(long / width);
			used += long % width;
		}
	}
	return lines;
}

export const LEADING = 1.2;

export interface Fitted {
	text: string;
	/** pt */
	size: number;
	/** inches that it takes */
	height: number;
}

/**
 * Text in the largest of some sizes (pt, largest first) in which it takes no more than a box of inches; where even the
 * smallest is too large, it is cut.
 */
export function fit(text: string, sizes: readonly number[], width: number, height: number, bold = false): Fitted {
	const room = width * 72 * 0.97;
	const high = (one: string, size: number) => (linesOf(one, size, room, bold) * size * LEADING) / 72;
	for (const size of sizes) if (high(text, size) <= height) return { text, size, height: high(text, size) };
	const size = sizes.at(-1) ?? 12;
	let [fits, tooLong] = [0, text.length];
	const cut = (length: number) => `${text.slice(0, length).toWellFormed().replace(/\ufffd$/, '').trimEnd()}…`;
	while (tooLong - fits > 1) {
		const half = Math.floor((fits + tooLong) / 2);
		if (high(cut(half), size) <= height) fits = half;
		else tooLong = half;
	}
	return { text: cut(fits), size, height: high(cut(fits), size) };
}
