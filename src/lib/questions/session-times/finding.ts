import type { AnswerRow } from '../../edition/edition';
import { formatNumber } from '../../i18n/format';
import type { Context, Finding, Words } from '../question';
import { anyHidden, inWords, numeric, tooLittle } from '../words';

export const WEEKDAYS: Record<string, Words> = {
	1: { de: 'Montag', en: 'Monday' },
	2: { de: 'Dienstag', en: 'Tuesday' },
	3: { de: 'Mittwoch', en: 'Wednesday' },
	4: { de: 'Donnerstag', en: 'Thursday' },
	5: { de: 'Freitag', en: 'Friday' },
	6: { de: 'Samstag', en: 'Saturday' },
	7: { de: 'Sonntag', en: 'Sunday' }
};

/** The most frequent weekday and hour; where hidden cells could make others more frequent, what is sure at least. */
export function finding(rows: AnswerRow[], context: Context): Finding {
	const { locale } = context;
	const de = locale === 'de';
	const shown = rows.filter((row) => numeric(row, 'sessions') !== null);
	if (!shown.length)
		return tooLittle(context, {
			de: 'Die Uhrzeiten der Sitzungen fehlen, oder zu jeder Zeit trafen sich zu wenige.',
			en: 'The times of the sessions are missing, or too few met at each of them.'
		});
	const most = (column: string) => {
		const sums = new Map<number, number>();
		for (const row of shown) sums.set(Number(row[column]), (sums.get(Number(row[column])) ?? 0) + Number(row.sessions));
		const [[value, sessions], second] = [...sums].toSorted((a, b) => b[1] - a[1]) as [
			[number, number],
			[number, number]?
		];
		const elsewhere = rows.filter((row) => Number(row[column]) !== value);
		return { value, sessions, sure: !anyHidden(elsewhere, 'sessions') && sessions !== second?.[1] };
	};
	const [weekday, hour] = [most('weekday'), most('hour')];
	const day = inWords(WEEKDAYS, weekday.value, locale);
	const [onDay, atHour] = [weekday, hour].map(({ sessions }) => formatNumber(sessions, locale));
	if (weekday.sure && hour.sure)
		return {
			number: day,
			beside: de
				? `am häufigsten, häufigste Stunde ab ${hour.value} Uhr`
				: `most often, most frequent hour from ${hour.value}:00`,
			title: de
				? `Man trifft sich am häufigsten am ${day}, die häufigste Stunde beginnt um ${hour.value} Uhr.`
				: `Pairs meet most often on ${day}; the most frequent hour begins at ${hour.value}:00.`
		};
	return {
		number: day,
		beside: de ? `mindestens ${onDay} Sitzungen` : `at least ${onDay} sessions`,
		title: de
			? `Mindestens ${onDay} Sitzungen beginnen an einem ${day}, mindestens ${atHour} zwischen ${hour.value} und ${hour.value + 1} Uhr.`
			: `At least ${onDay} sessions begin on a ${day}, at least ${atHour} between ${hour.value}:00 and ${hour.value + 1}:00.`,
		detail: de
			? 'Ob es an anderen Tagen und zu anderen Stunden mehr sind, lässt sich nicht sagen: Nicht alle Felder sind gezeigt.'
			: 'Whether other days and hours have more cannot be said: not all cells are shown.'
	};
}
