import type { AnswerRow } from '../../edition/edition';
import type { Context, Finding, Words } from '../question';
import { inWords, numeric, tooLittle } from '../words';

export const MEASURES: Record<string, Words> = {
	minutes: { de: 'Minuten je Sitzung', en: 'Minutes a session' },
	days_between: { de: 'Tage zwischen zwei Sitzungen', en: 'Days between two sessions' },
	sessions_per_pair: { de: 'Sitzungen je Paar', en: 'Sessions a pair' }
};

const mostFrequent = (rows: AnswerRow[], measure: string): string | undefined =>
	rows
		.filter((row) => row.measure === measure && numeric(row, 'sessions') !== null)
		.toSorted((a, b) => Number(b.sessions) - Number(a.sessions))
		.map((row) => String(row.bucket))[0];

/** The usual length, distance and number of sessions. */
export function finding(rows: AnswerRow[], context: Context): Finding {
	const { locale } = context;
	const de = locale === 'de';
	const minutes = mostFrequent(rows, 'minutes');
	const days = mostFrequent(rows, 'days_between');
	const pair = mostFrequent(rows, 'sessions_per_pair');
	if (!minutes && pair)
		return {
			number: pair,
			beside: inWords(MEASURES, 'sessions_per_pair', locale),
			title: de ? `Die meisten Paare treffen sich ${pair} Mal.` : `Most pairs meet ${pair} times.`,
			detail: de ? 'Wie lange sie sich treffen, steht in keiner Liste.' : 'How long they meet for is on no list.'
		};
	if (!minutes)
		return tooLittle(context, {
			de: 'Es fehlt die Liste der Sitzungen mit ihrer Dauer.',
			en: 'The list of sessions with their length is missing.'
		});
	const then = days
		? de
			? `, meist ${days} Tage nach der vorigen`
			: `, mostly ${days} days after the one before`
		: '';
	return {
		number: minutes,
		beside: inWords(MEASURES, 'minutes', locale),
		title: de
			? `Die übliche Sitzung dauert ${minutes} Minuten${then}.`
			: `The usual session lasts ${minutes} minutes${then}.`,
		detail: pair ? (de ? `Die meisten Paare treffen sich ${pair} Mal.` : `Most pairs meet ${pair} times.`) : undefined
	};
}
