import type { AnswerRow, EditionSettings } from '../edition/edition';
import {
	callawaySantanna,
	comparedWith,
	covarianceOf,
	meanOf,
	smallSampleInterval,
	type GroupTime,
	type Interval,
	type Unit
} from '../statistics/callaway-santanna';
import { wald } from '../statistics/covariance';
import { holm } from '../statistics/holm';

/** Blocks whose mean is the headline, and blocks before the start that must not show a trend. */
const HEADLINE = [0, 1, 2, 3];
const BEFORE = [-6, -5, -4, -3, -2];

export interface Panel {
	slice: string;
	tool: string;
	activity: string;
	units: Unit[];
	rows: AnswerRow[];
}

const series = (text: unknown): (number | null)[] =>
	String(text)
		.split(',')
		.map((y) => (y === '' ? null : Number(y)));

/** Rows with `g`, `focus`, `ys` and perhaps `cluster` as one panel a slice, tool and activity, in their order. */
export function panels(rows: AnswerRow[]): Panel[] {
	const found = new Map<string, Panel>();
	const clusters = new Map<unknown, number>();
	for (const row of rows) {
		const [slice, tool, activity] = [row.slice, String(row.tool), String(row.activity)];
		const key = JSON.stringify([slice, tool, activity]);
		const panel = found.get(key) ?? { slice, tool, activity, units: [], rows: [] };
		found.set(key, panel);
		if (row.cluster !== undefined && !clusters.has(row.cluster)) clusters.set(row.cluster, clusters.size);
		panel.units.push({
			g: Number(row.g),
			y: series(row.ys),
			focus: row.focus === true,
			cluster: clusters.get(row.cluster)
		});
		panel.rows.push(row);
	}
	return [...found.values()];
}

/** Whether a panel is the measure the programme is judged by. */
export const isPrimary = ({ tool, activity }: Panel, { primary }: EditionSettings): boolean =>
	tool === primary?.tool && activity === primary.activity;

/** Group-time effects against units not yet treated. */
export const effectsOf = (panel: Panel): GroupTime => callawaySantanna(panel.units, 'not-yet');

interface Headline extends Interval {
	effect: number;
	/** Units whose start is compared, and how many they are compared with, now or then. */
	treated: number;
	comparison: number;
	/** Of the test that both groups moved alike before the start; null where the data cannot carry it. */
	pretrend_p: number | null;
}

/** The effect over the first blocks with its interval and the test of the blocks before; null where it cannot be told. */
function headlineOf(found: GroupTime): Headline | null {
	const mean = meanOf(found, HEADLINE);
	const interval = mean && smallSampleInterval(found.units, mean);
	if (!mean || !interval) return null;
	const before = BEFORE.map((event) => found.events.get(event)).filter((one) => one !== undefined);
	const trend =
		before.length === BEFORE.length
			? wald(
					before.map((one) => one.effect),
					covarianceOf(found.units, before)
				)
			: null;
	return {
		...interval,
		effect: mean.effect,
		treated: mean.treated,
		comparison: comparedWith(mean),
		pretrend_p: trend?.p ?? null
	};
}

/**
 * `more` or `less` only where the interval excludes 0, also after the adjustment, and the groups did not move apart
 * before; where that could not be tested, it is `unclear` too.
 */
function verdictOf({ low, high, pretrend_p }: Headline, p_adjusted: number): 'more' | 'less' | 'unclear' {
	const clear = (low > 0 || high < 0) && p_adjusted < 0.05;
	if (!clear || pretrend_p === null || pretrend_p < 0.05) return 'unclear';
	return low > 0 ? 'more' : 'less';
}

/**
 * The headline of every panel that carries one, with its verdict. All effects of a slice but the primary one, which
 * stands for itself, are adjusted by Holm.
 */
export function headlines(rows: AnswerRow[], settings: EditionSettings) {
	const told = panels(rows).flatMap((panel) => {
		const headline = headlineOf(effectsOf(panel));
		return headline ? [{ panel, headline, primary: isPrimary(panel, settings), p_adjusted: headline.p }] : [];
	});
	for (const slice of new Set(told.map(({ panel }) => panel.slice))) {
		const family = told.filter(({ panel, primary }) => panel.slice === slice && !primary);
		const adjusted = holm(family.map(({ headline }) => headline.p));
		for (const [index, one] of family.entries()) one.p_adjusted = adjusted[index]!;
	}
	return told.map(({ panel, headline, primary, p_adjusted }) => ({
		panel,
		headline,
		/** The columns that every question about an effect has. */
		columns: {
			slice: panel.slice,
			tool: panel.tool,
			activity: panel.activity,
			primary,
			effect: headline.effect,
			effect_low: headline.low,
			effect_high: headline.high,
			comparison: headline.comparison,
			pretrend_p: headline.pretrend_p,
			p_adjusted,
			verdict: verdictOf(headline, p_adjusted)
		}
	}));
}
