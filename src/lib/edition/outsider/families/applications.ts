import type { Book } from '../book';
import { valuesOf } from '../scales';

/** Applications by week from a closing event. A week without any has a row, where the slice has applications at all. */
export function applications(book: Book): void {
	const id = 'closing-event-pull';
	if (!book.rows(id).length) return;
	const weeksOf = (row: { [column: string]: unknown }) => valuesOf(String(row.weeks_from_event), null);
	const weeks = book.tally([id, 'applications', 'A', 'heads'], weeksOf, { least: 0, within: book.printed });
	book.addUp('A', weeks, book.where(id));
}
