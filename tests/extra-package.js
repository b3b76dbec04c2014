/** Packages that a test or the bench alone needs and that are too large for everyone: installed when they are first asked for. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Beside the packages and not among them: none of them is in the lock file. */
const CACHE = fileURLToPath(new URL('../node_modules/.cache', import.meta.url));

/**
 * @param {string} name of the package
 * @param {string} version exactly this one
 * @param {string} place a folder of its own
 * @returns {string} the folder from which the package can be required
 * @throws Error where it cannot be installed
 */
export function installExtra(name, version, place) {
	const folder = `${CACHE}/${place}`;
	if (installed(folder, name) === version) return folder;
	console.error(`Installing ${name} ${version} …`);
	mkdirSync(folder, { recursive: true });
	// One string, no arguments: on Windows npm is a script and needs a shell.
	const command = `npm install --prefix . --no-save --ignore-scripts --no-audit --no-fund ${name}@${version}`;
	if (spawnSync(command, { cwd: folder, stdio: ['ignore', 2, 2], shell: true }).status !== 0)
		throw new Error(`${name} could not be installed; npm says why above.`);
	return folder;
}

/** The version, by the list that npm writes last: a package that broke off halfway is not in it. */
function installed(/** @type {string} */ folder, /** @type {string} */ name) {
	const list = `${folder}/node_modules/.package-lock.json`;
	return existsSync(list) && JSON.parse(readFileSync(list, 'utf8')).packages[`node_modules/${name}`]?.version;
}
