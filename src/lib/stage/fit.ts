import { drawPlot } from '../figures/draw-plot';
import { rangeOf } from '../figures/lines';
import type { Plot } from '../figures/plot';
import { niceStep, ticks } from '../figures/scale';

/** The smallest text of figures is 12 px, most is 13: enlarged so far, that has the stage's 40 or 28 px, or just 24. */
const SCALES = [40 / 13, 28 / 13, 24 / 12];
/** Where there is too much of it even then; still better than a scene that leaves the window. */
const SMALLER = [20 / 13, 16 / 13, 1];
/** Curves may have any height; enlarged as the smaller text is, their lines stay fine. */
const CURVE = 28 / 13;
/** Height in px of a curve where nothing limits it, before it is enlarged. */
const GROWN = 240;

/** Height in px that a curve's axis and names take, and the least between two numbers of its scale, before it is enlarged. */
const [AROUND, APART] = [56, 22];

/** A curve of some height, with as many numbers beside it as have room there. */
function curveAt({ spec, ...plot }: Extract<Plot, { kind: 'lines' }>, height: number): Plot {
	const { min, max, step } = rangeOf(spec);
	const room = Math.max(2, Math.floor((height - AROUND) / APART));
	if (ticks(min, max, step).length - 1 <= room) return { ...plot, spec: { ...spec, height } };
	// The scale itself stays: only its lines are fewer.
	return { ...plot, spec: { ...spec, height, min, max, interval: niceStep(max - min, room) } };
}

/** A plot as it fills a box: how much it is enlarged, and the width in px at which it is drawn before that. */
export interface Fitted {
	plot: Plot;
	scale: number;
	width: number;
}

/** Enlarges a plot as far as it goes into a box of `width` × `height` px; in one that may grow, to the smaller text. */
export function fit(plot: Plot, width: number, height: number, grows = false): Fitted {
	if (grows || plot.kind === 'lines') {
		const scale = CURVE;
		const tall = grows ? GROWN : Math.max(160, height / scale);
		const fitted = plot.kind === 'lines' ? curveAt(plot, tall) : plot;
		return { plot: fitted, scale, width: width / scale };
	}
	const fits = (one: number) => drawPlot(plot, width / one).height * one <= height;
	const scale = SCALES.find(fits);
	// The primary measure comes first. It stands alone then: some of the others would be a choice, and read like all.
	if (!scale && plot.kind === 'intervals' && plot.rows.length > 1)
		return fit({ ...plot, rows: plot.rows.slice(0, 1) }, width, height);
	const used = scale ?? SMALLER.find(fits) ?? 1;
	return { plot, scale: used, width: width / used };
}

/** The same for what was there before, so that nothing jumps. */
export const fitAs = (plot: Plot, { plot: whole, scale, width }: Fitted): Fitted => ({
	plot:
		plot.kind === 'lines' && whole.kind === 'lines'
			? { ...plot, spec: { ...plot.spec, height: whole.spec.height, interval: whole.spec.interval } }
			: plot,
	scale,
	width
});
