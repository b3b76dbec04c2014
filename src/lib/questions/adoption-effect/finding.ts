import type { AnswerRow } from '../../edition/edition';
import { formatChange, formatNumber, formatP } from '../../i18n/format';
import type { Context, Finding, Words } from '../question';
import { activityWord, cutText, inWords, numeric, tooLittle } from '../words';

export const VERDICT: Record<string, Words> = {
	more: { de: '▲ mehr', en: '▲ more' },
	less: { de: '▼ weniger', en: '▼ less' },
	unclear: { de: 'unklar', en: 'unclear' }
};

/** What is done with an activity. */
const VERB: Record<string, Words> = {
	contribute: { de: 'schreiben', en: 'write' },
	react: { de: 'geben', en: 'give' },
	read: { de: 'zeigen', en: 'show' },
	other: { de: 'zeigen', en: 'show' }
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
	if (Number(row.effect_low) > 0 || Number(row.effect_high) < 0)
		return de
			? 'Für sich genommen wäre der Unterschied gesichert; unter so vielen Maßen fällt aber leicht eines zufällig auf.'
			: 'By itself the difference would be established; among so many measures, though, one easily stands out by chance.';
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
	const activity = String(edition.settings.primary?.activity);
	const what = activityWord(activity, locale);
	const effect = Number(row.effect);
	const amount = formatNumber(Math.abs(effect), locale, 1);
	const naive = numeric(row, 'naive');
	const rest =
		naive !== null && naive > effect
			? de
				? ': Der Rest ist, was alle mehr tun'
				: ': the rest is what everyone does more'
			: '';
	const naiveText =
		naive === null
			? ''
			: de
				? ` Ein bloßer Vorher-nachher-Vergleich hätte ${formatChange(naive, locale)} ergeben${rest}.`
				: ` A mere before/after comparison would have said ${formatChange(naive, locale)}${rest}.`;
	const cut = cutText(row.cut === true, locale);
	if (row.verdict === 'unclear')
		return {
			number: '?',
			beside: de ? 'nicht zu sichern' : 'cannot be established',
			title: de
				? `Ob das Programm mehr ${what} bewirkt, lässt sich nicht sichern.`
				: `Whether the programme brings more ${what} cannot be established.`,
			detail: `${whyUnclear(row, context)}${naiveText}${cut}`
		};
	const more = row.verdict === 'more';
	const range = `${formatChange(Number(row.effect_low), locale)} ${de ? 'bis' : 'to'} ${formatChange(Number(row.effect_high), locale)}`;
	return {
		number: formatChange(effect, locale),
		beside: de ? `${what} je Woche` : `${what} a week`,
		title: de
			? `Mentees ${inWords(VERB, activity, locale)} durch das Programm ${amount} ${what} ${more ? 'mehr' : 'weniger'} je Woche.`
			: `The programme makes mentees ${inWords(VERB, activity, locale)} ${amount} ${more ? 'more' : 'fewer'} ${what} a week.`,
		detail: de
			? `Gegenüber Führungskräften, die noch nicht begonnen hatten, sind es ${formatChange(effect, locale)} (95 %: ${range}).${naiveText}${cut}`
			: `Against leaders who had not started yet it is ${formatChange(effect, locale)} (95%: ${range}).${naiveText}${cut}`
	};
}
