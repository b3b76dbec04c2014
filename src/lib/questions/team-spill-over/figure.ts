import type { AnswerRow } from '../../edition/edition';
import { intervals } from '../../figures/intervals';
import { COLOUR } from '../../figures/theme';
import { formatChange } from '../../i18n/format';
import { VERDICT } from '../adoption-effect/finding';
import type { Context, Figure } from '../question';
import { activityWord, inWords, numeric, titled } from '../words';

/** Estimate with interval against the line of no effect. */
export function figure(rows: AnswerRow[], { locale }: Context, width: number): Figure | null {
	const shown = rows.filter((row) => numeric(row, 'effect') !== null && row.activity !== 'other');
	if (!shown.length) return null;
	const change = (value: unknown) => formatChange(Number(value), locale, 2);
	const to = locale === 'de' ? 'bis' : 'to';
	return intervals(
		shown
			.toSorted((a, b) => Number(b.primary) - Number(a.primary))
			.map((row) => ({
				label: `${titled(activityWord(row.activity, locale))} · ${row.tool}`,
				beside:
					width < 420
						? change(row.effect)
						: `${change(row.effect)} (${change(row.effect_low)} ${to} ${change(row.effect_high)}) ${inWords(VERDICT, row.verdict, locale)}`,
				value: Number(row.effect),
				low: Number(row.effect_low),
				high: Number(row.effect_high),
				colour: row.verdict === 'more' ? COLOUR.after : row.verdict === 'less' ? COLOUR.less : COLOUR.before
			})),
		{ print: (value) => (Math.abs(value) < 1e-12 ? '0' : formatChange(value, locale)), zero: true },
		width
	);
}
