import { readdirSync, readFileSync } from 'node:fs';
import { createServer as createHttp } from 'node:http';
import { createServer as createTcp, type Server } from 'node:net';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { listen, plainHost, type Host } from './plain-host';
import { record, type Recorder } from './recorder';
import { ways } from './ways-out';
import { dropFiles, openWorkshop, settled } from './workshop';

// One after the other: they share a browser whose every request goes through one recorder; see recorder.ts.
test.describe.configure({ mode: 'serial' });

const NORDWERK = readdirSync('data/nordwerk').map((name) => `data/nordwerk/${name}`);
/** Addresses of all pages that were built. */
const PAGES = readdirSync('build', { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('.html'))
	.map((name) => `/${name.replace(/(^|\/)index\.html$/, '$1').replace(/\.html$/, '')}`)
	.toSorted();
let site: Host;
let other: Host;
let raw: Server;
let recorder: Recorder;
let browser: Browser;
/** Connections to a port where nobody speaks HTTP: what passed the proxy by. */
let knocks = 0;
let rawPort = 0;

/** Where Chromium itself goes from any page, also an empty one: it readies itself for a search. */
const OF_THE_BROWSER = 'tunnel://www.google.com:443';

test.beforeAll(async ({ playwright }, info) => {
	site = await plainHost();
	// A page without a policy, whose worker starts a worker, and all three ask for something.
	const nested = "fetch('/nested')";
	const worker = `fetch('/worker'); new Worker(URL.createObjectURL(new Blob([${JSON.stringify(nested.replace("'/", "'ORIGIN/"))}])))`;
	other = await listen(
		createHttp(({ url, headers }, response) => {
			const own = `http://${headers.host}`;
			if (url === '/worker.js') {
				response.writeHead(200, { 'content-type': 'text/javascript' }).end(worker.replace('ORIGIN', own));
				return;
			}
			const body = url === '/' ? "<script>new Worker('/worker.js'); fetch('/page')</script>" : '';
			response.writeHead(200, { 'content-type': 'text/html', 'access-control-allow-origin': '*' }).end(body);
		})
	);
	raw = createTcp((socket) => {
		knocks++;
		socket.destroy();
	});
	await new Promise<void>((resolve) => raw.listen(0, '127.0.0.1', resolve));
	rawPort = (raw.address() as { port: number }).port;
	recorder = await record();
	browser = await playwright.chromium.launch({
		// Chromium itself asks its maker what the fields of any page are for.
		args: [...(info.project.use.launchOptions?.args ?? []), '--disable-features=AutofillServerCommunication']
	});
});
test.afterAll(async () => {
	await browser.close();
	for (const { server } of [site, other, recorder.proxy]) server.closeAllConnections();
	for (const server of [site.server, other.server, recorder.proxy.server, raw]) server.close();
});
test.beforeEach(() => {
	recorder.asked.length = 0;
	knocks = 0;
});

/**
 * A page of its own context, so that the browser's own updates, which belong to no context, are not taken for the page's.
 * Without the bypass Chromium would ask this machine's hosts past the proxy.
 */
const open = async (origin: string): Promise<Page> =>
	(
		await browser.newContext({ baseURL: origin, proxy: { server: recorder.proxy.origin, bypass: '<-loopback>' } })
	).newPage();
/** What was asked of anybody but the site. */
const strangers = () =>
	recorder.asked.filter((address) => !address.startsWith(`${site.origin}/`) && address !== OF_THE_BROWSER);

test('the recorder sees what a page, its worker and the worker of that ask for', async () => {
	const page = await open(other.origin);
	await page.goto('/');
	for (const path of ['/', '/page', '/worker', '/nested'])
		await expect.poll(() => recorder.asked).toContain(other.origin + path);
	await page.evaluate((port) => fetch(`http://127.0.0.1:${port}/`).catch(() => {}), rawPort);
	expect(knocks).toBeGreaterThan(0);
	await page.context().close();
});

test('no file of the site names the host that the browser itself asks', () => {
	const files = readdirSync('build', { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name));
	expect(files.length).toBeGreaterThan(100);
	const naming = files.filter((name) => readFileSync(`build/${name}`).includes('google.com'));
	// A list to read, in which authors give their own addresses; nothing on the site loads it.
	expect(naming.filter((name) => name !== 'licences.txt')).toEqual([]);
});

test('every page, in both languages, asks its own site for everything', async () => {
	expect(PAGES.length).toBeGreaterThan(15);
	const left = [...PAGES];
	const walk = async () => {
		const page = await open(site.origin);
		for (let path = left.shift(); path; path = left.shift()) await page.goto(path, { waitUntil: 'networkidle' });
		await page.context().close();
	};
	// To wait for silence takes longer than to load.
	await Promise.all(Array.from({ length: 4 }, walk));
	for (const path of PAGES) expect(recorder.asked).toContain(site.origin + path);
	expect(strangers()).toEqual([]);
});

test('the whole workshop asks its own site for everything; page, desk, database and seal have no way out', async () => {
	const page = await open(site.origin);
	await openWorkshop(page);
	await dropFiles(page, NORDWERK);
	await expect(page.getByRole('heading', { name: 'So wurden die Dateien gelesen' })).toBeVisible({ timeout: 90_000 });
	for (const name of ['Zuordnen', 'Nachbessern', 'Was sich sagen lässt', 'Vorschau und Ausgabe']) {
		await page.getByRole('navigation', { name: 'Schritte' }).getByRole('link', { name }).click();
		await settled(page);
	}
	await expect(page.getByRole('button', { name: 'Ausgabe herunterladen' })).toBeVisible({ timeout: 60_000 });
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Ausgabe herunterladen' }).click();
	await download;
	await page.getByRole('link', { name: 'Vorschau in den Seiten der Auftraggeber' }).click();
	await expect(page.locator('#participation-by-level .hero').first()).toBeVisible();
	await page.getByRole('link', { name: 'Zurück zur Werkstatt' }).click();
	expect(strangers()).toEqual([]);

	// Sealing ends its worker; this one never hears of its job, and stays.
	await page.evaluate(() => {
		const post = Worker.prototype.postMessage;
		Worker.prototype.postMessage = function (message: { kind?: string }) {
			if (message.kind !== 'seal') post.call(this, message);
		};
	});
	await page.getByRole('button', { name: 'Mit Kennwort versiegeln' }).click();
	await page.getByRole('button', { name: 'Versiegelte Ausgabe herunterladen' }).click();
	// The desk's worker, the database's that the desk has started, and the one that seals.
	await expect.poll(() => page.workers()).toHaveLength(3);
	const given = { http: other.origin, port: rawPort };
	for (const place of [...page.workers(), page] as Pick<Page, 'evaluate'>[])
		expect(await place.evaluate(ways, given)).toEqual([]);
	expect(strangers()).toEqual([]);
	expect(knocks).toBe(0);
	await page.context().close();
});

test('without a policy the same ways are open', async () => {
	const page = await open(other.origin);
	await page.goto('/none');
	const found = await page.evaluate(ways, { http: other.origin, port: rawPort });
	expect(found).toEqual(expect.arrayContaining(['fetch', 'XMLHttpRequest', 'eval', 'Function', 'Worker of text']));
	const paths = 'fetch import.js xhr events worker.js beacon image.png style.css script.js video.mp4 frame form object';
	for (const path of paths.split(' ')) expect(recorder.asked).toContain(`${other.origin}/${path}`);
	expect(knocks).toBeGreaterThan(0);
	await page.context().close();
});
