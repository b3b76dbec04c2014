/**
 * Measures how soon the first figure of the overview is painted, and what it costs. It asserts nothing; what must hold
 * is in tests/browser/budgets.test.ts.
 *
 *   node tests/bench/first-figure.js [--runs N] [--json FILE] [--path /en/]      after npm run build
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findBrowser } from '../find-browser.js';
import { installFirstProbe } from './first-probe.js';
import { gzipHost } from './gzip-host.js';
import { median } from './median.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const VIEWPORTS = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };
/** A laptop of the company at a good line; a phone at a middling one. */
const THROTTLES = { none: null, slow: { cpu: 4, bytesPerSecond: 10e6 / 8, latency: 40 } };
/** How long the page is left alone after it has loaded: living charts and the whole edition come late. */
const REST = 2500;

/** @typedef {{ cpu: number, bytesPerSecond: number, latency: number }} Throttle */

/** One cold visit. @returns {Promise<Record<string, number>>} milliseconds, bytes, shift */
async function visit(
	/** @type {string} */ address,
	/** @type {{ viewport: { width: number, height: number }, throttle: Throttle | null, script: boolean }} */
	{ viewport, throttle, script }
) {
	// A browser of its own each time: nothing is cached, nothing is compiled.
	const browser = await chromium.launch({
		executablePath: findBrowser() || undefined,
		args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
	});
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

const { values: options } = parseArgs({
	options: { runs: { type: 'string', default: '5' }, json: { type: 'string' }, path: { type: 'string', default: '/' } }
});
const host = await gzipHost(`${root}/build`);
/** @type {Record<string, Record<string, number>>} */
const rows = {};
const loads = [];
try {
	for (const [seat, viewport] of Object.entries(VIEWPORTS))
		for (const [line, throttle] of Object.entries(THROTTLES))
			for (const script of [true, false]) {
				/** @type {Record<string, number>[]} */
				const runs = [];
				for (let run = 0; run < Number(options.runs); run++) {
					loads.push(loadavg()[0] ?? 0);
					runs.push(await visit(host.address + options.path, { viewport, throttle, script }));
				}
				rows[`${seat}, ${line === 'none' ? 'unthrottled' : '4× CPU, 10 Mbit/s'}${script ? '' : ', no script'}`] =
					Object.fromEntries(
						Object.keys(runs[0] ?? {}).map((what) => {
							const value = median(runs.map((one) => one[what] ?? 0));
							return [what, what === 'CLS' ? Number(value.toFixed(4)) : Math.round(value)];
						})
					);
			}
} finally {
	host.stop();
}
const machine = {
	processor: cpus()[0]?.model,
	cores: cpus().length,
	node: process.versions.node,
	load: { median: median(loads), most: Math.max(...loads) },
	version: JSON.parse(readFileSync(`${root}/package.json`, 'utf8')).version
};
console.log(machine);
console.table(rows);
if (options.json) writeFileSync(options.json, JSON.stringify({ machine, rows }, null, '\t'));
