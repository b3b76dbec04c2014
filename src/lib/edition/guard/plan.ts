import type { AnswerRow } from '../edition';
import type { Book } from '../outsider/book';
import type { Cell } from '../outsider/cell';
import { isKnown } from '../outsider/components';
import { loadSolver, renewSolver, Solver } from '../outsider/solver';
import type { Relation, Variable } from '../outsider/system';
import { costOf } from './cost';
import type { Draft, Spot } from './draft';
import { byRole } from './rule';

const TINY = 1e-6;
/**
 * So many quantities around a number are looked at, and for the whole company then so many: farther away there may be
 * something cheaper.
 */
const SIZES = [300, 2500];

/** Numbers to hide, and what that costs the reader. */
export interface Plan {
	spots: Spot[];
	cost: number;
	/** What the dearest of them costs. */
	dearest: number;
}

/** A printed number or a row's mean that could be hidden, by how much it would have to be another. */
interface Soft {
	spots: Spot[];
	cost: number;
}

/**
 * Finds what to hide so that a quantity can be what it is not: how to change the numbers by that much so that the change
 * passes through the cheapest printed ones, a linear programme (Fischetti & Salazar González 2000; Castro 2012).
 */
export class Planner {
	readonly #of: number[][];
	readonly #softOf = new Map<number, Soft>();
	readonly #softBy = new Map<AnswerRow, Soft>();
	readonly #printed = new Map<number, number>();

	private constructor(
		readonly draft: Draft,
		readonly book: Book,
		/** Bounds of all quantities without what is printed. */
		readonly loose: Pick<Variable, 'lo' | 'hi'>[],
		readonly relations: Relation[],
		/** Numbers that fit all relations. */
		readonly base: ArrayLike<number>
	) {
		this.#of = book.system.variables.map(() => []);
		for (const [at, { terms }] of relations.entries()) for (const [, variable] of terms) this.#of[variable]!.push(at);
		const cells = new Map<number, Cell[]>();
		for (const cell of book.cells) {
			if (cell.value === null) continue;
			this.#printed.set(cell.variable, cell.value);
			const own = cells.get(cell.variable) ?? [];
			cells.set(cell.variable, own);
			own.push(cell);
		}
		for (const [variable, own] of cells) {
			const spots = own.map((cell) => draft.spotOf(cell));
			this.#softOf.set(variable, { spots, cost: spots.reduce((sum, spot) => sum + costOf(draft, spot), 0) });
		}
		for (const { by } of relations) {
			if (!by || this.#softBy.has(by)) continue;
			const whole = draft.spotOf({ question: '', row: by, column: '' });
			const [column = ''] = byRole(whole.question, 'group', 'whole');
			const spot = { ...whole, column };
			this.#softBy.set(by, { spots: [spot], cost: costOf(draft, spot) });
		}
	}

	static async open(draft: Draft, book: Book, loose: Planner['loose'], relations: Relation[]): Promise<Planner> {
		const { system } = book;
		const unknown = system.variables.flatMap((_, index) => (isKnown(system, index) ? [] : [index]));
		const solver = await Solver.open(system, { variables: unknown, relations }, false);
		const { values } = await solver.maximise(new Map(), 1);
		solver.close();
		const base = Float64Array.from(system.variables, ({ lo }) => lo);
		for (const [at, index] of unknown.entries()) base[index] = values?.[at] ?? base[index]!;
		return new Planner(draft, book, loose, relations, base);
	}

	/**
	 * The cheapest way to make a quantity one of some values; null where there is none.
	 * @param far whether to look far
	 */
	async plan(variable: number, wanted: number[], far: boolean): Promise<Plan | null> {
		let best: Plan | null = null;
		let before = 0;
		for (const size of far ? SIZES : SIZES.slice(0, 1)) {
			const near = this.#near(variable, size);
			if (near.size === before) break;
			before = near.size;
			for (const value of wanted) {
				const plan = await this.#solve(variable, value, near);
				if (plan && (!best || plan.cost < best.cost)) best = plan;
			}
			// What costs little here costs hardly less elsewhere.
			if (best && best.dearest < 100) break;
		}
		return best;
	}

	/** What was decided to be hidden costs nothing from now on. */
	hidden(spots: Spot[]): void {
		for (const soft of [...this.#softOf.values(), ...this.#softBy.values()])
			if (soft.cost > 0 && soft.spots.some(({ row }) => spots.some((spot) => spot.row === row)))
				soft.cost = soft.spots.reduce((sum, spot) => sum + costOf(this.draft, spot), 0);
	}

	/** Quantities around one, the nearest first, as many as that. */
	#near(variable: number, size: number): Set<number> {
		const near = new Set([variable]);
		let edge = [variable];
		while (edge.length && near.size < size) {
			const next: number[] = [];
			for (const one of edge)
				for (const at of this.#of[one]!)
					for (const [, other] of this.relations[at]!.terms)
						if (!near.has(other) && near.size < size) {
							near.add(other);
							next.push(other);
						}
			edge = next;
		}
		return near;
	}

	async #solve(target: number, wanted: number, near: Set<number>): Promise<Plan | null> {
		const { loose, base } = this;
		const bounds = loose[target]!;
		if (wanted < bounds.lo || wanted > bounds.hi) return null;
		const [cost, lower, upper]: [number[], number[], number[]] = [[], [], []];
		const softs: (Soft | undefined)[] = [];
		const column = (c: number, lo: number, hi: number, soft?: Soft) => {
			cost.push(c);
			lower.push(lo);
			upper.push(hi);
			softs.push(soft);
			return cost.length - 1;
		};
		const place = new Map<number, number>();
		/** A printed number is what it is, plus what it would have to be more, less what it would have to be less. */
		const changes = new Map<number, [more: number, less: number]>();
		for (const variable of near) {
			const { lo, hi } = loose[variable]!;
			const printed = this.#printed.get(variable);
			if (printed === undefined) {
				place.set(variable, variable === target ? column(0, wanted, wanted) : column(0, lo, hi));
				continue;
			}
			const soft = this.#softOf.get(variable)!;
			const fixed = variable === target ? wanted - printed : undefined;
			changes.set(variable, [
				column(soft.cost, Math.max(0, fixed ?? 0), Math.max(0, fixed ?? hi - printed), soft),
				column(soft.cost, Math.max(0, -(fixed ?? 0)), Math.max(0, fixed === undefined ? printed - lo : -fixed), soft)
			]);
		}
		const [starts, indices, values]: [number[], number[], number[]] = [[0], [], []];
		const [rowLower, rowUpper]: [number[], number[]] = [[], []];
		const rows = new Set([...near].flatMap((variable) => this.#of[variable]!));
		for (const at of rows) {
			const { terms, lo, hi, by } = this.relations[at]!;
			let known = 0;
			for (const [factor, variable] of terms) {
				const own = place.get(variable);
				const change = changes.get(variable);
				if (own !== undefined) {
					indices.push(own);
					values.push(factor);
				} else if (change) {
					known += factor * this.#printed.get(variable)!;
					indices.push(...change);
					values.push(factor, -factor);
				} else known += factor * base[variable]!;
			}
			if (by) {
				const soft = this.#softBy.get(by)!;
				for (const sign of [1, -1]) {
					indices.push(column(soft.cost / 4, 0, Infinity, soft));
					values.push(sign);
				}
			}
			starts.push(indices.length);
			// The base is right to a solver's tolerance only.
			rowLower.push(lo - known - TINY);
			rowUpper.push(hi - known + TINY);
		}
		const highs = await loadSolver();
		const finite = (value: number) => (Number.isFinite(value) ? value : Math.sign(value) * highs.infinity);
		const [numRows, numCols] = [rowLower.length, cost.length];
		try {
			const model = highs.createModel({
				...{ numCols, numRows, colCost: cost, colLower: lower.map(finite), colUpper: upper.map(finite) },
				...{ rowLower: rowLower.map(finite), rowUpper: rowUpper.map(finite) },
				matrix: { format: 'csr', numRows, numCols, starts, indices, values }
			});
			model.options.set({ output_flag: false, random_seed: 1 });
			model.run();
			if (model.getModelStatus() !== highs.constants.modelStatus.optimal) {
				model.dispose();
				return null;
			}
			const solution = model.getSolution().colValue;
			const used = new Set(softs.filter((soft, at) => soft && solution[at]! > 1e-4));
			const spots = [...used].flatMap((soft) => soft!.spots).filter((spot) => !this.draft.isHidden(spot));
			const found = { spots, cost: model.getObjectiveValue() };
			model.dispose();
			return { ...found, dearest: Math.max(0, ...[...used].map((soft) => soft!.cost)) };
		} catch {
			renewSolver();
			return null;
		}
	}
}
