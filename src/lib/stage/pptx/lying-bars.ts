import {
	AXES,
	categories,
	type Chart,
	chartXml,
	FIRST_AXIS,
	type Inner,
	type Place,
	scale,
	SECOND_AXIS,
	SIZE,
	SMALL
} from './chart';
import { textWidth } from './fit';

const ROW = 1.05;

interface Frame {
	inner: Inner;
	axes: string;
	height: number;
	size: number;
}

/** Room for lying bars: names at the left, the words behind the bars within the scale, so that none is cut. */
export function frame(names: string[], beside: string[], most: number, { width, height }: Place): Frame {
	const size = height / names.length < 0.5 ? SMALL : SIZE;
	const widest = Math.max(...names.map((name) => textWidth(name, size))) / 72 + 0.3;
	const left = Math.min(widest, width * 0.34) / width;
	const right = Math.max(0, ...beside.map((text) => textWidth(text, size, true))) / 72 + 0.3;
	const plot = (1 - left) * width;
	return {
		size,
		inner: { x: left, y: 0, w: 1 - left, h: 1 },
		height: Math.min(height, names.length * ROW),
		axes:
			categories({
				id: FIRST_AXIS,
				crosses: SECOND_AXIS,
				position: 'l',
				reversed: true,
				labels: { size },
				step: 1
			}) +
			scale(
				{
					id: SECOND_AXIS,
					crosses: FIRST_AXIS,
					position: 'b',
					min: 0,
					max: most / Math.max(0.4, 1 - right / plot),
					hidden: true
				},
				'between'
			)
	};
}

/** Series of lying bars, one over the other: the last lies on top. */
export const lying = (of: Frame, sheet: Chart['sheet'], all: string): Chart => ({
	kind: 'chart',
	sheet,
	height: of.height,
	xml: chartXml(
		of.inner,
		`<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${all}<c:gapWidth val="60"/><c:overlap val="100"/>${AXES}</c:barChart>`,
		of.axes
	)
});
