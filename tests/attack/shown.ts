import type { AnswerRow, Edition } from '../../src/lib/edition/edition';
import { DICTIONARY, numbersOf, type Entry } from './dictionary';
import type { Finding } from './finding';

type Numbers = { question: string; entry: Entry; row: AnswerRow };

/** Every row of a known question. */
export function* rowsOf(edition: Edition): Generator<Numbers> {
	for (const [question, rows] of Object.entries(edition.answers)) {
		const entry = DICTIONARY[question];
		if (entry) for (const row of rows) yield { question, entry, row };
	}
}

/**
 * The plain rule, for what is shown: a group has at least `min_group` people, a count and those not counted at least
 * `min_count`, unless a zero or an everyone tells nothing about anybody; and what is computed from a hidden number is hidden.
 */
export function plainRule(edition: Edition): Finding[] {
	const { min_group, min_count } = edition.guard;
	const found: Finding[] = [];
	const number = (row: AnswerRow, column: string) => (typeof row[column] === 'number' ? Number(row[column]) : null);
	for (const { question, entry, row } of rowsOf(edition)) {
		const small = (column: string, value: number) =>
			found.push({ kind: 'small', question, row, column, lo: value, hi: value });
		for (const column of entry.groups) {
			const value = number(row, column);
			if (value !== null && value < min_group) small(column, value);
		}
		for (const [column, of] of Object.entries(entry.counts ?? {})) {
			const [x, n] = [number(row, column), number(row, of)];
			if (x === null || entry.harmless?.(row)) continue;
			if (x < min_count) small(column, x);
			else if (n !== null && n - x < min_count)
				found.push({ kind: 'part', part: 'complement', question, row, column, lo: n - x, hi: n - x });
		}
		for (const [column, needs] of Object.entries(entry.derived ?? {})) {
			const value = row[column] ?? null;
			const hidden = needs.filter((need) => need in row && row[need] === null);
			if (value !== null && hidden.length && numbersOf(entry).length)
				found.push({ kind: 'derived', question, row, column, lo: Number(value), hi: Number(value) });
		}
	}
	for (const { key, people } of edition.slices)
		if (people !== null && people < min_group)
			found.push({
				...{ kind: 'small', question: 'slices', row: { slice: key, people } },
				...{ column: 'people', lo: people, hi: people }
			});
	return found;
}
