import type { AnswerRow } from '../../edition/edition';
import { lines } from '../../figures/lines';
import { COLOUR } from '../../figures/theme';
import { formatMonth, formatNumber } from '../../i18n/format';
import type { Context, Figure } from '../question';
import { GROUP, inWords, numeric } from '../words';
import { monthsOf } from './finding';

/** Leaders who run a community, month by month, with the closing events. */
export function figure(rows: AnswerRow[], { locale, edition }: Context, width: number): Figure | null {
	const months = [...new Set(rows.map((row) => String(row.month)))].toSorted();
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
	const step = (month: string) => formatMonth(month, locale, true);
	const markers = edition.rounds.flatMap(({ round, kick_off_on }) => {
		const month = kick_off_on?.slice(0, 7);
		return month && months.includes(month) ? [{ step: step(month), label: width < 420 ? '' : round }] : [];
	});
	return lines(
		{
			steps: months.map(step),
			series,
			markers,
			print: (value) => formatNumber(value, locale),
			every: width < 420 ? 9 : width < 800 ? 4 : 3,
			min: 0
		},
		width
	);
}
