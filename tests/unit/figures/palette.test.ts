import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CLASSES } from '../../../src/lib/figures/heat-table';

type Rgb = [r: number, g: number, b: number];

const css = readFileSync('src/app.css', 'utf8');
/** The custom properties of the block that a selector opens. */
function tokens(selector: string): Record<string, Rgb> {
	const block = css.slice(css.indexOf(selector)).match(/\{([^}]*)\}/)![1]!;
	const found = [...block.matchAll(/--([\w-]+): #(\w{2})(\w{2})(\w{2});/g)];
	return Object.fromEntries(
		found.map(([, name, ...parts]) => [name!, parts.map((part) => parseInt(part!, 16) / 255) as Rgb])
	);
}
const themes = { light: tokens(':root,\n.light'), dark: tokens("\t[data-theme='dark'] {") };

/** sRGB to linear light, IEC 61966-2-1. */
const linear = ([r, g, b]: Rgb): Rgb =>
	[r, g, b].map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as Rgb;
const luminance = (colour: Rgb): number => {
	const [r, g, b] = linear(colour);
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
/** Contrast ratio of WCAG 2.2. */
function contrast(a: Rgb, b: Rgb): number {
	const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number];
	return (light + 0.05) / (dark + 0.05);
}
/** Colour with an opacity over a ground. */
const over = (colour: Rgb, ground: Rgb, opacity: number): Rgb =>
	colour.map((c, index) => c * opacity + ground[index]! * (1 - opacity)) as Rgb;

/** Colour blindness at full strength: Machado, Oliveira and Fernandes (2009), on linear light. */
const BLIND: Record<string, number[][]> = {
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998]
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881]
	],
	tritanopia: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039]
	],
	none: [
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1]
	]
};
/** CIE Lab of linear light, D65. */
function lab([r, g, b]: Rgb): Rgb {
	const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (t * 24389) / 27 / 116 + 16 / 116);
	const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
	const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
	const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
	return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
/** Distance ΔE of CIE 1976 as someone with a colour blindness sees it. */
function distance(a: Rgb, b: Rgb, kind: string): number {
	const seen = (colour: Rgb) => {
		const light = linear(colour);
		return lab(
			BLIND[kind]!.map((row) => Math.max(0, row[0]! * light[0] + row[1]! * light[1] + row[2]! * light[2])) as Rgb
		);
	};
	const [p, q] = [seen(a), seen(b)];
	return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

test('the measures themselves: black on white, and red and green for a protanope', () => {
	expect(contrast([0, 0, 0], [1, 1, 1])).toBeCloseTo(21);
	expect(distance([1, 1, 1], [0, 0, 0], 'none')).toBeCloseTo(100);
	// Two hues that are one to a protanope, far apart to everyone else.
	const [red, green]: Rgb[] = [
		[0.75, 0.25, 0.2],
		[0.36, 0.37, 0.2]
	];
	expect(distance(red!, green!, 'none')).toBeGreaterThan(50);
	expect(distance(red!, green!, 'protanopia')).toBeLessThan(20);
});

for (const [name, theme] of Object.entries(themes)) {
	test(`${name}: text is read at 4.5 : 1, marks are told from the paper at 3 : 1`, () => {
		const paper = theme.paper!;
		for (const text of ['ink', 'muted', 'after', 'less'])
			expect(contrast(theme[text]!, paper), text).toBeGreaterThanOrEqual(4.5);
		for (const mark of ['before', 'after', 'less', 'level-1', 'level-2', 'level-3', 'level-outline'])
			expect(contrast(theme[mark]!, paper), mark).toBeGreaterThanOrEqual(3);
	});

	test(`${name}: what means different things stays different to the colour-blind`, () => {
		const pairs = [
			['before', 'after'],
			['after', 'less'],
			['before', 'less'],
			['level-1', 'level-2'],
			['level-2', 'level-3'],
			['level-3', 'level-4']
		];
		for (const [a, b] of pairs)
			for (const kind of Object.keys(BLIND))
				expect(distance(theme[a!]!, theme[b!]!, kind), `${a} ${b} ${kind}`).toBeGreaterThanOrEqual(10);
	});

	test(`${name}: a number in a coloured cell is read at 4.5 : 1, whatever the cell`, () => {
		for (const [index, opacity] of CLASSES.entries()) {
			const cell = over(theme.after!, theme.paper!, opacity);
			const ink = index === CLASSES.length - 1 ? theme.paper! : theme.ink!;
			expect(contrast(ink, cell), `class ${index}`).toBeGreaterThanOrEqual(4.5);
		}
	});
}
