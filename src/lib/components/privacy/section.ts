import type { Words } from '../../questions/question';

/** A rule of the guard and what it does to numbers that anybody can check. */
export interface Rule {
	name: Words;
	text: Words;
	example: Words;
	picture?: Picture;
}

/** What is shown and not told. */
export type Picture = 'way' | 'read' | 'betrayal';

/**
 * What stands in a section, in both languages side by side. Texts may hold `code`, [links](#id) and the names of facts in
 * braces.
 */
export type Block =
	| { text: Words }
	| { heading: Words }
	| { list: Words[] }
	| { steps: Words[] }
	| { terms: { name: Words; text: Words }[] }
	| { rules: Rule[] }
	| { table: { head: Words[]; rows: Words[][] } }
	| { picture: Picture };

export interface Section {
	id: string;
	title: Words;
	blocks: Block[];
}

/** Numbers that texts name: those of the edition the page has, and those of the program. */
export interface Facts {
	min_group: number;
	min_count: number;
	/** Days for which a draft is kept. */
	days: number;
	/** Fields of all tables. */
	fields: number;
}

export type Piece = { text: string } | { code: string } | { link: string; href: string };

/** A text with its facts filled in, cut where code or a link begins. */
export function pieces(text: string, facts: Facts): Piece[] {
	const filled = text.replace(/\{(\w+)\}/g, (_, name: keyof Facts) => String(facts[name]));
	return [...filled.matchAll(/`([^`]+)`|\[([^\]]+)\]\(([^)]+)\)|[^`[]+/g)].map(([all, code, link, href]) =>
		code ? { code } : link && href ? { link, href } : { text: all }
	);
}
