import type { AnswerRow } from '../../edition/edition';
import type { Context, Finding, Words } from '../question';
import { outOf } from '../rates';
import { inWords, largest, numeric, tooLittle, total } from '../words';

export const MEASURES: Record<string, Words> = {
	minutes: { de: 'Minuten je Sitzung', en: 'Minutes a session' },
	days_between: { de: 'Tage zwischen zwei Sitzungen', en: 'Days between two sessions' },
	sessions_per_pair: { de: 'Sitzungen je Paar', en: 'Sessions a pair' }
};

type Measure = 'minutes' | 'days_between' | 'sessions_per_pair';

/** Two ways to say of a measure which class is the most frequent: of more than half, and of less. */
const SAYS: Record<Measure, Record<'most' | 'often', (bucket: string, of: string) => Words>> = {
	minutes: {
		most: (bucket, of) => ({
			de: `Die meisten Sitzungen dauern ${bucket} Minuten: ${of}.`,
			en: `Most sessions last ${bucket} minutes: ${of}.`
		}),
		often: (bucket, of) => ({
			de: `Die häufigste Klasse der Dauer ist ${bucket} Minuten: ${of} Sitzungen.`,
			en: `The most frequent class of length is ${bucket} minutes: ${of} sessions.`
		})
	},
	days_between: {
		most: (bucket, of) => ({
			de: `Zwischen zwei Sitzungen liegen meist ${bucket} Tage: ${of}.`,
			en: `Most gaps between two sessions are ${bucket} days: ${of}.`
		}),
		often: (bucket, of) => ({
			de: `Die häufigste Klasse des Abstands ist ${bucket} Tage: ${of}.`,
			en: `The most frequent class of gap is ${bucket} days: ${of}.`
		})
	},
	sessions_per_pair: {
		most: (bucket, of) => ({
			de: `Die meisten Paare treffen sich ${bucket} Mal: ${of}.`,
			en: `Most pairs meet ${bucket} times: ${of}.`
		}),
		often: (bucket, of) => ({
			de: `Paare treffen sich am häufigsten ${bucket} Mal: ${of}.`,
			en: `Pairs meet ${bucket} times most often: ${of}.`
		})
	}
};

/**
 * The most frequent class of a measure, with its part of all: classes are not equally wide, so that a bound without a
 * number would pass for the usual value. Null where a hidden class could be larger.
 */
function told(rows: AnswerRow[], measure: Measure, { locale }: Context) {
	const own = rows.filter((row) => row.measure === measure);
	const row = largest(own, 'sessions');
	const all = total(own, 'sessions');
	if (!row || !all) return null;
	const [bucket, count] = [String(row.bucket), Number(row.sessions)];
	const how = count > all / 2 ? 'most' : 'often';
	return {
		number: bucket,
		beside: `${inWords(MEASURES, measure, locale)}, ${locale === 'de' ? 'häufigste Klasse' : 'most frequent class'}`,
		text: SAYS[measure][how](bucket, outOf(count, all, locale))[locale]
	};
}

/** The most frequent length, distance and number of sessions. */
export function finding(rows: AnswerRow[], context: Context): Finding {
	const de = context.locale === 'de';
	if (!rows.some((row) => numeric(row, 'sessions') !== null))
		return tooLittle(context, {
			de: 'Es fehlt die Liste der Sitzungen mit ihrer Dauer.',
			en: 'The list of sessions with their length is missing.'
		});
	const [first, ...others] = (['minutes', 'days_between', 'sessions_per_pair'] as const)
		.map((measure) => told(rows, measure, context))
		.filter((one) => one !== null);
	if (!first)
		return {
			title: de
				? 'Was am häufigsten ist, lässt sich nicht sagen: Nicht alle Klassen sind gezeigt.'
				: 'What is most frequent cannot be said: not all classes are shown.'
		};
	const noLength = rows.some((row) => row.measure === 'minutes')
		? ''
		: de
			? 'Wie lange sie sich treffen, steht in keiner Liste.'
			: 'How long they meet for is on no list.';
	const detail = [...others.map(({ text }) => text), noLength].filter(Boolean).join(' ');
	return { number: first.number, beside: first.beside, title: first.text, detail: detail || undefined };
}
