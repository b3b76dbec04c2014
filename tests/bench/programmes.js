import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { generate } from '../companies/generate.js';

const SEED = 1;

/**
 * @typedef {{ folder: string, usage: string[], lists: string[], recipe: string | null, rows: number }} Programme paths
 * within the folder, `/` between their parts; rows: those of the usage files
 */

/** Generated programmes, each written when it is first asked for and kept until the next size. */
export class Programmes {
	#folder = mkdtempSync(join(tmpdir(), 'bench-'));
	/** @type {Map<string, Promise<Programme>>} */
	#written = new Map();

	/** @param {number} people @param {number} weeks @param {string} form of the usage */
	of(people, weeks, form) {
		const name = `${people}-${form}`;
		let written = this.#written.get(name);
		if (!written) this.#written.set(name, (written = this.#write(join(this.#folder, name), people, weeks, form)));
		return written;
	}

	/** @returns {Promise<Programme>} */
	async #write(
		/** @type {string} */ folder,
		/** @type {number} */ people,
		/** @type {number} */ weeks,
		/** @type {string} */ form
	) {
		process.stderr.write(`writing a programme of ${people} people, usage: ${form}\n`);
		const files = await generate({ people, weeks, seed: SEED, out: folder, usage: form });
		const paths = (/** @type {boolean} */ usage) =>
			files.filter((file) => file.usage === usage).map(({ path }) => relative(folder, path).replaceAll('\\', '/'));
		return {
			folder,
			usage: paths(true),
			lists: paths(false),
			recipe: form === 'one' ? 'recipe.json' : null,
			rows: files.reduce((sum, { rows, usage }) => sum + (usage ? rows : 0), 0)
		};
	}

	/** Thirty million rows are gigabytes; nothing of them is left behind. */
	forget() {
		this.#written.clear();
		rmSync(this.#folder, { recursive: true, force: true });
	}
}

/** Absolute paths of some of a programme's files. */
export const pathsOf = (/** @type {Programme} */ { folder }, /** @type {string[]} */ names) =>
	names.map((name) => join(folder, name));
