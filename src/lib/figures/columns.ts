import type { ChartOption } from './chart-option';
import { BASE, COLOUR } from './theme';

export interface Columns {
	/** One a column, in order. */
	steps: string[];
	values: (number | null)[];
	/** Over a column; an empty one says nothing. */
	texts: string[];
	colours?: string[];
	/** A line between columns, before the column with this index, and what happened there. */
	mark?: { at: number; label: string };
	/** Every so many steps a label. */
	every?: number;
	height?: number;
}

/** Upright columns with their value on top. */
export function columns(spec: Columns, width: number): { option: ChartOption; height: number } {
	const height = spec.height ?? (width < 420 ? 220 : 260);
	return {
		height,
		option: {
			...BASE,
			grid: { left: 4, right: 4, top: 34, bottom: 28 },
			xAxis: {
				type: 'category',
				data: spec.steps,
				axisTick: { show: false },
				axisLine: { lineStyle: { color: COLOUR.before } },
				axisLabel: {
					color: COLOUR.muted,
					margin: 10,
					interval: (index: number) => index % (spec.every ?? 1) === 0
				}
			},
			yAxis: { type: 'value', min: 0, show: false },
			series: [
				{
					type: 'bar',
					silent: true,
					barCategoryGap: '24%',
					barMaxWidth: 72,
					data: spec.values.map((value, index) => ({
						value: value ?? '-',
						itemStyle: { color: spec.colours?.[index] ?? COLOUR.after },
						label: {
							show: true,
							position: 'top' as const,
							color: COLOUR.ink,
							fontWeight: 600,
							formatter: spec.texts[index] ?? ''
						}
					})),
					markLine: spec.mark && {
						silent: true,
						symbol: 'none',
						lineStyle: { color: COLOUR.ink, type: 'dashed' as const, width: 1 },
						label: { color: COLOUR.muted, position: 'end' as const, fontSize: 12, formatter: spec.mark.label },
						data: [{ xAxis: spec.mark.at }]
					}
				}
			]
		} as ChartOption
	};
}
