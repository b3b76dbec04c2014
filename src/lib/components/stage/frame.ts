/** What a scene is laid out in, in its own px: at 1920 × 1080 they are the screen's. */
export interface Frame {
	width: number;
	height: number;
	/** Screen px a px of the scene. */
	scale: number;
}

/** At 4:3 a scene is 1440 px wide, at 16:9 1920; it is never smaller than half, where it scrolls instead. */
const [NARROWEST, HEIGHT, SMALLEST] = [1440, 1080, 0.5];

/** The frame that fills a window of `width` × `height` screen px. */
export function frameOf(width: number, height: number): Frame {
	const scale = Math.max(SMALLEST, Math.min(width / NARROWEST, height / HEIGHT));
	return { width: width / scale, height: height / scale, scale };
}

/** A page of the overview and in print. */
export const PAGE: Frame = { width: 1920, height: HEIGHT, scale: 1 };
