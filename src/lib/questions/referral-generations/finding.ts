import type { AnswerRow } from '../../edition/edition';
import { formatNumber } from '../../i18n/format';
import type { Context, Finding } from '../question';
import { numberWord, numeric, titled, tooLittle } from '../words';

/** How many came through a chain, and how long the chains that can be shown are. */
export function finding(rows: AnswerRow[], context: Context): Finding {
	const { locale } = context;
	const de = locale === 'de';
	const shown = rows.filter((row) => numeric(row, 'mentees') !== null);
	const later = shown.filter((row) => Number(row.generation_order) >= 2);
	const all = shown.reduce((sum, row) => sum + Number(row.mentees), 0);
	if (shown.length < 2)
		return tooLittle(context, {
			de: 'Es fehlen Empfehlungen, oder es kamen zu wenige auf diesem Weg.',
			en: 'Recommendations are missing, or too few came this way.'
		});
	const chained = later.reduce((sum, row) => sum + Number(row.mentees), 0);
	const merged = String(later.at(-1)?.generation ?? '').split(' + ');
	const far = Number(merged.at(-1));
	// Generations too small to stand alone are merged with the one before: then the chains are longer than the step tells.
	const [first, ...more] = String(shown.at(-1)?.generation ?? '').split(' + ');
	if (!chained && more.length)
		return {
			number: formatNumber(Number(shown.at(-1)?.mentees), locale),
			beside: `${de ? 'von' : 'of'} ${formatNumber(all, locale)}`,
			title: de
				? `${titled(numberWord(Number(shown.at(-1)?.mentees), locale))} Mentees kamen auf Empfehlung, auch über Ketten.`
				: `${titled(numberWord(Number(shown.at(-1)?.mentees), locale))} mentees came by recommendation, through chains too.`,
			detail: de
				? `Die Generationen ${first} bis ${more.at(-1)} sind einzeln zu klein, um sie zu zeigen, und stehen zusammen.`
				: `Generations ${first} to ${more.at(-1)} are each too small to be shown and stand together.`
		};
	if (!chained)
		return {
			number: '1',
			beside: de ? 'Generation' : 'generation',
			title: de
				? 'Die Empfehlungen reichen bisher eine Generation weit.'
				: 'So far recommendations reach one generation far.'
		};
	return {
		number: formatNumber(chained, locale),
		beside: `${de ? 'von' : 'of'} ${formatNumber(all, locale)}`,
		title: de
			? `Empfohlene empfehlen weiter: ${numberWord(chained, locale)} Mentees kamen über eine Kette von zwei oder mehr Empfehlungen.`
			: `Those recommended recommend in turn: ${numberWord(chained, locale)} mentees came through a chain of two or more.`,
		detail:
			far > 2
				? de
					? `Die längste Kette ist ${numberWord(far, locale)} Empfehlungen lang.`
					: `The longest chain is ${numberWord(far, locale)} recommendations long.`
				: undefined
	};
}
