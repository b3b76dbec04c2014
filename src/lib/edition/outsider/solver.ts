import load, { type Highs, type Model } from 'highs';
import wasmUrl from 'highs/runtime?url';
import type { Component } from './components';
import type { System } from './system';

/**
 * HiGHS, an open solver of linear programmes (Huangfu & Hall 2018), compiled to WebAssembly. A fresh one where the last
 * has thrown, for it may be broken then.
 */
let highs: Highs | undefined;
let loading: Promise<Highs> | undefined;

/** Loaded once; the page asks for it early, so that it works offline from then on. */
export async function loadSolver(): Promise<Highs> {
	// In Node the package finds its own file; in the browser it lies where the site was built. A worker that was started
	// from a blob has no address to start from but the site's origin.
	loading ??= load(import.meta.env.SSR ? {} : { locateFile: () => new URL(wasmUrl, self.location.origin).href });
	return (highs ??= await loading);
}

/** After the solver has thrown, which may leave it broken. */
export function renewSolver(): void {
	highs = undefined;
	loading = undefined;
}

/** Whole numbers are tried so many times. A limit of time would make an edition another on a slower machine. */
const NODES = 500;

export interface Solution {
	/** Value of each quantity of the component; null where none was found. */
	values: Float64Array | null;
	/** What the objective can be at most, whatever the values; Infinity where unknown. */
	bound: number;
	infeasible: boolean;
}

/** One component as a linear programme, in whole numbers or not. */
export class Solver {
	#model: Model | undefined;

	private constructor(
		readonly system: System,
		readonly component: Component,
		readonly whole: boolean,
		/** Values of the quantities that are not the component's. */
		readonly given: Map<number, number>
	) {}

	static async open(
		system: System,
		component: Component,
		whole: boolean,
		given = new Map<number, number>()
	): Promise<Solver> {
		const solver = new Solver(system, component, whole, given);
		solver.#model = solver.#create(await loadSolver());
		return solver;
	}

	#create(of: Highs): Model {
		const { system, component } = this;
		const place = new Map(component.variables.map((variable, index) => [variable, index]));
		const [starts, indices, values]: [number[], number[], number[]] = [[0], [], []];
		const [rowLower, rowUpper]: [number[], number[]] = [[], []];
		for (const { terms, lo, hi } of component.relations) {
			let known = 0;
			for (const [coefficient, variable] of terms)
				if (place.has(variable)) {
					indices.push(place.get(variable)!);
					values.push(coefficient);
				} else known += coefficient * (this.given.get(variable) ?? system.at(variable).lo);
			starts.push(indices.length);
			rowLower.push(lo - known);
			rowUpper.push(hi - known);
		}
		const all = component.variables.map((variable) => system.at(variable));
		const [numRows, numCols] = [rowLower.length, all.length];
		const model = of.createModel({
			numCols,
			numRows,
			sense: of.constants.objectiveSense.maximize,
			colCost: new Float64Array(numCols),
			colLower: all.map(({ lo }) => lo),
			colUpper: all.map(({ hi }) => hi),
			rowLower,
			rowUpper,
			matrix: { format: 'csr', numRows, numCols, starts, indices, values },
			integrality: this.whole ? Int32Array.from(all, ({ whole }) => (whole ? 1 : 0)) : undefined
		});
		model.options.set({ output_flag: false, random_seed: 1 });
		return model;
	}

	/** Fewer or more than that is no longer asked for. */
	bound(index: number): void {
		const { lo, hi } = this.system.at(this.component.variables[index]!);
		this.#model?.changeColBounds(index, lo, hi);
	}

	/**
	 * Maximises a sum of quantities.
	 * @param objective place in the component → coefficient
	 * @param gap share of the objective that need not be proved
	 */
	async maximise(objective: Map<number, number>, gap: number): Promise<Solution> {
		try {
			const model = (this.#model ??= this.#create(await loadSolver()));
			const costs = new Float64Array(this.component.variables.length);
			for (const [index, coefficient] of objective) costs[index] = coefficient;
			model.changeColsCost({ kind: 'range', from: 0, to: costs.length - 1 }, costs);
			model.options.set({ mip_max_nodes: NODES, mip_rel_gap: gap });
			model.run();
			return read(model);
		} catch {
			this.close();
			renewSolver();
			return { values: null, bound: Infinity, infeasible: false };
		}
	}

	close(): void {
		try {
			this.#model?.dispose();
		} catch {
			// A broken instance is left to the garbage collector.
		}
		this.#model = undefined;
	}
}

function read(model: Model): Solution {
	const status = Number(model.getModelStatus());
	// 7 optimal, 8 infeasible, 10 unbounded, 13 time limit, 14 and 16 other limits.
	if (status === 8) return { values: null, bound: -Infinity, infeasible: true };
	const hasValues =
		status === 7 || (status >= 11 && status <= 17 && Number(model.info.get('primal_solution_status')) === 2);
	return {
		values: hasValues ? Float64Array.from(model.getSolution().colValue) : null,
		bound: status === 7 ? model.getObjectiveValue() : Infinity,
		infeasible: false
	};
}
