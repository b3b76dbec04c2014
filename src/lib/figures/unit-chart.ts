import type { Picture } from './plot';
import { BASE, COLOUR, pixelSheet, verbatim } from './theme';

export interface UnitRow {
	label: string;
	/** "26 von 52 · 50 %" */
	beside: string;
	total: number;
	filled: number;
	colour: string;
}

const LABEL = 26;
const GAP = 14;
/** From so many people on a dot stands for five. */
const MANY = 100;

/** One dot a person (or five), filled for those who joined; `note` tells what a dot is. */
export function unitChart(rows: UnitRow[], width: number, note: string): Picture {
	const dot = width < 420 ? 13 : 16;
	const perLine = Math.floor(width / dot);
	const filled: { value: number[]; itemStyle: object }[] = [];
	const empty: { value: number[] }[] = [];
	const texts: object[] = [];
	let y = 0;
	for (const row of rows) {
		const each = row.total > MANY ? 5 : 1;
		const text = (value: string, x: number, align: 'left' | 'right', bold: boolean) =>
			texts.push({
				value: [x, y + 8],
				label: { formatter: verbatim(value), align, position: 'inside', fontWeight: bold ? 600 : 400 }
			});
		text(row.label, 0, 'left', true);
		text(row.beside, width, 'right', false);
		const dots = Math.round(row.total / each);
		const full = Math.round(row.filled / each);
		for (let i = 0; i < dots; i++) {
			const value = [(i % perLine) * dot + dot / 2, y + LABEL + Math.floor(i / perLine) * dot + dot / 2];
			if (i < full) filled.push({ value, itemStyle: { color: row.colour, opacity: 1 } });
			else empty.push({ value });
		}
		y += LABEL + Math.ceil(dots / perLine) * dot + GAP;
	}
	texts.push({
		value: [0, y + 6],
		label: { formatter: verbatim(note), align: 'left', position: 'inside', color: COLOUR.muted, fontSize: 12 }
	});
	const height = y + 20;
	const shared = { type: 'scatter' as const, silent: true, symbol: 'circle', symbolSize: dot - 4 };
	return {
		height,
		plot: { kind: 'unit-chart', rows, note },
		points: [],
		option: {
			...BASE,
			...pixelSheet(width, height),
			series: [
				{
					...shared,
					data: empty,
					itemStyle: { opacity: 1, color: 'transparent', borderColor: COLOUR.before, borderWidth: 1 }
				},
				{ ...shared, data: filled },
				{
					...shared,
					symbolSize: 0.01,
					data: texts as never[],
					label: { show: true, color: COLOUR.ink, fontSize: 13 }
				}
			]
		}
	};
}
