import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withPage } from './browser.js';
import { open, processorTime, readThrough, renderers } from './page.js';
import { pathsOf } from './programmes.js';
import { root } from './site.js';

const NODE = 'npm run edition, Node';
const BROWSER = 'from drop to preview, browser';

/**
 * Runs the command for an edition.
 * @returns {Promise<{ took: number, processor: number, kilobytes: number }>} milliseconds, and the most memory it held
 */
async function edition(/** @type {import('./programmes.js').Programme} */ { folder }) {
	const out = `${folder}.json`;
	const told = `${folder}.spent`;
	const from = performance.now();
	const child = spawn(
		process.execPath,
		[
			'--import',
			pathToFileURL(join(root, 'tests/bench/tell-spent.js')).href,
			'src/cli/run.js',
			'edition',
			folder,
			'--out',
			out
		],
		{ cwd: root, stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, SPENT_FILE: told } }
	);
	let said = '';
	child.stderr.on('data', (/** @type {Buffer} */ part) => (said = `${said}${part}`.slice(-1000)));
	const code = await new Promise((resolve) => child.on('close', resolve));
	const took = performance.now() - from;
	if (code !== 0) throw new Error(said.trim().split('\n').at(-1));
	const spent = JSON.parse(readFileSync(told, 'utf8'));
	for (const path of [out, told]) rmSync(path);
	return { took, ...spent };
}

/**
 * The whole way from exports to an edition, as whoever publishes goes it.
 * @param {import('./parts.js').Sized} given
 */
export async function whole({ runs, page: book, programme, site }) {
	await book.times(runs, NODE, async () => {
		const { kilobytes, ...spent } = await edition(programme);
		book.took(NODE, spent);
		book.note(`${NODE}: peak`, kilobytes / 1000, 'MB');
	});
	await book.times(runs, BROWSER, () =>
		withPage(site, async (page) => {
			await open(page);
			const before = await processorTime(page);
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
			book.took(BROWSER, { took: now - from, processor: 1000 * ((await processorTime(page)) - before) });
			book.note(`${BROWSER}: to read`, (read - from) / 1000, 's');
			book.note(`${BROWSER}: from read to preview`, (now - read) / 1000, 's');
			const most = Math.max(...(await renderers(page)).map(({ most }) => most));
			if (most) book.note(`${BROWSER}: peak of the page's process`, most / 1000, 'MB');
		})
	);
}
