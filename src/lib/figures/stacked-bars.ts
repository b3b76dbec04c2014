import type { Picture } from './plot';
import { BASE, COLOUR } from './theme';

export interface BarRow {
	label: string;
	/** Null where guarded. */
	total: number | null;
	part: number | null;
	/** Behind the bar: "31 %" or "zu klein". */
	beside: string;
}

const ROW = 44;

/** Horizontal bars: a part of a total, its number inside, the total behind. */
export function stackedBars(rows: BarRow[], width: number): Picture {
	const labels = Math.min(120, Math.max(...rows.map((row) => row.label.length)) * 7.5 + 16);
	const most = Math.max(1, ...rows.map((row) => row.total ?? 0));
	const behind = Math.max(...rows.map((row) => row.beside.length)) * 7 + 16;
	const height = rows.length * ROW + 4;
	const bar = { type: 'bar' as const, stack: 'people', barWidth: 24, silent: true };
	return {
		height,
		plot: { kind: 'stacked-bars', rows },
		points: [],
		option: {
			...BASE,
			grid: { left: labels, right: Math.min(behind, width / 3), top: 0, bottom: 0 },
			xAxis: { type: 'value', max: most, show: false },
			yAxis: {
				type: 'category',
				inverse: true,
				data: rows.map((row) => row.label),
				axisLine: { show: false },
				axisTick: { show: false },
				axisLabel: { color: COLOUR.ink, fontSize: 13, margin: labels, align: 'left' }
			},
			series: [
				{
					...bar,
					data: rows.map((row) => row.part ?? 0),
					itemStyle: { color: COLOUR.after },
					label: {
						show: true,
						position: 'insideRight',
						color: COLOUR.paper,
						fontWeight: 600,
						formatter: ({ dataIndex }: { dataIndex: number }) =>
							rows[dataIndex]?.part ? String(rows[dataIndex].part) : ''
					}
				},
				{
					...bar,
					data: rows.map((row) => (row.total ?? 0) - (row.part ?? 0)),
					itemStyle: { color: COLOUR.grid },
					label: {
						show: true,
						position: 'right',
						color: COLOUR.ink,
						formatter: ({ dataIndex }: { dataIndex: number }) => rows[dataIndex]?.beside ?? ''
					}
				}
			]
		}
	};
}
