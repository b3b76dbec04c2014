import { readFile } from 'node:fs/promises';
import { ExportError } from '../lib/exports/export-error';
import { parseRecipe, type Recipe } from '../lib/exports/recipe';

/**
 * A recipe and its text.
 * @throws ExportError `no-recipe` where there is no such file, `bad-recipe` where it holds none
 */
export async function readRecipe(path: string): Promise<{ recipe: Recipe; text: string }> {
	const text = await readFile(path, 'utf8').catch(() => {
		throw new ExportError('no-recipe', path);
	});
	return { recipe: parseRecipe(text, path), text };
}
