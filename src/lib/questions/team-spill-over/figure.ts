import type { AnswerRow } from '../../edition/edition';
import type { Picture } from '../../figures/plot';
import { intervals } from '../../figures/intervals';
import { formatChange } from '../../i18n/format';
import type { Context } from '../question';
import { drawnEffects, effectMark } from '../verdict';
import { activityWord, titled } from '../words';

/** Estimate with interval against the line of no effect. */
export function figure(rows: AnswerRow[], context: Context, width: number): Picture | null {
	const { locale } = context;
	const shown = drawnEffects(rows);
	if (!shown.length) return null;
	return intervals(
		shown.map((row) => ({
			...effectMark(row, context, width, 2),
			label: `${titled(activityWord(row.activity, locale))} · ${row.tool}`
		})),
		{ print: (value) => (Math.abs(value) < 1e-12 ? '0' : formatChange(value, locale)), zero: true },
		width
	);
}
