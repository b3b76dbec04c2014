import type { AnswerRow } from '../edition/edition';
import { COLOUR, DESK } from '../figures/theme';
import { formatChange, formatP } from '../i18n/format';
import type { Context, Words } from './question';
import { inWords, numeric } from './words';

export const VERDICT: Record<string, Words> = {
	more: { de: '▲ mehr', en: '▲ more' },
	less: { de: '▼ weniger', en: '▼ less' },
	unclear: { de: 'unklar', en: 'unclear' }
};

/** Effects that are drawn, the primary one first: "other" use (calls, meetings) is on another scale. */
export const drawnEffects = (rows: AnswerRow[]): AnswerRow[] =>
	rows
		.filter((row) => numeric(row, 'effect') !== null && row.activity !== 'other')
		.toSorted((a, b) => Number(b.primary) - Number(a.primary));

export const primaryRow = (rows: AnswerRow[]): AnswerRow | undefined =>
	rows.find((row) => row.primary === true && numeric(row, 'effect') !== null);

/** The mark of an effect and its words: "+1,8 (+1,3 bis +2,3) ▲ mehr", on a phone without the interval. */
export function effectMark(row: AnswerRow, { locale }: Context, width: number, decimals = 1) {
	const change = (column: string) => formatChange(Number(row[column]), locale, decimals);
	const to = locale === 'de' ? 'bis' : 'to';
	const range = `(${change('effect_low')} ${to} ${change('effect_high')})`;
	return {
		beside: [change('effect'), width < DESK ? '' : range, inWords(VERDICT, row.verdict, locale)]
			.filter(Boolean)
			.join(' '),
		value: Number(row.effect),
		low: Number(row.effect_low),
		high: Number(row.effect_high),
		colour: row.verdict === 'more' ? COLOUR.after : row.verdict === 'less' ? COLOUR.less : COLOUR.before
	};
}

/** Why nothing can be claimed. */
export function whyUnclear(row: AnswerRow, { locale }: Context): string {
	const de = locale === 'de';
	const trend = numeric(row, 'pretrend_p');
	if (trend === null)
		return de
			? 'Ob sich beide Gruppen schon vorher verschieden entwickelten, ist mit diesen Daten nicht zu prüfen.'
			: 'Whether both groups had already moved apart before cannot be tested with these data.';
	const text = formatP(trend, locale);
	const p = text.startsWith('<') ? text : `= ${text}`;
	if (trend < 0.05)
		return de
			? `Beide Gruppen entwickelten sich schon vor dem Start verschieden (p ${p}): Was danach geschah, lässt sich dem Programm nicht zurechnen.`
			: `Both groups had already moved apart before the start (p ${p}): what followed cannot be credited to the programme.`;
	if (Number(row.effect_low) > 0 || Number(row.effect_high) < 0)
		return de
			? 'Für sich genommen wäre der Unterschied gesichert; unter so vielen Maßen fällt aber leicht eines zufällig auf.'
			: 'By itself the difference would be established; among so many measures, though, one easily stands out by chance.';
	return de
		? 'Das Intervall reicht auf beide Seiten der Null: Die Daten tragen weder mehr noch weniger.'
		: 'The interval lies on both sides of nought: the data carry neither more nor less.';
}
