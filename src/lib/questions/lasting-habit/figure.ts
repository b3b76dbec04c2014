import type { AnswerRow } from '../../edition/edition';
import { lines } from '../../figures/lines';
import type { Picture } from '../../figures/plot';
import { COLOUR } from '../../figures/theme';
import { formatPercent } from '../../i18n/format';
import type { Context } from '../question';
import { GROUP, inWords, numeric } from '../words';
import { cellOf, WINDOWS } from './finding';

/** Slopes over the three windows, with how far chance alone could move them. */
export function figure(rows: AnswerRow[], context: Context, width: number): Picture | null {
	return draw(rows, context, width, false);
}

/** For the overview: the slopes alone. */
export const brief = (rows: AnswerRow[], context: Context, width: number): Picture | null =>
	draw(rows, context, width, true);

function draw(rows: AnswerRow[], { locale }: Context, width: number, small: boolean): Picture | null {
	const windows = Object.keys(WINDOWS).filter((window) => cellOf(rows, 'mentees', window));
	if (windows.length < 2) return null;
	const series = (['mentees', 'comparison'] as const).map((group) => {
		const of = (column: string) => windows.map((window) => numeric(cellOf(rows, group, window), column));
		return {
			name: inWords(GROUP, group, locale),
			colour: group === 'mentees' ? COLOUR.after : COLOUR.before,
			values: of('rate'),
			low: small ? undefined : of('rate_low'),
			high: small ? undefined : of('rate_high')
		};
	});
	return lines(
		{
			steps: windows.map((window) => inWords(WINDOWS, window, locale)),
			series: series.filter((line) => line.values.some((value) => value !== null)),
			print: (value) => formatPercent(value, locale),
			every: 1,
			min: 0,
			max: 1,
			interval: 0.25,
			ends: true,
			height: small ? 220 : 300
		},
		width
	);
}
