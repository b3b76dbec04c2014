import type { Engine } from '../src/lib/engine/engine';
import { openFile } from '../src/lib/exports/open';
import { entryOf, profileOfEntry, type Recipe } from '../src/lib/exports/recipe';
import { recognise } from '../src/lib/exports/recognise';
import { readSheet, stageSheet, Staging } from '../src/lib/exports/stage';
import { createRawTables, evaluateTables, typeTables } from '../src/lib/tables/build';
import type { ProgrammeSettings } from '../src/lib/tables/settings';
import { memoryFile } from '../src/lib/exports/source-file';

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
	const staging = new Staging(engine);
	let id = 0;
	for (const [path, text] of Object.entries(files))
		for await (const sheet of openFile(memoryFile(path, new TextEncoder().encode(text)))) {
			if ('skipped' in sheet) throw new Error(`${path} is not read: ${sheet.reason}`);
			const entry = recipe && entryOf(recipe, sheet);
			const profile = (entry && profileOfEntry(entry, sheet)) ?? recognise(sheet.header);
			if (!profile) throw new Error(`Nobody knows ${path}: ${sheet.header.join(';')}`);
			const { facts, staged } = await readSheet(staging, sheet, profile, ++id, { entry });
			await stageSheet(staging, sheet, facts, profile, id, staged, { entry });
		}
	const { levels, ...evaluation } = settings;
	await typeTables(engine, levels);
	await evaluateTables(engine, evaluation);
}
