/** Places of the theme's colour scheme; whoever changes the theme changes every slide and chart. */
export type Tone =
	'tx1' | 'tx2' | 'bg1' | 'bg2' | 'accent1' | 'accent2' | 'accent3' | 'accent4' | 'accent5' | 'accent6';

const TONES: Record<string, Tone> = {
	ink: 'tx1',
	muted: 'tx2',
	paper: 'bg1',
	grid: 'bg2',
	after: 'accent1',
	before: 'accent2',
	'level-1': 'accent3',
	'level-2': 'accent1',
	'level-3': 'accent4',
	'level-4': 'accent5',
	'level-outline': 'accent1',
	less: 'accent6'
};

/** The place of a colour that a plot names as a CSS variable, such as `var(--after)`. */
export function toneOf(colour: string | undefined): Tone {
	return TONES[/^var\(--([\w-]+)\)$/.exec(colour ?? '')?.[1] ?? ''] ?? 'accent1';
}

/** Colour for words: grey and light bars are light enough for bars, not for letters. */
export const wordTone = (tone: Tone): Tone => {
	if (tone === 'accent2' || tone === 'bg2') return 'tx2';
	return tone === 'accent4' || tone === 'accent5' ? 'tx1' : tone;
};
