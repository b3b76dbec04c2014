import type { AnswerRow } from '../../edition/edition';
import { lines } from '../../figures/lines';
import type { Picture } from '../../figures/plot';
import { COLOUR } from '../../figures/theme';
import { formatPercent } from '../../i18n/format';
import { monthAxis } from '../months';
import type { Context } from '../question';
import { gapMonths, numeric } from '../words';

/** Two lines over the months, kick-offs as thin markers; the axis begins where the data do, not at nought. */
export function figure(rows: AnswerRow[], context: Context, width: number): Picture | null {
	const { locale } = context;
	const de = locale === 'de';
	const { months, step, axis } = monthAxis(rows, context, width);
	const values = (group: string) =>
		months.map((month) =>
			numeric(
				rows.find((row) => row.group === group && row.month === month),
				'active_rate'
			)
		);
	const series = [
		{ name: 'Mentees', colour: COLOUR.after, values: values('mentees') },
		{ name: de ? 'nie dabei' : 'never joined', colour: COLOUR.before, values: values('others') }
	].filter((line) => line.values.filter((value) => value !== null).length > 1);
	const all = series.flatMap((line) => line.values).filter((value) => value !== null);
	if (!all.length) return null;
	return lines(
		{
			...axis,
			series,
			hollow: gapMonths(context).map(step),
			print: (value) => formatPercent(value, locale),
			min: Math.max(0, Math.floor(Math.min(...all) * 10 - 1) / 10),
			max: 1
		},
		width
	);
}
