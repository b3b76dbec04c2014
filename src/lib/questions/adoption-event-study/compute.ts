import type { AnswerRow, EditionSettings } from '../../edition/edition';
import { comparedWith, covarianceOf, smallSampleInterval } from '../../statistics/callaway-santanna';
import { supT } from '../../statistics/covariance';
import { effectsOf, isPrimary, panels } from '../effects';

const FIRST = -6;
const LAST = 9;

/** One row per slice, tool, activity and block from the start; the band covers the whole curve with 95 %. */
export function compute(rows: AnswerRow[], settings: EditionSettings): AnswerRow[] {
	// For a part of the company the primary measure is enough: fewer people carry fewer curves.
	const wanted = panels(rows).filter((panel) => panel.slice === 'all' || isPrimary(panel, settings));
	return wanted.flatMap((panel) => {
		const found = effectsOf(panel);
		const curve = [...found.events.values()]
			.filter(({ event }) => event >= FIRST && event <= LAST && event !== -1)
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
