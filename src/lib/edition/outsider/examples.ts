import type { Component } from './components';
import type { System } from './system';

/** Something to be found: a cell, whose interval must be wide, or a part, which must be able to be none or many. */
export interface Target {
	variable: number;
	/** Whether what is known to be possible is enough: nothing certain can be said of it. */
	isOpen(least: number, most: number): boolean;
}

/** How far a solver's number may be from a whole one. */
export const NEAR = 1e-5;

/** Values that fit all relations of a component, and the least and most that each quantity was in any of them. */
export class Examples {
	readonly #place: Map<number, number>;
	readonly seen = new Map<number, [least: number, most: number]>();
	/** The first of them. */
	first: Map<number, number> | undefined;
	/** The same where people may be halved. */
	readonly #between = new Map<number, [least: number, most: number]>();

	constructor(
		readonly system: System,
		readonly component: Component
	) {
		this.#place = new Map(component.variables.map((variable, index) => [variable, index]));
	}

	/** Where a quantity stands in the component. */
	place(variable: number): number {
		return this.#place.get(variable)!;
	}

	/** Where there is more room beyond what was seen: 1 above, -1 below. */
	room(variable: number): 1 | -1 {
		const { lo, hi } = this.system.at(variable);
		const [least, most] = this.seen.get(variable) ?? [lo, lo];
		return hi - most >= least - lo ? 1 : -1;
	}

	/** Whether the examples show that nothing certain can be said. @param parts whether halves of people will do */
	show({ variable, isOpen }: Target, parts = false): boolean {
		const seen = this.seen.get(variable);
		const between = parts ? this.#between.get(variable) : undefined;
		return Boolean((seen && isOpen(...seen)) || (between && isOpen(...between)));
	}

	/** Notes a solver's values of all quantities. @returns whether they fit in whole numbers */
	take(values: Float64Array | null): boolean {
		if (!values) return false;
		for (const [index, variable] of this.component.variables.entries()) widen(this.#between, variable, values[index]!);
		return this.#fits(values, this.component);
	}

	/** The same of a few quantities, while the others stay as in the first example. */
	takeNearby(values: Float64Array | null, near: Component): boolean {
		return Boolean(values && this.first && this.#fits(values, near, this.first));
	}

	#fits(values: Float64Array, { variables, relations }: Component, base?: Map<number, number>): boolean {
		const found = new Map<number, number>();
		for (const [index, variable] of variables.entries()) {
			const [value, { whole, lo, hi }] = [values[index]!, this.system.at(variable)];
			const near = whole ? Math.round(value) : value;
			if (Math.abs(near - value) > NEAR * Math.max(1, value / 1e4) || near < lo - NEAR || near > hi + NEAR)
				return false;
			found.set(variable, near);
		}
		for (const { terms, lo, hi } of relations) {
			let sum = 0;
			for (const [coefficient, variable] of terms)
				sum += coefficient * (found.get(variable) ?? base?.get(variable) ?? this.system.at(variable).lo);
			if (sum < lo - NEAR || sum > hi + NEAR) return false;
		}
		for (const [variable, value] of found) widen(this.seen, variable, value);
		this.first ??= found;
		return true;
	}
}

function widen(ranges: Map<number, [least: number, most: number]>, variable: number, value: number): void {
	const [least, most] = ranges.get(variable) ?? [value, value];
	ranges.set(variable, [Math.min(least, value), Math.max(most, value)]);
}
