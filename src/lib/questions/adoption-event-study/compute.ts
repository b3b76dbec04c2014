import type { AnswerRow, EditionSettings } from '../../edition/edition';
import type { Row } from '../../engine/engine';
import { comparedWith, covarianceOf, smallSampleInterval } from '../../statistics/callaway-santanna';
import { supT } from '../../statistics/covariance';
import { effectsOf, isPrimary, panels } from '../effects';

/** Blocks from the start that are drawn. */
const EVENTS = [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

/** One row per slice, tool, activity and block from the start; the band covers the whole curve with 95 %. */
export function compute(rows: Row[], settings: EditionSettings): AnswerRow[] {
	// For a part of the company the primary measure is enough: fewer people carry fewer curves.
	const wanted = panels(rows, (panel) => panel.slice === 'all' || isPrimary(panel, settings));
	return [...wanted].flatMap((panel) => {
		const found = effectsOf(panel, EVENTS);
		const curve = [...found.events.values()]
			.filter(({ event }) => event !== -1)
			.flatMap((one) => {
				const interval = smallSampleInterval(found.units, one);
				return interval ? [{ one, interval }] : [];
			});
		if (!curve.length) return [];
		const covariance = covarianceOf(
			found.units,
			curve.map(({ one }) => one)
		);
		const reach = supT(covariance, Math.min(...curve.map(({ interval }) => interval.df)));
		const drawn = curve.map(({ one, interval }) => ({ one, effect: one.effect, half: reach * interval.se }));
		// The block before the start is what all others are measured against.
		const anchor = found.events.get(-1);
		if (anchor) drawn.push({ one: anchor, effect: 0, half: 0 });
		return drawn
			.toSorted((a, b) => a.one.event - b.one.event)
			.map(({ one, effect, half }) => ({
				slice: panel.slice,
				tool: panel.tool,
				activity: panel.activity,
				block: one.event,
				effect,
				effect_low: effect - half,
				effect_high: effect + half,
				mentees: one.treated,
				comparison: comparedWith(one)
			}));
	});
}
