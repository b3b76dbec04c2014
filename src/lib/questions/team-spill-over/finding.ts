import type { AnswerRow } from '../../edition/edition';
import { formatChange, formatNumber } from '../../i18n/format';
import type { Context, Finding } from '../question';
import { primaryRow, whyUnclear } from '../verdict';
import { activityVerb, activityWord, tooLittle } from '../words';

/** Whether the teams of mentees became more active than other teams. */
export function finding(rows: AnswerRow[], context: Context): Finding {
	const { locale, edition } = context;
	const de = locale === 'de';
	const row = primaryRow(rows);
	if (!row)
		return tooLittle(context, {
			de: 'Es fehlen Vorgesetzte im Personalstamm oder Nutzungsdaten aller Beschäftigten, oder es sind zu wenige Teams.',
			en: 'Managers in the master data or usage data of all staff are missing, or there are too few teams.'
		});
	const activity = edition.settings.primary?.activity;
	const what = activityWord(activity, locale);
	const size = `${formatNumber(Number(row.people), locale)} ${de ? 'Personen in' : 'people in'} ${formatNumber(Number(row.teams), locale)} Teams`;
	const english = `${formatNumber(Number(row.people), locale)} people in ${formatNumber(Number(row.teams), locale)} teams`;
	const amount = formatNumber(Math.abs(Number(row.effect)), locale, 2);
	if (row.verdict === 'unclear')
		return {
			number: '?',
			beside: de ? 'in den Teams nicht zu sichern' : 'cannot be established in the teams',
			title: de
				? 'Ob sich auch die Teams der Mentees anders verhalten, lässt sich nicht sichern.'
				: 'Whether the mentees’ teams behave differently too cannot be established.',
			detail: `${whyUnclear(row, context)} ${de ? size : english}.`
		};
	const more = row.verdict === 'more';
	return {
		number: formatChange(Number(row.effect), locale, 2),
		beside: de ? `${what} je Woche und Person im Team` : `${what} a week and team member`,
		title: de
			? `Es springt über: Teams von Mentees ${activityVerb(activity, locale)} ${amount} ${what} ${more ? 'mehr' : 'weniger'} je Person und Woche als andere.`
			: `It spills over: teams of mentees ${activityVerb(activity, locale)} ${amount} ${more ? 'more' : 'fewer'} ${what} a person and week than others.`,
		detail: de
			? `${size}; wer selbst teilnahm, ist nicht dabei. Personen eines Teams zählen gemeinsam.`
			: `${english}; whoever took part is left out. Members of a team count together.`
	};
}
