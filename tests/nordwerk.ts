import { readFolder } from '../src/cli/folder';
import type { Engine } from '../src/lib/engine/engine';
import { openEngine } from '../src/lib/engine/node';
import { editionFromFiles } from '../src/lib/pipeline/make-edition';
import type { Result } from '../src/lib/pipeline/progress';

export const SETTINGS = { programme: 'Nordwerk', createdOn: '2026-04-02' };

let made: Promise<Result & { engine: Engine }> | undefined;

/**
 * The demo programme, from its files to an edition with all slices, and the engine that holds its tables. Made once for all
 * test files of a process: nobody closes the engine or changes what it holds.
 */
export const nordwerk = () => (made ??= make());

async function make() {
	const engine = await openEngine();
	return { ...(await editionFromFiles(engine, (await readFolder('data/nordwerk'))!, SETTINGS)), engine };
}
