import type { Engine } from '../src/lib/engine/engine';
import { factsOf } from '../src/lib/exports/facts';
import { openFile } from '../src/lib/exports/open';
import { entryOf, profileOfEntry, type Recipe } from '../src/lib/exports/recipe';
import { recognise } from '../src/lib/exports/recognise';
import { stageSheet } from '../src/lib/exports/stage';
import { createRawTables, evaluateTables, typeTables } from '../src/lib/tables/build';
import type { ProgrammeSettings } from '../src/lib/tables/settings';

/**
 * Tables of some exports, without asking questions of them.
 * @throws Error where nobody knows a file
 */
export async function stage(
	engine: Engine,
	files: Record<string, string>,
	settings: ProgrammeSettings & { levels?: string[] } = {},
	recipe?: Recipe
): Promise<void> {
	await createRawTables(engine);
	let id = 0;
	for (const [path, text] of Object.entries(files))
		for await (const sheet of openFile({ path, bytes: async () => new TextEncoder().encode(text) })) {
			if ('skipped' in sheet) throw new Error(`${path} is not read: ${sheet.reason}`);
			const entry = recipe && entryOf(recipe, sheet);
			const profile = (entry && profileOfEntry(entry, sheet)) ?? recognise(sheet.header);
			if (!profile) throw new Error(`Nobody knows ${path}: ${sheet.header.join(';')}`);
			await stageSheet(engine, sheet, factsOf(sheet), profile, ++id, { entry });
		}
	const { levels, ...evaluation } = settings;
	await typeTables(engine, levels);
	await evaluateTables(engine, evaluation);
}
