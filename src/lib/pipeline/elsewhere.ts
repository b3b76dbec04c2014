import type { Profile } from '../exports/profiles/profile';
import type { Recipe, RecipeEntry } from '../exports/recipe';
import type { Staging } from '../exports/stage';
import type { DeskOptions } from './desk';

/** A roll-up whose rows are in `raw_usage`, ready to be typed. */
export interface Brought {
	/** Source whose rows they are. */
	id: number;
	/** What it is called in the receipt. */
	file: string;
	sheet: string | null;
	header: string[];
	/** Rows there, whatever became of them; what was not brought stands in `refused`. */
	rows: number;
	profile: Profile;
	entry: RecipeEntry | undefined;
	/** Whether it is a log, and whether its rows have lines of a file. */
	isLog: boolean;
	hasLines: boolean;
}

/** Usage that is in no file of the programme's: too much of it, where it lies, to be exported. */
export interface UsageElsewhere {
	/** What it is called. */
	readonly name: string;
	/**
	 * Brings what is known there of the people in the master data, one source after the other. Keys of people must be typed.
	 * @param newId numbers the next source
	 */
	bring(staging: Staging, recipe: Recipe, newId: () => number, options: DeskOptions): AsyncIterable<Brought>;
}
