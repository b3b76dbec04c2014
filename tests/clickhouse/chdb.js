import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { installChdb } from './install.js';

const CHILD = fileURLToPath(new URL('chdb-process.js', import.meta.url));
/** Milliseconds. */
const TIMEOUT = 300_000;

/**
 * Runs SQL in a ClickHouse of today. It has a process of its own: two databases that are native code do not share one well,
 * and what it breaks it breaks alone.
 *
 * @param {string[]} statements one after the other in one session, which begins empty and is forgotten afterwards
 * @returns {Promise<string[]>} what each of them answers, as TabSeparated
 * @throws Error what ClickHouse says, and of which statement
 */
export async function queryChdb(statements) {
	const child = fork(CHILD, [installChdb()], {
		// A day must not depend on where the machine stands.
		env: { ...process.env, TZ: 'UTC' },
		execArgv: [],
		timeout: TIMEOUT,
		killSignal: 'SIGKILL',
		silent: true
	});
	let said = '';
	for (const stream of [child.stdout, child.stderr]) stream?.on('data', (/** @type {Buffer} */ part) => (said += part));
	/** @type {{ outputs?: string[], error?: string }} */
	let told = {};
	child.on('message', (/** @type {typeof told} */ message) => (told = message));
	child.send(statements);
	/** @type {number | string | null} */
	const status = await new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code, signal) => resolve(signal ?? code));
	});
	if (!told.outputs) throw new Error(told.error ?? `chdb ended with ${status}: ${said}`);
	return told.outputs;
}
