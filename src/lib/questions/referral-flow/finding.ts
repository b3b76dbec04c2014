import type { AnswerRow } from '../../edition/edition';
import { formatNumber, formatPercent } from '../../i18n/format';
import type { Context, Finding } from '../question';
import { outOf } from '../rates';
import { numeric, tooLittle } from '../words';

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
	const way = (row: AnswerRow) => Math.sign(Number(row.to_order) - Number(row.from_order));
	const parts = [0, 1, -1].map((direction) => sum(shown.filter((row) => way(row) === direction)));
	const [level = 0, down = 0, up = 0] = parts;
	const most = Math.max(...parts);
	const percent = formatPercent(most / all, locale);
	const words =
		most === level
			? de
				? 'bleiben auf ihrer Ebene'
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
