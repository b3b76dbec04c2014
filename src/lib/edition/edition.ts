import type { Row } from '../engine/engine';
import type { StageScript } from './stage-script';

/** The published file: aggregates only, small groups guarded, dated. */
export interface Edition {
	format: 'groundswell-edition';
	version: 1;
	programme: string;
	/** ISO dates. */
	created_on: string;
	reference_on: string | null;
	data_until: string | null;
	guard: { min_group: number; min_count: number };
	settings: EditionSettings;
	/** Leadership levels, top first. */
	levels: string[];
	rounds: Round[];
	events: ProgrammeEvent[];
	slices: Slice[];
	/** Question id → rows; every row names its `slice`; a guarded value is null and the row says `guarded: true`. */
	answers: Record<string, AnswerRow[]>;
	receipt: ReceiptLine[];
	/** Ids of questions whose answer is left out, because too much of it would have to be hidden. */
	untold?: string[];
	notes: Note[];
	/** How its findings are told on the stage, where somebody decided it. */
	stage?: StageScript;
}

/** How the programme was evaluated; with `levels`, `reference_on` and `guard` all that was decided. */
export interface EditionSettings {
	/** The measure the programme is judged by. */
	primary: { tool: string; activity: string } | null;
	/** The survey item about judging the tools. */
	judging_item: string | null;
	/** First and last week of each window, from the week of the start, which is 0. */
	windows: Record<'before' | 'after' | 'lasting', [first: number, last: number]>;
	block_weeks: number;
	follow_up_days: number;
	habit: { active: number; of: number };
}

export type AnswerRow = Row & { slice: string };
export interface Round {
	round: string;
	kick_off_on: string | null;
	closing_on: string | null;
	owner: string | null;
	/** True where no export describes the round and its dates come from its participants. */
	derived: boolean;
}
export interface ProgrammeEvent {
	on: string;
	kind: string;
	title: string;
}
export interface Slice {
	/** `all`, `unit:Vertrieb`, `region:DACH`, `round:Runde 2` */
	key: string;
	dimension: 'unit' | 'region' | 'round' | null;
	value: string | null;
	/** Leaders in the slice; for a round its mentees; null where too few to show. */
	people: number | null;
}
/** rows = accepted + corrected + rejected, always. */
export interface ReceiptLine {
	file: string;
	sheet: string | null;
	/** Null where no profile knows the file. */
	profile: string | null;
	table: string | null;
	rows: number;
	accepted: number;
	corrected: number;
	rejected: number;
	/** Reason code → rows, for corrected and rejected rows. */
	reasons: Record<string, number>;
}
/** Something about the data as a whole that a reader must know; tool and days belong to a missing week. */
export interface Note {
	code: 'missing-week' | 'referral-circle';
	tool: string | null;
	from: string | null;
	to: string | null;
}
