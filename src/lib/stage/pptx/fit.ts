/** Widths of letters in thousandths of an em, those of Arial (pages are set in Inter); all others are as wide as "a". */
const WIDTHS: [width: number, letters: string][] = [
	[222, "ijl'"],
	[278, ' \u00a0!,./:;|\\[]ftI'],
	[333, '()-r"„“”‘’'],
	[500, 'ckvxyzsJ'],
	[584, '+<=>−'],
	[611, 'FTZß'],
	[667, 'ABEKPSVXY&'],
	[722, 'CDHNRUw'],
	[778, 'GOQ'],
	[833, 'mM'],
	[889, '%'],
	[944, 'W'],
	[1000, '@—…']
];
const WIDTH = new Map(WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])));
/** East Asian letters and pictures are as wide as high. */
const SQUARE = /[\u1100-\u11ff\u2e80-\uffef]|[^\u0000-\uffff]/u;
const widthOf = (letter: string) =>
	(WIDTH.get(letter) ?? WIDTH.get(letter.normalize('NFD')[0] ?? '') ?? (SQUARE.test(letter) ? 1000 : 556)) / 1000;

/** Width of a line in pt. */
export const textWidth = (text: string, size: number, bold = false): number =>
	[...text].reduce((sum, letter) => sum + widthOf(letter), 0) * size * (bold ? 1.07 : 1);

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
	const room = width * 72 * 0.985;
	const high = (one: string, size: number) => (linesOf(one, size, room, bold) * size * LEADING) / 72;
	for (const size of sizes) if (high(text, size) <= height) return { text, size, height: high(text, size) };
	const size = sizes.at(-1) ?? 12;
	let [fits, tooLong] = [0, text.length];
	const cut = (length: number) =>
		`${text
			.slice(0, length)
			.toWellFormed()
			.replace(/\ufffd$/, '')
			.trimEnd()}…`;
	while (tooLong - fits > 1) {
		const half = Math.floor((fits + tooLong) / 2);
		if (high(cut(half), size) <= height) fits = half;
		else tooLong = half;
	}
	return { text: cut(fits), size, height: high(cut(fits), size) };
}
