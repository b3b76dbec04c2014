import type { AnswerRow } from '../../src/lib/edition/edition';
import type { Report } from './attack';
import { tellTogether } from '../../src/lib/edition/outsider/between';
import { DICTIONARY, type Entry } from './dictionary';
import type { Finding } from './finding';

/** Shares are as their counts are, which are compared themselves. */
const SHARES =
	/^(rate|share|active_rate|self_propelled_rate|rate_low|rate_high|per_week|verdict|p|p_adjusted|pretrend_p)$/;

const keysOf = (entry: Entry | undefined, row: AnswerRow) =>
	JSON.stringify([row.slice, ...(entry?.keys ?? []).map((key) => row[key] ?? null)]);
/**
 * What two editions of one programme give away together: a number that differs by few people is those people, a number
 * shown that was hidden is what it was, and two means of groups that differ by few are the mean of those few.
 * @param older the report on the older edition, whose bounds are used
 */
export function compare(newer: Report, older: Report): Finding[] {
	const found = tellTogether(newer.book, older.book).map(({ kind, cells: [cell], value }): Finding => {
		const { question, row, column } = cell!;
		return { kind, question, row, column, lo: value, hi: value };
	});
	return [...found, ...means(newer, older)];
}

function means(newer: Report, older: Report): Finding[] {
	const { min_group } = newer.book.edition.guard;
	const found: Finding[] = [];
	for (const [question, rows] of Object.entries(newer.book.edition.answers)) {
		const entry = DICTIONARY[question];
		if (!entry?.derived) continue;
		const before = new Map(older.book.rows(question).map((row) => [keysOf(entry, row), row]));
		for (const row of rows) {
			const then = before.get(keysOf(entry, row));
			if (!then) continue;
			const differences = entry.groups.flatMap((group) => {
				const [now, was] = [row[group], then[group]];
				return typeof now === 'number' && typeof was === 'number' ? [Math.abs(now - was)] : [];
			});
			const few = differences.filter((difference) => difference > 0 && difference < min_group);
			for (const column of Object.keys(entry.derived)) {
				if (!few.length || SHARES.test(column)) continue;
				if (typeof row[column] !== 'number' || typeof then[column] !== 'number') continue;
				found.push({ kind: 'mean', question, row, column, lo: Math.min(...few), hi: Math.max(...few) });
			}
		}
	}
	return found;
}
