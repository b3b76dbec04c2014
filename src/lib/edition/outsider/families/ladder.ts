import type { AnswerRow } from '../../edition';
import type { Book } from '../book';
import { key } from '../cell';
import { each } from '../system';
import { menteesOf, neverOf } from './leaders';
import { overlap } from './rounds';

const STEPS = ['0', '1', '2', '3', '4'];
const YES_NO = ['true', 'false'];
const cross = (some: string[]) => some.flatMap((one) => some.map((other) => key(one, other)));

/** The steps before and after (T), who judges and does more (K), habits (B and of them Bh). */
export function ladder(book: Book): void {
	for (const group of ['mentees', 'comparison']) {
		const steps = table(book, group, ['adoption-ladder', 'T'], cross(STEPS), ['step_before', 'step_after']);
		const judged = table(book, group, ['knows-or-does', 'K'], cross(YES_NO), ['knows_more', 'does_more']);
		if (steps.length && judged.length) climbers(book, group, steps, judged);
		habits(book, group);
	}
}

const most = (book: Book, group: string, slice: string) =>
	group === 'mentees' ? menteesOf(book, slice) : neverOf(book, slice);

/** Slices in which a question's numbers mean something; those of a comparison are drawn anew for each slice. */
function slicesOf(book: Book, group: string, id: string): string[] {
	const slices = [...book.where(id), ...book.whereRounds(id)];
	return group === 'mentees' ? slices : slices.filter((slice) => !slice.startsWith('rest:'));
}

function relate(book: Book, group: string, id: string, name: string, keys: string[]): void {
	if (group !== 'mentees') return;
	book.addUp(name, keys, book.where(id));
	overlap(book, name, keys, book.whereRounds(id));
}

/** Parts and their total, which is printed beside each. */
function table(book: Book, group: string, [id, short]: [string, string], domain: string[], columns: [string, string]) {
	if (!book.rows(id).some((row) => row.group === group)) return [];
	const name = `${short}.${group}`;
	const partOf = (row: AnswerRow) => (row.group === group ? [key(...columns.map((column) => row[column]))] : null);
	// A part that is the whole has no row.
	const keys = book.tally([id, 'people', name, 'count'], partOf, { domain, tableOf: () => group });
	book.tally([id, 'total', name, 'heads'], (row) => (row.group === group ? keys : null), { within: [] });
	relate(book, group, id, name, keys);
	for (const slice of slicesOf(book, group, id)) {
		const parts = each(book.quantities(name, slice, keys), -1);
		book.system.between(0, [[1, most(book, group, slice)], ...parts], Infinity);
	}
	return keys;
}

function habits(book: Book, group: string): void {
	const id = 'lasting-habit';
	const windowOf = (row: AnswerRow) => (row.group === group ? [String(row.window)] : null);
	const [all, habitual] = [`B.${group}`, `Bh.${group}`];
	const windows = book.tally([id, 'people', all, 'heads'], windowOf);
	book.tally([id, 'habitual', habitual, 'count'], windowOf, { least: 0 });
	for (const name of [all, habitual]) relate(book, group, id, name, windows);
	for (const slice of slicesOf(book, group, id))
		for (const one of windows) {
			const people = book.quantity(all, slice, one);
			book.system.within(book.quantity(habitual, slice, one), people);
			book.system.within(people, most(book, group, slice));
		}
}

/** Who is known to judge and to climb is among those who climb, and so are those who do not. */
function climbers(book: Book, group: string, steps: string[], judged: string[]): void {
	const both = slicesOf(book, group, 'knows-or-does').filter((slice) =>
		slicesOf(book, group, 'adoption-ladder').includes(slice)
	);
	for (const slice of both)
		for (const more of [true, false]) {
			const climbs = steps.filter((one) => {
				const [before = '', after = ''] = one.split('¦');
				return Number(after) > Number(before) === more;
			});
			const does = judged.filter((one) => one.split('¦')[1] === String(more));
			const terms: [number, number][] = [
				...each(book.quantities(`T.${group}`, slice, climbs)),
				...each(book.quantities(`K.${group}`, slice, does), -1)
			];
			book.system.between(0, terms, Infinity);
			const row = book
				.rows('knows-or-does')
				.find((one) => one.slice === slice && one.group === group && one.does_more === more);
			if (row)
				book.latent(
					'beside',
					terms,
					book.edition.guard.min_count,
					{ question: 'knows-or-does', row, column: 'people' },
					String(more)
				);
		}
}
