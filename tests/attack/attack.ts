import type { Edition } from '../../src/lib/edition/edition';
import type { Book } from '../../src/lib/edition/outsider/book';
import type { Cell } from '../../src/lib/edition/outsider/cell';
import type { Target } from '../../src/lib/edition/outsider/examples';
import { leftOver } from '../../src/lib/edition/outsider/left-over';
import { readBook } from '../../src/lib/edition/outsider/read-book';
import type { Assumption } from '../../src/lib/edition/outsider/system';
import { workOut } from '../../src/lib/edition/outsider/work-out';
import { contradictions } from './consistent';
import { DICTIONARY } from './dictionary';
import type { Finding } from './finding';
import { plainRule } from './shown';

/** What the attack read, what it assumed and what it found. */
export interface Report {
	edition: Edition;
	book: Book;
	/** Numbers printed and hidden in the file, and hidden quantities, each counted once. */
	numbers: { shown: number; hidden: number; secrets: number };
	/** Equations and inequalities between them. */
	relations: number;
	/** Assumptions that hold in most programmes and that these numbers do not speak against. */
	assumed: Assumption[];
	/** Quantities that could not be settled within the solver's limits. */
	undecided: number;
	findings: Finding[];
}

/** Names which number a contradiction is about, as far as one of them is printed. */
function brokenBy(book: Book, variables: number[]): Finding {
	const cell =
		book.cells.find((one) => one.value !== null && variables.includes(one.variable)) ??
		book.cells.find((one) => variables.includes(one.variable)) ??
		book.cells[0];
	const { question, row, column, value } = cell ?? { question: '', row: { slice: 'all' }, column: '', value: null };
	return { kind: 'broken', question, row, column, lo: value ?? NaN, hi: value ?? NaN };
}

/**
 * Builds every identity, bounds each hidden number and says what can be known.
 * @param assume whether to believe what most programmes keep; without, every bound is one that cannot be wrong
 */
export async function attack(edition: Edition, { assume = true } = {}): Promise<Report> {
	const book = readBook(edition);
	book.bind();
	const { cells } = book;
	const printed = new Set(cells.flatMap(({ value, variable }) => (value === null ? [] : [variable])));
	/** A quantity printed anywhere is no secret. */
	const secrets = new Map(cells.filter(({ variable }) => !printed.has(variable)).map((cell) => [cell.variable, cell]));
	const shown = cells.filter(({ value }) => value !== null).length;
	const findings = [...plainRule(edition), ...contradictions(edition)];
	const known = await workOut(book, targetsOf(book, [...secrets.keys()]), assume);
	if (!known) return attack(edition, { assume: false });
	const { relations, assumed, broken, undecided } = known;
	if (broken) findings.push(brokenBy(book, broken));
	const report: Report = {
		edition,
		book,
		numbers: { shown, hidden: cells.length - shown, secrets: secrets.size },
		...{ relations, assumed, undecided, findings }
	};
	// What follows from numbers that cannot be true says nothing.
	if (findings.some(({ kind }) => kind === 'broken')) return report;
	findings.push(...tooMuch(book, [...secrets.values()]), ...tooFew(book));
	return report;
}

/** What is to be bounded: secrets to an interval as wide as a group, parts to none or many. */
function targetsOf({ edition, latents }: Book, secrets: number[]): Map<number, Target> {
	const targets = new Map<number, Target>();
	const ask = (variable: number, isOpen: Target['isOpen']) => {
		const also = targets.get(variable);
		const both: Target['isOpen'] = (least, most) => isOpen(least, most) && (also?.isOpen(least, most) ?? true);
		targets.set(variable, { variable, isOpen: both });
	};
	for (const variable of secrets) ask(variable, (least, most) => most - least >= edition.guard.min_group);
	for (const { variable, limit } of latents) ask(variable, (least, most) => least < 1 || most >= limit);
	return targets;
}

/** Secrets and parts of which the bounds say too much. */
function tooMuch({ edition, system, latents }: Book, secrets: Cell[]): Finding[] {
	const found: Finding[] = [];
	for (const { question, row, column, variable } of secrets) {
		const { lo, hi } = system.at(variable);
		if (hi - lo >= edition.guard.min_group) continue;
		// A zero that tells nothing about anybody need not be hidden, so that it may be known.
		if (lo === hi && DICTIONARY[question]?.harmless?.({ ...row, [column]: lo })) continue;
		found.push({ kind: lo === hi ? 'recovered' : 'narrow', question, row, column, lo, hi });
	}
	for (const { kind: part, variable, limit, question, row, column, dimension } of latents) {
		const { lo, hi } = system.at(variable);
		if (lo >= 1 && hi < limit) found.push({ kind: 'part', part, question, row, column, lo, hi, dimension });
	}
	return found;
}

/** Groups that a subtraction gives, and that are too small. */
const tooFew = (book: Book): Finding[] =>
	leftOver(book).map(({ whole: { question, row, column }, least, most, part, dimension }) => ({
		...{ kind: 'part', question, row, column, lo: least, hi: most, part, dimension }
	}));
