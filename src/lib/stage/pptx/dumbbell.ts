import type { DumbbellRow } from '../../figures/dumbbell';
import { type Chart, chartXml, type Label, type Place, scale, SIZE, SMALL } from './chart';
import { textWidth } from './fit';
import { ACROSS, scatter, type Stretch, UP } from './points';
import { toneOf, wordTone } from './tone';
import type { Sheet } from './workbook';

const LINE = 0.42;
/** Columns of the sheet. */
const [BEFORE, AFTER, HEIGHT, AGAIN, LEFT, RIGHT] = [1, 2, 3, 4, 5, 6];

/** Before → after: a hollow dot, a line, a filled dot; a group's name above its lines. */
export function dumbbell(groups: DumbbellRow[], { locale, width, height }: Place): Chart {
	const de = locale === 'de';
	// Each group takes a line for its name, a line a pair and half a line of air.
	const lines = groups.reduce((sum, { pairs }) => sum + pairs.length + 1.5, 0);
	let y = lines;
	const rows = groups.flatMap(({ label, pairs }) => {
		y -= 1;
		const head = { text: label, pair: null, y: y + 0.35 };
		const all = pairs.map((pair) => ({ text: pair.name, pair, y: (y -= 1) + 0.5 }));
		y -= 0.5;
		return [head, ...all];
	});
	const pairs = rows.flatMap(({ pair }) => (pair ? [pair] : []));
	const most = Math.max(1e-9, ...pairs.flatMap(({ before, after }) => [before, after]));
	const size = lines * LINE > height ? SMALL : SIZE;
	const wide = (texts: string[]) => Math.max(0, ...texts.map((text) => textWidth(text, size, true))) / 72 + 0.4;
	const [left, right] = [wide(pairs.map(({ name }) => name)), wide(pairs.map(({ text }) => text))];
	const inch = most / Math.max(width * 0.3, width - left - right);
	const [min, max] = [-left * inch, most + right * inch];
	const sheet: Sheet = {
		columns: de
			? ['', 'vorher', 'nachher', 'Zeile', 'Zeile', 'links', 'rechts']
			: ['', 'before', 'after', 'row', 'row', 'left', 'right'],
		rows: rows.map(({ text, pair, y: at }) => [text, pair?.before ?? null, pair?.after ?? null, at, at, min, max])
	};
	const marks = rows.flatMap(({ pair }, row): Stretch[] => {
		if (!pair) return [];
		const tone = toneOf(pair.colour);
		return [
			{ row, x: [BEFORE, AFTER], y: [HEIGHT, AGAIN], dots: null, path: { tone, width: 3 } },
			{ row, x: [BEFORE, BEFORE], y: [HEIGHT, HEIGHT], dots: { tone, hollow: true } },
			{ row, x: [AFTER, AFTER], y: [HEIGHT, HEIGHT], dots: { tone } }
		];
	});
	const names = rows.map(
		({ text, pair }, index): Label => ({ index, text, at: 'r', size, bold: !pair, tone: pair ? 'tx2' : 'tx1' })
	);
	const said = rows.flatMap(({ pair }, index): Label[] =>
		pair ? [{ index, text: pair.text, at: 'l', size, bold: true, tone: wordTone(toneOf(pair.colour)) }] : []
	);
	return {
		kind: 'chart',
		sheet,
		height: Math.min(height, lines * LINE),
		xml: chartXml(
			{ x: 0, y: 0, w: 1, h: 1 },
			scatter(sheet, [
				...marks,
				{ x: LEFT, y: HEIGHT, name: 0, dots: null, words: names },
				{ x: RIGHT, y: HEIGHT, name: 0, dots: null, words: said }
			]),
			scale({ id: ACROSS, crosses: UP, position: 'b', min, max, hidden: true }, 'midCat') +
				scale({ id: UP, crosses: ACROSS, position: 'l', min: 0, max: lines, hidden: true }, 'midCat')
		)
	};
}
