import { drawPlot } from '../figures/draw-plot';
import type { Plot } from '../figures/plot';

/** Text of figures is 13 px: enlarged so far it has the stage's 40 or 28 px; less only where there is too much of it. */
const SCALES = [40, 28, 26, 24, 20, 16].map((size) => size / 13);
/** Curves may have any height; enlarged as the smaller text is, their lines stay fine. */
const CURVE = 1;
/** Height in px of a curve where nothing limits it, before it is enlarged. */
const GROWN = 240;

/** A plot as it fills a box: how much it is enlarged, and the width in px at which it is drawn before that. */
export interface Fitted {
	plot: Plot;
	scale: number;
	width: number;
}

/** Enlarges a plot as far as it goes into a box of `width` × `height` px; in one that may grow, to the smaller text. */
export function fit(plot: Plot, width: number, height: number, grows = false): Fitted {
	if (grows || plot.kind === 'lines') {
		const scale = SCALES[CURVE]!;
		const tall = grows ? GROWN : Math.max(160, height / scale);
		const fitted: Plot = plot.kind === 'lines' ? { ...plot, spec: { ...plot.spec, height: tall } } : plot;
		return { plot: fitted, scale, width: width / scale };
	}
	const scale = SCALES.find((one) => drawPlot(plot, width / one).height * one <= height) ?? SCALES.at(-1)!;
	return { plot, scale, width: width / scale };
}

/** The same for what was there before, so that nothing jumps. */
export const fitAs = (plot: Plot, { plot: whole, scale, width }: Fitted): Fitted => ({
	plot:
		plot.kind === 'lines' && whole.kind === 'lines'
			? { ...plot, spec: { ...plot.spec, height: whole.spec.height } }
			: plot,
	scale,
	width
});
