import type { Edition } from '../edition/edition';

/** Whether the guard left an answer out: of the whole company, or of a slice in which it would point at individuals. */
export function isUntold({ answers, untold = [] }: Edition, id: string, slice: string): boolean {
	if (answers[id]?.some((row) => row.slice === slice)) return false;
	return untold.includes(id) || Boolean(answers[id]?.some((row) => row.slice === 'all'));
}
