import type { Relation, System } from './system';

/** Quantities that still hang together once everything known is put in. */
export interface Component {
	variables: number[];
	relations: Relation[];
}

const TINY = 1e-9;

/** Whether a quantity is known. */
export const isKnown = (system: System, variable: number): boolean =>
	system.at(variable).hi - system.at(variable).lo < TINY;

/** A relation that the bounds of its quantities already keep says nothing more. */
function saysMore(system: System, { terms, lo, hi }: Relation): boolean {
	let [least, most] = [0, 0];
	for (const [coefficient, variable] of terms) {
		const { lo: from, hi: to } = system.at(variable);
		least += coefficient * (coefficient > 0 ? from : to);
		most += coefficient * (coefficient > 0 ? to : from);
	}
	return least < lo - TINY || most > hi + TINY;
}

/** The system in pieces that can be solved apart, each in the order of its quantities. */
export function components(system: System, relations: Relation[]): Component[] {
	const telling = relations.filter((relation) => saysMore(system, relation));
	const root = system.variables.map((_, index) => index);
	const find = (of: number): number => {
		while (root[of] !== of) of = root[of] = root[root[of]!]!;
		return of;
	};
	const open = (relation: Relation) =>
		relation.terms.map(([, variable]) => variable).filter((variable) => !isKnown(system, variable));
	for (const relation of telling) {
		const [first, ...others] = open(relation);
		for (const other of others) root[find(other)] = find(first!);
	}
	const pieces = new Map<number, Component>();
	for (const [index] of system.variables.entries()) {
		if (isKnown(system, index)) continue;
		const piece = pieces.get(find(index)) ?? { variables: [], relations: [] };
		piece.variables.push(index);
		pieces.set(find(index), piece);
	}
	for (const relation of telling) {
		const [first] = open(relation);
		if (first !== undefined) pieces.get(find(first))!.relations.push(relation);
	}
	return [...pieces.values()];
}
