import type { Relation, System } from './system';

const SLACK = 1e-6;

/** Where the bounds of a relation's quantities leave nothing: the file contradicts itself. */
export class Contradiction extends Error {
	constructor(readonly relation: Relation) {
		super('contradiction');
	}
}

/**
 * Tightens lo and hi of all quantities until nothing changes: whatever a relation leaves to one of its quantities when
 * all others take their most or their least. Counts are whole.
 * @param relations those that are believed
 * @throws Contradiction
 */
export function propagate(system: System, relations: Relation[]): void {
	const of = new Map<number, Relation[]>();
	for (const relation of relations)
		for (const [, variable] of relation.terms) {
			const own = of.get(variable) ?? [];
			own.push(relation);
			of.set(variable, own);
		}
	let waiting = new Set(relations);
	// Two that push each other up for ever are given up; thousands of rounds are never needed.
	for (let turn = 0; waiting.size && turn < 300; turn++) {
		const next = new Set<Relation>();
		for (const relation of waiting)
			for (const variable of tighten(system, relation)) for (const other of of.get(variable) ?? []) next.add(other);
		waiting = next;
	}
}

/** @returns quantities whose bounds became tighter */
function tighten(system: System, relation: Relation): number[] {
	const { terms, lo, hi } = relation;
	let [least, most] = [0, 0];
	for (const [coefficient, variable] of terms) {
		const { lo: from, hi: to } = system.at(variable);
		least += coefficient > 0 ? coefficient * from : coefficient * to;
		most += coefficient > 0 ? coefficient * to : coefficient * from;
	}
	if (least > hi + SLACK || most < lo - SLACK) throw new Contradiction(relation);
	const changed: number[] = [];
	for (const [coefficient, variable] of terms) {
		const known = system.at(variable);
		const size = Math.abs(coefficient);
		const [own, other] = coefficient > 0 ? [known.lo, known.hi] : [known.hi, known.lo];
		// What is left when the others are at their least, and at their most.
		const above = (hi - (least - coefficient * own)) / coefficient;
		const below = (lo - (most - coefficient * other)) / coefficient;
		let [from, to] = coefficient > 0 ? [below, above] : [above, below];
		if (known.whole) [from, to] = [Math.ceil(from - SLACK / size), Math.floor(to + SLACK / size)];
		const step = known.whole ? 0.5 : 0.01;
		const [lower, upper] = [known.lo, known.hi];
		if (from > known.lo + step) known.lo = from;
		if (to < known.hi - step) known.hi = to;
		if (known.lo > known.hi + (known.whole ? 0 : SLACK)) throw new Contradiction(relation);
		if (known.lo !== lower || known.hi !== upper) {
			changed.push(variable);
			least += coefficient > 0 ? coefficient * (known.lo - lower) : coefficient * (known.hi - upper);
			most += coefficient > 0 ? coefficient * (known.hi - upper) : coefficient * (known.lo - lower);
		}
	}
	return changed;
}
