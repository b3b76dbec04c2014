import { CustomChart } from 'echarts/charts';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { drawSvg } from './draw';
import type { Picture } from './plot';

/** Pixels of a PNG for each of the picture's. */
const SHARP = 2;

/**
 * A picture as PNG, drawn in the page's own type. Its colours must be resolved.
 * @throws Error where the browser gives no picture, for example because it would be too large
 */
export async function toPng(picture: Picture): Promise<Blob> {
	use([CustomChart, CanvasRenderer]);
	// Type that no text of the page has used yet would be missing in the picture.
	await Promise.all(['400 13px', '600 13px'].map((font) => document.fonts.load(`${font} 'Inter Variable'`)));
	const canvas = document.createElement('canvas');
	const { width, height } = picture;
	const chart = init(canvas, null, { renderer: 'canvas', width, height, devicePixelRatio: SHARP });
	chart.setOption(picture.option);
	chart.getZr().flush();
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
	chart.dispose();
	if (!blob) throw new Error('The browser made no picture.');
	return blob;
}

/** A picture as an SVG file. Its colours must be resolved. */
export function toSvg(picture: Picture): Blob {
	const svg = drawSvg(picture.option, picture.width, picture.height).replace(' aria-hidden="true"', '');
	return new Blob([svg], { type: 'image/svg+xml' });
}
