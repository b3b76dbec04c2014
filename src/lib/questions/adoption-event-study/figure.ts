import type { AnswerRow } from '../../edition/edition';
import { lines } from '../../figures/lines';
import type { Picture } from '../../figures/plot';
import { COLOUR, DESK } from '../../figures/theme';
import { formatChange } from '../../i18n/format';
import type { Context } from '../question';
import { activityWord, numeric } from '../words';
import { curveOf } from './finding';

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
	// Where the difference is largest and beyond doubt, and where it ends.
	const peak = curve
		.filter((row) => Number(row.block) >= 0 && (Number(row.effect_low) > 0 || Number(row.effect_high) < 0))
		.toSorted((a, b) => Math.abs(Number(b.effect)) - Math.abs(Number(a.effect)))[0];
	const span = (block: number) => `${block * weeks}–${(block + 1) * weeks - 1}`;
	const until = (Number(last.block) + 1) * weeks;
	return lines(
		{
			steps: blocks.map(step),
			series: [
				{
					name: `${value(last)}\n${de ? `nach ${until} Wochen` : `after ${until} weeks`}`,
					colour: COLOUR.after,
					values,
					low: of('effect_low'),
					high: of('effect_high')
				}
			],
			markers: [{ step: step(0), label: de ? 'erste Sitzung' : 'first session' }],
			shadeUntil: step(-1),
			callouts:
				peak && peak !== last
					? [
							{
								step: step(Number(peak.block)),
								text: `${value(peak)} ${de ? 'in Woche' : 'in weeks'} ${span(Number(peak.block))}`
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
