import type { Kind } from './targets';
import { activityOf } from './measures';
import { nameOf, similarity, type Name } from './similarity';

/** Kind → meaning → words that mean it, lower case, as `tables/words.ts` holds them. */
export type Words = Record<string, Record<string, string[]>>;

/** What a value of a column probably means. */
export interface ValueMeaning {
	value: string;
	/** Of a level its rank from the top, `1`…, or `none` for those who lead nobody; null where nobody knows. */
	meaning: string | null;
	/** `known`: a word the house knows, and reads by itself; `similar`: to be confirmed. */
	why: 'known' | 'similar' | null;
	/** 0…1 */
	score: number;
}

/** Kinds whose values come from a list of words. */
export const WORD_KINDS = [
	'level',
	'role',
	'path',
	'status',
	'owner',
	'mode',
	'stage',
	'referral',
	'event',
	'wave',
	'release',
	'action'
] as const satisfies Kind[];

export const isWordKind = (kind: Kind | undefined): boolean => (WORD_KINDS as readonly unknown[]).includes(kind);

/** As `lower(clean(…))` in SQL compares a value with a word. */
const said = (value: string) =>
	value
		.replace(/[\s_]+/g, ' ')
		.trim()
		.toLowerCase();
/** page_viewed, Page viewed and PageViewed are one action. */
const letters = (value: string) => value.toLowerCase().replace(/[^\p{L}]+/gu, '');
/** How a value of a kind is compared with a word. */
export const spelling = (kind: string) => (kind === 'action' ? letters : said);

/** Made once for each list: every column of a sheet is looked up in all of them. */
const made = new WeakMap<Words, Map<string, Map<string, string>>>();

/** Word → meaning, for one kind. */
export function dictionary(kind: string, words: Words): Map<string, string> {
	let kinds = made.get(words);
	if (!kinds) made.set(words, (kinds = new Map()));
	let known = kinds.get(kind);
	if (!known) {
		const pairs = Object.entries(words[kind] ?? {}).flatMap(([meaning, list]) =>
			list.map((word) => [spelling(kind)(word), meaning] as const)
		);
		kinds.set(kind, (known = new Map(pairs)));
	}
	return known;
}

/** Words that say one thing, as names to compare values with. */
type Known = [name: Name, meaning: string][];

/** A level before the name of what is led: "Teamleitung Vertrieb", but not "Manager Team Leader". */
function leading(value: Name, known: Known): string | null {
	const [first = '', ...others] = value.plain.split(' ');
	if (!others.length || others.length > 3 || first.length < 6) return null;
	const meaning = known.find(([word]) => word.plain === first)?.[1] ?? null;
	const rest = nameOf(others.join(' '));
	return known.some(([word, other]) => other !== meaning && similarity(word, rest)) ? null : meaning;
}

function resembling(kind: string, written: string, known: Known): { meaning: string; score: number } | null {
	const value = nameOf(written);
	const scores = new Map<string, number>();
	for (const [word, meaning] of known) scores.set(meaning, Math.max(scores.get(meaning) ?? 0, similarity(word, value)));
	const [best, second] = [...scores].toSorted((a, b) => b[1] - a[1]);
	if (best?.[1]) {
		// Two meanings equally near are none.
		return best[1] === second?.[1] ? null : { meaning: best[0], score: best[1] };
	}
	const meaning = kind === 'level' ? leading(value, known) : kind === 'action' ? activityOf(written) : null;
	return meaning === null ? null : { meaning, score: 0.7 };
}

/** What each value of a column means: a word the house knows, a likeness to be confirmed by whoever maps, or nothing. */
export function valueMeanings(kind: string, values: string[], words: Words): ValueMeaning[] {
	const exactly = dictionary(kind, words);
	const known: Known = [...exactly].map(([word, meaning]) => [nameOf(word), meaning]);
	return values.map((value) => {
		const exact = exactly.get(spelling(kind)(value));
		if (exact !== undefined) return { value, meaning: exact, why: 'known', score: 1 };
		const near = resembling(kind, value, known);
		// Nobody's name is published because a word was like a "yes".
		if (!near || near.meaning === 'named') return { value, meaning: null, why: null, score: 0 };
		return { value, meaning: near.meaning, why: 'similar', score: near.score };
	});
}
