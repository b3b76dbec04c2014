import type { AnswerRow } from '../../edition/edition';
import { formatChange, formatNumber } from '../../i18n/format';
import type { Context, Finding } from '../question';
import { activityVerb, activityWord, cutText, numeric, tooLittle } from '../words';

/** The two rows of the measure the programme is judged by. */
export function primaryRows(rows: AnswerRow[], primary: { tool: string; activity: string } | null) {
	const own = rows.filter((row) => row.tool === primary?.tool && row.activity === primary?.activity);
	return {
		mentees: own.find((row) => row.group === 'mentees'),
		comparison: own.find((row) => row.group === 'comparison')
	};
}

/** What mentees do more, beside what the others do more in the same weeks; no claim of cause. */
export function finding(rows: AnswerRow[], context: Context): Finding {
	const { locale, edition } = context;
	const de = locale === 'de';
	const { mentees, comparison } = primaryRows(rows, edition.settings.primary);
	const before = numeric(mentees, 'before');
	const after = numeric(mentees, 'after');
	if (before === null || after === null || !edition.settings.primary)
		return tooLittle(context, {
			de: 'Es fehlen Nutzungsdaten für 13 Wochen vor und nach dem Start, oder es sind zu wenige Mentees.',
			en: 'Usage data for 13 weeks before and after the start are missing, or there are too few mentees.'
		});
	const what = activityWord(edition.settings.primary.activity, locale);
	const change = after - before;
	const times = after / before;
	const small = Math.abs(change) < 0.1;
	const verb = activityVerb(edition.settings.primary.activity, locale);
	const amount = formatNumber(Math.abs(change), locale, 1);
	const title = small
		? de
			? `Mentees ${verb} nach dem Start so viele ${what} wie vorher.`
			: `Mentees ${verb} as many ${what} after their start as before.`
		: de
			? `Mentees ${verb} ${amount} ${what} ${change > 0 ? 'mehr' : 'weniger'} pro Woche als vor ihrem Start.`
			: `Mentees ${verb} ${amount} ${change > 0 ? 'more' : 'fewer'} ${what} a week than before they started.`;
	const others = numeric(comparison, 'before');
	const othersAfter = numeric(comparison, 'after');
	const compared =
		others === null || othersAfter === null
			? de
				? 'Eine Vergleichsgruppe gibt es in dieser Auswahl nicht.'
				: 'There is no comparison group in this selection.'
			: de
				? `Führungskräfte, die noch nicht begonnen hatten, veränderten sich im selben Zeitraum um ${formatChange(othersAfter - others, locale)} (von ${formatNumber(others, locale, 1)} auf ${formatNumber(othersAfter, locale, 1)}).`
				: `Leaders who had not started yet changed by ${formatChange(othersAfter - others, locale)} in the same weeks (from ${formatNumber(others, locale, 1)} to ${formatNumber(othersAfter, locale, 1)}).`;
	return {
		number: formatChange(change, locale),
		beside: de ? `${what} pro Woche` : `${what} a week`,
		title,
		detail: `${de ? 'Von' : 'From'} ${formatNumber(before, locale, 1)} ${de ? 'auf' : 'to'} ${formatNumber(after, locale, 1)}${times >= 1.5 ? (de ? `, das ${formatNumber(times, locale, 1)}‑fache` : `, ${formatNumber(times, locale, 1)} times as many`) : ''}. ${compared}${cutText(mentees?.cut === true, locale)}`
	};
}
