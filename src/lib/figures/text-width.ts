/** Advance of letters in Inter in thousandths of the type size; what is not named is about as wide as an "n". */
const NARROW: [letters: string, advance: number][] = [
	["ijl.,:;|!'’‘", 270],
	['ftrI()[]{}/ -–·"„“”\u00a0\u202f', 370],
	['mwMW%', 890],
	['ABCDEFGHJKLNOPQRSTUVXYZÄÖÜ', 700],
	['0123456789+−=<>→≥≤&', 640]
];
const USUAL = 590;
const ADVANCE = new Map(NARROW.flatMap(([letters, advance]) => [...letters].map((one) => [one, advance] as const)));

/** About how wide a line of text stands, in px: figures are drawn where no font can be asked. */
export function textWidth(text: string, size = 13, bold = false): number {
	let sum = 0;
	for (const letter of text) sum += ADVANCE.get(letter) ?? USUAL;
	return (sum / 1000) * size * (bold ? 1.06 : 1);
}

/** Width of the widest of several lines of text. */
export const widest = (texts: string[], size = 13, bold = false): number =>
	Math.max(0, ...texts.flatMap((text) => text.split('\n').map((line) => textWidth(line, size, bold))));

/** Text cut to a width in px, with an ellipsis where something is missing. */
export function cutText(text: string, room: number, size = 13, bold = false): string {
	if (textWidth(text, size, bold) <= room) return text;
	let kept = '';
	for (const letter of text) {
		if (textWidth(`${kept}${letter}…`, size, bold) > room) break;
		kept += letter;
	}
	return `${kept.trimEnd()}…`;
}

/** A word in two parts with a hyphen, before a consonant that opens a syllable; null where no part fits. */
function hyphenated(word: string, room: number, size: number, bold: boolean): [string, string] | null {
	for (let at = word.length - 2; at >= 3; at--) {
		const syllable = /[aeiouyäöü]/i.test(word[at + 1]!) && !/[aeiouyäöü]/i.test(word[at]!);
		if (syllable && textWidth(`${word.slice(0, at)}-`, size, bold) <= room)
			return [`${word.slice(0, at)}-`, word.slice(at)];
	}
	return null;
}

/** Each line of a text on as many lines of a width in px as its words need; a word that is too long is broken, else cut. */
export function wrapText(text: string, room: number, size = 13, bold = false): string {
	return text
		.split('\n')
		.map((line) => {
			const lines: string[] = [];
			for (const word of line.split(' ')) {
				const last = lines.at(-1);
				if (last !== undefined && textWidth(`${last} ${word}`, size, bold) <= room)
					lines[lines.length - 1] = `${last} ${word}`;
				else {
					const parts = textWidth(word, size, bold) > room ? hyphenated(word, room, size, bold) : null;
					lines.push(...(parts ?? [word]).map((part) => cutText(part, room, size, bold)));
				}
			}
			return lines.join('\n');
		})
		.join('\n');
}

/** Positions moved as little as possible so that neighbours are `gap` apart, within `low` … `high`. */
export function spread(wanted: number[], gap: number, low: number, high: number): number[] {
	const order = wanted.map((_, index) => index).toSorted((a, b) => wanted[a]! - wanted[b]!);
	const placed: number[] = [];
	for (const index of order) placed.push(Math.max(wanted[index]!, (placed.at(-1) ?? low - gap) + gap));
	let limit = high;
	for (let at = placed.length - 1; at >= 0; at--) {
		placed[at] = Math.min(placed[at]!, limit);
		limit = placed[at]! - gap;
	}
	const result: number[] = [];
	for (const [at, index] of order.entries()) result[index] = placed[at]!;
	return result;
}
