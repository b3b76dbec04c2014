import type { AnswerRow } from '../edition/edition';
import { explainNote } from '../i18n/explain-note';
import { formatNumber, type Locale } from '../i18n/format';
import type { Context, Words } from './question';

/** Numbers up to twelve are words in running text. */
const SMALL: Record<Locale, string[]> = {
	de: 'keine,eine,zwei,drei,vier,fünf,sechs,sieben,acht,neun,zehn,elf,zwölf'.split(','),
	en: 'none,one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve'.split(',')
};

export const numberWord = (value: number, locale: Locale): string =>
	SMALL[locale][value] ?? formatNumber(value, locale);

/** The number of a cell, or null where it is guarded or not a number. */
export const numeric = (row: AnswerRow | undefined, column: string): number | null => {
	const value = row?.[column];
	return typeof value === 'number' ? value : null;
};

/** Sum over rows, null where any of them is guarded. */
export function total(rows: AnswerRow[], column: string): number | null {
	let sum = 0;
	for (const row of rows) {
		const value = numeric(row, column);
		if (value === null) return null;
		sum += value;
	}
	return sum;
}

/** What is done with an activity: "schreiben Beiträge". */
const VERB: Record<string, Words> = {
	contribute: { de: 'schreiben', en: 'write' },
	react: { de: 'geben', en: 'give' },
	read: { de: 'zeigen', en: 'show' },
	other: { de: 'zeigen', en: 'show' }
};

export const activityVerb = (activity: unknown, locale: Locale): string =>
	(Object.hasOwn(VERB, String(activity)) ? VERB[String(activity)]! : VERB.other!)[locale];

/** Whether the guard hides the number of any row: it may be larger than all that are shown. */
export const anyHidden = (rows: AnswerRow[], column: string): boolean =>
	rows.some((row) => numeric(row, column) === null);

/** The row with the largest number; none where a hidden one could be larger, or where two are as large. */
export function largest(rows: AnswerRow[], column: string): AnswerRow | undefined {
	if (anyHidden(rows, column)) return undefined;
	const [first, second] = rows.toSorted((a, b) => Number(b[column]) - Number(a[column]));
	return second && first?.[column] === second[column] ? undefined : first;
}

/** A code of a key column in words; what is no code stays as it is. */
export const inWords = (words: Record<string, Words>, value: unknown, locale: Locale): string =>
	words[String(value)]?.[locale] ?? String(value);

/** First letter large, for a label that begins with a code in words. */
export const titled = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const GROUP: Record<string, Words> = {
	mentees: { de: 'Mentees', en: 'Mentees' },
	comparison: { de: 'Vergleich', en: 'Comparison' },
	others: { de: 'nie dabei', en: 'never joined' }
};

export const ROLE: Record<string, Words> = {
	mentee: { de: 'Mentee', en: 'Mentee' },
	mentor: { de: 'Mentor/in', en: 'Mentor' }
};

const DAY = 86_400_000;

export const ACTIVITY: Record<string, Words> = {
	contribute: { de: 'Beiträge', en: 'posts' },
	react: { de: 'Reaktionen', en: 'reactions' },
	read: { de: 'Lesezugriffe', en: 'reads' },
	other: { de: 'Sonstiges', en: 'other' }
};

/** "mit Beiträgen": the case that German wants after a preposition. */
export const activityDative = (activity: unknown, locale: Locale): string => {
	const word = activityWord(activity, locale);
	return locale === 'de' && word.endsWith('e') ? `${word}n` : word;
};

export const activityWord = (activity: unknown, locale: Locale): string =>
	ACTIVITY[String(activity)]?.[locale] ?? String(activity);

/**
 * In place of a number that the guard hides. Not "too small": it may be large, and hidden because it would give a small
 * one back.
 */
export const notShown = (locale: Locale): string => (locale === 'de' ? 'nicht gezeigt' : 'not shown');

/** The same in a sentence, with the reason. */
export const WHY_HIDDEN: Words = {
	de: 'nicht gezeigt, weil klein oder weil sie Kleines verrieten',
	en: 'not shown, being small or giving something small away'
};

/** What a dot of a figure is: "one dot = five people". */
export function dotText(each: number, locale: Locale): string {
	if (each === 1) return locale === 'de' ? 'ein Punkt = eine Person' : 'one dot = one person';
	return locale === 'de'
		? `ein Punkt = ${formatNumber(each, locale)} Personen`
		: `one dot = ${formatNumber(each, locale)} people`;
}

/** "Too little data" in one sentence, with what is missing. */
export const tooLittle = (context: Context, missing: Words) => ({
	title: context.locale === 'de' ? 'Zu wenig Daten für eine Aussage.' : 'Too little data to say anything.',
	detail: missing[context.locale]
});

/** Weeks without report in the tool the programme is judged by. */
const missingWeeks = ({ edition }: Context) =>
	edition.notes.filter((note) => note.code === 'missing-week' && note.tool === edition.settings.primary?.tool);

/** Months in which a week has no report, by the week's Thursday. */
export const gapMonths = (context: Context): string[] =>
	missingWeeks(context).flatMap(({ from, to }) => {
		const months: string[] = [];
		for (let day = Date.parse(from ?? '') + 3 * DAY; day <= Date.parse(to ?? ''); day += 7 * DAY)
			months.push(new Date(day).toISOString().slice(0, 7));
		return months;
	});

/** Said where the data do not reach over the weeks of every mentee. */
export const cutText = (cut: boolean, locale: Locale): string => {
	if (!cut) return '';
	return locale === 'de'
		? ' Für einen Teil der Mentees reichen die Daten nicht über alle Wochen; sie fehlen hier.'
		: ' For some mentees the data do not reach over all weeks; they are missing here.';
};

/** The same weeks as sentences; empty where there are none. */
export const gaps = (context: Context): string =>
	missingWeeks(context)
		.map((note) => ` ${explainNote(note, context.locale)}`)
		.join('');
