/** A corner, or the end of a quarter circle, in inches from the top left of a shape. */
type Corner =
	| { x: number; y: number; moveTo?: boolean }
	| { x: number; y: number; curve: { type: 'arc'; hR: number; wR: number; stAng: number; swAng: number } }
	| { close: true };

/** One shape of many parts: it moves, is coloured and is read aloud as one thing. */
export type Outline = Corner[];

export const square = (x: number, y: number, width: number, height: number): Outline => [
	{ x, y, moveTo: true },
	{ x: x + width, y },
	{ x: x + width, y: y + height },
	{ x, y: y + height },
	{ close: true }
];

export const circle = (x: number, y: number, radius: number): Outline => [
	{ x: x - radius, y, moveTo: true },
	{ x: x - radius, y, curve: { type: 'arc', hR: radius, wR: radius, stAng: 180, swAng: 180 } },
	{ x: x - radius, y, curve: { type: 'arc', hR: radius, wR: radius, stAng: 0, swAng: 180 } },
	{ close: true }
];
