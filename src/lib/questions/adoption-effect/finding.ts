import type { AnswerRow } from '../../edition/edition';
import { formatChange, formatNumber } from '../../i18n/format';
import type { Context, Finding } from '../question';
import { primaryRow, whyUnclear } from '../verdict';
import { activityVerb, activityWord, cutText, numeric, tooLittle } from '../words';

/** What mentees do more than those they are compared with, for the measure the programme is judged by. */
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
	// Too much only where the comparison says that there is less, and that less is established.
	const naiveText =
		naive === null || naive <= effect || row.verdict !== 'more'
			? ''
			: de
				? ` Ein bloßer Vorher-nachher-Vergleich hätte ${formatChange(naive, locale)} ergeben – ohne Vergleichsgruppe und damit zu viel.`
				: ` A mere before/after comparison would have said ${formatChange(naive, locale)} – without a comparison group, and so too much.`;
	const cut = cutText(row.cut === true, locale);
	if (row.verdict === 'unclear')
		return {
			number: '?',
			beside: de ? 'nicht zu sichern' : 'cannot be established',
			title: de
				? `Ob das Programm mehr ${what} bewirkt, lässt sich nicht sichern.`
				: `Whether the programme brings more ${what} cannot be established.`,
			detail: `${whyUnclear(row, context)}${cut}`
		};
	const more = row.verdict === 'more';
	const range = `${formatChange(Number(row.effect_low), locale)} ${de ? 'bis' : 'to'} ${formatChange(Number(row.effect_high), locale)}`;
	return {
		number: formatChange(effect, locale),
		beside: de ? `${what} je Woche` : `${what} a week`,
		title: de
			? `Führungskräfte, die dabei waren, ${activityVerb(activity, locale)} ${amount} ${what} ${more ? 'mehr' : 'weniger'} pro Woche.`
			: `Leaders who took part ${activityVerb(activity, locale)} ${amount} ${more ? 'more' : 'fewer'} ${what} a week.`,
		detail: de
			? `Gegenüber Führungskräften, die noch nicht begonnen hatten, sind es ${formatChange(effect, locale)} (95 %: ${range}).${naiveText}${cut}`
			: `Against leaders who had not started yet it is ${formatChange(effect, locale)} (95%: ${range}).${naiveText}${cut}`
	};
}
