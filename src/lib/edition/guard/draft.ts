import type { AnswerRow, Slice } from '../edition';
import type { Cell } from '../outsider/cell';
import type { Readable } from '../outsider/read-book';
import type { Printed } from './merge';
import { byRole, hideIn, type Guarded, type Limits } from './rule';

/** A question with the rows that are to be printed. */
export interface Sheet {
	question: Guarded;
	printed: Printed[];
}

/** Why a number is not shown. */
export type Reason = 'small' | 'protects' | 'previous';

/** A number of a row. */
export interface Spot {
	question: Guarded;
	row: AnswerRow;
	column: string;
}

/** The people of a slice, guarded as an answer is. */
const SLICES: Guarded = {
	id: 'slices',
	columns: { people: { label: { de: 'Personen', en: 'People' }, role: 'group' } }
};

/** Six decimals are more than any reader wants. The sums they give back are known to the guard. */
function rounded(question: Guarded, row: AnswerRow): AnswerRow {
	const cut = byRole(question, 'measure', 'derived').flatMap((name) => {
		const value = row[name];
		return typeof value === 'number' ? [[name, Math.round(value * 1e6) / 1e6]] : [];
	});
	return { ...row, ...Object.fromEntries(cut) };
}

/** Empties the hidden numbers of a row and all that rests on them; derives the rest. */
function finish(question: Guarded, row: AnswerRow, hidden: Set<string>): AnswerRow {
	if (!hidden.size) return rounded(question, question.derive?.(row) ?? row);
	const emptied = [...hidden, ...byRole(question, 'measure', 'derived')].map((name) => [name, null]);
	const left = { ...row, ...Object.fromEntries(emptied), guarded: true };
	return rounded(question, question.derive?.(left) ?? left);
}

const NONE = new Set<string>();

/** An edition in the making: all rows with all numbers, and which of them are hidden. */
export class Draft {
	readonly hidden = new Map<AnswerRow, Set<string>>();
	readonly reasons = new Map<AnswerRow, Map<string, Reason>>();
	readonly #slices: Sheet;
	/** Rows as they would be printed, and how much was hidden in them then. */
	readonly #finished = new Map<AnswerRow, { hidden: number; row: AnswerRow }>();
	readonly #spots = new Map<AnswerRow, { question: Guarded; row: AnswerRow }>();

	constructor(
		public sheets: Sheet[],
		readonly slices: Slice[],
		readonly limits: Limits,
		readonly frame: Pick<Readable, 'levels' | 'rounds' | 'settings'>
	) {
		const rows = slices.map(({ key, people }): AnswerRow => ({ slice: key, people }));
		this.#slices = { question: SLICES, printed: rows.map((row) => ({ row, from: [row] })) };
	}

	/** Answers, and the slices. */
	get all(): Sheet[] {
		return [...this.sheets, this.#slices];
	}

	/** Hides a number and what goes with it. @returns whether it was shown */
	hide({ question, row, column }: Spot, why: Reason): boolean {
		const hidden = this.hidden.get(row) ?? new Set();
		const before = new Set(hidden);
		const isNew = hideIn(question, hidden, column);
		this.hidden.set(row, hidden);
		const reasons = this.reasons.get(row) ?? new Map<string, Reason>();
		for (const name of hidden) if (!before.has(name)) reasons.set(name, why);
		this.reasons.set(row, reasons);
		return isNew;
	}

	isHidden({ row, column }: Pick<Spot, 'row' | 'column'>): boolean {
		return this.hidden.get(row)?.has(column) ?? false;
	}

	/** Whether an answer is told in a slice. */
	tells({ question, row }: Pick<Spot, 'question' | 'row'>): boolean {
		const own = this.all.find((sheet) => sheet.question.id === question.id);
		return own?.printed.some((one) => one.row.slice === row.slice) ?? false;
	}

	/** The row as it would be printed now. */
	finished(question: Guarded, row: AnswerRow): AnswerRow {
		const hidden = this.hidden.get(row) ?? NONE;
		const known = this.#finished.get(row);
		if (known?.hidden === hidden.size) return known.row;
		const made = finish(question, row, hidden);
		this.#finished.set(row, { hidden: hidden.size, row: made });
		this.#spots.set(made, { question, row });
		return made;
	}

	/** The edition as it would be now. */
	read(): Readable {
		const people = this.#slices.printed.map(({ row }) =>
			this.isHidden({ row, column: 'people' }) ? null : row.people
		);
		return {
			...this.frame,
			guard: this.limits,
			slices: this.slices.map((slice, at) => ({ ...slice, people: people[at] as number | null })),
			answers: Object.fromEntries(
				this.sheets.map(({ question, printed }) => [
					question.id,
					printed.map(({ row }) => this.finished(question, row))
				])
			)
		};
	}

	/** Where a number of the edition in the making comes from. */
	spotOf({ question, row, column }: Pick<Cell, 'question' | 'row' | 'column'>): Spot {
		if (question !== 'slices') return { ...this.#spots.get(row)!, column };
		const at = this.slices.findIndex(({ key }) => key === row.slice);
		return { question: SLICES, row: this.#slices.printed[at]!.row, column };
	}
}
