/**
 * `npm start`: from a fresh clone to the dashboard in the browser.
 * `node src/cli/start.js --built` serves what is already in build/.
 * Nothing but Node itself and our own files is imported at the top, for on a fresh clone nothing else is there.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { HEADERS } from '../hosting/headers.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const FIRST_PORT = 4173;

/** Node new enough, packages installed; ends the process with one sentence where that cannot be had. */
export function prepare() {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	if (major < 20 || (major === 20 && minor < 19))
		stop(`Groundswell needs Node 20.19 or newer; this is ${process.versions.node}. Get it from nodejs.org.`);
	if (!installed()) install();
	// tsconfig.json extends one that SvelteKit writes; without it nothing in TypeScript is read.
	if (!existsSync(`${root}/.svelte-kit/tsconfig.json`)) run('node_modules/@sveltejs/kit/svelte-kit.js', 'sync');
}

function install() {
	console.error('Installing packages …');
	// One string, no arguments: on Windows npm is a script and needs a shell. No package needs a script of its own to be
	// installed, so none gets to run one: tests/unit/house/packages.test.ts.
	const command = 'npm ci --ignore-scripts --no-audit --no-fund';
	const { status } = spawnSync(command, { cwd: root, stdio: ['ignore', 2, 2], shell: true });
	if (status !== 0) stop('The packages could not be installed; npm says why above.');
}

/**
 * Compares versions, not dates: a checkout or a copy changes dates. npm writes node_modules/.package-lock.json last,
 * so one that is missing also tells an install that broke off halfway.
 */
function installed() {
	if (!existsSync(`${root}/node_modules/.package-lock.json`)) return false;
	/** @returns {Record<string, { version?: string, optional?: boolean }>} */
	const packages = (/** @type {string} */ path) => JSON.parse(readFileSync(`${root}/${path}`, 'utf8')).packages;
	const here = packages('node_modules/.package-lock.json');
	// Optional ones are for other platforms.
	return Object.entries(packages('package-lock.json')).every(
		([path, { version, optional }]) => !path || optional || here[path]?.version === version
	);
}

/** @param {string} message @returns {never} */
function stop(message) {
	console.error(message);
	process.exit(1);
}

/** @param {string[]} args of Node */
function run(...args) {
	const { status, signal } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
	if (status !== 0) process.exit(signal ? 130 : (status ?? 1));
}

/** Serves build/ as a static host would, on PORT or on the first free port from 4173. */
async function serve() {
	if (!existsSync(`${root}/build/index.html`)) stop('There is nothing in build/ yet. Run npm run build.');
	const given = process.env.PORT;
	const port = Number(given ?? FIRST_PORT);
	if (!Number.isInteger(port) || port < 1 || port > 65535) stop(`PORT is no port: ${given}`);
	const { preview } = await import('vite');
	// Without the site's own configuration: what is served is the folder that will be uploaded, nothing cleverer.
	const server = await preview({
		root,
		configFile: false,
		appType: 'mpa',
		logLevel: 'error',
		build: { outDir: 'build' },
		preview: { port, strictPort: given !== undefined, open: false, headers: HEADERS }
	}).catch((error) => stop(`Port ${port} cannot be used: ${error.message}`));
	console.log(`Groundswell is at ${server.resolvedUrls?.local[0]}  (Ctrl-C ends it)`);
	for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
	prepare();
	if (!process.argv.includes('--built')) {
		run('src/cli/run.js', 'demo');
		run('node_modules/vite/bin/vite.js', 'build');
	}
	await serve();
}
