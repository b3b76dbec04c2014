/**
 * `npm run audit:deps`: asks the registry which advisories there are for the packages of the lockfile. It needs a network
 * and another day may answer otherwise, so it is no part of `npm test`. Ends with 0 where none is known, 1 where some are,
 * 2 where nobody could be asked.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const cwd = fileURLToPath(new URL('..', import.meta.url));
// One string, no arguments: on Windows npm is a script and needs a shell.
const { stdout } = spawnSync('npm audit --json', { cwd, encoding: 'utf8', shell: true });

/** @returns {{ message?: string, vulnerabilities?: Record<string, { severity: string, range: string, via: (string | { title: string, url: string })[] }> }} */
function answer() {
	try {
		return JSON.parse(stdout);
	} catch {
		return {};
	}
}

const { message, vulnerabilities } = answer();
if (!vulnerabilities) {
	console.error(`The registry could not be asked for advisories, so nothing is known either way. ${message ?? ''}`);
	process.exit(2);
}
for (const [name, { severity, range, via }] of Object.entries(vulnerabilities))
	for (const one of via)
		console.log(
			`${name} ${range} (${severity}): ${typeof one === 'string' ? `by ${one}` : `${one.title}, ${one.url}`}`
		);
if (Object.keys(vulnerabilities).length) process.exit(1);
console.log('No advisory is known for any package of the lockfile.');
