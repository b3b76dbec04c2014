import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './site.js';

/**
 * Runs the command for an edition.
 * @param {import('./programmes.js').Programme} programme
 * @param {{ args?: string[], env?: Record<string, string> }} [more] beside the folder
 * @returns {Promise<{ took: number, processor: number, kilobytes: number, said: string }>} milliseconds, the most memory it
 * held, and the end of what it said
 */
export async function edition({ folder }, { args = [], env = {} } = {}) {
	const out = `${folder}.json`;
	const told = `${folder}.spent`;
	const from = performance.now();
	const child = spawn(
		process.execPath,
		[
			'--import',
			pathToFileURL(join(root, 'tests/bench/tell-spent.js')).href,
			...['src/cli/run.js', 'edition', folder, '--out', out, ...args]
		],
		{ cwd: root, stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...env, SPENT_FILE: told } }
	);
	const end = () => child.kill('SIGKILL');
	process.once('exit', end);
	let said = '';
	child.stderr.on('data', (/** @type {Buffer} */ part) => (said = `${said}${part}`.slice(-1000)));
	const code = await new Promise((resolve) => child.on('close', resolve));
	const took = performance.now() - from;
	process.off('exit', end);
	if (code !== 0) throw new Error(said.trim().split('\n').at(-1));
	const spent = JSON.parse(readFileSync(told, 'utf8'));
	for (const path of [out, told]) rmSync(path);
	return { took, ...spent, said };
}
