import { chromium } from '@playwright/test';
import { findBrowser } from '../find-browser.js';

/** A browser of its own: nothing is cached, nothing is compiled, and its peak of memory is that of what it is used for. */
export const launch = () =>
	chromium.launch({
		executablePath: findBrowser() || undefined,
		args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--enable-precise-memory-info']
	});

/** Milliseconds that anything on a page may take: thirty million rows take their time. */
const PATIENCE = 3_600_000;

/**
 * Opens a page in a browser of its own, and closes both afterwards.
 * @template T
 * @param {string} address of the host
 * @param {(page: import('@playwright/test').Page) => Promise<T>} use
 */
export async function withPage(address, use) {
	const browser = await launch();
	try {
		const context = await browser.newContext({ baseURL: address });
		const page = await context.newPage();
		page.setDefaultTimeout(PATIENCE);
		return await use(page);
	} finally {
		await browser.close();
	}
}
