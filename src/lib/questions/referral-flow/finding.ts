import type { AnswerRow } from '../../edition/edition';
import { formatNumber, formatPercent } from '../../i18n/format';
import type { Context, Finding } from '../question';
import { outOf } from '../rates';
import { anyHidden, largest, numeric, tooLittle, total } from '../words';

/** Whether a row stands for several levels that were too small alone. */
const isMerged = (row: AnswerRow): boolean => `${row.from_level}${row.to_level}`.includes(' + ');

/** Whether recommendations stay on their level, go down or go up. */
export function finding(rows: AnswerRow[], context: Context): Finding {
	const { locale } = context;
	const de = locale === 'de';
	const shown = rows.filter((row) => numeric(row, 'referred') !== null);
	const sum = (some: AnswerRow[]) => some.reduce((all, row) => all + Number(row.referred), 0);
	const all = sum(shown);
	if (!all)
		return tooLittle(context, {
			de: 'Es fehlen Empfehlungen, oder es sind zwischen allen Ebenen zu wenige.',
			en: 'Recommendations are missing, or there are too few between any two levels.'
		});
	// With all levels merged into one, every recommendation would seem to stay where it was.
	const joined = total(shown, 'joined');
	if (
		joined !== null &&
		new Set(rows.flatMap((row) => [row.from_order, row.to_order])).size === 1 &&
		isMerged(shown[0]!)
	)
		return {
			number: outOf(joined, all, locale),
			beside: de ? 'Empfohlenen kamen' : 'recommended joined',
			title: de
				? `Von ${formatNumber(all, locale)} Empfohlenen kamen ${formatNumber(joined, locale)}; von welcher Ebene an welche, ist hier nicht zu zeigen.`
				: `Of ${formatNumber(all, locale)} recommended, ${formatNumber(joined, locale)} joined; from which level to which cannot be shown here.`,
			detail: de
				? 'Zwischen je zwei Ebenen waren es zu wenige; deshalb stehen alle zusammen.'
				: 'Between any two levels there were too few; so all stand together.'
		};
	const merged = rows.some(isMerged);
	const hidden = anyHidden(rows, 'referred');
	const way = (row: AnswerRow) => Math.sign(Number(row.to_order) - Number(row.from_order));
	const parts = [0, 1, -1].map((direction) => sum(shown.filter((row) => way(row) === direction)));
	const [level = 0, down = 0, up = 0] = parts;
	const most = Math.max(...parts);
	const percent = formatPercent(most / all, locale);
	const words =
		most === level
			? de
				? merged
					? 'bleiben in derselben Gruppe von Ebenen'
					: 'bleiben auf ihrer Ebene'
				: merged
					? 'stay within the same group of levels'
					: 'stay on their level'
			: most === down
				? de
					? 'gehen nach unten'
					: 'go down'
				: de
					? 'gehen nach oben'
					: 'go up';
	const [toDown, toUp] = [down, up].map((people) => formatNumber(people, locale));
	// Within a group of levels, what goes down or up is not seen.
	const ways = merged
		? de
			? `In eine tiefere Gruppe gehen ${toDown}, in eine höhere ${toUp}.`
			: `${toDown} go to a lower group, ${toUp} to a higher one.`
		: de
			? `Nach unten ${toDown}, nach oben ${toUp}.`
			: `Down ${toDown}, up ${toUp}.`;
	const widest = largest(rows, 'referred');
	const came =
		widest && numeric(widest, 'joined') !== null
			? `; ${outOf(Number(widest.joined), Number(widest.referred), locale)} ${de ? 'kamen' : 'joined'}`
			: '';
	const often = !widest
		? ''
		: de
			? ` Am häufigsten: ${widest.from_level} empfiehlt ${widest.to_level}${came}.`
			: ` Most frequent: ${widest.from_level} recommends ${widest.to_level}${came}.`;
	return {
		number: percent,
		beside: words,
		title: de
			? `${percent} der ${hidden ? 'gezeigten ' : ''}Empfehlungen ${words}.`
			: `${percent} of recommendations ${hidden ? 'shown ' : ''}${words}.`,
		detail: `${ways}${often}`
	};
}
