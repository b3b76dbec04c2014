import type { Picture } from './plot';
import { optionOf, Sheet } from './sheet';
import { wrapText } from './text-width';
import { COLOUR } from './theme';

/** What stands around a picture that leaves the page. */
export interface Words {
	title: string;
	detail?: string;
	subtitle: string;
	source: string;
}

const EDGE = 32;

/** A picture with its sentences above and its source below: what is pasted into a mail must speak for itself. */
export function poster(picture: Picture, words: Words): Picture {
	const width = picture.width + 2 * EDGE;
	const sheet = new Sheet(width);
	let y = EDGE;
	const set = (text: string | undefined, size: number, bold: boolean, colour: string) => {
		if (!text) return;
		const lines = wrapText(text, picture.width, size, bold);
		const height = lines.split('\n').length * Math.round(size * 1.3);
		sheet.text(lines, EDGE, y + height / 2, { size, bold, colour });
		y += height + 8;
	};
	set(words.title, 24, true, COLOUR.ink);
	set(words.detail, 15, false, COLOUR.muted);
	set(words.subtitle, 13, false, COLOUR.muted);
	const top = y + 8;
	y = top + picture.height + 16;
	set(words.source, 13, false, COLOUR.muted);
	const whole = sheet.picture(y + EDGE - 8, picture.plot);
	const paper = { type: 'rect', shape: { x: 0, y: 0, width, height: whole.height }, style: { fill: COLOUR.paper } };
	const inner = { type: 'group', x: EDGE, y: top, children: picture.marks };
	const marks = [paper, ...whole.marks, inner];
	return { ...whole, marks, option: optionOf(marks) };
}

/** The same with colours instead of variables: outside the page nobody knows what `--ink` is. */
export function resolved(picture: Picture, colourOf: (name: string) => string): Picture {
	const text = JSON.stringify(picture.marks).replace(/var\((--[\w-]+)\)/g, (_, name: string) =>
		colourOf(name).trim().replace(/["\\]/g, '')
	);
	const marks = JSON.parse(text) as object[];
	return { ...picture, marks, option: optionOf(marks) };
}
