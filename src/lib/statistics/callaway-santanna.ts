/**
 * Group-time effects under staggered starts, without covariates, and their aggregation to an event study.
 * Source: Callaway & Sant'Anna (2021), Journal of Econometrics 225, 200–230; the same numbers as R's `did` with
 * `base_period = 'universal'`. Standard errors are analytic, from influence functions.
 */
import { studentCritical, studentTails } from './distributions';

export interface Unit {
	/** Period of the start, 0 for never. */
	g: number;
	/** Outcome per period from 1; null where there is none. */
	y: ArrayLike<number | null>;
	/** Units that rise and fall together, such as a team; without it every unit is its own. */
	cluster?: number;
	/** False for units that only serve as comparison until they start. Default true. */
	focus?: boolean;
}

/** Whether the unit is one of those whose start is evaluated. */
export const evaluated = (unit: Unit): boolean => unit.focus !== false && unit.g > 0;

export interface Cell {
	g: number;
	t: number;
	/** Null where a side is empty. */
	att: number | null;
	/** Of the influence-function form; null at the base period. */
	se: number | null;
}

export interface EventEffect {
	event: number;
	effect: number;
	se: number;
	/** Units whose start is compared at this distance. */
	treated: number;
	/** Influence of each unit, mean 0. */
	psi: Float64Array;
	/** 1 for each unit that the others are compared with. */
	compared: Uint8Array;
}

export interface GroupTime {
	cells: Cell[];
	events: Map<number, EventEffect>;
	/** The units that were used, in the order of the ψ. */
	units: Unit[];
}

/** A cell's share in an event: means and numbers of those not treated and of those treated. */
interface Part extends Cell {
	means: [number, number];
	counts: [number, number];
	att: number;
	size: number;
}

const union = (parts: { compared: Uint8Array }[]): Uint8Array =>
	parts[0]!.compared.map((_, i) => (parts.some((part) => part.compared[i]) ? 1 : 0));

const norm = (psi: Float64Array): number => Math.sqrt(psi.reduce((sum, value) => sum + value * value, 0)) / psi.length;

/** Units as columns of numbers, because every cell walks all of them. */
class Columns {
	/** By period, from 0; NaN where there is none. */
	readonly outcomes: Float64Array[];
	readonly starts: Int32Array;
	readonly evaluated: Uint8Array;

	constructor(
		units: Unit[],
		periods: number,
		private readonly notYet: boolean
	) {
		this.outcomes = Array.from({ length: periods }, (_, at) => Float64Array.from(units, ({ y }) => y[at] ?? NaN));
		this.starts = Int32Array.from(units, ({ g }) => g);
		this.evaluated = Uint8Array.from(units, (unit) => Number(evaluated(unit)));
	}

	/** The arm of a unit in the cell of a cohort and a period: 1 treated, 0 compared with, −1 neither. */
	arm(i: number, g: number, t: number): number {
		const start = this.starts[i]!;
		if (start === g && this.evaluated[i]) return 1;
		return start === 0 || (this.notYet && start > t && start >= g && start !== g) ? 0 : -1;
	}
}

/**
 * @param units balanced or not: a cell compares the units seen in both of its periods
 * @param comparison units that never start, or all that have not started by the end of the periods compared
 * @param wanted distances from the start; all where it is not given
 */
export function callawaySantanna(
	units: Unit[],
	comparison: 'never' | 'not-yet',
	wanted?: readonly number[]
): GroupTime {
	let periods = units.reduce((most, unit) => Math.max(most, unit.y.length), 0);
	let all = units;
	if (!units.some((unit) => unit.g === 0)) {
		// Everybody starts: the last cohort is the comparison, and the periods in which it is treated say nothing.
		const last = units.reduce((most, unit) => Math.max(most, unit.g), -Infinity);
		periods = Math.min(periods, last - 1);
		all = units.map((unit) => (unit.g === last ? { ...unit, g: 0 } : unit));
	}
	const n = all.length;
	const sizes = new Map<number, number>();
	for (const unit of all)
		if (evaluated(unit) && unit.g > 1 && unit.g <= periods) sizes.set(unit.g, (sizes.get(unit.g) ?? 0) + 1);
	const columns = new Columns(all, periods, comparison === 'not-yet');
	const { outcomes } = columns;

	const cells: Cell[] = [];
	const byEvent = new Map<number, Part[]>();
	for (const [g, size] of [...sizes].toSorted(([a], [b]) => a - b))
		for (let t = 1; t <= periods; t++) {
			if (wanted && !wanted.includes(t - g)) continue;
			const [now, then] = [outcomes[t - 1]!, outcomes[g - 2]!];
			let [sum, sumTreated, count, countTreated] = [0, 0, 0, 0];
			for (let i = 0; i < n; i++) {
				const delta = now[i]! - then[i]!;
				if (delta !== delta) continue;
				const arm = columns.arm(i, g, t);
				if (arm > 0) {
					sumTreated += delta;
					countTreated++;
				} else if (arm === 0) {
					sum += delta;
					count++;
				}
			}
			if (!count || !countTreated) {
				cells.push({ g, t, att: null, se: null });
				continue;
			}
			const means: [number, number] = [sum / count, sumTreated / countTreated];
			const part: Part = { g, t, att: means[1] - means[0], se: null, means, counts: [count, countTreated], size };
			cells.push(part);
			byEvent.set(t - g, [...(byEvent.get(t - g) ?? []), part]);
		}

	const events = new Map<number, EventEffect>();
	for (const event of [...byEvent.keys()].toSorted((a, b) => a - b)) {
		const parts = byEvent.get(event)!;
		const treated = parts.reduce((sum, part) => sum + part.size, 0);
		const effect = parts.reduce((sum, part) => sum + (part.att * part.size) / treated, 0);
		const psi = new Float64Array(n);
		const compared = new Uint8Array(n);
		for (const part of parts) {
			const { g, t, means, counts, size } = part;
			const [now, then] = [outcomes[t - 1]!, outcomes[g - 2]!];
			let squares = 0;
			for (let i = 0; i < n; i++) {
				const delta = now[i]! - then[i]!;
				if (delta !== delta) continue;
				const arm = columns.arm(i, g, t);
				if (arm < 0) continue;
				if (arm === 0) compared[i] = 1;
				const own = ((arm ? 1 : -1) * n * (delta - (arm ? means[1] : means[0]))) / (arm ? counts[1] : counts[0]);
				squares += own * own;
				psi[i]! += (own * size) / treated;
			}
			part.se = event === -1 ? null : Math.sqrt(squares) / n;
		}
		// The weights are estimated too.
		const shares = new Map(parts.map(({ g, att }) => [g, ((att - effect) * n) / treated]));
		for (let i = 0; i < n; i++) if (columns.evaluated[i]) psi[i]! += shares.get(columns.starts[i]!) ?? 0;
		events.set(event, { event, effect, se: norm(psi), treated, psi, compared });
	}
	return { cells: cells.map(({ g, t, att, se }) => ({ g, t, att, se })), events, units: all };
}

/** How many units an effect is compared with. */
export const comparedWith = ({ compared }: { compared: Uint8Array }): number =>
	compared.reduce((sum, one) => sum + one, 0);

/** Plain mean of some events; null where one of them is missing. */
export function meanOf({ events }: GroupTime, wanted: number[]): Omit<EventEffect, 'event'> | null {
	const found = wanted.map((event) => events.get(event)).filter((one) => one !== undefined);
	if (found.length < wanted.length) return null;
	const psi = new Float64Array(found[0]!.psi.length);
	for (const one of found) for (let i = 0; i < psi.length; i++) psi[i]! += one.psi[i]! / wanted.length;
	const effect = found.reduce((sum, one) => sum + one.effect / wanted.length, 0);
	const treated = Math.min(...found.map((one) => one.treated));
	return { effect, se: norm(psi), treated, psi, compared: union(found) };
}

/** The place of every unit's cluster, and of each cluster whether it ever starts; a unit without one is its own. */
interface Clusters {
	places: Int32Array;
	treated: boolean[];
}

const clustersOf = new WeakMap<Unit[], Clusters>();

function clustersIn(units: Unit[]): Clusters {
	const found = clustersOf.get(units);
	if (found) return found;
	const known = new Map<number, number>();
	const treated: boolean[] = [];
	const places = Int32Array.from(units, (unit) => {
		let place = unit.cluster === undefined ? undefined : known.get(unit.cluster);
		if (place === undefined) {
			place = treated.push(evaluated(unit)) - 1;
			if (unit.cluster !== undefined) known.set(unit.cluster, place);
		}
		return place;
	});
	const clusters = { places, treated };
	clustersOf.set(units, clusters);
	return clusters;
}

/** Influences summed within clusters. */
function clustered(units: Unit[], psi: Float64Array): Float64Array {
	const { places, treated } = clustersIn(units);
	const sums = new Float64Array(treated.length);
	for (let i = 0; i < psi.length; i++) sums[places[i]!]! += psi[i]!;
	return sums;
}

/** Standard error with influences summed within clusters: √Σ_c(Σψ)² / n. */
export const clusteredSe = (units: Unit[], psi: Float64Array): number =>
	Math.sqrt(clustered(units, psi).reduce((sum, one) => sum + one ** 2, 0)) / units.length;

export interface Interval {
	low: number;
	high: number;
	se: number;
	df: number;
	/** Two-sided, against no effect. */
	p: number;
}

/**
 * The interval that is shown: sample variances in each arm (those who start, those who never do) and Welch's degrees
 * of freedom, because cohorts are small. Null where an arm has a single cluster.
 */
export function smallSampleInterval(units: Unit[], { effect, psi }: { effect: number; psi: Float64Array }) {
	const sums = clustered(units, psi);
	const { treated: starts } = clustersIn(units);
	let variance = 0;
	let below = 0;
	for (const treated of [true, false]) {
		const arm = sums.filter((_, place) => starts[place] === treated);
		if (!arm.length) continue;
		if (arm.length < 2) return null;
		const part = arm.reduce((sum, one) => sum + one ** 2, 0) / units.length ** 2;
		const sample = (part * arm.length) / (arm.length - 1);
		variance += sample;
		below += sample ** 2 / (arm.length - 1);
	}
	if (!(variance > 0)) return null;
	const [se, df] = [Math.sqrt(variance), variance ** 2 / below];
	const reach = studentCritical(0.05, df) * se;
	const interval: Interval = { low: effect - reach, high: effect + reach, se, df, p: studentTails(effect / se, df) };
	return interval;
}

/** Covariance of several effects from their influences, clustered where the units are. */
export function covarianceOf(units: Unit[], effects: { psi: Float64Array }[]): number[][] {
	const sums = effects.map(({ psi }) => clustered(units, psi));
	return sums.map((a) => sums.map((b) => a.reduce((sum, value, i) => sum + value * b[i]!, 0) / units.length ** 2));
}
