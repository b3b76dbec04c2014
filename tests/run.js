/**
 * `npm test`: installs if needed, finds a browser, runs every step and prints what passed. `npm run test:faults`: only the
 * tests that break something on purpose, but all of each, where `npm test` takes a few at random.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { prepare } from '../src/cli/start.js';
import { findBrowser } from './find-browser.js';

const root = fileURLToPath(new URL('..', import.meta.url));
prepare();
const browser = findBrowser();

const bin = (/** @type {string} */ path) => [process.execPath, `node_modules/${path}`];

/** @typedef {[name: string, command: string[], wanted?: (output: string, status: number | null) => boolean]} Step */

/** @type {Step[]} What everything else needs. */
const FIRST = [
	[
		'messages',
		[
			process.execPath,
			'node_modules/@inlang/paraglide-js/bin/run.js',
			'compile',
			'--project',
			'./src/lib/i18n/project.inlang',
			'--outdir',
			'./src/lib/i18n/paraglide',
			'--strategy',
			'url',
			'baseLocale',
			'--emit-ts-declarations'
		]
	],
	['sync', [...bin('@sveltejs/kit/svelte-kit.js'), 'sync']],
	['demo edition', [process.execPath, 'src/cli/run.js', 'demo']]
];

/** @type {Step[]} Reading the code; beside the tests of `UNIT`, because neither keeps two cores busy. */
const STATIC = [
	['format', [...bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']],
	['lint', [...bin('eslint/bin/eslint.js'), '--max-warnings', '0', '.']],
	[
		'types',
		[...bin('svelte-check/bin/svelte-check'), '--tsconfig', './tests/types/tsconfig.json', '--output', 'machine'],
		(output, status) => {
			// Two errors that are there on purpose and nothing else: a check that does not find them has not looked.
			const found = [...output.matchAll(/ (ERROR|WARNING) "([^"]+)"/g)].map(([, , file = '']) =>
				file.split(/[\\/]/).at(-1)
			);
			return status !== 0 && found.toSorted().join() === 'Deliberate.svelte,deliberate.ts';
		}
	],
	['unused', [...bin('knip/bin/knip.js')]]
];

/** @type {Step[]} */
const UNIT = [['unit, golden and hostile', [...bin('vitest/vitest.mjs'), 'run']]];

/** @type {Step} */
const BUILD = ['build', [...bin('vite/bin/vite.js'), 'build']];
/** @type {Step} */
const BROWSER = ['browser', [...bin('@playwright/test/cli.js'), 'test']];
/** @type {Step} */
const FAULTS = ['faults', [...bin('@playwright/test/cli.js'), 'test', 'browser/faults/']];

let passed = 0;
let failed = 0;

/** @param {Step} step */
async function run([name, [command = '', ...args], wanted]) {
	const begun = Date.now();
	// As CI: no test may be singled out, and no missing snapshot is written in passing.
	const child = spawn(command, args, { cwd: root, env: { ...process.env, CI: 'true', BROWSER_PATH: browser } });
	let output = '';
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (/** @type {Buffer} */ part) => (output += part));
	/** @type {number | null} */
	const status = await new Promise((resolve) => child.on('close', resolve));
	const well = wanted ? wanted(output, status) : status === 0;
	if (well) passed++;
	else {
		failed++;
		console.log(output);
	}
	console.log(`${well ? 'passed' : 'FAILED'}  ${name}  (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
}

/** @param {Step[]} steps one after the other */
async function runAll(steps) {
	for (const step of steps) await run(step);
}

await runAll(FIRST);
if (process.argv[2] === 'faults') {
	process.env.FAULTS = 'full';
	await runAll([BUILD, FAULTS]);
} else {
	await Promise.all([runAll(STATIC), runAll(UNIT)]);
	await runAll([BUILD, BROWSER]);
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
