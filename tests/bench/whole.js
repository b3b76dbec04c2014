import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withPage } from './browser.js';
import { open, readThrough, renderers } from './page.js';
import { pathsOf } from './programmes.js';
import { root } from './site.js';

const NODE = 'npm run edition, Node';
const BROWSER = 'from drop to preview, browser';

/** Runs the command for an edition. @returns {Promise<{ took: number, peak: number }>} milliseconds, kilobytes */
async function edition(/** @type {import('./programmes.js').Programme} */ { folder }) {
	const out = `${folder}.json`;
	const peak = `${folder}.peak`;
	const from = performance.now();
	const child = spawn(
		process.execPath,
		[
			'--import',
			pathToFileURL(join(root, 'tests/bench/tell-peak.js')).href,
			'src/cli/run.js',
			'edition',
			folder,
			'--out',
			out
		],
		{ cwd: root, stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, PEAK_FILE: peak } }
	);
	let said = '';
	child.stderr.on('data', (/** @type {Buffer} */ part) => (said = `${said}${part}`.slice(-1000)));
	const code = await new Promise((resolve) => child.on('close', resolve));
	const took = performance.now() - from;
	if (code !== 0) throw new Error(said.trim().split('\n').at(-1));
	const kilobytes = Number(readFileSync(peak, 'utf8'));
	for (const path of [out, peak]) rmSync(path);
	return { took, peak: kilobytes };
}

/**
 * The whole way from exports to an edition, as whoever publishes goes it.
 * @param {import('./parts.js').Sized} given
 */
export async function whole({ runs, page: book, programme, site }) {
	await book.times(runs, NODE, async () => {
		const { took, peak } = await edition(programme);
		book.note(NODE, took / 1000, 's');
		book.note(`${NODE}: peak`, peak / 1000, 'MB');
	});
	await book.times(runs, BROWSER, () =>
		withPage(site, async (page) => {
			await open(page);
			const from = performance.now();
			await page
				.getByLabel('Dateien wählen')
				.setInputFiles(pathsOf(programme, [...programme.lists, ...programme.usage]));
			await readThrough(page);
			const read = performance.now();
			await page.evaluate(() => (location.hash = 'publish'));
			const made = page.getByText('Ausgabe herunterladen', { exact: true });
			const alert = page.getByRole('alert').first();
			await made.or(alert).first().waitFor();
			if (!(await made.isVisible())) throw new Error((await alert.textContent()) ?? '');
			const now = performance.now();
			book.note(BROWSER, (now - from) / 1000, 's');
			book.note(`${BROWSER}: to read`, (read - from) / 1000, 's');
			book.note(`${BROWSER}: from read to preview`, (now - read) / 1000, 's');
			const most = Math.max(...(await renderers(page)).map(({ most }) => most));
			if (most) book.note(`${BROWSER}: peak of the page's process`, most / 1000, 'MB');
		})
	);
}
