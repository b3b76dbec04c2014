import type { AnswerRow } from '../../edition/edition';
import { lines } from '../../figures/lines';
import type { Picture } from '../../figures/plot';
import { COLOUR, DESK } from '../../figures/theme';
import { formatPercent } from '../../i18n/format';
import type { Context } from '../question';
import { GROUP, inWords, numeric } from '../words';
import { courseOf } from './finding';

/** Stairs with their band: the share with a community of their own, month by month from the start. */
export function figure(rows: AnswerRow[], { locale }: Context, width: number): Picture | null {
	const months = Array.from(
		{ length: Math.max(0, ...courseOf(rows, 'mentees').map((row) => Number(row.month))) + 1 },
		(_, month) => month
	);
	if (months.length < 3) return null;
	const series = (['mentees', 'comparison'] as const).map((group) => {
		const course = courseOf(rows, group);
		const of = (column: string) =>
			months.map((month) => {
				const without = numeric(
					course.find((row) => row.month === month),
					column
				);
				return without === null ? null : 1 - without;
			});
		return {
			name: inWords(GROUP, group, locale),
			colour: group === 'mentees' ? COLOUR.after : COLOUR.before,
			values: of('without_rate'),
			low: of('high'),
			high: of('low')
		};
	});
	return lines(
		{
			steps: months.map(String),
			series: series.filter((line) => line.values.some((value) => value !== null)),
			print: (value) => formatPercent(value, locale),
			every: width < DESK ? 6 : 3,
			min: 0,
			stairs: true,
			height: 300
		},
		width
	);
}
