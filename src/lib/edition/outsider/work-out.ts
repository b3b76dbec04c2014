import { believe } from './believe';
import type { Book } from './book';
import { search } from './bounds';
import { components } from './components';
import type { Target } from './examples';
import type { Assumption } from './system';

/** What someone with nothing but the file knows of its quantities; their bounds are in the book's system. */
export interface Knowledge {
	/** Equations and inequalities that were used. */
	relations: number;
	/** Assumptions that hold in most programmes and that these numbers do not speak against. */
	assumed: Assumption[];
	/** Quantities of a contradiction; null where there is none. Then nothing else is told. */
	broken: number[] | null;
	/** Targets that could not be settled within the solver's limits. */
	undecided: number;
	/** The least and the most that a quantity was in examples that fit the file. */
	seen: Map<number, [least: number, most: number]>;
}

/**
 * Bounds quantities of a book in which the printed numbers are put in.
 * @param assume whether to believe what most programmes keep; without, every bound is one that cannot be wrong
 * @param quick whether to disregard that people are whole, which is faster and leaves some undecided
 * @returns null where only an assumption contradicts the file: the book is to be read again without any
 */
export async function workOut(
	book: Book,
	targets: Map<number, Target>,
	assume: boolean,
	quick = false
): Promise<Knowledge | null> {
	const { system } = book;
	const { relations, assumed, broken } = believe(system, assume);
	const known: Knowledge = { relations: relations.length, assumed, broken, undecided: 0, seen: new Map() };
	if (broken) return known;
	for (const component of components(system, relations)) {
		const own = component.variables.flatMap((variable) => targets.get(variable) ?? []);
		const open = own.filter(({ variable, isOpen }) => isOpen(system.at(variable).lo, system.at(variable).hi));
		const { infeasible, undecided, seen } = await search(system, component, open, quick);
		known.undecided += undecided;
		for (const [variable, range] of seen) known.seen.set(variable, range);
		if (!infeasible) continue;
		if (assumed.length) return null;
		return { ...known, broken: component.variables };
	}
	return known;
}
