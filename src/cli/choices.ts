import { DIMENSIONS } from '../lib/edition/guard/told';
import type { Dimension } from '../lib/edition/outsider/cell';
import type { Scale } from '../lib/edition/guard/merge';
import type { Locale } from '../lib/i18n/format';

const SCALES: Scale[] = ['levels', 'rounds'];

const REFUSED = {
	en: {
		by: '--by wants unit, region and round, as many as shall be told, with commas between them, or none.',
		merge: '--merge wants levels, rounds, or both with a comma between them.'
	},
	de: {
		by: '--by verlangt unit, region und round, so viele davon gezeigt werden sollen, mit Kommas dazwischen, oder none.',
		merge: '--merge verlangt levels, rounds oder beides mit einem Komma dazwischen.'
	}
};

/** The words of a list in the order of those that may stand in it; null where another one does. */
function wordsOf<T extends string>(list: string, all: T[]): T[] | null {
	const words = list.split(',').map((word) => word.trim());
	return words.every((word) => all.some((one) => one === word)) ? all.filter((one) => words.includes(one)) : null;
}

/**
 * What `--by` and `--merge` say; what is not said is left to the recipe.
 * @returns a sentence where one of them says something else
 */
export function choicesOf(
	{ by, merge }: { by?: string; merge?: string },
	locale: Locale
): { dimensions?: Dimension[]; coarse?: Scale[] } | string {
	const dimensions = by === undefined ? undefined : by === 'none' ? [] : wordsOf(by, DIMENSIONS);
	if (dimensions === null) return REFUSED[locale].by;
	const coarse = merge === undefined ? undefined : wordsOf(merge, SCALES);
	return coarse === null ? REFUSED[locale].merge : { dimensions, coarse };
}
