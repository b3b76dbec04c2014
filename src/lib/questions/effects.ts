import type { AnswerRow } from '../edition/edition';
import {
	callawaySantanna,
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
export const HEADLINE = [0, 1, 2, 3];
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

export interface Headline extends Interval {
	effect: number;
	/** Units whose start is compared, and how many they are compared with, now or then. */
	treated: number;
	comparison: number;
	/** Of the test that both groups moved alike before the start; null where the data cannot carry it. */
	pretrend_p: number | null;
}

/** The effect over the first blocks with its interval and the test of the blocks before; null where it cannot be told. */
export function headlineOf(found: GroupTime): Headline | null {
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
		comparison: mean.compared.reduce((sum, one) => sum + one, 0),
		pretrend_p: trend?.p ?? null
	};
}

/** Group-time effects against units not yet treated. */
export const effectsOf = (panel: Panel): GroupTime => callawaySantanna(panel.units, 'not-yet');

/** Why a verdict is `unclear`: the interval holds 0, the groups drifted apart before, or that could not be tested. */
export function verdictOf(row: { low: number; high: number; pretrend_p: number | null; p_adjusted: number }) {
	const clear = (row.low > 0 || row.high < 0) && row.p_adjusted < 0.05;
	if (!clear || row.pretrend_p === null || row.pretrend_p < 0.05) return 'unclear';
	return row.low > 0 ? 'more' : 'less';
}

/** Holm's adjustment within each slice of all effects but the primary one, which stands for itself. */
export function adjust<T extends { slice: string; p: number; primary: boolean }>(
	rows: T[]
): (T & { p_adjusted: number })[] {
	const adjusted = new Map<T, number>();
	for (const slice of new Set(rows.map((row) => row.slice))) {
		const family = rows.filter((row) => row.slice === slice && !row.primary);
		const values = holm(family.map((row) => row.p));
		for (const [index, row] of family.entries()) adjusted.set(row, values[index]!);
	}
	return rows.map((row) => ({ ...row, p_adjusted: adjusted.get(row) ?? row.p }));
}
