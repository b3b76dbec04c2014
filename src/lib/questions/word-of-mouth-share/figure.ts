import type { AnswerRow } from '../../edition/edition';
import type { Picture } from '../../figures/plot';
import { stackedBars } from '../../figures/stacked-bars';
import { DESK } from '../../figures/theme';
import { formatPercent } from '../../i18n/format';
import type { Context } from '../question';
import { numeric, notShown } from '../words';

/** Bars by round: all mentees, those recommended in front. */
export function figure(rows: AnswerRow[], { locale }: Context, width: number): Picture | null {
	if (!rows.some((row) => numeric(row, 'mentees') !== null)) return null;
	return stackedBars(
		rows
			.toSorted((a, b) => Number(a.round_order) - Number(b.round_order))
			.map((row) => ({
				label: String(row.round),
				total: numeric(row, 'mentees'),
				part: numeric(row, 'recommended'),
				beside: row.guarded
					? notShown(locale)
					: `${row.mentees}${width < DESK ? '' : ` · ${formatPercent(Number(row.rate), locale)}`}`
			})),
		width
	);
}
