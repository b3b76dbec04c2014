import type { AnswerRow } from '../../edition/edition';
import { lines } from '../../figures/lines';
import { levelColour } from '../../figures/theme';
import { formatPercent } from '../../i18n/format';
import type { Context, Figure } from '../question';
import { numeric } from '../words';

/** Share of each level reached so far, round by round. */
export function figure(rows: AnswerRow[], { locale }: Context, width: number): Figure | null {
	const ordered = rows.toSorted(
		(a, b) => Number(a.level_order) - Number(b.level_order) || Number(a.round_order) - Number(b.round_order)
	);
	const rounds = [
		...new Set(rows.toSorted((a, b) => Number(a.round_order) - Number(b.round_order)).map((r) => r.round))
	];
	const series = [...new Set(ordered.map((row) => String(row.level)))]
		.map((level) => {
			const own = ordered.filter((row) => row.level === level);
			return {
				name: level,
				colour: levelColour(Number(own[0]?.level_order)),
				values: rounds.map((round) =>
					numeric(
						own.find((row) => row.round === round),
						'rate'
					)
				)
			};
		})
		.filter((line) => line.values.filter((value) => value !== null).length > 1);
	if (!series.length || rounds.length < 2) return null;
	return lines(
		{
			steps: rounds.map(String),
			series,
			print: (value) => formatPercent(value, locale),
			every: 1,
			min: 0,
			height: 280
		},
		width
	);
}
