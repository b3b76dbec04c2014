import type { AnswerRow } from '../../edition/edition';
import { formatPercent } from '../../i18n/format';
import type { Context, Finding } from '../question';
import { numeric, tooLittle } from '../words';

/** Rows of a group that are shown, by month. */
export const courseOf = (rows: AnswerRow[], group: string): AnswerRow[] =>
	rows
		.filter((row) => row.group === group && numeric(row, 'without_rate') !== null)
		.toSorted((a, b) => Number(a.month) - Number(b.month));

/** Share with a community of their own after half a year and a year. */
export function finding(rows: AnswerRow[], context: Context): Finding {
	const { locale } = context;
	const de = locale === 'de';
	const mentees = courseOf(rows, 'mentees');
	const at = (course: AnswerRow[], month: number) => course.find((row) => row.month === month);
	const end = at(mentees, 12) ?? at(mentees, 6);
	if (!end)
		return tooLittle(context, {
			de: 'Es fehlt der Community-Bericht mit Besitzern über mindestens ein halbes Jahr, oder es sind zu wenige Mentees.',
			en: 'The community report with owners over at least half a year is missing, or there are too few mentees.'
		});
	const other = at(courseOf(rows, 'comparison'), Number(end.month));
	const founded = (row: AnswerRow) => formatPercent(1 - Number(row.without_rate), locale);
	const half = at(mentees, 6);
	const when =
		end.month === 12 ? (de ? 'nach einem Jahr' : 'after a year') : de ? 'nach einem halben Jahr' : 'after half a year';
	const range = de
		? `95-%-Intervall ${formatPercent(1 - Number(end.high), locale)} bis ${formatPercent(1 - Number(end.low), locale)}.`
		: `95% interval ${formatPercent(1 - Number(end.high), locale)} to ${formatPercent(1 - Number(end.low), locale)}.`;
	const compared = other
		? de
			? ` Von den nie Beteiligten: ${founded(other)}.`
			: ` Of those who never joined: ${founded(other)}.`
		: '';
	const early =
		half && end.month === 12
			? de
				? ` Nach einem halben Jahr waren es ${founded(half)}.`
				: ` After half a year it was ${founded(half)}.`
			: '';
	return {
		number: founded(end),
		beside: de ? `mit eigener Community ${when}` : `with a community of their own ${when}`,
		title: de
			? `${founded(end)} der Mentees haben ${when} eine eigene Community gegründet.`
			: `${founded(end)} of mentees have founded a community of their own ${when}.`,
		detail: `${range}${early}${compared}`
	};
}
