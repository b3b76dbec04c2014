import { ExportError } from '../../exports/export-error';
import { looksLikeRecipe, parseRecipe, type Recipe } from '../../exports/recipe';
import { asProblem } from '../../pipeline/problem';
import type { Problem } from '../../pipeline/progress';
import type { DroppedFile } from './dropped-files';
import { workshop } from './workshop.svelte';

/** A recipe is a text of some kilobytes; nothing larger is looked into. */
const RECIPE_SIZE = 5e6;

/** Takes what was dropped or chosen: recipes are used, everything else is an export. */
export async function takeFiles(dropped: DroppedFile[]): Promise<void> {
	if (!dropped.length) {
		workshop.problem = { code: 'no-files' };
		return;
	}
	const exports: DroppedFile[] = [];
	const recipes: Recipe[] = [];
	let problem: Problem | null = null;
	for (const one of dropped) {
		const text = /\.json$/i.test(one.path) && one.file.size < RECIPE_SIZE ? await one.file.text() : '';
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
	if (exports.length) workshop.add(exports);
	for (const recipe of recipes) workshop.use(recipe);
	// One bad recipe must not cost the other files.
	if (problem) workshop.problem = problem;
}
