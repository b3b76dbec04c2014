import type { AnswerRow } from '../../edition';
import type { Book } from '../book';
import { key } from '../cell';
import { valuesOf } from '../scales';
import { each } from '../system';
import { ALL, roundOf } from './leaders';

/** Doors the programme's list can name; what is not said is `unknown`. */
const DOORS = [
	...['open_offer', 'approached', 'tender', 'leadership_circle', 'magazine', 'intranet', 'mentor_community'],
	...['recommendation', 'other', 'unknown']
];
const POOLED = 'pooled';

/** Entries by round and door: `e` of mentees, `m` of mentors; `E` and `Em` through all doors. */
export function doors(book: Book): void {
	const { system, edition } = book;
	const named = edition.rounds.map(({ round }) => round);
	if (!named.length) return;
	const id = 'entry-paths';
	const rows = book.rows(id);
	const where = book.where(id, 'word-of-mouth-share', 'handover', 'programme-funnel', 'participation-over-rounds');
	const paths = [...new Set([...DOORS, ...rows.map(({ path }) => String(path))])].filter((path) => path !== POOLED);
	const sliceOf = ({ slice }: AnswerRow) => (roundOf(book, slice) === null ? slice : 'all');
	for (const [role, part, whole] of [
		['mentee', 'e', 'E'],
		['mentor', 'm', 'Em']
	] as const) {
		const own = rows.filter((row) => row.role === role);
		const rounds = [...new Set([...named, ...own.flatMap(({ round }) => (typeof round === 'string' ? [round] : []))])];
		const of = (row: AnswerRow) => (row.round === null ? rounds : [String(row.round)]);
		const pathsOf = (row: AnswerRow): string[] => {
			if (row.path !== POOLED) return [String(row.path)];
			const beside = own.filter(({ slice, round }) => slice === row.slice && round === row.round);
			return paths.filter((path) => !beside.some((other) => other.path === path));
		};
		const parts = rounds.flatMap((round) => paths.map((path) => key(round, path)));
		const mine = (row: AnswerRow) => row.role === role;
		// Each round is a table, and so are all rounds together; a door that all came through has no row.
		const tableOf = (row: AnswerRow) => (row.round === null ? ALL : String(row.round));
		const partsOf = (table: string) => (table === ALL ? parts : paths.map((path) => key(table, path)));
		book.tally(
			[id, 'people', part, 'count'],
			(row) => (mine(row) ? of(row).flatMap((round) => pathsOf(row).map((path) => key(round, path))) : null),
			{ sliceOf, within: book.printed, domain: rows.length ? parts : [], tableOf, partsOf }
		);
		book.tally([id, 'total', whole, 'heads'], (row) => (mine(row) ? of(row) : null), { sliceOf, within: [] });
		book.addUp(part, parts, where);
		book.addUp(whole, rounds, where);
		for (const slice of where)
			for (const round of rounds)
				system.equal([
					[1, book.quantity(whole, slice, round)],
					...each(
						paths.map((path) => book.quantity(part, slice, round, path)),
						-1
					)
				]);
	}
	byRound(book, named, sliceOf, where);
}

/** Shares of a round's entries: by recommendation, and approached among those whose door is known (H). */
function byRound(book: Book, named: string[], sliceOf: (row: AnswerRow) => string, where: string[]): void {
	const { system, edition } = book;
	const share = 'word-of-mouth-share';
	const roundsOf = (row: AnswerRow) => valuesOf(String(row.round), named);
	const door = (path: string) => (row: AnswerRow) => roundsOf(row).map((round) => key(round, path));
	const asked = (id: string) => (book.rows(id).length ? book.printed : []);
	book.tally([share, 'mentees', 'E', 'heads'], roundsOf, { sliceOf, within: asked(share), domain: named });
	book.tally([share, 'recommended', 'e', 'count'], door('recommendation'), { sliceOf, within: [], least: 0 });

	const handover = 'handover';
	if (!book.rows(handover).length) return;
	book.tally([handover, 'mentees', 'H', 'heads'], roundsOf, { sliceOf, within: asked(handover), domain: named });
	book.tally([handover, 'approached', 'e', 'count'], door('approached'), { sliceOf, within: [], least: 0 });
	book.addUp('H', named, where);
	for (const slice of where)
		for (const round of named)
			system.equal([
				[1, book.quantity('E', slice, round)],
				[-1, book.quantity('H', slice, round)],
				[-1, book.quantity('e', slice, round, 'unknown')]
			]);
	for (const row of book.rows(handover)) {
		const terms = each(roundsOf(row).map((round) => book.quantity('e', sliceOf(row), round, 'unknown')));
		book.latent('doorless', terms, edition.guard.min_count, { question: handover, row, column: 'mentees' });
	}
}
