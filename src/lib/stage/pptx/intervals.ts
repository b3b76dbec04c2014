import { ticks, type IntervalRow, type IntervalSpec } from '../../figures/intervals';
import { type Chart, chartXml, type Label, line, type Place, scale, SIZE, SMALL } from './chart';
import { numberFormat } from './number-format';
import { ACROSS, type Points, scatter, type Stretch, UP } from './points';
import { toneOf, wordTone } from './tone';
import type { Sheet } from './workbook';

const ROW = 1.2;
/** Columns of the sheet. */
const [VALUE, LOW, HIGH, FAINT, HEIGHT, AGAIN, ABOVE, LEFT, RIGHT] = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** Bounds in whole steps around everything that is shown, so that a name stands at round numbers. */
function boundsOf(rows: IntervalRow[], spec: IntervalSpec) {
	const all = rows.flatMap(({ low, high, value, faint }) => [low, high, value, ...(faint ? [faint.value] : [])]);
	if (spec.zero) all.push(0);
	const [least, most] = [spec.min ?? Math.min(...all), spec.max ?? Math.max(...all)];
	const [first = 0, second = first + 1] = ticks(least, most);
	const step = second - first;
	return { min: Math.floor(least / step + 1e-9) * step, max: Math.ceil(most / step - 1e-9) * step, step };
}

/**
 * Dot and interval a row, its name above at the left, its value in words above at the right. Names and words are points too,
 * without a mark: they stay with their row when the chart is moved or made larger.
 */
export function intervals(rows: IntervalRow[], spec: IntervalSpec, { locale, height }: Place): Chart {
	const de = locale === 'de';
	const { min, max, step } = boundsOf(rows, spec);
	const format = numberFormat(spec.print, ticks(min, max));
	const sheet: Sheet = {
		columns: de
			? ['', 'Wert', 'unten', 'oben', 'ohne Vergleich', 'Zeile', 'Zeile', 'Name', 'links', 'rechts']
			: ['', 'Value', 'low', 'high', 'without comparison', 'row', 'row', 'name', 'left', 'right'],
		rows: rows.map(({ label, value, low, high, faint }, at) => {
			const y = rows.length - at - 0.6;
			return [label, value, low, high, faint?.value ?? null, y, y, y + 0.36, min, max];
		})
	};
	const size = rows.length > 5 ? SMALL : SIZE;
	const said = (of: (row: IntervalRow) => Omit<Label, 'index' | 'size' | 'bold'>): Label[] =>
		rows.map((row, index) => ({ index, size, bold: true, ...of(row) }));
	const marks = rows.flatMap(({ colour }, row): Stretch[] => {
		const tone = toneOf(colour);
		return [
			{ row, x: [LOW, HIGH], y: [HEIGHT, AGAIN], dots: null, path: { tone, width: 3 } },
			{ row, x: [VALUE, VALUE], y: [HEIGHT, HEIGHT], dots: { tone } }
		];
	});
	const faint = rows.flatMap(({ faint }, index): Label[] =>
		faint ? [{ index, text: faint.text, at: 'b', size: SMALL, tone: 'tx2' }] : []
	);
	const all: (Points | Stretch)[] = [
		...marks,
		{ x: LEFT, y: ABOVE, name: 0, dots: null, words: said(({ label }) => ({ text: label, at: 'r' })) },
		{
			x: RIGHT,
			y: ABOVE,
			name: 0,
			dots: null,
			words: said(({ beside, colour }) => ({ text: beside, at: 'l', tone: wordTone(toneOf(colour)) }))
		}
	];
	if (faint.length)
		all.push({ x: FAINT, y: HEIGHT, name: FAINT, dots: { tone: 'accent2', hollow: true, size: 9 }, words: faint });
	const tall = Math.min(height, rows.length * ROW + 0.4);
	const axes =
		scale(
			{
				id: ACROSS,
				crosses: UP,
				position: 'b',
				min,
				max,
				step,
				grid: true,
				format,
				labels: { tone: 'tx2', size: SMALL },
				meets: 'min'
			},
			'midCat'
		) +
		scale(
			{
				id: UP,
				crosses: ACROSS,
				position: 'l',
				min: 0,
				max: rows.length,
				stroke: spec.zero ? line('tx1', 1.5) : line(null),
				meets: spec.zero ? 'autoZero' : 'min'
			},
			'midCat'
		);
	return {
		kind: 'chart',
		sheet,
		height: tall,
		xml: chartXml({ x: 0.02, y: 0, w: 0.96, h: 1 - 0.4 / tall }, scatter(sheet, all), axes)
	};
}
