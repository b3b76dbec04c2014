/**
 * `npm test`: installs if needed, finds a browser, runs every step and prints what passed. `npm run test:faults`: only the
 * tests that break something on purpose, but all of each, where `npm test` takes a few at random.
 */
import { prepare } from '../src/cli/start.js';
import { findBrowser } from './find-browser.js';
import { bin, GENERATED, Run } from './steps.js';

prepare();
const run = new Run({ BROWSER_PATH: findBrowser() });

/** @typedef {import('./steps.js').Step} Step */

/** @type {Step[]} What everything else needs. */
const FIRST = [...GENERATED, ['demo edition', [process.execPath, 'src/cli/run.js', 'demo']]];

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

await run.all(FIRST);
if (process.argv[2] === 'faults') {
	process.env.FAULTS = 'full';
	await run.all([BUILD, FAULTS]);
} else {
	await Promise.all([run.all(STATIC), run.all(UNIT)]);
	await run.all([BUILD, BROWSER]);
}
run.end();
