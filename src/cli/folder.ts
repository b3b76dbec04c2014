import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { SourceFile } from '../lib/exports/source-file';

/** All files below a folder, by name; hidden ones are left out. */
export async function readFolder(folder: string): Promise<SourceFile[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
		.map((entry) => join(entry.parentPath, entry.name))
		.toSorted()
		.map((path) => ({
			path: relative(folder, path).replaceAll('\\', '/'),
			bytes: async () => new Uint8Array(await readFile(path))
		}));
}
