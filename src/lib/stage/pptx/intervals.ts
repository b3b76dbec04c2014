import { ticks, type IntervalRow, type IntervalSpec } from '../../figures/intervals';
import { type Chart, chartXml, type Label, line, type Place, scale, SIZE, SMALL } from './chart';
import { numberFormat } from './number-format';
import { ACROSS, type Points, scatter, UP } from './points';
import { toneOf, wordTone } from './tone';
import type { Sheet } from './workbook';

const ROW = 0.95;
/** Columns of the sheet. */
const [VALUE, LOW, HIGH, FAINT, PLUS, MINUS, HEIGHT, ABOVE, LEFT, RIGHT] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/**
 * Dot and interval a row, its name above at the left, its value in words above at the right. Names and words are points too,
 * without a mark: they stay with their row when the chart is moved or made larger.
 */
export function intervals(rows: IntervalRow[], spec: IntervalSpec, { locale, height }: Place): Chart {
	const de = locale === 'de';
	const all = rows.flatMap(({ low, high, value, faint }) => [low, high, value, ...(faint ? [faint.value] : [])]);
	if (spec.zero) all.push(0);
	const [least, most] = [spec.min ?? Math.min(...all), spec.max ?? Math.max(...all)];
	const edge = (most - least || 1) * 0.02;
	const [min, max] = [least - (spec.min === undefined ? edge : 0), most + (spec.max === undefined ? edge : 0)];
	const [first = 0, second = 1] = ticks(min, max);
	const formats = Array.from({ length: 7 }, (_, at) => (at ? numberFormat(spec.print) : undefined));
	const sheet: Sheet = {
		columns: de
			? ['', 'Wert', 'unten', 'oben', 'ohne Vergleich', 'bis oben', 'bis unten', 'Zeile', 'Name', 'links', 'rechts']
			: ['', 'Value', 'low', 'high', 'without comparison', 'to high', 'to low', 'row', 'name', 'left', 'right'],
		rows: rows.map(({ label, value, low, high, faint }, at) => {
			const y = rows.length - at - 0.62;
			return [label, value, low, high, faint?.value ?? null, high - value, value - low, y, y + 0.36, min, max];
		}),
		formats
	};
	const size = rows.length > 6 ? SMALL : SIZE;
	const said = (text: (row: IntervalRow) => string, of: (row: IntervalRow) => Partial<Label>): Label[] =>
		rows.map((row, index) => ({ index, text: text(row), at: 'r', size, ...of(row) }));
	// Lines to the sides have one colour a series: rows of a colour are a series, with empty cells for the others.
	const tones = [...new Set(rows.map(({ colour }) => toneOf(colour)))];
	const marks = tones.map((tone): Points => {
		const column = sheet.columns.length;
		sheet.columns.push(sheet.columns[VALUE] ?? '');
		sheet.formats?.push(formats[VALUE]);
		for (const [at, row] of rows.entries())
			sheet.rows[at]?.push(toneOf(row.colour) === tone ? row.value : null);
		return { x: column, y: HEIGHT, name: column, dots: { tone }, bars: { plus: PLUS, minus: MINUS, tone } };
	});
	const faint = rows.flatMap((row, index): Label[] =>
		row.faint ? [{ index, text: row.faint.text, at: 'b', size: SMALL, tone: 'tx2' }] : []
	);
	const tall = Math.min(height, rows.length * ROW + 0.5);
	return {
		kind: 'chart',
		sheet,
		height: tall,
		xml: chartXml(
			{ x: 0.01, y: 0, w: 0.98, h: 1 - 0.4 / tall },
			scatter(sheet, [
				...marks,
				...(faint.length
					? [{ x: FAINT, y: HEIGHT, name: FAINT, dots: { tone: 'accent2', hollow: true, size: 9 }, words: faint } as Points]
					: []),
				{ x: LEFT, y: ABOVE, name: 0, dots: null, words: said(({ label }) => label, () => ({ bold: true })) },
				{
					x: RIGHT,
					y: ABOVE,
					name: 0,
					dots: null,
					words: said(
						({ beside }) => beside,
						({ colour }) => ({ at: 'l', bold: true, tone: wordTone(toneOf(colour)) })
					)
				}
			]),
			scale(
				{
					id: ACROSS,
					crosses: UP,
					position: 'b',
					min,
					max,
					step: second - first,
					grid: true,
					format: numberFormat(spec.print),
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
				)
		)
	};
}
