import type { Account, AnswerAccount, Numbers } from '../../edition/guard/account';
import { DIMENSIONS } from '../../edition/guard/told';
import type { Dimension } from '../../edition/outsider/cell';

/** What the guard did to one question, in all its slices. */
export type QuestionAccount = Omit<AnswerAccount, 'dimension'>;

const addUp = (one: Numbers, other: Numbers): Numbers => ({
	shown: one.shown + other.shown,
	small: one.small + other.small,
	protects: one.protects + other.protects,
	previous: one.previous + other.previous
});

/** The account by question, over all kinds of slices. */
export function byQuestion({ answers }: Account): QuestionAccount[] {
	const all = new Map<string, QuestionAccount>();
	for (const { question, numbers, leftOut, merged } of answers) {
		const known = all.get(question);
		all.set(question, {
			question,
			numbers: known ? addUp(known.numbers, numbers) : numbers,
			leftOut: [...(known?.leftOut ?? []), ...leftOut],
			merged: [...new Set([...(known?.merged ?? []), ...merged])]
		});
	}
	return [...all.values()];
}

export const hiddenOf = ({ small, protects, previous }: Numbers): number => small + protects + previous;

/** How often each name occurs, most frequent first. */
export function countNames(names: string[]): [name: string, count: number][] {
	const counts = new Map<string, number>();
	for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
	return [...counts].toSorted(([, a], [, b]) => b - a);
}

const isNumber = (part: string) => /^-?\d+$/.test(part);

/** Whether what is merged are weeks, steps or the like: numbers that say nothing without their question. */
export const isOfNumbers = (merged: string): boolean => merged.split(' + ').every(isNumber);

/** Neighbouring numbers by the first and the last, "−8 to −4"; names as they are. */
export function runOf(merged: string, between: (run: { first: string; last: string }) => string): string {
	const parts = merged.split(' + ');
	if (parts.length < 3 || !isOfNumbers(merged)) return merged;
	const [first = '', last = ''] = [parts[0], parts.at(-1)].map((part) => part?.replace('-', '−'));
	return between({ first, last });
}

/** The value of a slice's key: "Sales" of "unit:Sales". */
export const valueOf = (key: string): string => key.slice(key.indexOf(':') + 1);

/** Keys of slices by their kind, null for the whole company; kinds without a key are not there. */
export function byDimension(keys: string[]): { dimension: Dimension | null; keys: string[] }[] {
	return [null, ...DIMENSIONS].flatMap((dimension) => {
		const own = keys.filter((key) => (dimension ? key.startsWith(`${dimension}:`) : key === 'all'));
		return own.length ? [{ dimension, keys: own }] : [];
	});
}
