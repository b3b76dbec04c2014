import list from './passphrase-words.txt?raw';

/**
 * 2,048 words, no two alike in their first four letters. They are those of BIP-39 (English; MIT licence) without 165 that
 * frighten, offend or are spelt the American way; plain things such as animals and fruit stand in for these.
 */
export const WORDS = list.trim().split('\n');
const COUNT = 6;

/** A whole number below `limit`, each as likely: numbers of the last, incomplete turn are drawn again. */
function below(limit: number): number {
	const whole = 2 ** 32 - (2 ** 32 % limit);
	const drawn = new Uint32Array(1);
	do crypto.getRandomValues(drawn);
	while (drawn[0]! >= whole);
	return drawn[0]! % limit;
}

/**
 * Six random words joined by hyphens: 66 bits. A guess costs what `seal.ts` makes it cost; at one a second a million
 * machines need more than a million years for half of all.
 */
export const generatePassphrase = (): string =>
	Array.from({ length: COUNT }, () => WORDS[below(WORDS.length)]).join('-');

/**
 * What somebody may have meant by what they typed: words in small letters with hyphens between, whatever case, blanks or
 * dashes they used; and just what they typed, for files that were sealed elsewhere with a passphrase of another kind.
 */
export function meant(typed: string): string[] {
	const words = typed
		.normalize('NFKC')
		.toLowerCase()
		.split(/[\s\p{Pd}]+/u)
		.filter(Boolean);
	return [...new Set([words.join('-'), typed.trim()])];
}
