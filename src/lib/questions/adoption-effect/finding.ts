import type { AnswerRow } from '../../edition/edition';
import { formatChange, formatNumber, formatP } from '../../i18n/format';
import type { Context, Finding, Words } from '../question';
import { activityWord, numeric, tooLittle } from '../words';

export const VERDICT: Record<string, Words> = {
	more: { de: '▲ mehr', en: '▲ more' },
	less: { de: '▼ weniger', en: '▼ less' },
	unclear: { de: 'unklar', en: 'unclear' }
};

export const primaryRow = (rows: AnswerRow[]): AnswerRow | undefined =>
	rows.find((row) => row.primary === true && numeric(row, 'effect') !== null);

/** "+1,8 (1,2 bis 2,3)" */
export const rangeText = (row: AnswerRow, { locale }: Context): string =>
	`${formatChange(Number(row.effect), locale)} (${formatChange(Number(row.effect_low), locale)} ${locale === 'de' ? 'bis' : 'to'} ${formatChange(Number(row.effect_high), locale)})`;

/** Why nothing can be claimed. */
export function whyUnclear(row: AnswerRow, { locale }: Context): string {
	const de = locale === 'de';
	const trend = numeric(row, 'pretrend_p');
	if (trend === null)
		return de
			? 'Ob sich beide Gruppen schon vorher verschieden entwickelten, ist mit diesen Daten nicht zu prüfen.'
			: 'Whether both groups had already moved apart before cannot be tested with these data.';
	if (trend < 0.05)
		return de
			? `Beide Gruppen entwickelten sich schon vor dem Start verschieden (p = ${formatP(trend, locale)}): Was danach geschah, lässt sich dem Programm nicht zurechnen.`
			: `Both groups had already moved apart before the start (p = ${formatP(trend, locale)}): what followed cannot be credited to the programme.`;
	return de
		? 'Das Intervall reicht auf beide Seiten der Null: Die Daten tragen weder mehr noch weniger.'
		: 'The interval lies on both sides of nought: the data carry neither more nor less.';
}

/** What of the mentees' change is the programme's, for the measure the programme is judged by. */
export function finding(rows: AnswerRow[], context: Context): Finding {
	const { locale, edition } = context;
	const de = locale === 'de';
	const row = primaryRow(rows);
	if (!row)
		return tooLittle(context, {
			de: 'Es fehlen Nutzungsdaten vor und nach dem Start oder Führungskräfte, die noch nicht begonnen hatten, oder es sind zu wenige.',
			en: 'Usage data before and after the start are missing, or leaders who had not started yet, or there are too few.'
		});
	const what = activityWord(edition.settings.primary?.activity, locale);
	const effect = Number(row.effect);
	const amount = formatNumber(Math.abs(effect), locale, 1);
	const naive = numeric(row, 'naive');
	const naiveText =
		naive === null
			? ''
			: de
				? ` Ohne Vergleich sähe es nach ${formatChange(naive, locale)} aus.`
				: ` Without a comparison it would look like ${formatChange(naive, locale)}.`;
	if (row.verdict === 'unclear')
		return {
			number: '?',
			beside: de ? 'nicht zu sichern' : 'cannot be established',
			title: de
				? `Ob das Programm mehr ${what} bewirkt, lässt sich nicht sichern.`
				: `Whether the programme brings more ${what} cannot be established.`,
			short: whyUnclear(row, context),
			detail: `${whyUnclear(row, context)}${naiveText}`
		};
	const more = row.verdict === 'more';
	return {
		number: formatChange(effect, locale),
		beside: de ? `${what} je Woche` : `${what} a week`,
		title: more
			? de
				? `Auf das Programm gehen ${amount} zusätzliche ${what} je Woche zurück.`
				: `${amount} additional ${what} a week are due to the programme.`
			: de
				? `Auf das Programm gehen ${amount} ${what} weniger je Woche zurück.`
				: `${amount} fewer ${what} a week are due to the programme.`,
		short: de
			? `Das bleibt, wenn man abzieht, was alle mehr tun.${naiveText}`
			: `This remains after taking away what everyone does more.${naiveText}`,
		detail: de
			? `95-%-Intervall ${formatNumber(Number(row.effect_low), locale, 1)} bis ${formatNumber(Number(row.effect_high), locale, 1)}, gegen Führungskräfte, die noch nicht begonnen hatten.${naiveText}`
			: `95% interval ${formatNumber(Number(row.effect_low), locale, 1)} to ${formatNumber(Number(row.effect_high), locale, 1)}, against leaders who had not started yet.${naiveText}`
	};
}
