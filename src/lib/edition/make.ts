import type { Engine } from '../engine/engine';
import { questions } from '../questions/chapters';
import type { AnswerRow, Edition, EditionSettings, Note, ProgrammeEvent, ReceiptLine, Round, Slice } from './edition';
import eventsSql from './events.sql?raw';
import { guard } from './guard';
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
	onQuestion?: (done: number, total: number) => void
): Promise<Edition> {
	const limits = { min_group: Math.max(MIN_GROUP, settings.minGroup ?? MIN_GROUP), min_count: MIN_COUNT };
	const [header] = await engine.query<{ reference_on: string | null; data_until: string | null }>(headerSql);
	const programmeSettings = await readSettings(engine);

	const answers: Record<string, AnswerRow[]> = {};
	for (const [index, question] of questions.entries()) {
		const rows = await engine.query<AnswerRow>(question.sql);
		answers[question.id] = guard(question, question.compute?.(rows, programmeSettings) ?? rows, limits);
		onQuestion?.(index + 1, questions.length);
	}
	const slices = (await engine.query(slicesSql)) as unknown as Slice[];
	return {
		format: 'groundswell-edition',
		version: 1,
		programme: settings.programme,
		created_on: settings.createdOn,
		reference_on: header?.reference_on ?? null,
		data_until: header?.data_until ?? null,
		guard: limits,
		settings: programmeSettings,
		levels: (await engine.query<{ level: string }>(levelsSql)).map((row) => row.level),
		rounds: (await engine.query(roundsSql)) as unknown as Round[],
		events: (await engine.query(eventsSql)) as unknown as ProgrammeEvent[],
		slices: slices.map((slice) => ((slice.people ?? 0) < limits.min_group ? { ...slice, people: null } : slice)),
		answers,
		receipt,
		notes: (await engine.query(notesSql)) as unknown as Note[]
	};
}
