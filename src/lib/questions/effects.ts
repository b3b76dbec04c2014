import type { AnswerRow, EditionSettings } from '../edition/edition';
import type { Row } from '../engine/engine';
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

/** What a SELECT of courses returns: a row a person, tool and activity, with every slice that the person is in. */
type CourseRow = Row;

export interface Panel {
	slice: string;
	tool: string;
	activity: string;
	units: Unit[];
	rows: CourseRow[];
}

/** "block:mean,…" as one number a block; NaN stands for a block that is not named. */
function course(text: unknown): Float64Array {
	const told = String(text)
		.split(',')
		.filter(Boolean)
		.map((one) => one.split(':').map(Number) as [block: number, mean: number]);
	const ys = new Float64Array(told.reduce((most, [block]) => Math.max(most, block + 1), 0)).fill(NaN);
	for (const [block, mean] of told) ys[block] = mean;
	return ys;
}

/** Slices of a row, in their order, each with its place. */
const slicesIn = (text: unknown): string[] => (text ? String(text).split('\u001f') : []);

/**
 * Rows with `slices`, `focus`, `g`, `ys` and perhaps `cluster` as one panel a slice, tool and activity, slice by slice.
 * A course is read once, however many slices its person is in; only one panel is there at a time.
 */
export function* panels(
	rows: CourseRow[],
	wanted: (panel: Pick<Panel, 'slice' | 'tool' | 'activity'>) => boolean = () => true
): Generator<Panel> {
	const clusters = new Map<unknown, number>();
	const courses = rows.map((row) => {
		if (row.cluster !== undefined && !clusters.has(row.cluster)) clusters.set(row.cluster, clusters.size);
		const cluster = clusters.get(row.cluster);
		return { row, g: Number(row.g), y: course(row.ys), cluster, focus: new Set(slicesIn(row.focus)) };
	});
	// Rows of one measure follow one another; what a slice holds of them is gathered by their places.
	const slices = new Map<string, Map<string, number[]>>();
	for (const [place, { row }] of courses.entries())
		for (const slice of slicesIn(row.slices)) {
			const measures = slices.get(slice) ?? new Map<string, number[]>();
			slices.set(slice, measures);
			const key = JSON.stringify([row.tool, row.activity]);
			const places = measures.get(key) ?? [];
			measures.set(key, places);
			places.push(place);
		}
	const order = (name: string) => Number(name.split(' ', 1)[0]);
	for (const [name, measures] of [...slices].toSorted(([a], [b]) => order(a) - order(b)))
		for (const places of measures.values()) {
			const { tool, activity } = courses[places[0]!]!.row;
			const panel = { slice: name.slice(name.indexOf(' ') + 1), tool: String(tool), activity: String(activity) };
			if (!wanted(panel)) continue;
			const own = places.map((place) => courses[place]!);
			yield {
				...panel,
				units: own.map(({ g, y, cluster, focus }) => ({ g, y, cluster, focus: focus.has(name) })),
				rows: own.map(({ row }) => row)
			};
		}
}

/** Whether a panel is the measure the programme is judged by. */
export const isPrimary = (
	{ tool, activity }: Pick<Panel, 'tool' | 'activity'>,
	{ primary }: EditionSettings
): boolean => tool === primary?.tool && activity === primary.activity;

/**
 * Group-time effects against units not yet treated.
 * @param events distances from the start that are asked for
 */
export const effectsOf = (panel: Panel, events: readonly number[]): GroupTime =>
	callawaySantanna(panel.units, 'not-yet', events);

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
 * @param more columns that a question has besides
 */
export function headlines(
	rows: CourseRow[],
	settings: EditionSettings,
	more: (panel: Panel, headline: Headline) => Row
): AnswerRow[] {
	const told = [];
	for (const panel of panels(rows)) {
		const headline = headlineOf(effectsOf(panel, [...BEFORE, ...HEADLINE]));
		if (!headline) continue;
		const { slice, tool, activity } = panel;
		const of = { slice, tool, activity, primary: isPrimary(panel, settings) };
		told.push({ of, headline, p_adjusted: headline.p, more: more(panel, headline) });
	}
	for (const slice of new Set(told.map(({ of }) => of.slice))) {
		const family = told.filter(({ of }) => of.slice === slice && !of.primary);
		const adjusted = holm(family.map(({ headline }) => headline.p));
		for (const [index, one] of family.entries()) one.p_adjusted = adjusted[index]!;
	}
	return told.map(({ of, headline, p_adjusted, more }) => ({
		...of,
		effect: headline.effect,
		effect_low: headline.low,
		effect_high: headline.high,
		comparison: headline.comparison,
		pretrend_p: headline.pretrend_p,
		p_adjusted,
		verdict: verdictOf(headline, p_adjusted),
		...more
	}));
}
