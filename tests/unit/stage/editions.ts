import { readFolder } from '../../../src/cli/folder';
import type { Edition } from '../../../src/lib/edition/edition';
import { openEngine } from '../../../src/lib/engine/node';
import { parseRecipe } from '../../../src/lib/exports/recipe';
import { editionFromFiles } from '../../../src/lib/pipeline/make-edition';
import { company, exportsOf, recipe } from '../../companies/company.js';
import { memoryFile } from '../../../src/lib/exports/source-file';

async function made(files: Parameters<typeof editionFromFiles>[1], withRecipe = false): Promise<Edition> {
	const engine = await openEngine();
	try {
		const settings = { programme: 'Test', createdOn: '2026-04-02' };
		const read = withRecipe ? { recipe: parseRecipe(JSON.stringify(recipe), 'recipe.json') } : {};
		return (await editionFromFiles(engine, files, { ...settings, ...read })).edition;
	} finally {
		await engine.close();
	}
}

/** The demo programme. */
export const nordwerk = async (): Promise<Edition> => made((await readFolder('data/nordwerk'))!);

/** A company without survey, stories and sessions, in which the programme changes nothing. */
export const withoutEffect = (): Promise<Edition> =>
	made(
		Object.entries(exportsOf([company({ kind: 'none', seed: 3 })])).map(([path, text]) =>
			memoryFile(path, new TextEncoder().encode(text))
		),
		true
	);
