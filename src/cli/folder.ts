import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { SourceFile } from '../lib/exports/source-file';

/** A file on disk. It must stay as it is while it is read: a state glued together from two is worse than none. */
export function diskFile(path: string, at: string): SourceFile {
	const { size, mtimeMs } = statSync(at);
	return {
		path,
		version: `${size} ${mtimeMs}`,
		size,
		read(from, to) {
			const now = statSync(at);
			if (now.size !== size || now.mtimeMs !== mtimeMs) throw new Error(`${path} has changed.`);
			const bytes = new Uint8Array(Math.min(to, size) - from);
			const file = openSync(at, 'r');
			try {
				for (let done = 0, read; done < bytes.length; done += read) {
					read = readSync(file, bytes, done, bytes.length - done, from + done);
					if (!read) throw new Error(`${path} ends early.`);
				}
			} finally {
				closeSync(file);
			}
			return bytes;
		}
	};
}

/** All files below a folder, by name; hidden ones are left out. */
export async function readFolder(folder: string): Promise<SourceFile[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
		.map((entry) => join(entry.parentPath, entry.name))
		.toSorted()
		.map((path) => diskFile(relative(folder, path).replaceAll('\\', '/'), path));
}
