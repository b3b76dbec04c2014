/** Steps of a run of tests, each a process whose output is shown where it fails. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @returns {string[]} the command of a package's script in JavaScript */
export const bin = (/** @type {string} */ path) => [process.execPath, `node_modules/${path}`];

/** @typedef {[name: string, command: string[], wanted?: (output: string, status: number | null) => boolean]} Step */

/** @type {Step[]} Without these nothing of ours can be imported. */
export const GENERATED = [
	[
		'messages',
		[
			...bin('@inlang/paraglide-js/bin/run.js'),
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
	['sync', [...bin('@sveltejs/kit/svelte-kit.js'), 'sync']]
];

export class Run {
	#passed = 0;
	#failed = 0;
	#env;

	/** @param {Record<string, string>} [env] what every step is told besides */
	constructor(env = {}) {
		this.#env = env;
	}

	/** @param {Step[]} steps one after the other */
	async all(steps) {
		for (const step of steps) await this.#one(step);
	}

	/** @param {Step} step */
	async #one([name, [command = '', ...args], wanted]) {
		const begun = Date.now();
		// As CI: no test may be singled out, and no missing snapshot is written in passing.
		const child = spawn(command, args, { cwd: root, env: { ...process.env, CI: 'true', ...this.#env } });
		let output = '';
		for (const stream of [child.stdout, child.stderr])
			stream.on('data', (/** @type {Buffer} */ part) => (output += part));
		/** @type {number | null} */
		const status = await new Promise((resolve) => child.on('close', resolve));
		const well = wanted ? wanted(output, status) : status === 0;
		if (well) this.#passed++;
		else {
			this.#failed++;
			console.log(output);
		}
		console.log(`${well ? 'passed' : 'FAILED'}  ${name}  (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
	}

	/** @returns {never} */
	end() {
		console.log(`${this.#passed} passed, ${this.#failed} failed`);
		process.exit(this.#failed ? 1 : 0);
	}
}
