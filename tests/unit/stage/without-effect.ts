import { memoryFile } from '../../../src/lib/exports/source-file';
import type { Edition } from '../../../src/lib/edition/edition';
import { openEngine } from '../../../src/lib/engine/node';
import { parseRecipe } from '../../../src/lib/exports/recipe';
import { editionFromFiles } from '../../../src/lib/pipeline/make-edition';
import { company, exportsOf, recipe } from '../../companies/company.js';

/** A company without survey, stories and sessions, in which the programme changes nothing. */
export async function withoutEffect(): Promise<Edition> {
	const engine = await openEngine();
	try {
		const files = Object.entries(exportsOf([company({ kind: 'none', seed: 3 })])).map(([path, text]) =>
			memoryFile(path, new TextEncoder().encode(text))
		);
		const read = { recipe: parseRecipe(JSON.stringify(recipe), 'recipe.json') };
		return (await editionFromFiles(engine, files, { programme: 'Test', createdOn: '2026-04-02', ...read })).edition;
	} finally {
		await engine.close();
	}
}
