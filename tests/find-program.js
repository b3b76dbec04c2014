import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

function runs(/** @type {string} */ path) {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/**
 * @param {string[]} names looked for on the PATH
 * @param {string[]} places where it may lie besides
 * @returns {string | undefined} path of the first that there is
 */
export function findProgram(names, places) {
	const inPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
	return [...inPath, ...places].find((path) => existsSync(path) && runs(path));
}
