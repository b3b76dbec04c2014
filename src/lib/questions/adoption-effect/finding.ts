import type { AnswerRow } from '../../edition/edition';
import { formatChange, formatNumber } from '../../i18n/format';
import type { Context, Finding, Words } from '../question';
import { primaryRow, whyUnclear } from '../verdict';
import { activityWord, cutText, inWords, numeric, tooLittle } from '../words';

/** What is done with an activity. */
const VERB: Record<string, Words> = {
	contribute: { de: 'schreiben', en: 'write' },
	react: { de: 'geben', en: 'give' },
	read: { de: 'zeigen', en: 'show' },
	other: { de: 'zeigen', en: 'show' }
};

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
