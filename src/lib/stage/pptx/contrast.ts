type Rgb = [red: number, green: number, blue: number];

const parse = (colour: string): Rgb => [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as Rgb;
const print = (rgb: Rgb): string =>
	rgb.map((part) => Math.round(part).toString(16).padStart(2, '0').toUpperCase()).join('');

function luminance(colour: string): number {
	const [red, green, blue] = parse(colour).map((part) => {
		const share = part / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	}) as Rgb;
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours (RRGGBB) after WCAG 2.2, from 1 to 21. */
export function contrast(one: string, other: string): number {
	const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [number, number];
	return (light + 0.05) / (dark + 0.05);
}

/** `share` (0…1) of one colour in another, both RRGGBB. */
export function mix(colour: string, into: string, share: number): string {
	const [one, other] = [parse(colour), parse(into)];
	return print(one.map((part, at) => part * share + (other[at] ?? 0) * (1 - share)) as Rgb);
}

/** The colour itself where it reaches the contrast on a ground, else the lightest darker one that does. */
export function readable(colour: string, ground: string, least: number): string {
	for (let share = 1; share > 0; share -= 0.02) {
		const one = mix(colour, '000000', share);
		if (contrast(one, ground) >= least) return one;
	}
	return '000000';
}
