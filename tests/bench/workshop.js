import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from './browser.js';
import { writeExports } from './exports.js';
import { installProbe } from './probe.js';
import { scenarios } from './scenarios.js';

/** Milliseconds that anything on the page may take. */
const TIMEOUT = 300_000;

/**
 * Whether the workshop's page stays alive while large exports are read.
 * @param {import('./parts.js').Given} given
 */
export async function workshop({ runs, page: book, only, site }) {
	const folder = mkdtempSync(join(tmpdir(), 'bench-'));
	const files = await writeExports(join(folder, 'exports'));
	const browser = await launch();
	try {
		for (const [name, play] of Object.entries(scenarios)) {
			if (!name.includes(only)) continue;
			await book.times(runs, name, async () => {
				const context = await browser.newContext({ baseURL: site });
				await context.addInitScript(installProbe);
				const page = await context.newPage();
				page.setDefaultTimeout(TIMEOUT);
				const note = (/** @type {string} */ what, /** @type {number} */ value) =>
					book.note(
						`${name}: ${what}`,
						Math.round(value),
						/, MB$/.test(what) ? 'MB' : /rows in the grid/.test(what) ? '' : 'ms'
					);
				try {
					await play({ page, files, note });
				} finally {
					await context.close();
				}
			});
		}
	} finally {
		await browser.close();
		rmSync(folder, { recursive: true });
	}
}
