import type { AnswerRow } from '../../edition/edition';
import type { Context, Finding, Words } from '../question';
import { inWords, numeric, tooLittle } from '../words';

export const WEEKDAYS: Record<string, Words> = {
	1: { de: 'Montag', en: 'Monday' },
	2: { de: 'Dienstag', en: 'Tuesday' },
	3: { de: 'Mittwoch', en: 'Wednesday' },
	4: { de: 'Donnerstag', en: 'Thursday' },
	5: { de: 'Freitag', en: 'Friday' },
	6: { de: 'Samstag', en: 'Saturday' },
	7: { de: 'Sonntag', en: 'Sunday' }
};

/** The most frequent weekday and hour among the cells that are shown. */
export function finding(rows: AnswerRow[], context: Context): Finding {
	const { locale } = context;
	const de = locale === 'de';
	const shown = rows.filter((row) => numeric(row, 'sessions') !== null);
	if (!shown.length)
		return tooLittle(context, {
			de: 'Die Uhrzeiten der Sitzungen fehlen, oder zu jeder Zeit trafen sich zu wenige.',
			en: 'The times of the sessions are missing, or too few met at each of them.'
		});
	const sumBy = (column: string) => {
		const sums = new Map<number, number>();
		for (const row of shown) sums.set(Number(row[column]), (sums.get(Number(row[column])) ?? 0) + Number(row.sessions));
		return [...sums].toSorted((a, b) => b[1] - a[1])[0]![0];
	};
	const [day, hour] = [inWords(WEEKDAYS, sumBy('weekday'), locale), sumBy('hour')];
	return {
		number: day,
		beside: de ? `meist um ${hour} Uhr` : `mostly at ${hour}:00`,
		title: de
			? `Getroffen wird sich am häufigsten am ${day}, die häufigste Stunde beginnt um ${hour} Uhr.`
			: `Pairs meet most often on ${day}; the most frequent hour begins at ${hour}:00.`
	};
}
