import type { IntervalRow, IntervalSpec } from '../../figures/intervals';
import { roundRange, ticks } from '../../figures/scale';
import {
	type Chart,
	chartXml,
	FIRST_AXIS,
	type Label,
	line,
	type Place,
	scale,
	SECOND_AXIS,
	SIZE,
	SMALL
} from './chart';
import { numberFormat } from './number-format';
import { type Points, scatter } from './points';
import { type Tone, toneOf, wordTone } from './tone';
import { type Cell, repeated, type Sheet } from './workbook';

/** inches */
const ROW = 1.2;
const FOOT = 0.4;
/** Columns of the sheet; behind them two for each colour. */
const [VALUE, BOUND, FAINT, HEIGHT, ABOVE, LEFT, RIGHT, TONES] = [1, 2, 3, 4, 5, 6, 7, 8];
/** Rows of the sheet a mark: its lower bound, its upper one, an empty one that breaks the line. */
const EACH = 3;

/** Bounds in whole steps around everything that is shown, so that a name stands at round numbers. */
function boundsOf(rows: IntervalRow[], spec: IntervalSpec) {
	const all = rows.flatMap(({ low, high, value, faint }) => [low, high, value, ...(faint ? [faint.value] : [])]);
	if (spec.zero) all.push(0);
	const [least, most] = [spec.min ?? Math.min(...all), spec.max ?? Math.max(...all)];
	const { min, max, step } = roundRange(least, most);
	// 3 × 0.1 is not 0.3 in binary.
	const round = (value: number) => Number(value.toPrecision(12));
	return { min: round(min), max: round(max), step };
}

/** Three rows a mark. Its value and bounds stand once; the columns behind repeat them for each colour. */
function sheetOf(
	rows: IntervalRow[],
	tones: Tone[],
	{ min, max, row: high, format }: { min: number; max: number; row: number; format: string },
	de: boolean
): Sheet {
	// From the top of a row: the middle of its name, then its line, in shares of it.
	const [name, mark] = [Math.min(0.28, 0.16 / high), Math.min(0.62, 0.42 / high)];
	const columns = de
		? ['', 'Wert', 'Intervall', 'ohne Vergleich', 'Zeile', 'Name', 'links', 'rechts']
		: ['', 'Value', 'Interval', 'without comparison', 'row', 'name', 'left', 'right'];
	return {
		formats: [undefined, format, format, format],
		columns: [...columns, ...tones.flatMap(() => [columns[BOUND] ?? '', columns[VALUE] ?? ''])],
		rows: rows.flatMap(({ label, value, low, high: up, faint, colour }, at): Cell[][] => {
			const top = rows.length - at;
			const y = top - mark;
			const row = at * EACH;
			const own = (first: Cell, second: Cell) =>
				tones.flatMap((tone) => (tone === toneOf(colour) ? [first, second] : [null, null]));
			return [
				[
					`${label}, ${de ? 'unten' : 'low'}`,
					value,
					low,
					faint?.value ?? null,
					y,
					top - name,
					min,
					max,
					...own(repeated(low, row, BOUND), repeated(value, row, VALUE))
				],
				[
					`${label}, ${de ? 'oben' : 'high'}`,
					null,
					up,
					null,
					y,
					null,
					null,
					null,
					...own(repeated(up, row + 1, BOUND), null)
				],
				[]
			];
		})
	};
}

/**
 * Dot and interval a row, its name above at the left, its value in words above at the right. Names and words are points too,
 * without a mark: they stay with their row when the chart is moved or made larger.
 */
export function intervals(rows: IntervalRow[], spec: IntervalSpec, { locale, height }: Place): Chart {
	const de = locale === 'de';
	const { min, max, step } = boundsOf(rows, spec);
	const format = numberFormat(spec.print, ticks(min, max));
	const tones = [...new Set(rows.map(({ colour }) => toneOf(colour)))];
	const tall = Math.min(height, rows.length * ROW + FOOT);
	const row = (tall - FOOT) / rows.length;
	const sheet = sheetOf(rows, tones, { min, max, row, format }, de);
	const size = row > 1 ? SIZE : row > 0.6 ? 14 : SMALL;
	const said = (of: (row: IntervalRow) => Omit<Label, 'index' | 'size'>): Label[] =>
		rows.map((row, at) => ({ index: at * EACH, size, bold: true, ...of(row) }));
	const faint = rows.flatMap(({ faint }, at): Label[] =>
		faint ? [{ index: at * EACH, text: faint.text, at: 'b', size: SMALL, tone: 'tx2' }] : []
	);
	const all = tones.flatMap((tone, at): Points[] => {
		const [bound, value] = [TONES + 2 * at, TONES + 2 * at + 1];
		return [
			{ x: bound, y: HEIGHT, name: BOUND, path: { tone, width: 3 } },
			{ x: value, y: HEIGHT, name: VALUE, dots: { tone } }
		];
	});
	if (faint.length) all.push({ x: FAINT, y: HEIGHT, name: FAINT, dots: { tone: 'accent2', size: 7 }, words: faint });
	all.push(
		{
			x: LEFT,
			y: ABOVE,
			name: LEFT,
			words: said(({ label, under }) => ({
				text: label,
				at: 'r',
				solid: true,
				bold: !under,
				tone: under ? 'tx2' : 'tx1'
			}))
		},
		{
			x: RIGHT,
			y: ABOVE,
			name: RIGHT,
			words: said(({ beside, colour }) => ({ text: beside, at: 'l', tone: wordTone(toneOf(colour)) }))
		}
	);
	const axes =
		scale(
			{
				id: FIRST_AXIS,
				crosses: SECOND_AXIS,
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
				id: SECOND_AXIS,
				crosses: FIRST_AXIS,
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
		xml: chartXml({ x: 0.02, y: 0, w: 0.96, h: 1 - FOOT / tall }, scatter(sheet, all), axes)
	};
}
