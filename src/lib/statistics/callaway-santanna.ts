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
	y: (number | null)[];
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

/** A cell's share in an event. */
interface Part {
	g: number;
	att: number;
	psi: Float64Array;
	compared: Uint8Array;
	size: number;
}

const union = (parts: { compared: Uint8Array }[]): Uint8Array =>
	parts[0]!.compared.map((_, i) => (parts.some((part) => part.compared[i]) ? 1 : 0));

const norm = (psi: Float64Array): number => Math.sqrt(psi.reduce((sum, value) => sum + value * value, 0)) / psi.length;

/**
 * @param units balanced or not: a cell compares the units seen in both of its periods
 * @param comparison units that never start, or all that have not started by the end of the periods compared
 */
export function callawaySantanna(units: Unit[], comparison: 'never' | 'not-yet'): GroupTime {
	let periods = Math.max(0, ...units.map((unit) => unit.y.length));
	let all = units;
	if (!units.some((unit) => unit.g === 0)) {
		// Everybody starts: the last cohort is the comparison, and the periods in which it is treated say nothing.
		const last = Math.max(...units.map((unit) => unit.g));
		periods = Math.min(periods, last - 1);
		all = units.map((unit) => (unit.g === last ? { ...unit, g: 0 } : unit));
	}
	const n = all.length;
	const cohorts = [...new Set(all.filter(evaluated).map((unit) => unit.g))]
		.filter((g) => g > 1 && g <= periods)
		.toSorted((a, b) => a - b);

	const cells: Cell[] = [];
	const byEvent = new Map<number, Part[]>();
	for (const g of cohorts) {
		const base = g - 1;
		const size = all.filter((unit) => evaluated(unit) && unit.g === g).length;
		for (let t = 1; t <= periods; t++) {
			const change = (unit: Unit): number | null => {
				const [now, then] = [unit.y[t - 1] ?? null, unit.y[base - 1] ?? null];
				return now === null || then === null ? null : now - then;
			};
			const free = (unit: Unit) =>
				unit.g === 0 || (comparison === 'not-yet' && unit.g > Math.max(t, base) && unit.g !== g);
			const arms = all.map((unit) => (evaluated(unit) && unit.g === g ? 1 : free(unit) ? 0 : -1));
			const sums = [0, 0];
			const counts = [0, 0];
			const changes = all.map((unit, i) => {
				const delta = arms[i]! < 0 ? null : change(unit);
				if (delta !== null) {
					sums[arms[i]!]! += delta;
					counts[arms[i]!]!++;
				}
				return delta;
			});
			if (!counts[0] || !counts[1]) {
				cells.push({ g, t, att: null, se: null });
				continue;
			}
			const means = [sums[0]! / counts[0], sums[1]! / counts[1]];
			const psi = new Float64Array(n);
			const compared = new Uint8Array(n);
			for (const [i, delta] of changes.entries()) {
				if (delta === null) continue;
				const arm = arms[i]!;
				if (!arm) compared[i] = 1;
				psi[i] = ((arm ? 1 : -1) * n * (delta - means[arm]!)) / counts[arm]!;
			}
			const att = means[1]! - means[0]!;
			cells.push({ g, t, att, se: t === base ? null : norm(psi) });
			byEvent.set(t - g, [...(byEvent.get(t - g) ?? []), { g, att, psi, compared, size }]);
		}
	}

	const events = new Map<number, EventEffect>();
	for (const event of [...byEvent.keys()].toSorted((a, b) => a - b)) {
		const parts = byEvent.get(event)!;
		const treated = parts.reduce((sum, part) => sum + part.size, 0);
		const effect = parts.reduce((sum, part) => sum + (part.att * part.size) / treated, 0);
		const psi = new Float64Array(n);
		for (const part of parts) for (let i = 0; i < n; i++) psi[i]! += (part.psi[i]! * part.size) / treated;
		// The weights are estimated too.
		for (const [i, unit] of all.entries()) {
			const own = evaluated(unit) && parts.find((part) => part.g === unit.g);
			if (own) psi[i]! += ((own.att - effect) * n) / treated;
		}
		events.set(event, { event, effect, se: norm(psi), treated, psi, compared: union(parts) });
	}
	return { cells, events, units: all };
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

/** Influences summed within clusters, and whether the cluster ever starts. */
function clustered(units: Unit[], psi: Float64Array): { treated: boolean; sum: number }[] {
	const clusters = new Map<number | string, { treated: boolean; sum: number }>();
	for (const [i, unit] of units.entries()) {
		const key = unit.cluster ?? `unit ${i}`;
		const cluster = clusters.get(key) ?? { treated: evaluated(unit), sum: 0 };
		cluster.sum += psi[i]!;
		clusters.set(key, cluster);
	}
	return [...clusters.values()];
}

/** Standard error with influences summed within clusters: √Σ_c(Σψ)² / n. */
export const clusteredSe = (units: Unit[], psi: Float64Array): number =>
	Math.sqrt(clustered(units, psi).reduce((sum, one) => sum + one.sum ** 2, 0)) / units.length;

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
	const clusters = clustered(units, psi);
	let variance = 0;
	let below = 0;
	for (const treated of [true, false]) {
		const arm = clusters.filter((one) => one.treated === treated);
		if (!arm.length) continue;
		if (arm.length < 2) return null;
		const part = arm.reduce((sum, one) => sum + one.sum ** 2, 0) / units.length ** 2;
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
	const sums = effects.map(({ psi }) => clustered(units, psi).map((one) => one.sum));
	return sums.map((a) => sums.map((b) => a.reduce((sum, value, i) => sum + value * b[i]!, 0) / units.length ** 2));
}
