import type { AnswerRow } from '../../edition/edition';
import { lines } from '../../figures/lines';
import type { Picture } from '../../figures/plot';
import { levelColour } from '../../figures/theme';
import { formatPercent } from '../../i18n/format';
import type { Context } from '../question';
import { numeric } from '../words';
import { levelsOf } from './finding';

/** Share of each level reached so far, round by round; rounds too small are merged and named by their last. */
export function figure(rows: AnswerRow[], { locale }: Context, width: number): Picture | null {
	const levels = levelsOf(rows).filter(({ rows: own }) => own.length > 1);
	const rounds = [...new Set(levels.flatMap(({ rows: own }) => own.map((row) => String(row.round))))];
	if (!levels.length) return null;
	return lines(
		{
			steps: rounds.map((round) =>
				round.includes(' + ') ? `${locale === 'de' ? 'bis' : 'to'} ${round.split(' + ').at(-1)}` : round
			),
			series: levels.map(({ level, order, rows: own }) => ({
				name: level.replaceAll(' + ', ' +\n'),
				colour: levelColour(order),
				values: rounds.map((round) =>
					numeric(
						own.find((row) => row.round === round),
						'rate'
					)
				)
			})),
			print: (value) => formatPercent(value, locale),
			every: 1,
			min: 0,
			height: 280
		},
		width
	);
}
