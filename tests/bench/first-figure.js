import { launch } from './browser.js';
import { installFirstProbe } from './first-probe.js';

export const VIEWPORTS = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };
/** A laptop of the company at a good line; a phone at a middling one. */
export const THROTTLES = { none: null, slow: { cpu: 4, bytesPerSecond: 10e6 / 8, latency: 40 } };
/** How long the page is left alone after it has loaded: living charts and the whole edition come late. */
const REST = 2500;

/** @typedef {{ cpu: number, bytesPerSecond: number, latency: number }} Throttle */

/**
 * One cold visit: how soon the first figure is painted, and what it costs. What must hold is in
 * tests/browser/budgets.test.ts.
 * @returns {Promise<Record<string, number | undefined>>} milliseconds, kilobytes, shift
 */
export async function visit(
	/** @type {string} */ address,
	/** @type {{ viewport: { width: number, height: number }, throttle: Throttle | null, script: boolean }} */
	{ viewport, throttle, script }
) {
	const browser = await launch();
	try {
		const context = await browser.newContext({ viewport, javaScriptEnabled: script, serviceWorkers: 'block' });
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		await session.send('Network.enable');
		if (throttle) {
			await session.send('Emulation.setCPUThrottlingRate', { rate: throttle.cpu });
			await session.send('Network.emulateNetworkConditions', {
				offline: false,
				latency: throttle.latency,
				downloadThroughput: throttle.bytesPerSecond,
				uploadThroughput: throttle.bytesPerSecond
			});
		}
		/** @type {{ at: number, bytes: number, script: boolean }[]} */
		const parts = [];
		/** Seconds between the clock of the network and the wall. */
		let apart = 0;
		const scripts = new Set();
		session.on('Network.requestWillBeSent', ({ wallTime, timestamp }) => (apart = wallTime - timestamp));
		session.on('Network.responseReceived', ({ requestId, timestamp, response, type }) => {
			if (type === 'Script') scripts.add(requestId);
			parts.push({ at: timestamp, bytes: response.encodedDataLength, script: scripts.has(requestId) });
		});
		session.on('Network.dataReceived', ({ requestId, timestamp, encodedDataLength }) =>
			parts.push({ at: timestamp, bytes: encodedDataLength, script: scripts.has(requestId) })
		);
		if (script) await page.addInitScript(installFirstProbe);
		await page.goto(address, { waitUntil: 'load' });
		await page.waitForTimeout(REST);
		const { origin, first, seen } = await page.evaluate(() => ({
			origin: performance.timeOrigin,
			first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
			seen: /** @type {Window & { seen?: Record<string, number> }} */ (window).seen ?? {}
		}));
		// Without script nothing can watch; the page is then one paint, the first.
		const figure = seen.figure ?? first;
		const sum = (/** @type {typeof parts} */ some) => some.reduce((all, { bytes }) => all + bytes, 0);
		const before = parts.filter(({ at }) => (at + apart) * 1000 <= origin + figure);
		return {
			'first paint, ms': first,
			'first figure, ms': figure,
			'before it, kB': sum(before) / 1000,
			'in all, kB': sum(parts) / 1000,
			'script, kB': sum(parts.filter((part) => part.script)) / 1000,
			...(script && { 'LCP, ms': seen.largest, 'long tasks, ms': seen.longTasks, CLS: seen.shift })
		};
	} finally {
		await browser.close();
	}
}
