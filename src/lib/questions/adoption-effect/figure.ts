import type { AnswerRow } from '../../edition/edition';
import { intervals } from '../../figures/intervals';
import { COLOUR } from '../../figures/theme';
import { formatChange } from '../../i18n/format';
import type { Context, Figure } from '../question';
import { activityWord, inWords, numeric, titled } from '../words';
import { rangeText, VERDICT } from './finding';

const colour = (row: AnswerRow): string =>
	row.verdict === 'more' ? COLOUR.after : row.verdict === 'less' ? COLOUR.less : COLOUR.before;

/**
 * Estimate with interval against the line of no effect, the naive number faint beside it; the primary measure first.
 * "Other" use (calls, meetings, private chats) is on another scale and stands in the table.
 */
export function figure(rows: AnswerRow[], context: Context, width: number): Figure | null {
	const { locale } = context;
	const shown = rows
		.filter((row) => numeric(row, 'effect') !== null && row.activity !== 'other')
		.toSorted((a, b) => Number(b.primary) - Number(a.primary));
	if (!shown.length) return null;
	const de = locale === 'de';
	return intervals(
		shown.map((row) => ({
			label: `${titled(activityWord(row.activity, locale))} · ${row.tool}${row.primary ? '' : width < 420 ? '' : de ? ' (explorativ)' : ' (exploratory)'}`,
			beside:
				width < 420
					? formatChange(Number(row.effect), locale)
					: `${rangeText(row, context)} ${inWords(VERDICT, row.verdict, locale)}`,
			value: Number(row.effect),
			low: Number(row.effect_low),
			high: Number(row.effect_high),
			colour: colour(row),
			faint:
				numeric(row, 'naive') === null
					? undefined
					: {
							value: Number(row.naive),
							text: `${de ? 'ohne Vergleich' : 'without comparison'} ${formatChange(Number(row.naive), locale)}`
						}
		})),
		{ print: (value) => (value === 0 ? '0' : formatChange(value, locale)), zero: true },
		width
	);
}
