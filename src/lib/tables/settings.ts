import type { Params } from '../engine/engine';

export interface Measure {
	tool: string;
	activity: string;
}

/** First and last week of a window, counted from the week of the start, which is week 0. */
export type Weeks = [first: number, last: number];

/** What a programme decides about its own evaluation; whatever is not given has a default. */
export interface ProgrammeSettings {
	/** The measure the programme is judged by; default: posts in the intranet tool. */
	primary?: Measure;
	/** The survey item about judging the tools; default: the item whose words say so. */
	judgingItem?: string;
	/** ISO day of the headcount; default: the day of the master data. */
	referenceOn?: string;
	windows?: { before?: Weeks; after?: Weeks; lasting?: Weeks };
	/** Weeks in a block of the effect. */
	blockWeeks?: number;
	/** How long a recommendation has time to work, in days. */
	followUpDays?: number;
	/** A habit: active in so many of the last so many weeks. */
	habit?: { active: number; of: number };
}

/** "Viva Engage:contribute" as a measure. */
export function parseMeasure(text: string): Measure {
	const at = text.lastIndexOf(':');
	return { tool: text.slice(0, at), activity: text.slice(at + 1) };
}

/** Values for `settings.sql`. */
export function settingsParams(settings: ProgrammeSettings): Params {
	const { before = [-13, -1], after = [1, 13], lasting = [27, 39] } = settings.windows ?? {};
	const { active, of } = settings.habit ?? { active: 9, of: 12 };
	return {
		tool: settings.primary?.tool ?? null,
		activity: settings.primary?.activity ?? null,
		judging_item: settings.judgingItem ?? null,
		reference_on: settings.referenceOn ?? null,
		before_first: before[0],
		before_last: before[1],
		after_first: after[0],
		after_last: after[1],
		lasting_first: lasting[0],
		lasting_last: lasting[1],
		block_weeks: settings.blockWeeks ?? 4,
		follow_up_days: settings.followUpDays ?? 365,
		habit_active: active,
		habit_of: of
	};
}
