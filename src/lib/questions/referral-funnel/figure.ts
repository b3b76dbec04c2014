import type { AnswerRow } from '../../edition/edition';
import { intervals } from '../../figures/intervals';
import type { Picture } from '../../figures/plot';
import { COLOUR } from '../../figures/theme';
import { formatPercent } from '../../i18n/format';
import type { Context } from '../question';
import { rateText } from '../rates';
import { inWords, numeric } from '../words';
import { KINDS } from './finding';

/** Dot and interval a kind. */
export function figure(rows: AnswerRow[], { locale }: Context, width: number): Picture | null {
	const shown = rows.filter((row) => numeric(row, 'rate') !== null);
	if (!shown.length) return null;
	return intervals(
		shown.map((row) => ({
			label: inWords(KINDS, row.kind, locale),
			beside: rateText(row, 'joined', 'referred', locale),
			value: Number(row.rate),
			low: Number(row.rate_low),
			high: Number(row.rate_high),
			colour: COLOUR.after
		})),
		{ print: (value) => formatPercent(value, locale), min: 0, max: 1 },
		width
	);
}
