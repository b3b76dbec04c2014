import type { AnswerRow } from '../../edition/edition';
import { lines } from '../../figures/lines';
import type { Picture } from '../../figures/plot';
import { COLOUR } from '../../figures/theme';
import { formatNumber } from '../../i18n/format';
import { monthAxis } from '../months';
import type { Context } from '../question';
import { GROUP, inWords, numeric } from '../words';
import { monthsOf } from './finding';

/** Leaders who run a community, month by month, with the kick-offs. */
export function figure(rows: AnswerRow[], context: Context, width: number): Picture | null {
	const { locale } = context;
	const { months, axis } = monthAxis(rows, context, width);
	const series = ['mentees', 'others']
		.map((group) => ({
			name: inWords(GROUP, group, locale),
			colour: group === 'mentees' ? COLOUR.after : COLOUR.before,
			values: months.map((month) =>
				numeric(
					monthsOf(rows, group).find((row) => row.month === month),
					'owners'
				)
			)
		}))
		.filter((line) => line.values.filter((value) => value !== null).length > 1);
	if (!series.length) return null;
	return lines(
		{
			...axis,
			series,
			print: (value) => formatNumber(value, locale),
			min: 0
		},
		width
	);
}
