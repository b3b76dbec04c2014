/** Work in a process of its own: nothing is warm that was not warmed there, and its memory is its own. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const CHILD = fileURLToPath(new URL('apart/child.js', import.meta.url));
/** Megabytes of heap; what needs more would need it on nobody's machine. */
const HEAP = 8192;

/**
 * Calls `measure(given)` of `apart/NAME.ts`.
 * @param {string} name
 * @param {object} given plain data
 * @returns {Promise<any>} plain data
 * @throws Error what the process failed with
 */
export const apart = (name, given) =>
	new Promise((resolve, reject) => {
		const child = fork(CHILD, [name, JSON.stringify(given)], { execArgv: [`--max-old-space-size=${HEAP}`] });
		let told = false;
		child.on('message', (/** @type {{ result?: unknown, error?: string }} */ { result, error }) => {
			told = true;
			if (error === undefined) resolve(result);
			else reject(new Error(error));
		});
		child.on('error', reject);
		child.on('exit', (code, signal) => {
			if (!told) reject(new Error(`${name} ended with ${signal ?? code}`));
		});
	});
