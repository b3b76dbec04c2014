import type { ChartOption } from './chart-option';
import type { Picture } from './plot';
import { BASE, COLOUR, verbatim } from './theme';

export interface LineSeries {
	name: string;
	colour: string;
	/** One value a step, null where there is none to show: the line breaks there. */
	values: (number | null)[];
	/** Bounds of a band around the line. */
	low?: (number | null)[];
	high?: (number | null)[];
}

export interface LinesSpec {
	steps: string[];
	series: LineSeries[];
	/** Thin markers at a step. */
	markers?: { step: string; label: string }[];
	/** How a value is printed on the axis. */
	print(value: number): string;
	/** Every so many steps a label. */
	every: number;
	min?: number;
	max?: number;
	/** Distance of the lines behind, where the usual one would not do. */
	interval?: number;
	height?: number;
	/** Print first and last value on the line. */
	ends?: boolean;
	/** A value holds until the next: stairs instead of slopes. */
	stairs?: boolean;
	/** Steps whose points are drawn hollow: something is missing there. */
	hollow?: string[];
	/** A line at nought, and shade up to this step: what lies before the start. */
	zero?: boolean;
	shadeUntil?: string;
}

/** Two stacked lines whose area is the band: the lower bound is the invisible floor. */
function band(line: LineSeries, index: number, stairs: boolean | undefined) {
	if (!line.low || !line.high) return [];
	const shared = {
		type: 'line' as const,
		stack: `band ${index}`,
		stackStrategy: 'all' as const,
		silent: true,
		symbol: 'none',
		step: stairs ? ('end' as const) : undefined,
		lineStyle: { opacity: 0 }
	};
	const height = line.high.map((high, at) => {
		const low = line.low?.[at] ?? null;
		return high === null || low === null ? '-' : high - low;
	});
	return [
		{ ...shared, data: line.low.map((value) => value ?? '-') },
		{ ...shared, data: height, areaStyle: { color: line.colour, opacity: 0.18 } }
	];
}

/** Lines with their names at their ends, and events as thin markers. */
export function lines(spec: LinesSpec, width: number): Picture {
	const height = spec.height ?? (width < 420 ? 240 : 340);
	const names = Math.max(...spec.series.flatMap((line) => line.name.split('\n').map((part) => part.length))) * 7.2 + 16;
	const isHollow = (index: number) => spec.hollow?.includes(spec.steps[index] ?? '') ?? false;
	const lastAt = (values: (number | null)[]) => values.findLastIndex((value) => value !== null);
	return {
		height,
		plot: { kind: 'lines', spec },
		points: [],
		option: {
			...BASE,
			// Where values are printed on the line, the axis would say them twice.
			grid: { left: spec.ends ? 20 : 44, right: names, top: 24, bottom: 28 },
			xAxis: {
				type: 'category',
				data: spec.steps,
				boundaryGap: false,
				axisLine: { lineStyle: { color: COLOUR.before } },
				axisTick: { show: false },
				axisLabel: {
					color: COLOUR.muted,
					alignMinLabel: spec.ends ? ('center' as const) : ('left' as const),
					margin: 12,
					interval: (index: number) => index % spec.every === 0
				}
			},
			yAxis: {
				type: 'value',
				min: spec.min,
				max: spec.max,
				splitNumber: 4,
				interval: spec.interval,
				axisLabel: { show: !spec.ends, color: COLOUR.muted, formatter: (value: number) => spec.print(value) },
				splitLine: { lineStyle: { color: COLOUR.grid } }
			},
			series: [
				...spec.series.flatMap((line, index) => band(line, index, spec.stairs)),
				...spec.series.map((line, index) => ({
					type: 'line' as const,
					step: spec.stairs ? ('end' as const) : undefined,
					z: 3,
					name: line.name,
					silent: true,
					showSymbol: true,
					symbol: 'circle',
					symbolSize: (_: unknown, { dataIndex }: { dataIndex: number }) =>
						spec.ends || dataIndex === lastAt(line.values) || isHollow(dataIndex) ? 7 : 0,
					lineStyle: { color: line.colour, width: index === 0 ? 3 : 2 },
					itemStyle: { color: line.colour },
					data: line.values.map((value, at) => ({
						value: value ?? '-',
						itemStyle: isHollow(at)
							? { color: COLOUR.paper, borderColor: line.colour, borderWidth: 2 }
							: { color: line.colour },
						label:
							at === lastAt(line.values)
								? {
										show: true,
										position: 'right' as const,
										color: line.colour,
										fontWeight: 600,
										formatter: verbatim(spec.ends && value !== null ? `${spec.print(value)}\n${line.name}` : line.name),
										lineHeight: 16
									}
								: {
										show: Boolean(spec.ends),
										position: index === 0 ? ('top' as const) : ('bottom' as const),
										color: line.colour,
										formatter: verbatim(spec.print(value ?? 0))
									}
					})),
					markArea:
						index === 0 && spec.shadeUntil !== undefined
							? {
									silent: true,
									itemStyle: { color: COLOUR.grid, opacity: 0.45 },
									data: [[{ xAxis: spec.steps[0] }, { xAxis: spec.shadeUntil }]]
								}
							: undefined,
					markLine:
						index === 0 && (spec.markers?.length || spec.zero)
							? {
									silent: true,
									symbol: 'none',
									lineStyle: { color: COLOUR.before, type: 'dashed' as const, width: 1 },
									label: { color: COLOUR.muted, position: 'end' as const, fontSize: 12 },
									data: [
										...(spec.zero
											? [
													{
														yAxis: 0,
														label: { show: false },
														lineStyle: { color: COLOUR.ink, type: 'solid' as const, width: 1.5 }
													}
												]
											: []),
										...(spec.markers ?? []).map(({ step, label }) => ({
											xAxis: step,
											label: { formatter: verbatim(label) }
										}))
									]
								}
							: undefined
				}))
			]
		} as ChartOption
	};
}
