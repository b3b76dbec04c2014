import type { AnswerRow } from '../edition';
import type { Readable } from './read-book';
import { key, type Cell, type Dimension, type Kind, type Latent } from './cell';
import { each, System, type Term } from './system';

/** What is read from one edition: its numbers, the quantities they are and what is known of those. */
export class Book {
	readonly system = new System();
	readonly cells: Cell[] = [];
	readonly latents: Latent[] = [];
	/** Quantities of which a slice's parts are the whole. */
	readonly adding = new Set<string>();
	/** Quantities that a round's slice has in common with the others only for who came twice. */
	readonly overlapping = new Set<string>();
	readonly slices: Record<Dimension, string[]>;
	readonly #rows = new Map<string, AnswerRow[]>();
	/** Slices of which anything is told. */
	readonly #told = new Set<string>();

	constructor(readonly edition: Readable) {
		const of = (dimension: Dimension) =>
			edition.slices.filter((slice) => slice.dimension === dimension).map((slice) => slice.key);
		this.slices = { unit: of('unit'), region: of('region'), round: of('round') };
		for (const [question, rows] of Object.entries(edition.answers)) {
			this.#rows.set(question, rows);
			for (const { slice } of rows) this.#told.add(slice);
		}
	}

	/**
	 * Whether a missing row of a slice says that there is nobody. An answer may be left out of a slice, and a slice out of all
	 * answers; then it says nothing.
	 */
	says(question: string, slice: string): boolean {
		return this.rows(question).some((row) => row.slice === slice);
	}

	/** Whether anything is told of a slice. */
	tells(slice: string): boolean {
		return this.#told.has(slice);
	}

	/** Rows of a question; none where its exports are missing. */
	rows(question: string): AnswerRow[] {
		return this.#rows.get(question) ?? [];
	}

	/** Slices that do not overlap within their dimension: people belong to one unit and one region. */
	get printed(): string[] {
		return ['all', ...this.slices.unit, ...this.slices.region];
	}

	/** The same, with those who belong to none of the slices of a dimension. */
	get persons(): string[] {
		return this.#with((dimension) => this.slices[dimension].length > 0);
	}

	/** Of those the dimensions in which one of some questions is told; what nobody tells binds nothing. */
	where(...questions: string[]): string[] {
		return this.#with((dimension) => this.#tellsOf(questions, dimension));
	}

	/** Slices of rounds, where one of some questions is told of them. */
	whereRounds(...questions: string[]): string[] {
		return this.#tellsOf(questions, 'round') ? this.slices.round : [];
	}

	#tellsOf(questions: string[], dimension: Dimension): boolean {
		return questions.some((question) => this.rows(question).some(({ slice }) => slice.startsWith(`${dimension}:`)));
	}

	#with(has: (dimension: 'unit' | 'region') => boolean): string[] {
		const dimensions = (['unit', 'region'] as const).filter(has);
		return ['all', ...dimensions.flatMap((one) => this.slices[one]), ...dimensions.map(restOf)];
	}

	quantity(name: string, slice: string, ...parts: unknown[]): number {
		return this.system.variable(key(name, slice, ...parts));
	}

	quantities(name: string, slice: string, keys: string[]): number[] {
		return keys.map((one) => this.quantity(name, slice, one));
	}

	/**
	 * Says of units, regions and the rest that they make up the whole company.
	 * @param where slices of the dimensions meant, with the rest of each
	 */
	addUp(name: string, keys: string[], where: string[]): void {
		this.adding.add(name);
		for (const dimension of ['unit', 'region'] as const) {
			const slices = this.slices[dimension];
			if (!where.includes(restOf(dimension))) continue;
			for (const one of keys) {
				const parts = [...slices, restOf(dimension)].map((slice) => this.quantity(name, slice, one));
				this.system.equal([[1, this.quantity(name, 'all', one)], ...each(parts, -1)]);
			}
		}
	}

	/** Puts in what is printed. */
	bind(): void {
		for (const { value, variable } of this.cells) if (value !== null) this.system.bound(variable, value, value);
	}

	/** A number of the file that is a known quantity. */
	cell(question: string, row: AnswerRow, column: string, kind: Kind, variable: number, of?: Cell['of']): Cell {
		const printed = row[column];
		const value = typeof printed === 'number' ? printed : null;
		const cell: Cell = { question, row, column, variable, value, kind, of };
		this.cells.push(cell);
		return cell;
	}

	/**
	 * Books a column whose numbers are sums of parts; a part in no row of a slice is 0.
	 * @param keysOf parts that a row counts; null where the row is none of these
	 * @param sliceOf of whom, where it is not the slice of the row
	 * @param least what a row has at least, because else there would be none
	 * @param within slices in which a part without a row is 0
	 * @param tableOf which table a row belongs to, where a row that is all of its table is left out: a table without rows
	 * may be such a one, and says nothing
	 * @param partsOf parts a table has, where they are not all
	 */
	tally(
		[question, column, quantity, kind]: [question: string, column: string, quantity: string, kind: Kind],
		keysOf: (row: AnswerRow) => string[] | null,
		{
			sliceOf = (row: AnswerRow): string => row.slice,
			least = 1,
			within = [...this.printed, ...this.slices.round],
			domain = [] as string[],
			tableOf = undefined as ((row: AnswerRow) => string) | undefined,
			partsOf = undefined as ((table: string) => string[]) | undefined
		} = {}
	): string[] {
		const all = new Set(domain);
		const tables = new Map<string, Map<string, Set<string>>>();
		for (const row of this.rows(question)) {
			const keys = keysOf(row);
			if (!keys) continue;
			const slice = sliceOf(row);
			const own = tables.get(slice) ?? new Map<string, Set<string>>();
			tables.set(slice, own);
			const covered = own.get(tableOf?.(row) ?? '') ?? new Set();
			own.set(tableOf?.(row) ?? '', covered);
			for (const one of keys) {
				covered.add(one);
				all.add(one);
			}
			const variable = this.system.sum(each(this.quantities(quantity, slice, keys)));
			if (least) this.system.bound(variable, least);
			this.cell(question, row, column, kind, variable, { quantity, slice, keys });
		}
		const nothing: [string, Set<string>][] = tableOf ? [] : [['', new Set()]];
		for (const slice of within) {
			if (!this.says(question, slice)) continue;
			for (const [table, covered] of tables.get(slice) ?? nothing)
				for (const one of partsOf?.(table) ?? all)
					if (!covered.has(one)) this.system.bound(this.quantity(quantity, slice, one), 0, 0);
		}
		return [...all];
	}

	latent(
		kind: Latent['kind'],
		terms: Term[],
		limit: number,
		{ question, row, column }: Pick<Cell, 'question' | 'row' | 'column'>,
		detail = ''
	): void {
		this.latents.push({ kind, variable: this.system.sum(terms), limit, question, row, column, detail });
	}
}

/** The slice of those in no slice of a dimension. */
export const restOf = (dimension: 'unit' | 'region'): string => `rest:${dimension}`;
