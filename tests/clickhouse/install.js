/** Two ClickHouses to test with: the server of Debian, 18.16, and one of today that runs within a process of Node. */
import { spawnSync } from 'node:child_process';
import { installExtra } from '../extra-package.js';
import { findProgram } from '../find-program.js';

const PACKAGE = 'clickhouse-server';
/** Where Debian lays it; the PATH of whoever is not root ends before. */
const PLACE = '/usr/sbin/clickhouse-server';

const search = () => findProgram([PACKAGE], [PLACE]);

function apt(/** @type {string[]} */ ...args) {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	return spawnSync('apt-get', args, { stdio: ['ignore', 2, 2], env }).status === 0;
}

/**
 * @returns {string} path of the server, one that is here or one installed now
 * @throws Error where there is none and none can be installed
 */
export function installServer() {
	const found = search();
	if (found) return found;
	if (process.platform !== 'linux' || process.getuid?.() !== 0)
		throw new Error(
			`There is no ${PACKAGE} on this machine. Install it, on Debian as root by "apt-get install -y ${PACKAGE}", and try again.`
		);
	console.error(`Installing ${PACKAGE} …`);
	// Only where the package is not known yet, or not any more in this version, is the list of packages asked for anew.
	const installed = apt('install', '-y', PACKAGE) || (apt('update') && apt('install', '-y', PACKAGE));
	const path = search();
	if (!installed || !path) throw new Error(`${PACKAGE} could not be installed; apt-get says why above.`);
	return path;
}

/**
 * ClickHouse 26.7 as a package, half a gigabyte.
 *
 * @returns {string} the folder from which `chdb` can be required
 * @throws Error where it cannot be installed
 */
export const installChdb = () => installExtra('chdb', '3.4.0', 'chdb');
