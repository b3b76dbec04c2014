import type { AnswerRow } from '../../edition/edition';
import { lines } from '../../figures/lines';
import type { Picture } from '../../figures/plot';
import { COLOUR, DESK } from '../../figures/theme';
import { formatChange } from '../../i18n/format';
import type { Context } from '../question';
import { activityWord, numeric } from '../words';
import { blockWeeks, curveOf, isClear } from './finding';

/** Line with its band; what lies before the start is shaded, the block of the first session marked. */
export function figure(rows: AnswerRow[], context: Context, width: number): Picture | null {
	const curve = curveOf(rows, context);
	if (curve.filter((row) => Number(row.block) >= 0).length < 2) return null;
	const { locale, edition } = context;
	const de = locale === 'de';
	const weeks = edition.settings.block_weeks;
	const blocks = Array.from(
		{ length: Number(curve.at(-1)!.block) - Number(curve[0]!.block) + 1 },
		(_, index) => Number(curve[0]!.block) + index
	);
	const step = (block: number) => (block < 0 ? `−${-block * weeks}` : block === 0 ? '0' : `+${block * weeks}`);
	const of = (column: string) =>
		blocks.map((block) =>
			numeric(
				curve.find((row) => row.block === block),
				column
			)
		);
	const values = of('effect');
	const last = curve.at(-1)!;
	const value = (row: AnswerRow) => formatChange(Number(row.effect), locale);
	const when = (row: AnswerRow) => blockWeeks(Number(row.block), weeks, locale);
	// The largest difference is named where it is beyond doubt and does not stand at the end, which has its own name.
	const peak = curve
		.filter((row) => Number(row.block) >= 0)
		.toSorted((a, b) => Math.abs(Number(b.effect)) - Math.abs(Number(a.effect)))[0];
	const named = peak && isClear(peak) && Number(peak.block) < Number(last.block) - 1;
	return lines(
		{
			steps: blocks.map(step),
			series: [
				{
					name: `${value(last)}\n${when(last)}`,
					colour: COLOUR.after,
					values,
					low: of('effect_low'),
					high: of('effect_high')
				}
			],
			markers: [{ step: step(0), label: de ? 'erste Sitzung' : 'first session' }],
			shadeUntil: step(-1),
			callouts: named
				? [
						{
							step: step(Number(peak.block)),
							text: `${value(peak)} ${when(peak)}`
						}
					]
				: [],
			unit: `${activityWord(edition.settings.primary?.activity, locale)} ${de ? 'je Woche' : 'a week'}`,
			zero: true,
			print: (value) => (value === 0 ? '0' : formatChange(value, locale, Number.isInteger(value) ? 0 : 1)),
			every: width < DESK ? 4 : 2
		},
		width
	);
}
