import type { Picture } from './plot';
import { BASE, COLOUR, verbatim } from './theme';

export interface DumbbellRow {
	label: string;
	pairs: { name: string; before: number; after: number; colour: string; text: string }[];
}

const HEAD = 26;
const LINE = 24;
const GAP = 16;

/** Before → after: a hollow dot, a line, a filled dot; one line a group, the label above. */
export function dumbbell(rows: DumbbellRow[], width: number): Picture {
	const name = width < 420 ? 76 : 120;
	const right = 92;
	const most = Math.max(1e-9, ...rows.flatMap((row) => row.pairs.flatMap((pair) => [pair.before, pair.after])));
	const x = (value: number) => name + 8 + (value / most) * (width - name - right - 16);
	const series: object[] = [];
	const texts: object[] = [];
	let y = 0;
	for (const row of rows) {
		const text = (value: string, at: number, dy: number, align: string, color: string, fontWeight: number) =>
			texts.push({ value: [at, y + dy], label: { formatter: verbatim(value), align, color, fontWeight } });
		text(row.label, 0, 10, 'left', COLOUR.ink, 600);
		for (const [index, pair] of row.pairs.entries()) {
			const at = HEAD + index * LINE + LINE / 2;
			text(pair.name, 0, at, 'left', COLOUR.muted, 400);
			text(pair.text, width, at, 'right', pair.colour === COLOUR.after ? COLOUR.after : COLOUR.muted, 600);
			series.push({
				type: 'line',
				silent: true,
				lineStyle: { color: pair.colour, width: 3 },
				symbol: 'circle',
				symbolSize: 11,
				showAllSymbol: true,
				data: [
					{
						value: [x(pair.before), y + at],
						itemStyle: { color: COLOUR.paper, borderColor: pair.colour, borderWidth: 2 }
					},
					{
						value: [x(pair.after), y + at],
						itemStyle: { color: pair.colour, borderColor: pair.colour, borderWidth: 2 }
					}
				]
			});
		}
		y += HEAD + row.pairs.length * LINE + GAP;
	}
	const height = y;
	return {
		height,
		plot: { kind: 'dumbbell', rows },
		points: [],
		option: {
			...BASE,
			grid: { left: 0, right: 0, top: 0, bottom: 0 },
			xAxis: { type: 'value', min: 0, max: width, show: false },
			yAxis: { type: 'value', min: 0, max: height, inverse: true, show: false },
			series: [
				...(series as never[]),
				{
					type: 'scatter',
					silent: true,
					symbolSize: 0.01,
					label: { show: true, position: 'inside', fontSize: 13 },
					data: texts as never[]
				}
			]
		}
	};
}
