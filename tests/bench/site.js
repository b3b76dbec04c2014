import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
/** What the site is made of; what is written into `static` and `src` on the way to it is not. */
const SOURCES = ['src', 'static', 'data', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];
const MADE = /paraglide|static[\\/]edition(-previous)?\.json/;

/** Time of the latest change below a path. @returns {number} */
function latest(/** @type {string} */ path) {
	if (MADE.test(path)) return 0;
	const { mtimeMs } = statSync(path);
	return statSync(path).isDirectory()
		? Math.max(0, ...readdirSync(path).map((name) => latest(join(path, name))))
		: mtimeMs;
}

/** Builds the site where there is none or it is older than what it is made of. */
export function buildSite() {
	const built = join(root, 'build/index.html');
	if (existsSync(built) && statSync(built).mtimeMs > Math.max(...SOURCES.map((name) => latest(join(root, name)))))
		return;
	console.error('Building the site …');
	for (const args of [
		['src/cli/run.js', 'demo'],
		['node_modules/vite/bin/vite.js', 'build']
	])
		if (spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 2] }).status !== 0)
			throw new Error('The site could not be built; npm run build says why.');
}

/** @returns {Promise<number>} a port that nobody uses */
const freePort = () =>
	new Promise((resolve) => {
		const server = createServer().listen(0, () => {
			const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
			server.close(() => resolve(port));
		});
	});

/** The built site as `npm start` serves it. */
export async function serveSite() {
	const port = await freePort();
	const env = { ...process.env, PORT: String(port) };
	const server = spawn(process.execPath, ['src/cli/start.js', '--built'], {
		cwd: root,
		env,
		stdio: ['ignore', 'pipe', 2]
	});
	await new Promise((resolve, reject) => {
		server.stdout?.once('data', resolve);
		server.once('exit', reject);
	});
	return { address: `http://localhost:${port}`, stop: () => server.kill() };
}
