import { ExportError } from '../../exports/export-error';
import { looksLikeRecipe, parseRecipe, type Recipe } from '../../exports/recipe';
import { asProblem } from '../../pipeline/problem';
import type { Problem } from '../../pipeline/progress';
import type { DroppedFile } from './dropped-files';
import { workshop } from './workshop.svelte';

/** A recipe is a text of some kilobytes; nothing larger is looked into. */
const RECIPE_SIZE = 5e6;

/** A recipe's text; empty where it is none. What cannot be read is told when it is read as an export. */
const textOf = async ({ path, file }: DroppedFile): Promise<string> =>
	/\.json$/i.test(path) && file.size < RECIPE_SIZE ? file.text().catch(() => '') : '';

/**
 * Takes what was dropped or chosen, in one step: recipes are used, everything else is an export.
 * @param gone paths in the drop that no file could be had from
 */
export async function takeFiles(dropped: DroppedFile[], [gone]: string[] = []): Promise<void> {
	let problem: Problem | null = gone === undefined ? null : { code: 'unreadable', file: gone };
	if (!dropped.length) {
		workshop.problem = problem ?? { code: 'no-files' };
		return;
	}
	const exports: DroppedFile[] = [];
	const recipes: Recipe[] = [];
	for (const one of dropped) {
		const text = await textOf(one);
		if (!looksLikeRecipe(text)) {
			exports.push(one);
			continue;
		}
		try {
			recipes.push(parseRecipe(text, one.path));
		} catch (error) {
			if (!(error instanceof ExportError)) throw error;
			problem = asProblem(error);
		}
	}
	workshop.add(exports, recipes);
	// One bad recipe must not cost the other files.
	if (problem) workshop.problem = problem;
}
