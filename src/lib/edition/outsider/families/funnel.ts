import type { AnswerRow } from '../../edition';
import type { Book } from '../book';
import { valuesOf } from '../scales';
import { roundOf } from './leaders';
import type { Assumption } from '../system';

const STAGES = ['entered', 'started', 'completed'];

/** Those listed, of them those who started, of them those who completed: by role and round, mentors by their own unit. */
export function funnel(book: Book): void {
	const id = 'programme-funnel';
	const named = book.edition.rounds.map(({ round }) => round);
	if (!book.rows(id).length || !named.length) return;
	const roundsOf = (row: AnswerRow) => valuesOf(String(row.round), named);
	const sliceOf = ({ slice }: AnswerRow) => (roundOf(book, slice) === null ? slice : 'all');
	const where = book.where(id, 'referral-reproduction');
	for (const role of ['mentee', 'mentor']) {
		const options = { sliceOf, least: 0, within: book.printed, domain: named };
		const mine = (row: AnswerRow) => (row.role === role ? roundsOf(row) : null);
		book.tally([id, 'entered', `${role}.entered`, 'heads'], mine, { ...options, least: 1 });
		for (const stage of STAGES) {
			const here = (row: AnswerRow) => (row.stage === stage ? mine(row) : null);
			book.tally([id, 'people', `${role}.${stage}`, stage === 'entered' ? 'heads' : 'count'], here, options);
			book.addUp(`${role}.${stage}`, named, where);
		}
		for (const slice of where)
			for (const round of named) {
				const [entered, started, completed] = STAGES.map((stage) => book.quantity(`${role}.${stage}`, slice, round));
				book.system.within(started!, entered!);
				book.system.within(completed!, started!);
				// Mentors are counted by their doors as they are listed, also those still under way.
				if (role === 'mentor') book.system.within(entered!, book.quantity('Em', slice, round));
				else book.system.within(started!, book.quantity('E', slice, round), STARTED);
			}
		dropouts(book, id, role);
	}
}

/** Almost always true: only a list that says who started in a way no day can be found for makes it false. */
const STARTED: Assumption = 'started';

/** Who left between two stages of one row of rounds. */
function dropouts(book: Book, id: string, role: string): void {
	for (const row of book.rows(id).filter((one) => one.role === role && one.stage !== 'entered')) {
		const earlier = STAGES.slice(0, STAGES.indexOf(String(row.stage)));
		for (const stage of earlier) {
			const numberOf = (at: string) =>
				book.cells.find(
					(cell) =>
						cell.column === 'people' &&
						cell.question === id &&
						cell.row.slice === row.slice &&
						cell.row.role === role &&
						cell.row.round === row.round &&
						cell.row.stage === at
				);
			const [from, to] = [numberOf(stage), numberOf(String(row.stage))];
			if (!from || !to) continue;
			const terms: [number, number][] = [
				[1, from.variable],
				[-1, to.variable]
			];
			book.latent('step', terms, book.edition.guard.min_count, to, stage);
		}
	}
}
