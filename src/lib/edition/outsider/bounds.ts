import type { Component } from './components';
import { Examples, NEAR, type Target } from './examples';
import { Solver } from './solver';
import type { Relation, System } from './system';

/** What a component gives away. */
export interface Search {
	/** No numbers fit: the file contradicts itself. */
	infeasible: boolean;
	/** Quantities whose interval could not be settled within the limits. */
	undecided: number;
	/** The least and the most of each quantity in the examples found. */
	seen: Examples['seen'];
}

/** So many targets of a component are settled one by one at most; a guarded edition has a few. */
const MOST = 4000;
/** Share of the best that an example need not reach; a wide interval is wide enough without its last. */
const GAP = 0.05;

/** So many targets are rather settled one by one. */
const FEW = 8;
/** So many quantities around a number are changed first, and then so many. */
const NEARBY = [50, 250];

/** Uniform numbers, always the same ones. */
function lots(): () => number {
	let state = 12345;
	return () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
}

/**
 * Tightens the bounds of a component's targets to what its relations leave, or shows by examples that they are open.
 * Every example serves all targets: most need no programme of their own.
 * @param quick without regard to whole numbers; what that does not settle stays undecided
 */
export async function search(system: System, component: Component, targets: Target[], quick: boolean): Promise<Search> {
	// A relation with nothing asked of it is only checked, and quickly.
	if (!targets.length) return check(system, component);
	const examples = new Examples(system, component);
	const linear = await Solver.open(system, component, false);
	const whole = quick ? null : await Solver.open(system, component, true);
	const solvers = whole ? [linear, whole] : [linear];
	const next = lots();
	let settling = 0;
	let infeasible = false;
	/** Weights by lot, mostly to where there is room: what some targets give up others take, and another time the others. */
	const drawn = async (open: Target[], solver: Solver, tries: number): Promise<Target[]> => {
		let left = open;
		for (let idle = 0; left.length > 1 && idle < tries; idle++) {
			const weight = (variable: number) => (next() < 0.75 ? 1 : -1) * examples.room(variable) * (0.1 + next());
			const objective = new Map(left.map(({ variable }) => [examples.place(variable), weight(variable)]));
			const drew = await solver.maximise(objective, GAP);
			infeasible ||= drew.infeasible;
			examples.take(drew.values);
			const before = left.length;
			left = left.filter((target) => !examples.show(target, quick));
			if (left.length < 0.98 * before) idle = -1;
		}
		return left;
	};
	try {
		if (whole) {
			const first = await whole.maximise(new Map(), 1);
			infeasible = first.infeasible;
			examples.take(first.values);
		}
		// Without regard to whole numbers a solution comes in no time, and often is whole; else it still bounds.
		let open = infeasible ? [] : await drawn(targets, linear, 3);
		if (infeasible) return { infeasible, undecided: 0, seen: examples.seen };
		const lookNearby = nearby(examples);
		for (const size of quick ? [] : NEARBY) {
			const left: Target[] = [];
			for (const target of open) if (!examples.show(target) && !(await lookNearby(target, size))) left.push(target);
			open = left;
		}
		if (whole && open.length > FEW) open = await drawn(open, whole, 3);
		const means = { system, examples, solvers };
		for (const solver of solvers) {
			const left: Target[] = [];
			for (const target of open) {
				if (examples.show(target, quick)) continue;
				const settled = settling++ < MOST && (await settle(solver, target, means));
				if (!settled) left.push(target);
			}
			open = whole && solver === linear && left.length > FEW ? await drawn(left, whole, 3) : left;
		}
		return { infeasible: false, undecided: open.length, seen: examples.seen };
	} finally {
		for (const solver of solvers) solver.close();
	}
}

/**
 * Looks for examples in which only the quantities around a target are other than in the first one: small programmes, whose
 * solutions mostly are whole.
 */
function nearby(examples: Examples): (target: Target, size: number) => Promise<boolean> {
	const { system, component } = examples;
	const relationsOf = new Map<number, Relation[]>(component.variables.map((variable) => [variable, []]));
	for (const relation of component.relations)
		for (const [, variable] of relation.terms) relationsOf.get(variable)?.push(relation);
	const around = (start: number, size: number): Component => {
		const near = new Set([start]);
		const relations = new Set<Relation>();
		for (const one of near)
			for (const relation of relationsOf.get(one)!) {
				relations.add(relation);
				for (const [, other] of relation.terms) if (near.size < size && relationsOf.has(other)) near.add(other);
			}
		return { variables: [...near], relations: [...relations] };
	};
	return async (target, size) => {
		if (!examples.first) return false;
		const near = around(target.variable, size);
		const solver = await Solver.open(system, near, false, examples.first);
		for (const turn of [1, -1]) {
			const { values } = await solver.maximise(new Map([[0, turn]]), 0);
			examples.takeNearby(values, near);
		}
		solver.close();
		return examples.show(target);
	};
}

/** Whether any numbers fit at all, whole or not. */
async function check(system: System, component: Component): Promise<Search> {
	if (component.relations.length < 2) return { infeasible: false, undecided: 0, seen: new Map() };
	const linear = await Solver.open(system, component, false);
	const { infeasible } = await linear.maximise(new Map(), 1);
	linear.close();
	return { infeasible, undecided: 0, seen: new Map() };
}

interface Means {
	system: System;
	examples: Examples;
	solvers: Solver[];
}

/** What a target can be at most and at least by one solver. @returns whether that says whether it is open */
async function settle(by: Solver, target: Target, { system, examples, solvers }: Means): Promise<boolean> {
	const index = examples.place(target.variable);
	const bounds = system.at(target.variable);
	let settled = true;
	for (const turn of [1, -1]) {
		const { values, bound } = await by.maximise(new Map([[index, turn]]), 0);
		if (!examples.take(values) || !Number.isFinite(bound)) settled = false;
		if (Number.isFinite(bound)) {
			const value = bounds.whole ? Math.floor(bound + NEAR) : bound;
			if (turn > 0) bounds.hi = Math.max(bounds.lo, Math.min(bounds.hi, value));
			else bounds.lo = Math.min(bounds.hi, Math.max(bounds.lo, -value));
			for (const solver of solvers) solver.bound(index);
		}
		if (examples.show(target) || !target.isOpen(bounds.lo, bounds.hi)) return true;
	}
	return settled;
}
