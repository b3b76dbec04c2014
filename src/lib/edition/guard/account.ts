import type { Dimension } from '../outsider/cell';
import type { Draft, Reason } from './draft';
import { byRole } from './rule';

/** What the guard did, in numbers of people, for whoever publishes; it is never published itself. */
export interface Account {
	/** How many numbers are shown, and why others are not. */
	numbers: Numbers;
	/** The same by question and kind of slice; a kind in which a question says nothing has no entry. */
	answers: AnswerAccount[];
	/** Keys of slices of which nothing is told, because too few took part there. */
	untold: string[];
}

/** small: too small itself; protects: would give another back; previous: was hidden before, or differs by few. */
export type Numbers = { shown: number } & Record<Reason, number>;

export interface AnswerAccount {
	question: string;
	/** Null for the whole company. */
	dimension: Dimension | null;
	numbers: Numbers;
	/** Keys of slices in which the answer is not told, because too much of it would be hidden. */
	leftOut: string[];
	/** Names of merged values, "Board + Head", each once. */
	merged: string[];
}

const nothing = (): Numbers => ({ shown: 0, small: 0, protects: 0, previous: 0 });

/**
 * @param left of each answer the slices in which it is not told
 * @param told slices of which anything is told
 */
export function accountOf(draft: Draft, left: Set<string>[], told: Set<string>): Account {
	const numbers = nothing();
	const answers: AnswerAccount[] = [];
	// The people of the slices stand in the sums, but are no answer.
	for (const [at, { question, printed }] of draft.all.entries()) {
		const own = new Map<Dimension | null, AnswerAccount>();
		const accountIn = (slice: string): AnswerAccount => {
			const dimension = draft.slices.find(({ key }) => key === slice)?.dimension ?? null;
			const known = own.get(dimension);
			if (known) return known;
			const made = { question: question.id, dimension, numbers: nothing(), leftOut: [], merged: [] };
			own.set(dimension, made);
			return made;
		};
		const columns = byRole(question, 'group', 'whole', 'count');
		const scales = question.merge?.flatMap(({ by }) => by) ?? [];
		for (const { row, from } of printed) {
			const account = accountIn(row.slice);
			for (const column of columns) {
				if (row[column] === null || row[column] === undefined) continue;
				const why = draft.hidden.get(row)?.has(column) ? (draft.reasons.get(row)?.get(column) ?? 'small') : 'shown';
				account.numbers[why] += 1;
				numbers[why] += 1;
			}
			if (from.length < 2) continue;
			for (const scale of scales) {
				const name = String(row[scale]);
				if (name.includes(' + ') && !account.merged.includes(name)) account.merged.push(name);
			}
		}
		for (const slice of left[at] ?? []) if (told.has(slice)) accountIn(slice).leftOut.push(slice);
		if (at in left) answers.push(...own.values());
	}
	return { numbers, answers, untold: draft.slices.flatMap(({ key }) => (told.has(key) ? [] : [key])) };
}
