import type { AnswerRow } from '../edition';

/** A quantity nobody may have printed: a count of people, sessions or communities, or a sum of rates over people. */
export interface Variable {
	name: string;
	lo: number;
	hi: number;
	/** False for sums of rates. */
	whole: boolean;
}

/**
 * What most programmes keep and an attacker would believe.
 * listed: every mentee is on the list of a round; started: who is listed as started is a mentee of the round;
 * completed: who completed a round began in it; in-a-round: every session belongs to a round of its mentee;
 * measured, timed, topical: every session has its length, its hour, its topic; paired: every session is listed itself;
 * compared: a slice compares the mentees that the whole company compares; told: a slice of which anything is told has
 * more mentees than a group.
 */
export type Assumption =
	'listed' | 'started' | 'completed' | 'in-a-round' | 'measured' | 'timed' | 'topical' | 'paired' | 'compared' | 'told';

export type Term = [coefficient: number, variable: number];

/** lo ≤ Σ terms ≤ hi. */
export interface Relation {
	terms: Term[];
	lo: number;
	hi: number;
	/** Absent where it always holds. */
	assumes?: Assumption;
	/** The row of the file whose means, shares or marks say it; absent where it follows from what is counted. */
	by?: AnswerRow;
}

/** Nobody employs more. */
export const MOST = 1e7;

/** Quantities and what is known of them; every name stands for one quantity. */
export class System {
	readonly variables: Variable[] = [];
	readonly relations: Relation[] = [];
	/** What cannot be: a quantity printed with two values, a bound above another. */
	readonly contradictions: { variable: number; values: [number, number] }[] = [];
	readonly #byName = new Map<string, number>();

	/** The quantity of that name, 0 or more. */
	variable(name: string, whole = true): number {
		const known = this.#byName.get(name);
		if (known !== undefined) return known;
		this.variables.push({ name, lo: 0, hi: MOST, whole });
		this.#byName.set(name, this.variables.length - 1);
		return this.variables.length - 1;
	}

	has(name: string): boolean {
		return this.#byName.has(name);
	}

	at(variable: number): Variable {
		return this.variables[variable]!;
	}

	/** Nothing below lo, nothing above hi. */
	bound(variable: number, lo: number, hi = MOST): void {
		const known = this.at(variable);
		if (lo > known.hi || hi < known.lo)
			this.contradictions.push({ variable, values: [lo > known.hi ? lo : hi, lo > known.hi ? known.hi : known.lo] });
		else [known.lo, known.hi] = [Math.max(lo, known.lo), Math.min(hi, known.hi)];
	}

	between(lo: number, terms: Term[], hi: number, assumes?: Assumption, by?: AnswerRow): void {
		const sums = new Map<number, number>();
		for (const [coefficient, variable] of terms) sums.set(variable, (sums.get(variable) ?? 0) + coefficient);
		const kept = [...sums].filter(([, coefficient]) => coefficient !== 0);
		if (kept.length || lo > 0 || hi < 0)
			this.relations.push({
				terms: kept.map(([variable, coefficient]) => [coefficient, variable]),
				lo,
				hi,
				assumes,
				by
			});
	}

	equal(terms: Term[], value = 0, assumes?: Assumption, by?: AnswerRow): void {
		this.between(value, terms, value, assumes, by);
	}

	/** part ≤ whole */
	within(part: number, whole: number, assumes?: Assumption): void {
		if (part !== whole)
			this.between(
				0,
				[
					[1, whole],
					[-1, part]
				],
				Infinity,
				assumes
			);
	}

	/** The quantity that is a sum of others; one name for one sum, however it was put together. */
	sum(terms: Term[]): number {
		if (terms.length === 1 && terms[0]![0] === 1) return terms[0]![1];
		const sorted = terms.toSorted((a, b) => a[1] - b[1]);
		const name = `Σ ${sorted.map(([coefficient, variable]) => `${coefficient}·${variable}`).join(' ')}`;
		const isNew = !this.has(name);
		const total = this.variable(
			name,
			sorted.every(([, variable]) => this.at(variable).whole)
		);
		if (isNew) this.equal([[1, total], ...sorted.map(([c, v]): Term => [-c, v])]);
		return total;
	}
}

/** Each with the same coefficient. */
export const each = (variables: number[], coefficient = 1): Term[] =>
	variables.map((variable): Term => [coefficient, variable]);
