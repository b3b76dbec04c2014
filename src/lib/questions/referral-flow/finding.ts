import type { AnswerRow } from '../../edition/edition';
import { formatNumber, formatPercent } from '../../i18n/format';
import type { Context, Finding } from '../question';
import { outOf } from '../rates';
import { numeric, tooLittle } from '../words';

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
	const joined = shown.reduce((sum, row) => sum + Number(row.joined), 0);
	// With all levels merged into one, every recommendation would seem to stay where it was.
	if (new Set(shown.flatMap((row) => [row.from_order, row.to_order])).size === 1 && isMerged(shown[0]!))
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
	const merged = shown.some(isMerged);
	const way = (row: AnswerRow) => Math.sign(Number(row.to_order) - Number(row.from_order));
	const parts = [0, 1, -1].map((direction) => sum(shown.filter((row) => way(row) === direction)));
	const [level = 0, down = 0, up = 0] = parts;
	const most = Math.max(...parts);
	const percent = formatPercent(most / all, locale);
	const words =
		most === level
			? de
				? merged
					? 'bleiben auf ihrer oder einer benachbarten Ebene'
					: 'bleiben auf ihrer Ebene'
				: merged
					? 'stay on their level or one next to it'
					: 'stay on their level'
			: most === down
				? de
					? 'gehen nach unten'
					: 'go down'
				: de
					? 'gehen nach oben'
					: 'go up';
	const widest = shown.toSorted((a, b) => Number(b.referred) - Number(a.referred))[0]!;
	return {
		number: percent,
		beside: words,
		title: de ? `${percent} der Empfehlungen ${words}.` : `${percent} of recommendations ${words}.`,
		detail: de
			? `Nach unten ${formatNumber(down, locale)}, nach oben ${formatNumber(up, locale)}. Am häufigsten: ${widest.from_level} empfiehlt ${widest.to_level}; ${outOf(Number(widest.joined), Number(widest.referred), locale)} kamen.`
			: `Down ${formatNumber(down, locale)}, up ${formatNumber(up, locale)}. Most frequent: ${widest.from_level} recommends ${widest.to_level}; ${outOf(Number(widest.joined), Number(widest.referred), locale)} joined.`
	};
}
