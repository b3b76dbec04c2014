/** What a hand does on the page of the workshop, and what is measured meanwhile. */
import { readFileSync } from 'node:fs';

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {(what: string, value: number) => void} Note
 * @typedef {{ page: Page, files: Record<string, string>, note: Note }} Given files: what it holds → path
 */

/** Words of the page for its phases. */
export const PHASES = {
	reading: 'Dateien werden gelesen',
	staging: 'Zeilen werden übernommen',
	typing: 'Tabellen werden gebildet',
	asking: 'Fragen werden beantwortet'
};
const phaseOf = (/** @type {string} */ text) =>
	Object.entries(PHASES).find(([, words]) => words === text)?.[0] ?? (text ? 'starting' : 'shown');

export const pause = (/** @type {number} */ milliseconds) =>
	new Promise((resolve) => setTimeout(resolve, milliseconds));
/** Files are read, and the page does nothing more; an alert says what could not be done at all. */
export async function readThrough(/** @type {Page} */ page) {
	const alert = page.getByRole('alert').first();
	await page.getByRole('heading', { name: 'So wurden die Dateien gelesen' }).or(alert).first().waitFor();
	await idle(page);
	if (await alert.isVisible()) throw new Error((await alert.textContent()) ?? '');
}
export const open = (/** @type {Page} */ page) => page.goto('/workshop', { waitUntil: 'networkidle' });
export const drop = (/** @type {Given} */ { page, files }, /** @type {string[]} */ names) =>
	page.getByLabel('Dateien wählen').setInputFiles(names.map((name) => files[name] ?? ''));
export const idle = (/** @type {Page} */ page) =>
	page.getByRole('button', { name: 'Abbrechen' }).waitFor({ state: 'hidden' });

/** Milliseconds from going to a step until something of it is on the screen. */
export const goTo = (/** @type {Page} */ page, /** @type {string} */ step, /** @type {string} */ selector) =>
	page.evaluate(([step, selector]) => {
		const from = performance.now();
		location.hash = step;
		return probe.until(() => document.querySelector(selector), from);
	}, /** @type {const} */ ([step, selector]));

/** Does something while keys are pressed, and notes by phase how long the page stayed away. */
export async function watched(/** @type {Given} */ { page, note }, /** @type {() => Promise<unknown>} */ work) {
	await page.evaluate(() => probe.start());
	const begun = performance.now();
	let done = false;
	const pressing = (async () => {
		while (!done) await Promise.all([page.keyboard.press('Tab'), pause(80)]);
	})();
	let took = 0;
	try {
		await work();
		took = performance.now() - begun;
	} finally {
		done = true;
		await pressing;
	}
	const phases = await page.evaluate(() => probe.stop());
	for (const [text, { gap, frame }] of Object.entries(phases)) {
		note(`${phaseOf(text)}, longest gap of a 10 ms timer`, gap);
		// The browser tells of no frame that came within 16 ms.
		note(`${phaseOf(text)}, longest from a key to its frame`, Math.max(16, frame));
	}
	return took;
}

/** Heap of the page's own thread, and, where the system tells it, the most that its process with all workers held. */
export async function noteMemory(/** @type {Given} */ { page, note }) {
	const heap = await page.evaluate(
		() => /** @type {Performance & { memory: { usedJSHeapSize: number } }} */ (performance).memory.usedJSHeapSize
	);
	note('heap of the page, MB', heap / 1e6);
	const most = Math.max(...(await renderers(page)).map(({ most }) => most));
	if (most) note('most of the process, MB', most / 1000);
}

/** Seconds of the processor that pages and their workers have taken so far. */
export const processorTime = async (/** @type {Page} */ page) =>
	(await renderers(page)).reduce((sum, { cpuTime }) => sum + cpuTime, 0);

/** @returns {Promise<{ cpuTime: number, most: number }[]>} processes of pages: seconds, and kilobytes at most or 0 where the system does not tell */
export async function renderers(/** @type {Page} */ page) {
	const session = await /** @type {import('@playwright/test').Browser} */ (
		page.context().browser()
	).newBrowserCDPSession();
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	await session.detach();
	const mostOf = (/** @type {number} */ id) => {
		try {
			return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0);
		} catch {
			return 0;
		}
	};
	return processInfo
		.filter(({ type }) => type === 'renderer')
		.map(({ id, cpuTime }) => ({ cpuTime, most: mostOf(id) }));
}

/** Waits until the processes of pages do next to nothing: a cancelled query must not go on where nobody sees it. */
export async function quiet(/** @type {Page} */ page) {
	for (let before = await processorTime(page); ;) {
		await pause(100);
		const now = await processorTime(page);
		if (now - before < 0.02) return;
		before = now;
	}
}
