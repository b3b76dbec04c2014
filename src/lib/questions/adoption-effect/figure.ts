import type { AnswerRow } from '../../edition/edition';
import type { Picture } from '../../figures/plot';
import { intervals } from '../../figures/intervals';
import { formatChange } from '../../i18n/format';
import type { Context } from '../question';
import { drawnEffects, effectMark } from '../verdict';
import { activityWord, numeric, titled } from '../words';

/** Estimate with interval against the line of no effect, the naive number faint beside it; the primary measure first. */
export function figure(rows: AnswerRow[], context: Context, width: number): Picture | null {
	const { locale } = context;
	const shown = drawnEffects(rows);
	if (!shown.length) return null;
	const de = locale === 'de';
	return intervals(
		shown.map((row) => ({
			...effectMark(row, context, width),
			label: `${titled(activityWord(row.activity, locale))} · ${row.tool}${row.primary ? '' : de ? ' (explorativ)' : ' (exploratory)'}`,
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
