import { expect, test, type Page } from '@playwright/test';
import { HOST } from './site';

const PAGES = ['/', '/participation', '/word-of-mouth', '/adoption', '/culture', '/en/', '/en/adoption', '/en/culture'];
/** Pages of text alone. */
const TEXTS = ['/methods', '/en/methods'];

/** Requests that left the site or fetched the database. */
function strangers(page: Page): string[] {
	const urls: string[] = [];
	page.on('request', (request) => {
		const url = new URL(request.url());
		const own = url.protocol === 'data:' || url.protocol === 'blob:' || url.host === HOST;
		if (!own || url.pathname.endsWith('.wasm')) urls.push(request.url());
	});
	return urls;
}

/** The living charts stand in for the written ones. */
const alive = (page: Page) => expect(page.locator('.still.live').first()).toBeAttached();

test('with script off the findings and their charts are in the page', async ({ browser }) => {
	const page = await browser.newPage({ javaScriptEnabled: false, baseURL: `http://${HOST}` });
	await page.goto('/');
	await expect(page.locator('html')).toHaveAttribute('lang', 'de');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Führungskräfte, die dabei waren, schreiben 1,8 Beiträge mehr pro Woche.'
	);
	await expect(page.locator('#participation-by-level .hero')).toHaveText('94 von 281');
	await expect(page.locator('figure')).toHaveCount(4);
	for (const figure of await page.locator('figure').all()) {
		await expect(figure.locator('.still svg:visible')).toHaveCount(1);
		await figure.getByText('Daten als Tabelle').click();
		expect(await figure.getByRole('row').count()).toBeGreaterThan(2);
	}
	await page.goto('/en/participation');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('One leader in three took part');
	await page.close();
});

for (const path of [...PAGES, ...TEXTS]) {
	test(`${path}: no other host, no database, no error`, async ({ page }) => {
		const urls = strangers(page);
		const errors: string[] = [];
		page.on('console', (message) => {
			// What Playwright itself says of `serviceWorkers: 'block'`.
			const own = message.text().endsWith('blocked by Playwright');
			if (['error', 'warning'].includes(message.type()) && !own) errors.push(message.text());
		});
		page.on('pageerror', (error) => errors.push(String(error)));
		await page.goto(path, { waitUntil: 'networkidle' });
		if (PAGES.includes(path)) await alive(page);
		expect(urls).toEqual([]);
		expect(errors).toEqual([]);
	});
}

test('nothing is wider than a small phone, and the phone has its own picture', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	for (const path of PAGES) {
		await page.goto(path);
		await alive(page);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
		// A chart is drawn anew once the edition beside the site is there.
		const width = async () => (await page.locator('.living svg').first().boundingBox())?.width;
		await expect.poll(width).toBeLessThanOrEqual(342);
	}
});

test('a slice is in the address, changes the numbers, and stays from page to page and language to language', async ({
	page
}) => {
	await page.goto('/');
	await page.getByLabel('Auswahl', { exact: true }).selectOption('unit:Vertrieb');
	await expect(page).toHaveURL(/slice=unit%3AVertrieb/);
	await expect(page.locator('#participation-by-level .hero')).toHaveText('31 von 62');
	await page.getByRole('link', { name: 'Teilnahme' }).click();
	await expect(page).toHaveURL(/\/participation\?slice=unit%3AVertrieb/);
	await expect(page.getByText('Auswahl: Vertrieb')).toBeVisible();
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL(/\/en\/participation\?slice=unit%3AVertrieb/);
	await expect(page.getByText('Selection: Vertrieb')).toBeVisible();
	await page.goto('/?slice=unit:Nirgendwo');
	await expect(page.getByRole('status')).toContainText('gibt es in der Ausgabe nicht');
	await expect(page.locator('#participation-by-level .hero')).toHaveText('94 von 281');
});

test('every figure gives its rows as CSV', async ({ page }) => {
	await page.goto('/word-of-mouth');
	const href = await page.locator('#word-of-mouth-share').getByRole('link', { name: /^CSV/ }).getAttribute('href');
	const lines = decodeURIComponent(href?.split(',').slice(1).join(',') ?? '')
		.trim()
		.split('\r\n');
	expect(lines[0]).toContain('Runde;Mentees;auf Empfehlung');
	expect(lines).toHaveLength(5);
	expect(lines[4]).toMatch(/^Runde 4;38;13;0,342/);
});

test('light or dark is the reader’s choice and stays', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto('/');
	await alive(page);
	await page.getByRole('button', { name: 'Hell oder dunkel' }).click();
	await page.goto('/adoption');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(15, 23, 38)');
});

test('an edition is opened from a file; what is none is refused with one sentence', async ({ page }) => {
	await page.goto('/');
	await alive(page);
	const open = (name: string, text: string) =>
		page
			.getByLabel('Andere Ausgabe öffnen')
			.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
	await open('x.json', '{"format":"groundswell-edition","version":9}');
	await expect(page.getByRole('alert')).toContainText('neueren Fassung');
	await open('x.json', 'no');
	await expect(page.getByRole('alert')).toContainText('keine Ausgabe');
	const edition = await (await page.request.get('/edition.json')).json();
	await open('own.json', JSON.stringify({ ...edition, programme: 'Eigenes Programm' }));
	await expect(page.getByText('Reverse Mentoring bei Eigenes Programm')).toBeVisible();
});

test('the methods page tells every question and what was decided; figures lead to their entry', async ({ page }) => {
	await page.goto('/adoption');
	await page
		.locator('#lasting-habit')
		.getByRole('link', { name: /^So wird gerechnet/ })
		.click();
	await expect(page).toHaveURL(/\/methods#lasting-habit$/);
	await expect(page.locator('#lasting-habit')).toBeInViewport();
	await expect(page.locator('article')).toHaveCount(27);
	const settings = page.locator('#settings');
	await expect(settings).toContainText('Beiträge · Viva Engage');
	await expect(settings).toContainText('31. Dezember 2025');
	await expect(settings).toContainText('Vorstand, Bereichsleitung, Abteilungsleitung, Teamleitung');
	await expect(settings).toContainText('−13 bis −1');
});

for (const path of ['/gallery', '/en/gallery']) {
	test(`${path}: every question with many people, with few and with none`, async ({ page }) => {
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(String(error)));
		page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
		await page.goto(path);
		const full = page.locator('[data-fixture=full]');
		await expect(full).toHaveCount(27);
		for (const one of await full.all()) {
			const id = (await one.getAttribute('data-question')) ?? '';
			const drawn = one.locator('.living svg, .cards li');
			await expect(drawn, id).toHaveCount(id === 'closing-stories' ? 8 : 1, { timeout: 30_000 });
		}
		await expect(page.locator('[data-fixture=empty] svg')).toHaveCount(0);
		expect(await page.locator('main').innerText()).not.toMatch(/undefined|NaN|Infinity|\[object/);
		expect(errors).toEqual([]);
	});
}

test('another edition and another selection redraw every picture', async ({ page }) => {
	const { readFile } = await import('node:fs/promises');
	await page.goto('/participation', { waitUntil: 'networkidle' });
	const living = page.locator('#participation-by-level .living svg');
	await expect(living).toContainText('Vorstand');
	const edition = (await readFile('static/edition.json', 'utf8')).replaceAll('Teamleitung', 'Kapitänin');
	await page
		.getByLabel('Andere Ausgabe öffnen')
		.setInputFiles({ name: 'edition.json', mimeType: 'application/json', buffer: Buffer.from(edition) });
	await expect(living).toContainText('Kapitänin');
	await expect(living).not.toContainText('Teamleitung');
	const whole = await living.textContent();
	await page.getByLabel('Auswahl').selectOption('region:DACH');
	await expect(living).not.toHaveText(whole ?? '');
});
