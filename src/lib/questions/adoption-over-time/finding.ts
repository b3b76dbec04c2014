import type { AnswerRow } from '../../edition/edition';
import { formatMonth, formatPercent } from '../../i18n/format';
import type { Context, Finding } from '../question';
import { numeric, tooLittle } from '../words';

/** Mean share over up to three months, null where one of them is guarded. */
function mean(rows: AnswerRow[]): number | null {
	const rates = rows.map((row) => numeric(row, 'active_rate'));
	if (!rates.length || rates.some((rate) => rate === null)) return null;
	return rates.reduce((sum: number, rate) => sum + (rate ?? 0), 0) / rates.length;
}

/** First three months against the last three, mentees beside the others. */
export function finding(rows: AnswerRow[], context: Context): Finding {
	const { locale } = context;
	const de = locale === 'de';
	const of = (group: string) => rows.filter((row) => row.group === group && numeric(row, 'active_rate') !== null);
	const mentees = of('mentees');
	const others = of('others');
	const [first, last] = [mean(mentees.slice(0, 3)), mean(mentees.slice(-3))];
	const [othersFirst, othersLast] = [mean(others.slice(0, 3)), mean(others.slice(-3))];
	if (mentees.length < 6 || first === null || last === null)
		return tooLittle(context, {
			de: 'Es fehlen Nutzungsdaten über mindestens sechs Monate, oder es sind zu wenige Personen.',
			en: 'Usage data over at least six months are missing, or there are too few people.'
		});
	const percent = (rate: number) => formatPercent(rate, locale);
	const title = de
		? `Zuletzt sind ${percent(last)} der Mentees regelmäßig aktiv, am Anfang waren es ${percent(first)}.`
		: `By now ${percent(last)} of the mentees are regularly active, ${percent(first)} were at the beginning.`;
	const span = `${formatMonth(String(mentees[0]?.month), locale)} – ${formatMonth(String(mentees.at(-1)?.month), locale)}`;
	return {
		number: percent(last),
		beside: de ? 'der Mentees regelmäßig aktiv' : 'of mentees regularly active',
		title,
		detail:
			othersFirst === null || othersLast === null
				? span
				: de
					? `Bei den Führungskräften, die nie dabei waren: ${percent(othersFirst)} und ${percent(othersLast)} (je drei Monate, ${span}).`
					: `Among leaders who never took part: ${percent(othersFirst)} and ${percent(othersLast)} (three months each, ${span}).`
	};
}
