/**
 * Measures whether the workshop's page stays alive while large exports are read. It asserts nothing.
 *
 *   node tests/bench/workshop.js [--runs N] [--json FILE] [--only WORD]      after npm run build
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findBrowser } from '../find-browser.js';
import { writeExports } from './exports.js';
import { median } from './median.js';
import { installProbe } from './probe.js';
import { scenarios } from './scenarios.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** @returns {Promise<number>} a port that nobody uses */
const freePort = () =>
	new Promise((resolve) => {
		const server = createServer().listen(0, () => {
			const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
			server.close(() => resolve(port));
		});
	});

async function serve() {
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

/** Milliseconds that anything on the page may take. */
const TIMEOUT = 300_000;

const { values: options } = parseArgs({
	options: { runs: { type: 'string', default: '3' }, json: { type: 'string' }, only: { type: 'string', default: '' } }
});
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const files = await writeExports(join(folder, 'exports'));
const site = await serve();
const browser = await chromium.launch({
	executablePath: findBrowser() || undefined,
	args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--enable-precise-memory-info']
});
/** What was measured → its values, one or more a run. @type {Map<string, number[]>} */
const measured = new Map();
const loads = [];
try {
	for (let run = 0; run < Number(options.runs); run++)
		for (const [name, play] of Object.entries(scenarios)) {
			if (!name.includes(options.only)) continue;
			const context = await browser.newContext({ baseURL: site.address });
			await context.addInitScript(installProbe);
			const page = await context.newPage();
			loads.push(loadavg()[0] ?? 0);
			const note = (/** @type {string} */ what, /** @type {number} */ value) => {
				const key = `${name}: ${what}`;
				measured.set(key, [...(measured.get(key) ?? []), Math.round(value)]);
			};
			page.setDefaultTimeout(TIMEOUT);
			process.stderr.write(`${run + 1}: ${name}\n`);
			try {
				await play({ page, files, note });
			} catch (error) {
				console.error(`${name}: ${error instanceof Error ? error.message : error}`);
			}
			await context.close();
		}
} finally {
	await browser.close();
	site.stop();
	rmSync(folder, { recursive: true });
}

const machine = {
	processor: cpus()[0]?.model,
	cores: cpus().length,
	browser: browser.version(),
	node: process.versions.node,
	load: { median: median(loads), most: Math.max(...loads) },
	version: JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version
};
const rows = [...measured].map(([what, values]) => ({
	what,
	median: median(values),
	most: Math.max(...values),
	values: values.length
}));
console.log(machine);
console.table(rows);
if (options.json) writeFileSync(options.json, JSON.stringify({ machine, rows }, null, '\t'));
