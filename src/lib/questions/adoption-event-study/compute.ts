import type { AnswerRow, EditionSettings } from '../../edition/edition';
import { covarianceOf, smallSampleInterval } from '../../statistics/callaway-santanna';
import { supT } from '../../statistics/covariance';
import { effectsOf, panels } from '../effects';

const size = (units: Uint8Array): number => units.reduce((sum, one) => sum + one, 0);

const FIRST = -6;
const LAST = 9;

/** One row per slice, tool, activity and block from the start; the band covers the whole curve with 95 %. */
export function compute(rows: AnswerRow[], { primary }: EditionSettings): AnswerRow[] {
	// For a part of the company the primary measure is enough: fewer people carry fewer curves.
	const wanted = panels(rows).filter(
		({ slice, tool, activity }) => slice === 'all' || (tool === primary?.tool && activity === primary.activity)
	);
	return wanted.flatMap((panel) => {
		const found = effectsOf(panel);
		const base = { slice: panel.slice, tool: panel.tool, activity: panel.activity };
		const curve = [...found.events.values()].filter(({ event }) => event >= FIRST && event <= LAST && event !== -1);
		const spread = curve.map((one) => smallSampleInterval(found.units, one));
		const kept = curve.filter((_, index) => spread[index]);
		if (!kept.length) return [];
		const df = Math.min(...spread.filter((one) => one !== null).map((one) => one.df));
		const reach = supT(covarianceOf(found.units, kept), df);
		const drawn = curve.flatMap((one, index) => {
			const interval = spread[index];
			if (!interval) return [];
			const half = reach * interval.se;
			return [
				{
					block: one.event,
					effect: one.effect,
					low: one.effect - half,
					high: one.effect + half,
					mentees: one.treated,
					comparison: size(one.compared)
				}
			];
		});
		// The block before the start is what all others are measured against.
		const anchor = found.events.get(-1);
		if (anchor)
			drawn.push({ block: -1, effect: 0, low: 0, high: 0, mentees: anchor.treated, comparison: size(anchor.compared) });
		return drawn
			.toSorted((a, b) => a.block - b.block)
			.map(({ block, effect, low, high, mentees, comparison }) => ({
				...base,
				block,
				effect,
				effect_low: low,
				effect_high: high,
				mentees,
				comparison
			}));
	});
}
