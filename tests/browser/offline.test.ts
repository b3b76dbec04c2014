import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { keepOffline } from '../../src/hosting/keep-offline.js';
import { plainHost } from './plain-host';

interface Site {
	origin: string;
	/** Puts files over those of the host. */
	deploy: (folder: string) => void;
	stop: () => Promise<void>;
}

/** A host of its own for each test: what it serves changes, and it can be switched off. */
const test = base.extend<{ site: Site; scratch: string }>({
	scratch: async ({}, use) => {
		const folder = mkdtempSync(join(tmpdir(), 'offline-'));
		await use(folder);
		rmSync(folder, { recursive: true });
	},
	site: async ({ scratch }, use) => {
		const folder = join(scratch, 'host');
		const { server, origin } = await plainHost(folder);
		const stop = async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		};
		await use({ origin, stop, deploy: (from) => cpSync(from, folder, { recursive: true }) });
		await stop();
	}
});
test.use({ serviceWorkers: 'allow' });

const built = readdirSync('build', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
const SPONSORS = built
	.filter((name) => !/(workshop|explore|gallery)\.html$/.test(name))
	.map((name) => `/${name.replace(/(^|\/)index\.html$|\.html$/, '$1')}`);

/** Visits the overview and waits until the browser has kept the site. */
async function visit(page: Page, { origin }: Site, path = '/'): Promise<void> {
	await page.goto(origin + path);
	await page.evaluate(() => navigator.serviceWorker.ready);
	await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
}

const cacheNames = (page: Page) => page.evaluate(() => caches.keys());
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const line = (page: Page) => page.getByText(/^Neue Fassung – /);
/** Has the browser look for a new version, as it does by itself on every visit. */
const look = (page: Page) =>
	page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()));

/** The built site with another heading on the overview, as a build of it would be. */
function nextVersion(folder: string): string {
	cpSync('build', folder, { recursive: true, filter: (path) => !path.endsWith('.wasm') });
	const overview = readFileSync(`${folder}/index.html`, 'utf8');
	writeFileSync(`${folder}/index.html`, overview.replace(/(<title>)/, '$1Zweite Fassung · '));
	const worker = readFileSync(`${folder}/service-worker.js`, 'utf8');
	writeFileSync(`${folder}/service-worker.js`, worker.replace(/^.*\n/, ''));
	keepOffline(folder);
	return folder;
}
/** Takes the new version, and waits until the page has loaded anew without asking the old one for anything meanwhile. */
async function take(page: Page): Promise<void> {
	await page.evaluate(() => Object.assign(window, { same: true }));
	await page.getByRole('button', { name: 'neu laden' }).click();
	await expect.poll(() => page.evaluate(() => 'same' in window).catch(() => true)).toBe(false);
	expect(await isNext(page)).toBe(true);
}
/** Whether the page that the browser shows was written by the next version. */
const isNext = (page: Page) =>
	page.evaluate(async () => (await (await fetch('/')).text()).includes('<title>Zweite Fassung'));

test('after one visit every sponsors’ page opens without a host, in both languages, with its figures', async ({
	page,
	context,
	site
}) => {
	await visit(page, site);
	await site.stop();
	await context.setOffline(true);
	let drawn = 0;
	expect(SPONSORS).toEqual(
		expect.arrayContaining(['/', '/en/', '/adoption', '/en/culture', '/privacy', '/en/methods'])
	);
	for (const path of SPONSORS) {
		await page.goto(site.origin + path);
		await expect(heading(page), path).toBeVisible();
		await expect(page.locator('html')).toHaveAttribute('lang', path.startsWith('/en') ? 'en' : 'de');
		// Living figures are drawn by scripts, which were kept too.
		const figures = await page.locator('.chart').count();
		await expect(page.locator('.chart .living svg'), path).toHaveCount(figures);
		drawn += figures;
	}
	expect(drawn).toBeGreaterThan(2 * 27);
});

test('without network, links and slices work, and a file that is opened is kept nowhere', async ({ page, site }) => {
	await visit(page, site);
	await site.stop();
	await page.goto(`${site.origin}/?slice=${encodeURIComponent('unit:Vertrieb')}`);
	await expect(page.getByText('Auswahl: Vertrieb')).toBeVisible();
	await page.getByRole('link', { name: 'Teilnahme' }).click();
	await expect(page.getByText('Auswahl: Vertrieb')).toBeVisible();
	await expect(page.locator('figure .living svg').first()).toBeVisible();

	const edition = readFileSync('static/edition.json', 'utf8').replaceAll('Nordwerk', 'Geheimwerk');
	await page
		.getByLabel('Andere Ausgabe öffnen')
		.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(edition) });
	await expect(page).toHaveTitle(/Geheimwerk/);
	const kept = await page.evaluate(async () => {
		const texts = [];
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			for (const request of await cache.keys()) texts.push(await (await cache.match(request))!.text());
		}
		return texts;
	});
	expect(kept.some((text) => text.includes('Nordwerk'))).toBe(true);
	expect(kept.some((text) => text.includes('Geheimwerk'))).toBe(false);
});

test('the workshop, its database and its solver are not kept', async ({ page, site }) => {
	await visit(page, site);
	const addresses = await page.evaluate(async () => {
		const [name = ''] = await caches.keys();
		return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
	});
	expect(addresses).toContain('/adoption');
	expect(addresses.filter((path) => /workshop|explore|gallery|\.wasm$|workers\/(?!seal-worker)/.test(path))).toEqual(
		[]
	);
	await site.stop();
	await expect(page.goto(`${site.origin}/workshop`)).rejects.toThrow();
});

test('a page that needs the network says so, and the way back is open', async ({ page, site }) => {
	await visit(page, site);
	await page.goto(site.origin, { waitUntil: 'networkidle' });
	await site.stop();
	await page.getByRole('link', { name: 'Selbst fragen (SQL)' }).click();
	await expect(page.getByRole('heading', { name: 'Diese Seite braucht das Netz.' })).toBeVisible();
	await page.getByRole('main').getByRole('link', { name: 'Überblick' }).click();
	await expect(page.locator('#participation-by-level')).toBeVisible();
});

test('an edition that is laid beside the site shows at once, and is there without network', async ({
	page,
	site,
	scratch
}) => {
	await visit(page, site);
	const edition = readFileSync('static/edition.json', 'utf8').replaceAll('Nordwerk', 'Südwerk');
	const folder = mkdtempSync(join(scratch, 'edition-'));
	writeFileSync(join(folder, 'edition.json'), edition);
	site.deploy(folder);
	await page.reload();
	await expect(page.getByText('Reverse Mentoring bei Südwerk')).toBeVisible();
	await site.stop();
	await page.reload();
	await expect(page.getByText('Reverse Mentoring bei Südwerk')).toBeVisible();
});

test('a new version is told of and taken when the reader wants it, never before', async ({ page, site, scratch }) => {
	await visit(page, site);
	const [old] = await cacheNames(page);
	await expect(line(page)).toHaveCount(0);
	site.deploy(nextVersion(join(scratch, 'next')));
	await page.evaluate(() => Object.assign(window, { same: true }));
	await look(page);
	await expect(line(page)).toBeVisible();
	// Nothing has changed meanwhile: not the page, not what it would load, not after a visit more.
	expect(await page.evaluate(() => 'same' in window)).toBe(true);
	expect(await isNext(page)).toBe(false);
	await page.reload();
	await expect(line(page)).toBeVisible();
	expect(await isNext(page)).toBe(false);

	await take(page);
	await expect(heading(page)).toBeVisible();
	await expect(line(page)).toHaveCount(0);
	const now = await cacheNames(page);
	expect(now).toHaveLength(1);
	expect(now).not.toContain(old);
});

test('a new version waits while another window shows the old one', async ({ page, context, site, scratch }) => {
	await visit(page, site);
	const other = await context.newPage();
	await other.goto(`${site.origin}/adoption`);
	site.deploy(nextVersion(join(scratch, 'next')));
	await look(page);
	await page.getByRole('button', { name: 'neu laden' }).click();
	await expect(page.getByText('Erst die anderen Fenster')).toBeVisible();
	expect(await isNext(page)).toBe(false);
	await other.close();
	await take(page);
});

test('whoever has been in the workshop is offered no reload: it would take their work along', async ({
	page,
	site,
	scratch
}) => {
	await visit(page, site, '/workshop');
	site.deploy(nextVersion(join(scratch, 'next')));
	await look(page);
	await expect
		.poll(() => page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting)))
		.toBe(true);
	await page.getByRole('link', { name: 'Überblick' }).click();
	await expect(heading(page)).toContainText('Führungskräfte');
	await expect(line(page)).toHaveCount(0);
});

test('a site that is half replaced is not kept', async ({ page, site, scratch }) => {
	await visit(page, site);
	const [old] = await cacheNames(page);
	const next = nextVersion(join(scratch, 'next'));
	const half = mkdtempSync(join(scratch, 'half-'));
	cpSync(join(next, 'service-worker.js'), join(half, 'service-worker.js'));
	site.deploy(half);
	const ends = page.evaluate(async () => {
		const registration = (await navigator.serviceWorker.getRegistration())!;
		return new Promise((resolve) => {
			registration.addEventListener('updatefound', () => {
				const coming = registration.installing!;
				coming.addEventListener('statechange', () => resolve(coming.state));
			});
			void registration.update();
		});
	});
	expect(await ends).toBe('redundant');
	expect(await cacheNames(page)).toEqual([old]);
	await site.stop();
	await page.goto(`${site.origin}/adoption`);
	await expect(heading(page)).toBeVisible();
});
