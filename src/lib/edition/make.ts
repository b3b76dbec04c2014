import type { Engine } from '../engine/engine';
import { computed, sqlOf } from '../questions/asking';
import { questions } from '../questions/chapters';
import type { Question } from '../questions/question';
import type { AnswerRow, Edition, EditionSettings, Note, ProgrammeEvent, ReceiptLine, Round } from './edition';
import eventsSql from './events.sql?raw';
import type { Account } from './guard/account';
import type { Scale } from './guard/merge';
import type { Counted } from './guard/told';
import type { Dimension } from './outsider/cell';
import { guard, type Suppression } from './guard';
import headerSql from './header.sql?raw';
import levelsSql from './levels.sql?raw';
import notesSql from './notes.sql?raw';
import roundsSql from './rounds.sql?raw';
import settingsSql from './settings.sql?raw';
import slicesSql from './slices.sql?raw';

/** What whoever publishes decides. */
export interface Settings {
	programme: string;
	/** ISO day of publishing; given, because nothing here looks at a clock. */
	createdOn: string;
	/** Never below 5. */
	minGroup?: number;
	/** Slices by which anything is told; units, regions and rounds where it is not said. */
	dimensions?: Dimension[];
	/** Scales that are merged further than they must be: levels to two, rounds to one. */
	coarse?: Scale[];
	/** The edition published before: what it hides stays hidden, and no number differs from it by few. */
	previous?: Edition;
	/** How far small numbers are hidden; tests and comparisons ask for less than is published. */
	suppression?: Suppression;
}

/** An edition, and what the guard did to it, which is not published. */
export interface Made {
	edition: Edition;
	account: Account;
}

/** Fewest people in a group that is shown, and fewest on either side of a count. */
export const MIN_GROUP = 5;
const MIN_COUNT = 3;

/** What the tables were built with, as an edition says it. */
async function readSettings(engine: Engine): Promise<EditionSettings> {
	const [row] = await engine.query(settingsSql);
	const number = (name: string) => Number(row?.[name]);
	const text = (name: string) => (row?.[name] as string | undefined) ?? null;
	const [tool, activity] = [text('tool'), text('activity')];
	return {
		primary: tool && activity ? { tool, activity } : null,
		judging_item: text('judging_item'),
		windows: {
			before: [number('before_first'), number('before_last')],
			after: [number('after_first'), number('after_last')],
			lasting: [number('lasting_first'), number('lasting_last')]
		},
		block_weeks: number('block_weeks'),
		follow_up_days: number('follow_up_days'),
		habit: { active: number('habit_active'), of: number('habit_of') }
	};
}

/** Asks every question of every slice, guards the answers and puts them into an edition. */
export async function makeEdition(
	engine: Engine,
	settings: Settings,
	receipt: ReceiptLine[],
	onQuestion?: (done: number, total: number) => void,
	onGuard?: (left: number) => void
): Promise<Made> {
	const limits = { min_group: Math.max(MIN_GROUP, settings.minGroup ?? MIN_GROUP), min_count: MIN_COUNT };
	const [header] = await engine.query<{ reference_on: string | null; data_until: string | null }>(headerSql);
	const programmeSettings = await readSettings(engine);

	const asked: { question: Question; rows: AnswerRow[] }[] = [];
	for (const [index, question] of questions.entries()) {
		const rows = await engine.query(sqlOf(question));
		asked.push({ question, rows: computed(question, rows, programmeSettings) });
		onQuestion?.(index + 1, questions.length);
	}
	const { suppression, dimensions, coarse, previous } = settings;
	const slices = (await engine.query(slicesSql)) as unknown as Counted[];
	const levels = (await engine.query<{ level: string }>(levelsSql)).map((row) => row.level);
	const rounds = (await engine.query(roundsSql)) as unknown as Round[];
	const frame = { levels, rounds, settings: programmeSettings };
	const options = { suppression, dimensions, coarse, previous, onStep: onGuard };
	const { answers, slices: guarded, account } = await guard(asked, slices, limits, frame, options);
	const untold = account.answers.flatMap(({ question, leftOut }) => (leftOut.includes('all') ? [question] : []));
	const edition: Edition = {
		format: 'groundswell-edition',
		version: 1,
		programme: settings.programme,
		created_on: settings.createdOn,
		reference_on: header?.reference_on ?? null,
		data_until: header?.data_until ?? null,
		guard: limits,
		settings: programmeSettings,
		levels,
		rounds,
		events: (await engine.query(eventsSql)) as unknown as ProgrammeEvent[],
		slices: guarded,
		answers: Object.fromEntries(asked.map(({ question }, index) => [question.id, answers[index]!])),
		receipt,
		...(untold.length ? { untold } : {}),
		notes: (await engine.query(notesSql)) as unknown as Note[]
	};
	return { edition, account };
}
