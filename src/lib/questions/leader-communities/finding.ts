import type { AnswerRow } from '../../edition/edition';
import { formatMonth, formatNumber } from '../../i18n/format';
import type { Context, Finding } from '../question';
import { numberWord, numeric, titled, tooLittle } from '../words';

/** Rows of a group that are shown, by month. */
export const monthsOf = (rows: AnswerRow[], group: string): AnswerRow[] =>
	rows
		.filter((row) => row.group === group && numeric(row, 'owners') !== null)
		.toSorted((a, b) => String(a.month).localeCompare(String(b.month)));

/** How many run a community now, against the first month that can be shown, and whether it is answered there. */
export function finding(rows: AnswerRow[], context: Context): Finding {
	const { locale } = context;
	const de = locale === 'de';
	const mentees = monthsOf(rows, 'mentees');
	const [first, last] = [mentees[0], mentees.at(-1)];
	if (!first || !last)
		return tooLittle(context, {
			de: 'Es fehlt der Community-Bericht mit Besitzern, oder es führen zu wenige Mentees eine Community.',
			en: 'The community report with owners is missing, or too few mentees run a community.'
		});
	const others = monthsOf(rows, 'others').at(-1);
	const perPost = Number(last.posts) ? Number(last.reactions) / Number(last.posts) : null;
	const now = formatMonth(String(last.month), locale);
	const answer =
		perPost === null
			? ''
			: de
				? ` Auf einen Beitrag dort kommen ${formatNumber(perPost, locale, 1)} Reaktionen.`
				: ` A post there gets ${formatNumber(perPost, locale, 1)} reactions.`;
	const compared = others
		? de
			? `Von den Führungskräften, die nie dabei waren, sind es ${numberWord(Number(others.owners), locale)} von ${formatNumber(Number(others.leaders), locale)}.`
			: `Of leaders who never took part, ${numberWord(Number(others.owners), locale)} of ${formatNumber(Number(others.leaders), locale)} do.`
		: '';
	return {
		number: formatNumber(Number(last.owners), locale),
		beside: `${de ? 'von' : 'of'} ${formatNumber(Number(last.leaders), locale)} ${de ? 'Mentees' : 'mentees'}`,
		title: de
			? `${titled(numberWord(Number(last.owners), locale))} Mentees führen im ${now} eine Community, mit zusammen ${formatNumber(Number(last.members), locale)} Mitgliedschaften.`
			: `${titled(numberWord(Number(last.owners), locale))} mentees run a community in ${now}, with ${formatNumber(Number(last.members), locale)} memberships between them.`,
		detail: `${compared}${answer}`.trim() || undefined
	};
}
