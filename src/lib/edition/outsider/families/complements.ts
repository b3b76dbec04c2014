import type { Book } from '../book';
import type { Cell } from '../cell';

/** Question → count → the group it is a part of. */
const PARTS: Record<string, Record<string, string>> = {
	'participation-by-level': { joined: 'eligible' },
	'participation-over-rounds': { joined: 'eligible', joined_so_far: 'eligible' },
	'entry-paths': { people: 'total' },
	'programme-funnel': { people: 'entered' },
	handover: { approached: 'mentees' },
	'word-of-mouth-share': { recommended: 'mentees' },
	'referral-funnel': { joined: 'referred' },
	'referral-flow': { joined: 'referred' },
	'direct-report-pull': { joined: 'eligible' },
	'adoption-over-time': { active: 'people' },
	'adoption-ladder': { people: 'total' },
	'knows-or-does': { people: 'total' },
	'lasting-habit': { habitual: 'people' },
	'leader-communities': { owners: 'leaders' },
	'time-to-community': { founded: 'people' },
	'survey-change': { people: 'answered' }
};

/** Those of a group whom a count leaves out, where not both are printed: of those that are the plain rule speaks. */
export function complements(book: Book): void {
	const rows = new Map<Cell['row'], Map<string, Cell>>();
	for (const cell of book.cells) {
		const own = rows.get(cell.row) ?? new Map<string, Cell>();
		rows.set(cell.row, own);
		own.set(cell.column, cell);
	}
	for (const own of rows.values()) {
		const [{ question } = { question: '' }] = own.values();
		for (const [column, of] of Object.entries(PARTS[question] ?? {})) {
			const [part, whole] = [own.get(column), own.get(of)];
			if (!part || !whole || part.variable === whole.variable) continue;
			if (part.value !== null && whole.value !== null) continue;
			const terms: [number, number][] = [
				[1, whole.variable],
				[-1, part.variable]
			];
			book.latent('complement', terms, book.edition.guard.min_count, part);
		}
	}
}
