/** A number with what it counts: "1,8 Beiträge mehr", "1.8 more posts". */
const AMOUNT = /\d[\d.,]*\s(?:(?:more|fewer)\s\S+|\S+\s(?:mehr|weniger))/;

/**
 * The part of a title that is set apart: an amount, else its last clause; empty where it has one clause only.
 * @returns what comes before, the part, and what comes after
 */
export function stressed(title: string): [before: string, part: string, after: string] {
	const amount = AMOUNT.exec(title)?.[0];
	const clause = /[,:] ([^,:]+?)(?:: [^,:]*)?[.?!]?$/.exec(title)?.[1];
	const part = amount ?? clause;
	if (!part) return [title, '', ''];
	const at = title.lastIndexOf(part);
	// A number and what it counts stay on one line.
	return [title.slice(0, at), part.replace(/(\d) /g, '$1\u00a0'), title.slice(at + part.length)];
}
