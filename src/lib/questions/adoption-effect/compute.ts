import type { AnswerRow, EditionSettings } from '../../edition/edition';
import { adjust, effectsOf, headlineOf, panels, verdictOf } from '../effects';
import { numeric } from '../words';

/** One row per slice, tool and activity: the effect with its interval, beside the naive change of the same mentees. */
export function compute(rows: AnswerRow[], { primary }: EditionSettings): AnswerRow[] {
	const effects = panels(rows).flatMap((panel) => {
		const found = headlineOf(effectsOf(panel));
		if (!found) return [];
		const changes = panel.rows
			.filter((row) => row.focus === true && Number(row.g) > 0)
			.map((row) => numeric(row, 'change'))
			.filter((change) => change !== null);
		const naive = changes.length ? changes.reduce((sum, change) => sum + change, 0) / changes.length : null;
		const mentees = panel.units.filter((unit) => unit.focus !== false && unit.g > 0).length;
		const isPrimary = panel.tool === primary?.tool && panel.activity === primary.activity;
		return [
			{
				...found,
				slice: panel.slice,
				tool: panel.tool,
				activity: panel.activity,
				naive,
				primary: isPrimary,
				cut: mentees > found.treated
			}
		];
	});
	return adjust(effects).map((row) => ({
		slice: row.slice,
		tool: row.tool,
		activity: row.activity,
		primary: row.primary,
		effect: row.effect,
		effect_low: row.low,
		effect_high: row.high,
		naive: row.naive,
		mentees: row.treated,
		comparison: row.comparison,
		pretrend_p: row.pretrend_p,
		p: row.p,
		p_adjusted: row.p_adjusted,
		verdict: verdictOf(row),
		cut: row.cut
	}));
}
