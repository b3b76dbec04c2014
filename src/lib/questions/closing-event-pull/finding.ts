import type { AnswerRow } from '../../edition/edition';
import { formatNumber } from '../../i18n/format';
import type { Context, Finding } from '../question';
import { numeric, tooLittle } from '../words';

/** First and last week of a row, which may be several merged ones. */
export const weeksOf = (row: AnswerRow): [first: number, last: number] => {
	const weeks = String(row.weeks_from_event).split(' + ').map(Number);
	return [weeks[0] ?? 0, weeks.at(-1) ?? 0];
};

/** Applications a week before and after the event, from the rows that lie wholly on one side. */
export function finding(rows: AnswerRow[], context: Context): Finding {
	const { locale } = context;
	const de = locale === 'de';
	const shown = rows.filter((row) => numeric(row, 'applications') !== null);
	const rate = (some: AnswerRow[]) => {
		const weeks = some.reduce((sum, row) => sum + weeksOf(row)[1] - weeksOf(row)[0] + 1, 0);
		return weeks ? some.reduce((sum, row) => sum + Number(row.applications), 0) / weeks : null;
	};
	const before = rate(shown.filter((row) => weeksOf(row)[1] < 0));
	const after = rate(shown.filter((row) => weeksOf(row)[0] >= 0));
	if (before === null || after === null)
		return tooLittle(context, {
			de: 'Es braucht Bewerbungen vor und nach einer Schlussveranstaltung, auf die noch eine Runde folgte.',
			en: 'Applications before and after a closing event that was followed by another round are needed.'
		});
	const [a, b] = [before, after].map((value) => formatNumber(value, locale, 1));
	const times = after / before;
	return {
		number: formatNumber(after, locale, 1),
		beside: de ? 'Bewerbungen je Woche danach' : 'applications a week afterwards',
		title:
			times > 1.2
				? de
					? `Nach den Schlussveranstaltungen bewerben sich mehr: ${b} statt ${a} je Woche.`
					: `More apply after closing events: ${b} instead of ${a} a week.`
				: times < 1 / 1.2
					? de
						? `Nach den Schlussveranstaltungen bewerben sich weniger: ${b} statt ${a} je Woche.`
						: `Fewer apply after closing events: ${b} instead of ${a} a week.`
					: de
						? `Schlussveranstaltungen ändern an den Bewerbungen wenig: ${a} je Woche davor, ${b} danach.`
						: `Closing events change little about applications: ${a} a week before, ${b} after.`,
		detail: de
			? 'Ein Anstieg kann auch daran liegen, dass danach die nächste Ausschreibung beginnt.'
			: 'A rise may also come from the next call, which opens afterwards.'
	};
}
