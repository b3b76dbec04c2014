/** How near two names are: headers to what columns are called, values to known words. */

const SPELT: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
/** Words that tell nothing: forms of address, articles, prepositions. */
const FILLERS = new Set(
	'the a an of for in innen on at by am im an der die das des dem den von vom zum zur und and or oder ihr ihre your his her'.split(
		' '
	)
);
/** Words that turn a name into another's: where only one of two names has them, the names are strangers. */
const TURNS = [
	/mentor/,
	/mentee/,
	/manager|vorgesetzt|supervisor|superior|fuehrungskraft/,
	/\b(start|begin|beginn|from|von|ab)\b/,
	/\b(end|ende|until|bis|to)\b/,
	/\b(first|vor|vorname|given)\b|erst/,
	/\b(last|letzte\w*|nachname|surname|family)\b/,
	/owner|besitzer|eigentuemer/,
	/\b(group|gruppe\w*|communit\w*|tenant|company|firma|customer|kunde\w*|client|human|hr|recruiter)\b/,
	/deleted|geloescht/,
	/contract|vertrag|probation|probezeit|befrist/,
	/birth|geburt/,
	/\b(not|no|non|nicht|kein\w*|ohne|without|never|nie)\b/,
	/assist|sekret|secretar|deputy|stellv|referent/,
	/proje[ck]t|produ[ck]t|account|key/,
	/\b(id|nr|no|nummer|number|code|key)\b|num+b?er/,
	/\bname\b|name\b/,
	/received|erhalten|empfangen/
];

/**
 * A name without case, punctuation, umlauts, accents and German double forms: `Vorgesetzte/r` → `vorgesetzte`,
 * `hireDate` → `hire date`.
 */
export const plainName = (name: string): string =>
	name
		.normalize('NFC')
		.replace(/([a-zäöüß])[/:*_]-?in(nen)?(?![a-zäöüß])|([a-zäöüß])\/-?[rn](?![a-zäöüß])/gi, '$1$3')
		.replace(/([a-zäöü\d])([A-ZÄÖÜ])/g, '$1 $2')
		.toLowerCase()
		.replace(/[äöüß]/g, (letter) => SPELT[letter] ?? letter)
		.normalize('NFD')
		.replace(/[^a-z\d]+/g, (between) => (/^[\u0300-\u036f]+$/.test(between) ? '' : ' '))
		.replace(/\be ?mail/g, 'email')
		.trim();

/** The same written together: names that differ in it are different names. */
export const nameKey = (name: string): string => plainName(name).replaceAll(' ', '');

/**
 * Damerau–Levenshtein distance (optimal string alignment): insertions, deletions, replacements and swaps of neighbours.
 * F. J. Damerau, A technique for computer detection and correction of spelling errors, CACM 7 (1964), 171–176.
 */
export function distance(a: string, b: string): number {
	let before: number[] = [];
	let above = Array.from({ length: b.length + 1 }, (_, at) => at);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let least = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (same ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1);
			row.push(least);
		}
		[before, above] = [above, row];
	}
	return above[b.length]!;
}

/** A name made ready to be compared with many others. */
export interface Name {
	plain: string;
	key: string;
	words: Set<string>;
	/** A bit for each letter from a to z that occurs. */
	letters: number;
	/** A bit for each of the words that turn it into another's. */
	turns: number;
}

const FIRST_LETTER = 97;

function lettersOf(key: string): number {
	let bits = 0;
	for (let at = 0; at < key.length; at++) {
		const place = key.charCodeAt(at) - FIRST_LETTER;
		if (place >= 0) bits |= 1 << place;
	}
	return bits;
}

function countOf(bits: number): number {
	let count = 0;
	for (let rest = bits; rest; rest &= rest - 1) count++;
	return count;
}

/** Edits that two names need at least: each letter that one of them lacks takes one. */
const leastDistance = (a: number, b: number): number => Math.max(countOf(a & ~b), countOf(b & ~a));

export function nameOf(written: string): Name {
	const plain = plainName(written);
	const key = plain.replaceAll(' ', '');
	return {
		plain,
		key,
		letters: lettersOf(key),
		words: new Set(plain.split(' ').filter((word) => word && !FILLERS.has(word))),
		turns: TURNS.reduce((bits, turn, at) => bits | (turn.test(plain) ? 1 << at : 0), 0)
	};
}

/** Dice coefficient of the words, where all of the known name are there: "Display Name" is no "Group Display Name". */
function overlap(known: Set<string>, other: Set<string>): number {
	for (const word of known) if (!other.has(word)) return 0;
	return known.size ? (2 * known.size) / (known.size + other.size) : 0;
}

/** Below it two names are strangers; a single edit in short words makes another word. */
const NEAR = 0.8;
const SHORTEST = 6;

/**
 * Likeness of a name to a known one, 0…1: 1 where they are the same but for spelling, 0 where they are strangers. It is the
 * greater of the Dice coefficient of their words and of one less the share of letters to be edited.
 * @param spelling whether only the letters are compared
 */
export function similarity(known: Name, other: Name, spelling = false): number {
	if (!known.key || !other.key) return 0;
	if (known.key === other.key) return 1;
	if (known.turns !== other.turns) return 0;
	const [short, long] = known.key.length <= other.key.length ? [known.key, other.key] : [other.key, known.key];
	if (long.endsWith(short) && /^(un|in|non|nicht|re)$/.test(long.slice(0, -short.length))) return 0;
	const words = spelling ? 0 : overlap(known.words, other.words);
	const comparable =
		short.length >= SHORTEST &&
		short.length >= long.length * NEAR &&
		1 - leastDistance(known.letters, other.letters) / long.length >= NEAR;
	const letters = comparable ? 1 - distance(short, long) / long.length : 0;
	// What is not the same is never quite as good.
	const best = Math.min(0.95, Math.max(words, letters));
	return best >= NEAR ? best : 0;
}
