import type { AnswerRow } from '../../edition/edition';
import { intervals } from '../../figures/intervals';
import type { Picture } from '../../figures/plot';
import { COLOUR } from '../../figures/theme';
import { formatPercent } from '../../i18n/format';
import type { Context } from '../question';
import { rateText } from '../rates';
import { inWords, numeric } from '../words';
import { MANAGER } from './finding';

/** Dot and interval, both groups of leaders. */
export function figure(rows: AnswerRow[], { locale }: Context, width: number): Picture | null {
	const shown = rows.filter((row) => numeric(row, 'rate') !== null);
	if (!shown.length) return null;
	const high = Math.max(...shown.map((row) => Number(row.rate_high)));
	return intervals(
		shown.map((row) => ({
			label: inWords(MANAGER, row.group, locale),
			beside: rateText(row, 'joined', 'eligible', locale),
			value: Number(row.rate),
			low: Number(row.rate_low),
			high: Number(row.rate_high),
			colour: row.group === 'mentees' ? COLOUR.after : COLOUR.before
		})),
		{ print: (value) => formatPercent(value, locale), min: 0, max: Math.min(1, high * 1.1) },
		width
	);
}
