import type { AnswerRow } from '../../edition/edition';
import { formatNumber, formatPercent } from '../../i18n/format';
import type { Context, Finding, Words } from '../question';
import { apart, outOf } from '../rates';
import { inWords, numeric, tooLittle } from '../words';

export const KINDS: Record<string, Words> = {
	colleague: { de: 'Kolleginnen und Kollegen', en: 'Colleagues' },
	direct_report: { de: 'Direkt Unterstellte', en: 'Direct reports' },
	unknown: { de: 'Ohne Angabe', en: 'Not said' }
};

/** How many of those recommended joined, and whether colleagues and direct reports differ. */
export function finding(rows: AnswerRow[], context: Context): Finding {
	const { locale, edition } = context;
	const de = locale === 'de';
	const shown = rows.filter((row) => numeric(row, 'rate') !== null);
	if (!shown.length)
		return tooLittle(context, {
			de: `Es fehlen Empfehlungen, die schon ${edition.settings.follow_up_days} Tage Zeit hatten, oder es sind zu wenige.`,
			en: `Recommendations that have had ${edition.settings.follow_up_days} days are missing, or there are too few.`
		});
	const sum = (column: string) => shown.reduce((all, row) => all + Number(row[column]), 0);
	const [joined, referred] = [sum('joined'), sum('referred')];
	const rate = formatPercent(joined / referred, locale);
	const of = (kind: string) => shown.find((row) => row.kind === kind);
	const [colleagues, reports] = [of('colleague'), of('direct_report')];
	const hidden = rows
		.filter((row) => row.guarded === true && !shown.includes(row))
		.map((row) => inWords(KINDS, row.kind, locale));
	const compared =
		colleagues && reports
			? apart(colleagues, reports)
				? de
					? `Kolleginnen und Kollegen: ${formatPercent(Number(colleagues.rate), locale)}, direkt Unterstellte: ${formatPercent(Number(reports.rate), locale)}.`
					: `Colleagues: ${formatPercent(Number(colleagues.rate), locale)}, direct reports: ${formatPercent(Number(reports.rate), locale)}.`
				: de
					? `Zwischen Kolleginnen und Kollegen (${formatPercent(Number(colleagues.rate), locale)}) und direkt Unterstellten (${formatPercent(Number(reports.rate), locale)}) ist kein Unterschied zu sichern.`
					: `Between colleagues (${formatPercent(Number(colleagues.rate), locale)}) and direct reports (${formatPercent(Number(reports.rate), locale)}) no difference can be established.`
			: hidden.length
				? de
					? `Nicht gezeigt: ${hidden.join(', ')}.`
					: `Not shown: ${hidden.join(', ')}.`
				: undefined;
	return {
		number: outOf(joined, referred, locale),
		beside: de ? 'Empfohlenen kamen' : 'recommended joined',
		title: de
			? `Von ${formatNumber(referred, locale)} Empfohlenen kamen ${formatNumber(joined, locale)} (${rate}) innerhalb von ${edition.settings.follow_up_days} Tagen.`
			: `Of ${formatNumber(referred, locale)} recommended, ${formatNumber(joined, locale)} (${rate}) joined within ${edition.settings.follow_up_days} days.`,
		detail: compared
	};
}
