import type { AnswerRow } from '../../edition/edition';
import { levelColour } from '../../figures/theme';
import type { Picture } from '../../figures/plot';
import { unitChart } from '../../figures/unit-chart';
import { formatNumber, formatPercent } from '../../i18n/format';
import type { Context } from '../question';
import { numeric } from '../words';

/** Unit chart: one dot a leader, or five where there are many; rate and n beside it. */
export function figure(rows: AnswerRow[], { locale }: Context, width: number): Picture | null {
	const shown = rows.filter((row) => numeric(row, 'joined') !== null);
	if (!shown.length) return null;
	const de = locale === 'de';
	const five = shown.filter((row) => Number(row.eligible) > 100).map((row) => row.level);
	const note = `● ${de ? 'dabei' : 'joined'}  ○ ${de ? 'nicht dabei' : 'not joined'}${
		five.length ? (de ? ` · ${five.join(', ')}: ein Punkt = fünf` : ` · ${five.join(', ')}: one dot = five`) : ''
	}`;
	return unitChart(
		shown.map((row) => ({
			label: String(row.level).replaceAll(' + ', de ? ' und ' : ' and '),
			beside: `${formatNumber(Number(row.joined), locale)} ${de ? 'von' : 'of'} ${formatNumber(Number(row.eligible), locale)}${width < 420 ? '' : ` · ${formatPercent(Number(row.rate), locale)}`}`,
			total: Number(row.eligible),
			filled: Number(row.joined),
			colour: levelColour(Number(row.level_order))
		})),
		width,
		note
	);
}
