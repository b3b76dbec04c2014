import { Contradiction, propagate } from './propagate';
import type { Assumption, Relation, System } from './system';

/** What is taken for true of a file. */
export interface Belief {
	relations: Relation[];
	assumed: Assumption[];
	/** Quantities whose printed numbers contradict each other; then nothing else is told. */
	broken: number[] | null;
}

/**
 * Tightens all bounds by what always holds, and then by one assumption after the other, as far as the file does not speak
 * against it.
 * @param assume whether to assume anything
 */
export function believe(system: System, assume: boolean): Belief {
	let relations = system.relations.filter((relation) => !relation.assumes);
	const assumed: Assumption[] = [];
	const [printed] = system.contradictions;
	if (printed) return { relations, assumed, broken: [printed.variable] };
	try {
		propagate(system, relations);
	} catch (error) {
		if (!(error instanceof Contradiction)) throw error;
		return { relations, assumed, broken: error.relation.terms.map(([, variable]) => variable) };
	}
	const assumptions = assume ? new Set(system.relations.flatMap(({ assumes }) => assumes ?? [])) : [];
	for (const assumption of assumptions) {
		const before = system.variables.map(({ lo, hi }) => ({ lo, hi }));
		const more = [...relations, ...system.relations.filter(({ assumes }) => assumes === assumption)];
		try {
			propagate(system, more);
			assumed.push(assumption);
			relations = more;
		} catch (error) {
			if (!(error instanceof Contradiction)) throw error;
			for (const [index, bounds] of before.entries()) Object.assign(system.at(index), bounds);
		}
	}
	return { relations, assumed, broken: null };
}
