import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFolder } from '../../../src/cli/folder';
import { openEngine } from '../../../src/lib/engine/node';
import { EMPTY_RECIPE, parseRecipe } from '../../../src/lib/exports/recipe';
import { Desk } from '../../../src/lib/pipeline/desk';
import { clock } from './clock';
import { Phases } from './phases';

interface Given {
	folder: string;
	/** Paths within it: the usage files, the lists beside them, and a recipe. */
	usage: string[];
	lists: string[];
	recipe: string | null;
}

/**
 * Groundswell in Node: usage files are added to a programme that is already read, as they are in the browser.
 * @returns milliseconds in all, of the processor and by phase, and how many rows of usage files were read
 */
export async function measure({ folder, usage, lists, recipe }: Given) {
	const files = await readFolder(folder);
	const of = (paths: string[]) => files.filter(({ path }) => paths.includes(path));
	const known = recipe ? parseRecipe(await readFile(join(folder, recipe), 'utf8'), recipe) : EMPTY_RECIPE;
	const desk = new Desk(await openEngine());
	await desk.open(of(lists), known);
	await desk.read(known);
	const phases = new Phases();
	const took = clock();
	await desk.open(of([...lists, ...usage]), known, phases);
	const { receipt } = await desk.read(known, phases);
	const spent = took();
	const [problem] = desk.problems();
	if (problem) throw problem;
	const read = receipt.filter(({ file }) => usage.includes(file));
	return { ...spent, phases: phases.end(), rows: read.reduce((sum, { accepted }) => sum + accepted, 0) };
}
