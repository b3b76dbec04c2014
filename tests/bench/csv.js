import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { apart } from './apart.js';
import { withPage } from './browser.js';
import { open, processorTime, readThrough } from './page.js';
import { installPhases } from './phase-probe.js';
import { pathsOf } from './programmes.js';
import { readCsv } from './read-csv.js';
import { hostReference } from './reference-host.js';

/** Four ways for the same files. */
const NAMES = {
	reference: 'duckdb-wasm alone, browser',
	browser: 'Groundswell, browser, from drop to read',
	node: 'Groundswell, Node, from drop to read',
	native: 'native DuckDB alone, one thread'
};

/** @returns {Promise<{ columns: string[], delimiter: string }>} what the first line of a generated file says */
async function headOf(/** @type {string} */ path) {
	const stream = createReadStream(path);
	for await (const line of createInterface({ input: stream })) {
		stream.destroy();
		const delimiter = line.includes(';') ? ';' : ',';
		return { columns: line.split(delimiter), delimiter };
	}
	throw new Error(`${path} is empty`);
}

/**
 * From usage files to tables of DuckDB: by DuckDB alone, every column as text, and by Groundswell, which also decodes,
 * mends and types them. Whoever has the lists of people and participants has read them before.
 * @param {import('./parts.js').Sized} given
 */
export async function csv({ runs, page: book, programme, site }) {
	const usage = pathsOf(programme, programme.usage);
	const { columns, delimiter } = await headOf(usage[0] ?? '');
	/** @param {string} what @param {{ took: number, processor: number }} spent @param {number} rows that were read */
	const note = (what, spent, rows) => {
		if (rows !== programme.rows) throw new Error(`${rows} of ${programme.rows} rows were read`);
		book.took(what, spent);
		book.note(`${what}: rows`, rows / spent.took, '1,000/s');
	};
	const notePhases = (/** @type {string} */ what, /** @type {Record<string, number>} */ phases) => {
		for (const [phase, took] of Object.entries(phases)) book.note(`${what}: ${phase}`, took / 1000, 's');
	};

	const reference = await hostReference();
	await book.times(runs, NAMES.reference, () =>
		withPage(reference.address, async (page) => {
			await page.goto(reference.address);
			await page.locator('input').setInputFiles(usage);
			await page.evaluate('started');
			const sql = readCsv(
				usage.map((path) => basename(path)),
				columns,
				delimiter
			);
			const before = await processorTime(page);
			const { took, rows } = /** @type {{ took: number, rows: number }} */ (
				await page.evaluate(`measure(${JSON.stringify(sql)})`)
			);
			note(NAMES.reference, { took, processor: 1000 * ((await processorTime(page)) - before) }, rows);
		})
	);
	reference.stop();

	await book.times(runs, NAMES.browser, () =>
		withPage(site, async (page) => {
			await page.addInitScript(installPhases);
			await open(page);
			const files = page.getByLabel('Dateien wählen');
			const others = [...programme.lists, ...(programme.recipe ? [programme.recipe] : [])];
			await files.setInputFiles(pathsOf(programme, others));
			await readThrough(page);
			const before = await processorTime(page);
			await page.evaluate(() => phases.start());
			await files.setInputFiles(usage);
			const { took, by } = await page.evaluate(() => phases.idle());
			const processor = 1000 * ((await processorTime(page)) - before);
			await readThrough(page);
			// The page names the rows of each file; one that could not be read has none.
			const each = (programme.rows / usage.length).toLocaleString('de');
			const told = await page.getByText(each).count();
			note(NAMES.browser, { took, processor }, told ? programme.rows : 0);
			notePhases(NAMES.browser, by);
		})
	);
	await book.times(runs, NAMES.node, async () => {
		const { phases, rows, ...spent } = await apart('import', programme);
		note(NAMES.node, spent, rows);
		notePhases(NAMES.node, phases);
	});
	await book.times(runs, NAMES.native, async () => {
		const { rows, ...spent } = await apart('native-csv', { sql: readCsv(usage, columns, delimiter) });
		note(NAMES.native, spent, rows);
	});
	// Beside the way to rows in the database stand checks and counts, which DuckDB alone does not make.
	book.ratio('reading alone / duckdb-wasm alone, browser', `${NAMES.browser}: reading`, NAMES.reference);
	for (const by of ['', ': processor']) {
		book.ratio(`Groundswell / duckdb-wasm alone, browser${by}`, NAMES.browser + by, NAMES.reference + by);
		book.ratio(`Groundswell, Node / native DuckDB alone${by}`, NAMES.node + by, NAMES.native + by);
		book.ratio(`duckdb-wasm alone / native DuckDB alone${by}`, NAMES.reference + by, NAMES.native + by);
	}
}
