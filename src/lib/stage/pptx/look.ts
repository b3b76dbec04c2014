import type { Words } from '../../questions/question';
import type { StageScript } from '../scene';
import { clean } from './clean';
import { contrast, mix, readable } from './contrast';

/** Colours (RRGGBB) by their place in the theme, the font's name, and what was not taken as it was given. */
export interface Look {
	font: string;
	/** How much wider its letters may be than those that are measured: a company's font is not known here. */
	wide: number;
	scheme: Record<'dk1' | 'lt1' | 'dk2' | 'lt2' | `accent${1 | 2 | 3 | 4 | 5 | 6}`, string>;
	notices: Words[];
}

const PAPER = 'FFFFFF';
/** Of graphics that carry meaning, WCAG 2.2, 1.4.11; the first colour stands in large letters too. */
const LEAST = 3;
/** The house's own font is on hardly any machine, and PowerPoint fills its place without a word. */
const FONT = 'Arial';
const WIDER = 1.15;
/** The colours of app.css on paper. */
const OURS: Look['scheme'] = {
	dk1: '14213D',
	lt1: PAPER,
	dk2: '566072',
	lt2: 'E3E7EE',
	accent1: '0B5FA5',
	accent2: '7A8699',
	accent3: '083E6E',
	accent4: '3C8CCB',
	accent5: '7DB4E0',
	accent6: 'B3261E'
};

function taken(given: string, ours: string, notices: Words[]): string {
	const written = clean(given, 40);
	const colour = /^#?([0-9a-f]{6})$/i.exec(given.trim())?.[1]?.toUpperCase();
	if (!colour) {
		notices.push({
			de: `„${written}“ ist keine Farbe der Form #RRGGBB; die Folien nehmen #${ours}.`,
			en: `“${written}” is not a colour of the form #RRGGBB; the slides use #${ours}.`
		});
		return ours;
	}
	const dark = readable(colour, PAPER, LEAST);
	if (dark !== colour)
		notices.push({
			de: `#${colour} ist auf Weiß zu hell; die Folien nehmen #${dark}.`,
			en: `#${colour} is too light on white; the slides use #${dark}.`
		});
	return dark;
}

/** The company's look where a script gives one, else ours. The levels of leadership are shades of the first colour. */
export function lookOf(given: StageScript['look']): Look {
	const notices: Words[] = [];
	const font =
		clean(given?.font ?? '', 64)
			.replace(/\s+/g, ' ')
			.trim() || FONT;
	const wide = font === FONT ? 1 : WIDER;
	if (!given?.colours) return { font, wide, scheme: OURS, notices };
	const [first, second] = given.colours;
	const scheme = { ...OURS };
	scheme.accent1 = taken(first, OURS.accent1, notices);
	scheme.accent2 = taken(second, OURS.accent2, notices);
	if (contrast(scheme.accent1, scheme.accent2) < 1.1 && scheme.accent1 !== OURS.accent2) {
		scheme.accent2 = OURS.accent2;
		notices.push({
			de: `Die zweite Farbe ist von der ersten kaum zu unterscheiden; die Folien nehmen #${OURS.accent2}.`,
			en: `The second colour can hardly be told from the first; the slides use #${OURS.accent2}.`
		});
	}
	scheme.accent3 = mix(scheme.accent1, '000000', 0.65);
	scheme.accent4 = mix(scheme.accent1, PAPER, 0.75);
	scheme.accent5 = mix(scheme.accent1, PAPER, 0.5);
	return { font, wide, scheme, notices };
}
