/** Control characters, among them those that move the cursor, and marks that turn the direction of writing. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A line for a terminal in which nothing but letters can be: names in exports may hold what clears a screen, sets a title
 * or writes over the line before. Each such character is shown by its number.
 */
export const visible = (line: string): string =>
	line.replace(UNSEEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
