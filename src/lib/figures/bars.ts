import type { ChartOption } from './chart-option';
import type { Picture } from './plot';
import { BASE, COLOUR, pixelSheet, verbatim } from './theme';

export interface Bar {
	label: string;
	/** Null where guarded. */
	value: number | null;
	/** Behind the bar. */
	beside: string;
	colour?: string;
}

const ROW = 46;

/** Lying bars, the label above each. */
export function bars(rows: Bar[], width: number): Picture {
	const most = Math.max(1e-9, ...rows.map((row) => row.value ?? 0));
	const room = Math.max(...rows.map((row) => row.beside.length)) * 7.4 + 16;
	const x = (value: number) => (value / most) * (width - room);
	const texts: object[] = [];
	const text = (value: string, at: number, y: number, color: string, fontWeight: number) =>
		texts.push({
			value: [at, y],
			label: { formatter: verbatim(value), align: 'left', color, fontWeight, fontSize: 13 }
		});
	const series = rows.map((row, index) => {
		const y = index * ROW;
		text(row.label, 0, y + 10, COLOUR.ink, 400);
		const end = x(row.value ?? 0);
		text(row.beside, end + (row.value ? 8 : 0), y + 29, row.value === null ? COLOUR.muted : COLOUR.ink, 600);
		return {
			type: 'line' as const,
			silent: true,
			symbol: 'none',
			lineStyle: { color: row.colour ?? COLOUR.after, width: 16 },
			data: row.value
				? [
						[0, y + 29],
						[Math.max(end, 2), y + 29]
					]
				: []
		};
	});
	const height = rows.length * ROW + 2;
	return {
		height,
		plot: { kind: 'bars', rows },
		points: [],
		option: {
			...BASE,
			...pixelSheet(width, height),
			series: [
				...series,
				{ type: 'scatter', silent: true, symbolSize: 0.01, label: { show: true, position: 'inside' }, data: texts }
			]
		} as ChartOption
	};
}
