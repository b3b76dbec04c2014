import type { DumbbellRow } from '../../figures/dumbbell';
import { type Chart, chartXml, FIRST_AXIS, type Label, type Place, scale, SECOND_AXIS, SIZE, SMALL } from './chart';
import { textWidth } from './fit';
import { type Points, scatter } from './points';
import { type Tone, toneOf, wordTone } from './tone';
import { type Cell, repeated, type Sheet } from './workbook';

const LINE = 0.42;
/** Columns of the sheet; behind them three for each colour: the line, its beginning, its end. */
const [BEFORE, AFTER, HEIGHT, LEFT, RIGHT, TONES] = [1, 2, 3, 4, 5, 6];
/** Rows of the sheet a line: before, after, an empty one that breaks it. */
const EACH = 3;

interface Row {
	text: string;
	/** Null for the name of a group. */
	pair: DumbbellRow['pairs'][number] | null;
	y: number;
}

/** Before and after stand once; the columns behind repeat them for each colour. */
function sheetOf(rows: Row[], tones: Tone[], { from, to }: { from: number; to: number }, de: boolean): Sheet {
	const columns = de
		? ['', 'vorher', 'nachher', 'Zeile', 'links', 'rechts']
		: ['', 'before', 'after', 'row', 'left', 'right'];
	const [before = '', after = ''] = [columns[BEFORE], columns[AFTER]];
	return {
		columns: [...columns, ...tones.flatMap(() => [`${before} – ${after}`, before, after])],
		rows: rows.flatMap(({ text, pair, y }, at): Cell[][] => {
			if (!pair) return [[text, null, null, y, from, to], [], []];
			const row = at * EACH;
			const own = (...cells: Cell[]) =>
				tones.flatMap((tone) => (tone === toneOf(pair.colour) ? cells : cells.map(() => null)));
			const start = repeated(pair.before, row, BEFORE);
			const end = pair.after === null ? null : repeated(pair.after, row + 1, AFTER);
			return [
				[`${text}, ${before}`, pair.before, null, y, from, to, ...own(start, start, null)],
				[`${text}, ${after}`, null, pair.after, y, null, null, ...own(end, null, end)],
				[]
			];
		})
	};
}

/** Before → after: a small dot, a line, a large one; a group's name above its lines. */
export function dumbbell(groups: DumbbellRow[], greatest: number | undefined, place: Place): Chart {
	const { locale, width, height } = place;
	// Each group takes a line for its name, a line a pair and half a line of air.
	const lines = groups.reduce((sum, { pairs }) => sum + pairs.length + 1.5, 0);
	let y = lines;
	const rows = groups.flatMap(({ label, pairs }): Row[] => {
		y -= 1;
		const head = { text: label, pair: null, y: y + 0.35 };
		const all = pairs.map((pair) => ({ text: pair.name, pair, y: (y -= 1) + 0.5 }));
		y -= 0.5;
		return [head, ...all];
	});
	const pairs = rows.flatMap(({ pair }) => (pair ? [pair] : []));
	const most = Math.max(1e-9, ...pairs.flatMap(({ before, after }) => [before, after ?? 0]), greatest ?? 0);
	const size = lines * LINE > height ? SMALL : SIZE;
	const wide = (texts: string[]) => Math.max(0, ...texts.map((text) => textWidth(text, size, true))) / 72 + 0.4;
	const [left, right] = [wide(pairs.map(({ name }) => name)), wide(pairs.map(({ text }) => text))];
	const inch = most / Math.max(width * 0.3, width - left - right);
	// Names stand at both ends, a little within the scale.
	const [from, to] = [-left * inch, most + right * inch];
	const edge = (to - from) * 0.01;
	const [min, max] = [from - edge, to + edge];
	const tones = [...new Set(pairs.map(({ colour }) => toneOf(colour)))];
	const sheet = sheetOf(rows, tones, { from, to }, locale === 'de');
	const marks = tones.flatMap((tone, at): Points[] => {
		const [path, before, after] = [0, 1, 2].map((side) => TONES + 3 * at + side) as [number, number, number];
		return [
			{ x: path, y: HEIGHT, name: path, path: { tone, width: 3 } },
			{ x: before, y: HEIGHT, name: before, dots: { tone, size: 6 } },
			{ x: after, y: HEIGHT, name: after, dots: { tone } }
		];
	});
	const names = rows.map(({ text, pair }, at): Label => ({
		index: at * EACH,
		text,
		at: 'r',
		size,
		bold: !pair,
		tone: pair ? 'tx2' : 'tx1'
	}));
	const said = rows.flatMap(({ pair }, at): Label[] =>
		pair ? [{ index: at * EACH, text: pair.text, at: 'l', size, bold: true, tone: wordTone(toneOf(pair.colour)) }] : []
	);
	return {
		kind: 'chart',
		sheet,
		height: Math.min(height, lines * LINE),
		xml: chartXml(
			{ x: 0, y: 0, w: 1, h: 1 },
			scatter(sheet, [
				...marks,
				{ x: LEFT, y: HEIGHT, name: LEFT, words: names },
				{ x: RIGHT, y: HEIGHT, name: RIGHT, words: said }
			]),
			scale({ id: FIRST_AXIS, crosses: SECOND_AXIS, position: 'b', min, max, hidden: true }, 'midCat') +
				scale({ id: SECOND_AXIS, crosses: FIRST_AXIS, position: 'l', min: 0, max: lines, hidden: true }, 'midCat')
		)
	};
}
