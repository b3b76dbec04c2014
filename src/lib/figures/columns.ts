import type { Picture, Point } from './plot';
import { LINE, Sheet } from './sheet';
import { wrapText } from './text-width';
import { COLOUR } from './theme';

export interface Columns {
	/** One a column, in order; lines are parted by a line break. */
	steps: string[];
	values: (number | null)[];
	/** Over a column, or in the place of one that is not there; an empty one says nothing. */
	texts: string[];
	colours?: string[];
	/** A line before the column with this index, and what happened there. */
	mark?: { at: number; label: string };
	height?: number;
	/** End of the scale. */
	most?: number;
}

const HEAD = 40;
/** A column needs no more room than this: few of them stand together instead of far apart. */
const ROOM = 150;

/** Upright columns with their value on top. */
export function columns(spec: Columns, width: number): Picture {
	const sheet = new Sheet(width);
	const height = spec.height ?? 260;
	const room = Math.min(width / spec.steps.length, ROOM);
	const names = spec.steps.map((step) =>
		step
			.split('\n')
			.map((line) => wrapText(line, room - 4))
			.join('\n')
	);
	const feet = Math.max(...names.map((name) => name.split('\n').length)) * LINE;
	const ground = height - 8 - feet;
	const most = spec.most ?? Math.max(1e-9, ...spec.values.map((value) => value ?? 0));
	const size = (value: number) => Math.max(1, (value / most) * (ground - HEAD));
	const thick = Math.min(80, room * 0.66);
	const points: Point[] = [];
	for (const [index, name] of names.entries()) {
		const x = (index + 0.5) * room;
		const value = spec.values[index] ?? null;
		const text = spec.texts[index] ?? '';
		sheet.text(name, x, ground + 8 + (name.split('\n').length * LINE) / 2, { align: 'center', colour: COLOUR.muted });
		const top = value === null ? ground : ground - size(value);
		if (value === null) {
			if (text) sheet.hatch(x - thick / 2, ground - 24, thick, 24);
			sheet.text(wrapText(text, room - 4), x, ground - 40, { align: 'center', colour: COLOUR.muted });
		} else {
			sheet.box(x - thick / 2, top, thick, size(value), spec.colours?.[index] ?? COLOUR.after);
			sheet.text(text, x, top - 11, { align: 'center', bold: true });
		}
		points.push({ x, y: top, text: [spec.steps[index]!.replaceAll('\n', ' '), text].filter(Boolean).join(': ') });
	}
	sheet.line(
		[
			[0, ground],
			[room * spec.steps.length, ground]
		],
		COLOUR.before
	);
	if (spec.mark) {
		const x = spec.mark.at * room;
		sheet.line(
			[
				[x, 16],
				[x, ground]
			],
			COLOUR.muted,
			1,
			true
		);
		const right = x > width * 0.6;
		sheet.text(spec.mark.label, right ? x - 6 : x + 6, 10, { align: right ? 'right' : 'left', colour: COLOUR.muted });
	}
	sheet.walk(points);
	return sheet.picture(height, { kind: 'columns', spec: { ...spec, most } });
}
