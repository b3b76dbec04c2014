import type { ColumnFacts } from './facts';
import { fits, shareOfWords } from './fits';
import { profiles } from './recognise';
import { nameKey, nameOf, similarity, type Name } from './similarity';
import { SYNONYMS } from './synonyms';
import { TABLES, TARGETS, type Kind, type TableName } from './targets';
import { isWordKind, type Words } from './value-meanings';

/** A header for a column of the table. */
export interface ColumnProposal {
	column: string;
	header: string;
	why: 'synonym' | 'similar' | 'values';
	/** 0…1 */
	score: number;
}

/** Share of rows with a known word from which on a column is one of such words. */
const MOST = 0.75;

/** Table → column → key of a header → its place among the names of the column. */
const PLACES = new Map<string, Map<string, number>>();
/** Table → column → names, those of known exports among them. */
const NAMES = new Map<string, Name[]>();
for (const table of TABLES)
	for (const column of Object.keys(TARGETS[table])) {
		const known = profiles.flatMap((profile) => (profile.table === table ? (profile.columns[column] ?? []) : []));
		const names = [...new Set([...(SYNONYMS[table][column] ?? []), ...known])];
		NAMES.set(`${table}.${column}`, names.map(nameOf));
		PLACES.set(`${table}.${column}`, new Map(names.map((name, place) => [nameKey(name), place] as const).toReversed()));
	}

interface Candidate extends ColumnProposal {
	/** Among equally good ones the first name in the list wins, then the first column of the table. */
	place: number;
}

/** A column of the sheet and its name, ready to be compared. */
export interface Heading {
	facts: ColumnFacts;
	name: Name;
}
export const headingOf = (facts: ColumnFacts): Heading => ({ facts, name: nameOf(facts.name) });

/** Names of people's columns differ in one word and mean somebody else, so that only misspellings are forgiven. */
const PEOPLE = new Set<Kind>(['id', 'person', 'name', 'mail']);

/** What name and values say about one column of a table and one of the sheet; null where nothing, or against it. */
export function candidate(
	table: TableName,
	column: string,
	{ facts, name }: Heading,
	rows: number,
	words: Words
): Candidate | null {
	const { kind } = TARGETS[table][column]!;
	const fit = fits(kind, facts, rows, words);
	if (!fit) return null;
	const key = `${table}.${column}`;
	const of = { column, header: facts.name, place: 0 };
	const place = PLACES.get(key)?.get(name.key);
	// A person's number may be a mail address, but the column for addresses has the better claim to it.
	if (place !== undefined) return { ...of, why: 'synonym', score: kind === 'id' && fit === 1 ? 0.9 : 1, place };
	const spelling = PEOPLE.has(kind) && fit < 1;
	const near = (NAMES.get(key) ?? []).reduce((most, known) => Math.max(most, similarity(known, name, spelling)), 0);
	if (near) return { ...of, why: 'similar', score: near * (fit === 1 ? 0.95 : 0.85) };
	// Consent is no guess: "yes" stands in many columns.
	if (!isWordKind(kind) || kind === 'release' || facts.values.length < 2) return null;
	const share = shareOfWords(kind, facts, words);
	return share < MOST ? null : { ...of, why: 'values', score: 0.8 * share };
}

const inOrder = (a: Candidate, b: Candidate) => b.score - a.score || a.place - b.place;

/** Every header once, every column once, the best first. */
export function assign(candidates: Candidate[]): Map<string, ColumnProposal> {
	const chosen = new Map<string, ColumnProposal>();
	const used = new Set<string>();
	for (const { column, header, why, score } of candidates.toSorted(inOrder)) {
		if (chosen.has(column) || used.has(header)) continue;
		chosen.set(column, { column, header, why, score });
		used.add(header);
	}
	return chosen;
}
