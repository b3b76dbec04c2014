import type { AnswerRow, EditionSettings } from '../../edition/edition';
import { adjust, effectsOf, headlineOf, panels, verdictOf } from '../effects';

/** One row per slice, tool and activity: the effect of a manager's start on the team, clustered by manager. */
export function compute(rows: AnswerRow[], { primary }: EditionSettings): AnswerRow[] {
	const effects = panels(rows).flatMap((panel) => {
		const found = headlineOf(effectsOf(panel));
		if (!found) return [];
		const teams = new Set(panel.units.filter((unit) => unit.focus !== false && unit.g > 0).map((unit) => unit.cluster));
		const isPrimary = panel.tool === primary?.tool && panel.activity === primary.activity;
		return [
			{
				...found,
				slice: panel.slice,
				tool: panel.tool,
				activity: panel.activity,
				teams: teams.size,
				primary: isPrimary
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
		people: row.treated,
		teams: row.teams,
		comparison: row.comparison,
		pretrend_p: row.pretrend_p,
		p_adjusted: row.p_adjusted,
		verdict: verdictOf(row)
	}));
}
