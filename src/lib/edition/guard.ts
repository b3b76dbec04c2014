import type { AnswerRow, Edition, Slice } from './edition';
import { accountOf, type Account } from './guard/account';
import { Draft, type Sheet } from './guard/draft';
import { coarsen, leaveOut, type Printed, type Scale } from './guard/merge';
import { hideBeside } from './guard/previous';
import { protect, type ProtectOptions } from './guard/protect';
import { isSafe, tooSmall, type Guarded, type Limits } from './guard/rule';
import { crowded, DIMENSIONS, toldRows, toldSlices, type Counted } from './guard/told';
import type { Dimension } from './outsider/cell';
import type { Readable } from './outsider/read-book';

/**
 * How far numbers are hidden: `primary`, where they are too small themselves; `complete`, so that nothing gives them back,
 * and no answer is told where too much of it would be hidden; `none`, the rows of `complete` with nothing hidden.
 */
export type Suppression = 'none' | 'primary' | 'complete';

/** A question with its answer rows of all slices. */
export interface Answer {
	question: Guarded;
	rows: AnswerRow[];
}

export interface GuardOptions {
	suppression?: Suppression;
	/** Slices by which anything is told; all of them where it is not said. */
	dimensions?: Dimension[];
	/** Scales that are merged further than they must be: levels to two, rounds to one. */
	coarse?: Scale[];
	/** The edition published before, whose hidden numbers stay hidden and whose numbers differ by none or by many. */
	previous?: Edition;
	/** Called as hidden numbers are proven safe: how many are left. */
	onStep?: (left: number) => void;
}

/** What comes out of the guard. */
export interface GuardedAnswers {
	/** Rows of each question in the order given; a hidden number is null and its row says `guarded: true`. */
	answers: AnswerRow[][];
	slices: Slice[];
	account: Account;
}

/** Hides what is too small by itself; with a group everything that is said of it. */
function hidePrimary(draft: Draft): void {
	for (const { question, printed } of draft.all)
		for (const { row } of printed)
			for (const column of tooSmall(question, row, draft.limits)) draft.hide({ question, row, column }, 'small');
}

/** An answer without the slices in which it is not told, and without rows that nothing would hide. */
function withoutSlices({ question, printed }: Sheet, left: Set<string>, limits: Limits): Sheet {
	const kept = printed.filter(({ row }) => !left.has(row.slice));
	return { question, printed: leaveOut(question, kept, limits) };
}

/**
 * Guards all answers of an edition together: merges what is ordered, pools what is not, hides what is still too small, and
 * then whatever would give it back, in any question and any slice.
 */
export async function guard(
	answers: Answer[],
	slices: Counted[],
	limits: Limits,
	frame: Pick<Readable, 'levels' | 'rounds' | 'settings'>,
	{ suppression = 'complete', dimensions = DIMENSIONS, coarse = [], previous, onStep }: GuardOptions = {}
): Promise<GuardedAnswers> {
	const complete = suppression !== 'primary';
	const wanted = slices.filter(({ dimension }) => dimension === null || dimensions.includes(dimension));
	const told = complete ? toldSlices(wanted, limits) : new Set(wanted.map(({ key }) => key));
	const merged = answers.map(({ question, rows: all }): Sheet => {
		const rows = toldRows(all, told).map((row): Printed => ({ row, from: [row] }));
		return { question, printed: coarsen(question, rows, limits, { beside: complete, coarse }) };
	});
	const bare = wanted.map(({ mentees: _, ...slice }) => slice);
	const draft = new Draft(merged, bare, limits, frame);
	/** Of each answer the slices in which it is not told. */
	const left = merged.map(() => new Set<string>());
	const leave = () => {
		draft.sheets = merged.map((sheet, at) => withoutSlices(sheet, left[at]!, limits));
	};
	if (complete) {
		for (const [at, { question, printed }] of merged.entries())
			left[at] = new Set(crowded(printed, ({ row }) => !isSafe(question, row, limits)));
		leave();
	}
	hidePrimary(draft);
	if (complete && previous) hideBeside(draft, previous);
	const proven = new Set<string>();
	const options: ProtectOptions = {
		proven,
		onStep,
		giveUp: ({ question, row }) => {
			const at = merged.findIndex((sheet) => sheet.question === question);
			const told = new Set(draft.sheets[at]?.printed.map((one) => one.row.slice));
			// The whole company is told sooner than its parts.
			const parts = [...told].filter((slice) => slice !== 'all');
			const slices = (row.slice === 'all' && parts.length ? parts : [row.slice]).filter((slice) => told.has(slice));
			for (const slice of slices) left[at]!.add(slice);
			if (slices.length) leave();
			return slices.length > 0;
		},
		silence: (slices) => {
			const before = draft.sheets.reduce((sum, { printed }) => sum + printed.length, 0);
			for (const own of left) for (const slice of slices) own.add(slice);
			leave();
			for (const slice of slices) told.delete(slice);
			return draft.sheets.reduce((sum, { printed }) => sum + printed.length, 0) < before;
		}
	};
	/** Leaves out answers of which too much is hidden by now. @returns whether there were any */
	const leaveCrowded = (): boolean => {
		const more = draft.sheets.map(({ printed }) => crowded(printed, ({ row }) => draft.hidden.has(row)));
		for (const [at, slices] of more.entries()) for (const slice of slices) left[at]!.add(slice);
		leave();
		return more.some((slices) => slices.length > 0);
	};
	if (complete)
		for (const exactly of [false, true])
			do await protect(draft, options, exactly);
			while (leaveCrowded());
	if (suppression === 'none') draft.hidden.clear();
	const { answers: made, slices: guarded } = draft.read();
	return {
		answers: answers.map(({ question }) => made[question.id]!),
		slices: guarded,
		account: accountOf(draft, left, told)
	};
}
