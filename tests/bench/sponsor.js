import { withPage } from './browser.js';
import { THROTTLES, VIEWPORTS, visit } from './first-figure.js';
import { gzipHost } from './gzip-host.js';
import { installProbe } from './probe.js';
import { root } from './site.js';

const SLICES = 8;

/** Milliseconds from each choice of a slice until its first figure is painted. */
async function clicks(/** @type {import('@playwright/test').Page} */ page) {
	await page.addInitScript(installProbe);
	await page.goto('/', { waitUntil: 'networkidle' });
	// A living chart takes the place of the written picture when the page has nothing else to do.
	await page.waitForTimeout(2500);
	return page.evaluate(async (most) => {
		const select = /** @type {HTMLSelectElement} */ (document.querySelector('select#slice'));
		const keys = [...select.options].map(({ value }) => value).filter((key) => key !== select.value);
		const shown = () => document.querySelector('figure')?.outerHTML;
		const took = [];
		for (const key of keys.slice(0, most)) {
			const before = shown();
			const from = performance.now();
			select.value = key;
			select.dispatchEvent(new Event('change', { bubbles: true }));
			took.push(await probe.until(() => shown() !== before, from));
		}
		return took;
	}, SLICES);
}

/**
 * What whoever reads the demo's edition waits for, at a desk and on a phone, at a good line and a middling one.
 * @param {import('./parts.js').Given} given
 */
export async function sponsor({ runs, page: book }) {
	const host = await gzipHost(`${root}/build`);
	try {
		for (const [seat, viewport] of Object.entries(VIEWPORTS))
			for (const [line, throttle] of Object.entries(THROTTLES))
				for (const script of [true, false]) {
					const name = `${seat}, ${line === 'none' ? 'unthrottled' : '4× CPU, 10 Mbit/s'}${script ? '' : ', no script'}`;
					await book.times(runs, name, async () => {
						for (const [what, value] of Object.entries(await visit(host.address, { viewport, throttle, script }))) {
							const [label = '', unit = ''] = what.split(', ');
							book.note(`${name}: ${label}`, value ?? 0, unit);
						}
					});
				}
		await book.times(runs, 'slice', () =>
			withPage(host.address, async (page) => {
				for (const took of await clicks(page)) book.note('from a click on a slice to its figure', took, 'ms');
			})
		);
	} finally {
		host.stop();
	}
}
