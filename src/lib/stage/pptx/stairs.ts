import type { LinesSpec } from '../../figures/lines';
import { spread } from '../../figures/text-width';
import { type Chart, chartXml, FIRST_AXIS, line, type Place, scale, SECOND_AXIS, SIZE, SMALL } from './chart';
import { textWidth } from './fit';
import type { Scale } from './lines';
import { type Points, scatter } from './points';
import { toneOf, wordTone } from './tone';
import { type Sheet, valueOf } from './workbook';

/**
 * Values that hold until the next: points in a plane, each value standing twice, where it begins and where it ends. A line
 * chart would draw slopes.
 */
export function stairs(spec: LinesSpec, of: Sheet, { min, max, step, format }: Scale, { width, height }: Place): Chart {
	const at = (index: number) => {
		const written = Number(spec.steps[index]);
		return Number.isFinite(written) ? written : index;
	};
	const sheet: Sheet = {
		...of,
		rows: of.rows.flatMap((row, index) => {
			const before = of.rows[index - 1];
			const here = [at(index), ...row.slice(1)];
			return before ? [[at(index), ...before.slice(1)], here] : [here];
		})
	};
	const lastRow = (column: number) => sheet.rows.findLastIndex((row) => valueOf(row[column]) !== null);
	const right = Math.max(...spec.series.map(({ name }) => textWidth(name, SIZE, true))) / 72 + 0.3;
	const inner = { x: 0.75 / width, y: 0.15 / height, w: 1 - (0.75 + right) / width, h: 1 - 0.6 / height };
	const wanted = spec.series.map((_, index) => {
		const value = Number(valueOf(sheet.rows[lastRow(index + 1)]?.[index + 1]) ?? min);
		return inner.y + (1 - (value - min) / (max - min || 1)) * inner.h;
	});
	const placed = spread(wanted, (SIZE * 1.35) / 72 / height, 0, 1);
	const paths = spec.series.map(({ name, colour }, index): Points => {
		const tone = toneOf(colour);
		return {
			x: 0,
			y: index + 1,
			name: index + 1,
			path: { tone, width: index ? 2 : 3 },
			words: [
				{
					index: lastRow(index + 1),
					text: name,
					at: 'r',
					bold: true,
					tone: wordTone(tone),
					down: placed[index]! - wanted[index]!
				}
			]
		};
	});
	const bands = spec.series
		.filter(({ low, high }) => low && high)
		.flatMap(({ colour }, index) =>
			[0, 1].map((side): Points => {
				const y = 1 + spec.series.length + 2 * index + side;
				return { x: 0, y, name: y, path: { tone: toneOf(colour), width: 0.75, dash: 'sysDash' } };
			})
		);
	const small = { tone: 'tx2' as const, size: SMALL };
	return {
		kind: 'chart',
		sheet,
		xml: chartXml(
			inner,
			scatter(sheet, [...paths, ...bands]),
			scale(
				{
					id: FIRST_AXIS,
					crosses: SECOND_AXIS,
					position: 'b',
					min: at(0),
					max: at(spec.steps.length - 1),
					step: spec.every,
					stroke: line('accent2'),
					labels: small,
					meets: 'min'
				},
				'midCat'
			) +
				scale(
					{
						id: SECOND_AXIS,
						crosses: FIRST_AXIS,
						position: 'l',
						min,
						max,
						step,
						grid: true,
						labels: small,
						format,
						meets: 'min'
					},
					'midCat'
				)
		)
	};
}
