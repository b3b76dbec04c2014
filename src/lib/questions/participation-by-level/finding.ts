import type { AnswerRow } from '../../edition/edition';
import { formatNumber, formatPercent } from '../../i18n/format';
import type { Context, Finding } from '../question';
import { numberWord, numeric, tooLittle, total } from '../words';

/** "Every third leader" where the share is close to one in n, else the share in per cent. */
function share(rate: number, locale: 'de' | 'en'): string {
	const ordinals = {
		de: { 2: 'Jede zweite Führungskraft', 3: 'Jede dritte Führungskraft', 4: 'Jede vierte Führungskraft' },
		en: { 2: 'One leader in two', 3: 'One leader in three', 4: 'One leader in four' }
	}[locale];
	const one = Math.round(1 / rate);
	if ((one === 2 || one === 3 || one === 4) && Math.abs(rate - 1 / one) < 0.03) return ordinals[one];
	return locale === 'de'
		? `${formatPercent(rate, locale)} der Führungskräfte`
		: `${formatPercent(rate, locale)} of leaders`;
}

/** How many of the leaders took part, and which level least. */
export function finding(rows: AnswerRow[], context: Context): Finding {
	const { locale } = context;
	const de = locale === 'de';
	const joined = total(rows, 'joined');
	const eligible = total(rows, 'eligible');
	if (!joined || !eligible)
		return tooLittle(context, {
			de: 'In dieser Auswahl sind zu wenige Führungskräfte dabei, um sie zu zeigen.',
			en: 'Too few leaders of this selection took part to be shown.'
		});
	const shown = rows.filter((row) => numeric(row, 'rate') !== null);
	const least = shown.toSorted((a, b) => Number(a.rate) - Number(b.rate))[0];
	const top = shown.toSorted((a, b) => Number(a.level_order) - Number(b.level_order))[0];
	const who = share(joined / eligible, locale);
	const plural = !/^(Jede|One)/.test(who);
	let title = de ? `${who} ${plural ? 'waren' : 'war'} dabei` : `${who} took part`;
	if (shown.length > 1 && least)
		title +=
			least === top
				? de
					? ', ganz oben am seltensten'
					: ', those at the top least often'
				: de
					? `, am seltensten auf der Ebene ${least.level}`
					: `, least often at the level ${least.level}`;
	const details = shown.map((row) =>
		de
			? `${row.level}: ${numberWord(Number(row.joined), locale)} von ${formatNumber(Number(row.eligible), locale)}`
			: `${row.level}: ${numberWord(Number(row.joined), locale)} of ${formatNumber(Number(row.eligible), locale)}`
	);
	// Which level took part least cannot be told where all of them are one.
	const alone =
		shown.length === 1 && String(top?.level).includes(' + ')
			? de
				? ' Die Ebenen sind einzeln zu klein, um sie zu zeigen.'
				: ' The levels are each too small to be shown.'
			: '';
	return {
		number: formatNumber(joined, locale),
		beside: `${de ? 'von' : 'of'} ${formatNumber(eligible, locale)}`,
		title: `${title}.`,
		detail: `${details.join('; ')}.${alone}`
	};
}
