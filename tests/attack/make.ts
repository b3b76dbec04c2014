import type { Edition } from '../../src/lib/edition/edition';
import { makeEdition, type Settings } from '../../src/lib/edition/make';
import { openEngine } from '../../src/lib/engine/node';
import { editionFromFiles } from '../../src/lib/pipeline/make-edition';
import { programme } from './programme';
import { memoryFile } from '../../src/lib/exports/source-file';

type Suppression = NonNullable<Settings['suppression']>;

/**
 * A random programme's editions, each with so much hidden as asked: `complete` as it would be published, `none` with the
 * same rows, `primary` with what is too small itself.
 */
export async function editionsOf<T extends Suppression>(seed: number, ...wanted: T[]): Promise<Record<T, Edition>> {
	const engine = await openEngine();
	const settings: Settings = { programme: 'Test', createdOn: '2026-01-01' };
	const files = Object.entries(programme(seed)).map(([path, text]) => memoryFile(path, new TextEncoder().encode(text)));
	const { edition } = await editionFromFiles(engine, files, { ...settings, suppression: 'primary' });
	const made: Partial<Record<T, Edition>> = {};
	for (const suppression of wanted)
		made[suppression] = (await makeEdition(engine, { ...settings, suppression }, edition.receipt)).edition;
	await engine.close();
	return made as Record<T, Edition>;
}
