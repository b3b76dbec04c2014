import type { Engine } from '../engine/engine';
import { questions } from '../questions/chapters';
import type { AnswerRow, Edition, Note, ProgrammeEvent, ReceiptLine, Round, Slice } from './edition';
import eventsSql from './events.sql?raw';
import { guard } from './guard';
import headerSql from './header.sql?raw';
import levelsSql from './levels.sql?raw';
import notesSql from './notes.sql?raw';
import primarySql from './primary.sql?raw';
import roundsSql from './rounds.sql?raw';
import slicesSql from './slices.sql?raw';

/** What whoever publishes decides. */
export interface Settings {
	programme: string;
	/** ISO day of publishing; given, because nothing here looks at a clock. */
	createdOn: string;
	/** Never below 5. */
	minGroup?: number;
	/** "Viva Engage:contribute" */
	primary?: string;
}

/** Fewest people in a group that is shown, and fewest on either side of a count. */
export const MIN_GROUP = 5;
const MIN_COUNT = 3;

const cut = (primary: string): { tool: string; activity: string } => {
	const at = primary.lastIndexOf(':');
	return { tool: primary.slice(0, at), activity: primary.slice(at + 1) };
};

/** Asks every question of every slice, guards the answers and puts them into an edition. */
export async function makeEdition(
	engine: Engine,
	settings: Settings,
	receipt: ReceiptLine[],
	onQuestion?: (done: number, total: number) => void
): Promise<Edition> {
	const limits = { min_group: Math.max(MIN_GROUP, settings.minGroup ?? MIN_GROUP), min_count: MIN_COUNT };
	const [header] = await engine.query<{ reference_on: string | null; data_until: string | null }>(headerSql);
	const primary = settings.primary
		? cut(settings.primary)
		: ((await engine.query<{ tool: string; activity: string }>(primarySql))[0] ?? null);
	const params = { tool: primary?.tool ?? null, activity: primary?.activity ?? null };

	const answers: Record<string, AnswerRow[]> = {};
	for (const [index, question] of questions.entries()) {
		answers[question.id] = guard(question, await engine.query<AnswerRow>(question.sql, params), limits);
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
		primary,
		levels: (await engine.query<{ level: string }>(levelsSql)).map((row) => row.level),
		rounds: (await engine.query(roundsSql)) as unknown as Round[],
		events: (await engine.query(eventsSql)) as unknown as ProgrammeEvent[],
		slices: slices.map((slice) => ((slice.people ?? 0) < limits.min_group ? { ...slice, people: null } : slice)),
		answers,
		receipt,
		notes: (await engine.query(notesSql)) as unknown as Note[]
	};
}
