import type { AnswerRow } from '../../edition/edition';
import type { Picture } from '../../figures/plot';
import { quadrants, type Quadrant } from '../../figures/quadrants';
import { COLOUR } from '../../figures/theme';
import { peopleADot } from '../../figures/unit-chart';
import { formatNumber, formatPercent } from '../../i18n/format';
import type { Context, Locale } from '../question';
import { dotText, numeric, notShown } from '../words';
import { cell } from './finding';

type Name = [first: string, second: string];
/** By `knows_more` and `does_more`. */
const NAMES: Record<string, Record<Locale, Name>> = {
	'true false': { de: ['weiß mehr,', 'handelt wie bisher'], en: ['knows more,', 'acts as before'] },
	'true true': { de: ['weiß mehr', 'und handelt anders'], en: ['knows more', 'and acts differently'] },
	'false false': { de: ['weder noch', ''], en: ['neither', ''] },
	'false true': {
		de: ['handelt anders,', 'ohne es besser zu wissen'],
		en: ['acts differently,', 'without knowing more']
	}
};

/** What a quarter is called, in two lines. */
export const quarterName = (knows: boolean, does: boolean, locale: Locale): Name => NAMES[`${knows} ${does}`]![locale];

/** Four quadrants with their counts, mentees: judging upwards, acting to the right. */
export function figure(rows: AnswerRow[], { locale }: Context, width: number): Picture | null {
	if (!rows.some((row) => row.group === 'mentees' && numeric(row, 'people') !== null)) return null;
	const square = (knows: boolean, does: boolean): Quadrant => {
		const row = cell(rows, 'mentees', knows, does);
		const people = row ? numeric(row, 'people') : 0;
		return {
			people,
			number: people === null ? notShown(locale) : formatNumber(people, locale),
			name: quarterName(knows, does, locale),
			share: row && numeric(row, 'share') !== null ? formatPercent(Number(row.share), locale) : undefined,
			colour: knows && does ? COLOUR.after : COLOUR.before
		};
	};
	const cells: [Quadrant, Quadrant, Quadrant, Quadrant] = [
		square(true, false),
		square(true, true),
		square(false, false),
		square(false, true)
	];
	const each = peopleADot(cells.map(({ people }) => people));
	return quadrants({ cells, each, note: each > 1 ? dotText(each, locale) : undefined }, width);
}
