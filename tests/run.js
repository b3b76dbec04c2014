/** `npm test`: installs if needed, finds a browser, runs every step and prints what passed. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { prepare } from '../src/cli/start.js';
import { findBrowser } from './find-browser.js';

const root = fileURLToPath(new URL('..', import.meta.url));
prepare();
const browser = findBrowser();

const bin = (/** @type {string} */ path) => [process.execPath, `node_modules/${path}`];
const svelteCheck = bin('svelte-check/bin/svelte-check');

/** @type {[name: string, command: string[], wanted?: (output: string, status: number | null) => boolean][]} */
const STEPS = [
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
	['format', [...bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']],
	['lint', [...bin('eslint/bin/eslint.js'), '--max-warnings', '0', '.']],
	['types', [...svelteCheck, '--tsconfig', './tsconfig.json', '--fail-on-warnings']],
	[
		'types: deliberate errors are found',
		[...svelteCheck, '--tsconfig', './tests/types/tsconfig.json', '--output', 'machine'],
		(output, status) => {
			// These two and no other: a check that stumbles over something else has not looked.
			const found = [...output.matchAll(/ ERROR "([^"]+)"/g)].map(([, file = '']) => file.split(/[\\/]/).at(-1));
			return status !== 0 && found.toSorted().join() === 'Deliberate.svelte,deliberate.ts';
		}
	],
	['unused', [...bin('knip/bin/knip.js')]],
	['unit and golden', [...bin('vitest/vitest.mjs'), 'run']],
	['demo edition', [process.execPath, 'src/cli/run.js', 'demo']],
	['build', [...bin('vite/bin/vite.js'), 'build']],
	['browser', [...bin('@playwright/test/cli.js'), 'test']]
];

let failed = 0;
for (const [name, [command = '', ...args], wanted] of STEPS) {
	const begun = Date.now();
	const { status, stdout, stderr } = spawnSync(command, args, {
		cwd: root,
		encoding: 'utf8',
		maxBuffer: 2 ** 28,
		// As CI: no test may be singled out, and no missing snapshot is written in passing.
		env: { ...process.env, CI: 'true', BROWSER_PATH: browser }
	});
	const output = `${stdout}${stderr}`;
	const passed = wanted ? wanted(output, status) : status === 0;
	if (!passed) {
		failed++;
		console.log(output);
	}
	console.log(`${passed ? 'passed' : 'FAILED'}  ${name}  (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
}
if (!existsSync(`${root}/build/index.html`)) console.log('There is no build/index.html.');
console.log(`${STEPS.length - failed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
