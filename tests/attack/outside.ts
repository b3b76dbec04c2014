import type { Edition } from '../../src/lib/edition/edition';
import type { Report } from './attack';

/** Quantities whose true number lies outside what the attack believes possible: then the attack is wrong. */
export function outside({ book }: Report, truth: Edition): string[] {
	return book.cells.flatMap(({ question, row, column, variable }) => {
		const at = book.rows(question).indexOf(row);
		const told: Record<string, unknown> | undefined =
			question === 'slices' ? { ...truth.slices.find(({ key }) => key === row.slice) } : truth.answers[question]?.[at];
		const { lo, hi } = book.system.at(variable);
		const value = told?.[column];
		const fits = typeof value !== 'number' || (value >= lo && value <= hi);
		return fits ? [] : [`${question} ${JSON.stringify(row)} ${column}: ${value} is not within ${lo}–${hi}`];
	});
}
