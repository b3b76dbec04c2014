import { withPage } from './browser.js';
import { edition } from './edition.js';
import { open, processorTime, readThrough, renderers } from './page.js';
import { pathsOf } from './programmes.js';

const NODE = 'npm run edition, Node';
const BROWSER = 'from drop to preview, browser';

/**
 * The whole way from exports to an edition, as whoever publishes goes it.
 * @param {import('./parts.js').Sized} given
 */
export async function whole({ runs, page: book, programme, site }) {
	await book.times(runs, NODE, async () => {
		const { kilobytes, said: _, ...spent } = await edition(programme);
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
