import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { fieldCount } from '../../src/lib/components/privacy/fields/tables';
import { foundBarriers } from './found-barriers';
import { HOST } from './site';
import { dropFiles, openWorkshop, settled } from './workshop';

const PAGES = [
	{ path: '/privacy', lang: 'de', title: 'Datenschutz', heading: 'Was mit den Daten geschieht, und was nicht.' },
	{ path: '/en/privacy', lang: 'en', title: 'Privacy', heading: 'What happens to the data, and what does not.' }
];

for (const { path, lang, title, heading } of PAGES) {
	test(`${path}: is whole with script off, and its contents lead to every section`, async ({ browser }) => {
		const page = await browser.newPage({ javaScriptEnabled: false, baseURL: `http://${HOST}` });
		await page.goto(path);
		await expect(page.locator('html')).toHaveAttribute('lang', lang);
		await expect(page).toHaveTitle(new RegExp(`^${title} · .+ · Groundswell$`));
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
		const links = page.locator('main nav a');
		await expect(links).toHaveCount(11);
		for (const link of await links.all()) {
			await link.click();
			const id = (await link.getAttribute('href'))!.slice(1);
			await expect(page).toHaveURL(new RegExp(`#${id}$`));
			await expect(page.locator(`section#${id} h2`)).toBeInViewport();
			await expect(page.locator(`section#${id} h2`)).toHaveText((await link.textContent())!);
		}
		await expect(page.locator('#fields th[scope=row] .small code')).toHaveCount(fieldCount());
		expect(await page.locator('main').innerText()).not.toMatch(/undefined|NaN|\[object|[{}]/);
		// Every link within the page leads somewhere.
		for (const link of await page.locator('main a[href^="#"]').all())
			await expect(page.locator((await link.getAttribute('href'))!)).toBeAttached();
		await page.close();
	});

	test(`${path}: no barrier is found and nothing is too wide, light and dark, on a phone and a desk`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 390, height: 900 });
		await page.goto(path, { waitUntil: 'networkidle' });
		for (const width of [390, 1440]) {
			await page.setViewportSize({ width, height: 900 });
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				expect(await foundBarriers(page), `${colorScheme}, ${width} px`).toEqual([]);
			}
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
			for (const table of await page.locator('main table').all())
				expect(await table.evaluate((one) => one.scrollWidth <= one.parentElement!.clientWidth)).toBe(true);
		}
		// 1280 px at 400 per cent.
		await page.setViewportSize({ width: 320, height: 740 });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	});

	test(`${path}: paper shows all that the screen shows, and cuts no table at its side`, async ({ page }) => {
		await page.goto(path, { waitUntil: 'networkidle' });
		const texts = () => page.locator('main section').allInnerTexts();
		const onScreen = (await texts()).join('\n').replace(/\s+/g, ' ');
		// Whoever reads in the dark prints on white all the same.
		await page.getByRole('button', { name: lang === 'de' ? 'Hell oder dunkel' : 'Light or dark' }).click();
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		await expect(page.locator('body')).toHaveCSS('color', 'rgb(20, 33, 61)');
		await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
		await page.setViewportSize({ width: 680, height: 960 });
		expect((await texts()).join('\n').replace(/\s+/g, ' ')).toBe(onScreen);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(680);
		await expect(page.locator('header nav')).toBeHidden();
		await expect(page.locator('details')).toHaveCount(0);
	});
}

test('the languages know each other, and every page leads here', async ({ page }) => {
	await page.goto('/privacy');
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL(/\/en\/privacy$/);
	await page.getByRole('link', { name: 'Deutsch' }).click();
	await expect(page).toHaveURL(/\/privacy$/);
	for (const path of ['/', '/adoption', '/methods', '/workshop']) {
		await page.goto(path);
		const link = page.getByRole('contentinfo').getByRole('link', { name: 'Was geschieht mit den Daten?' });
		await expect(link).toHaveAttribute('href', '/privacy');
	}
	const own = page.getByRole('main').getByRole('link', { name: 'Was geschieht mit den Daten?' });
	await own.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(PAGES[0]!.heading);
});

test('the numbers of the example add up, and the sentence beside them is right', async ({ page }) => {
	await page.goto('/privacy');
	const stages = page.locator('.stages > div');
	await expect(stages).toHaveCount(3);
	const rows = await stages.first().getByRole('row').allInnerTexts();
	const [, ...numbers] = rows.map((row) =>
		row
			.split(/\s+/)
			.filter((cell) => /^\d+$/.test(cell))
			.map(Number)
	);
	const total = numbers.pop()!;
	expect(total.map((_, at) => numbers.reduce((sum, row) => sum + row[at]!, 0))).toEqual(total);
	for (const [people, joined, not] of [...numbers, total]) expect(joined! + not!).toBe(people);
	const joined = numbers.map(([, value]) => value!);
	await expect(stages.nth(1)).toContainText(`${total[1]} − ${joined[0]} − ${joined[1]} = ${joined[2]}`);
	await expect(stages.nth(2)).toContainText(`${total[1]} − ${joined[0]} = ${total[1]! - joined[0]!}`);
	await expect(stages.nth(2).getByText('verborgen', { exact: true })).toHaveCount(2);
});

/** Paths of files that were asked for, save the site's icon. */
function asked(page: Page) {
	const found: { method: string; url: URL }[] = [];
	page.context().on('request', (request) => {
		const url = new URL(request.url());
		if (url.protocol.startsWith('http')) found.push({ method: request.method(), url });
	});
	return found;
}

test('what the page tells a works council to try holds: without a network, exports become an edition', async ({
	page
}) => {
	const requests = asked(page);
	await openWorkshop(page);
	await page.context().setOffline(true);
	const names = ['personalstamm.csv', 'programm.xlsx', 'geschichten.csv', 'viva-engage.zip'];
	await dropFiles(
		page,
		names.map((name) => `data/nordwerk/${name}`)
	);
	await expect(page.getByRole('heading', { name: 'So wurden die Dateien gelesen' })).toBeVisible({ timeout: 90_000 });
	for (const step of ['Zuordnen', 'Nachbessern', 'Was sich sagen lässt', 'Vorschau und Ausgabe'])
		await page.getByRole('navigation', { name: 'Schritte' }).getByRole('link', { name: step }).click();
	await settled(page);
	const button = page.getByRole('button', { name: 'Ausgabe herunterladen' });
	await expect(button).toBeVisible({ timeout: 90_000 });
	const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
	const edition = JSON.parse(await readFile(await download.path(), 'utf8'));
	expect(Object.keys(edition.answers).length).toBeGreaterThan(20);
	for (const { method, url } of requests) {
		expect(method).toBe('GET');
		expect(url.host).toBe(HOST);
		expect(url.search).toBe('');
	}
});

test('every part of an edition is named on the page', async ({ page }) => {
	const edition = await (await page.request.get('/edition.json')).json();
	await page.goto('/privacy');
	const text = await page.locator('#leaves').innerText();
	for (const part of Object.keys(edition)) if (!['format', 'version'].includes(part)) expect(text).toContain(part);
});
