/** Native DuckDB, to compare with: the same line of versions as the one in the browser, installed when it is first asked for. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const NAME = '@duckdb/node-api';
/** DuckDB 1.4.3, as in duckdb-wasm 1.32.0. */
const VERSION = '1.4.3-r.3';
/** Beside the packages and not among them: it is in no lock file, and nobody but this bench needs it. */
const FOLDER = fileURLToPath(new URL('../../node_modules/.cache/native-duckdb', import.meta.url));

/** @throws Error where it cannot be installed */
export function installNative() {
	const manifest = `${FOLDER}/node_modules/${NAME}/package.json`;
	if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === VERSION) return;
	console.error(`Installing ${NAME} ${VERSION} …`);
	mkdirSync(FOLDER, { recursive: true });
	// One string, no arguments: on Windows npm is a script and needs a shell.
	const command = `npm install --prefix . --no-save --no-audit --no-fund ${NAME}@${VERSION}`;
	if (spawnSync(command, { cwd: FOLDER, stdio: ['ignore', 2, 2], shell: true }).status !== 0)
		throw new Error(`${NAME} could not be installed; npm says why above.`);
}

/** The package, once it is installed. */
export const loadNative = () => createRequire(`${FOLDER}/package.json`)(NAME);
