import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';

const other = readFileSync('static/edition.json', 'utf8').replaceAll('Nordwerk', 'Anderswerk');

test('another language keeps what was opened, and the place', async ({ page }) => {
	await page.goto('/adoption#lasting-habit', { waitUntil: 'networkidle' });
	await page
		.getByLabel('Andere Ausgabe öffnen')
		.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(other) });
	await expect(page).toHaveTitle(/Anderswerk/);
	await page.getByRole('banner').locator('a[hreflang="en"]').click();
	await expect(page).toHaveURL(/\/en\/adoption#lasting-habit$/);
	await expect(page).toHaveTitle(/Adoption · Anderswerk/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.getByRole('link', { name: 'Word of mouth' })).toBeVisible();
	await expect(page.locator('#adoption-effect')).toContainText('more posts a week');
});

test('a link to a part of the company never shows the numbers of all of it', async ({ page }) => {
	let give = () => {};
	const wanted = new Promise<void>((resolve) => (give = resolve));
	await page.route('**/edition.json', async (route) => {
		await wanted;
		await route.continue();
	});
	await page.goto('/participation?slice=unit%3AVertrieb', { waitUntil: 'domcontentloaded' });
	await expect(page.getByRole('main')).toBeHidden();
	give();
	await expect(page.getByText('Auswahl: Vertrieb')).toBeVisible();
});

test('where the whole edition cannot be had, the page shows what it was written with', async ({ page }) => {
	await page.route('**/edition.json', (route) => route.abort());
	await page.goto('/participation?slice=unit%3AVertrieb', { waitUntil: 'domcontentloaded' });
	await expect(page.getByRole('main')).toBeVisible();
	await expect(page.locator('#participation-by-level')).toContainText('210');
});

test('on paper a figure keeps within its edges, though nothing tells it that it is printed', async ({ page }) => {
	// Printing lays a page out anew without telling observers.
	await page.addInitScript(() => {
		window.ResizeObserver = class {
			observe() {}
			unobserve() {}
			disconnect() {}
		};
	});
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto('/adoption', { waitUntil: 'networkidle' });
	await expect(page.locator('.living svg').first()).toBeAttached();
	await page.setViewportSize({ width: 700, height: 1000 });
	await page.emulateMedia({ media: 'print' });
	const beyond = await page.locator('.chart').evaluateAll((charts) =>
		charts.flatMap((chart) => {
			const drawing = chart.querySelector('.living svg')?.getBoundingClientRect();
			return drawing && drawing.right > innerWidth + 1 ? [drawing.right] : [];
		})
	);
	expect(beyond).toEqual([]);
	// Where the browser does tell, the figure is drawn for paper: letters keep their size.
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await expect(page.locator('.living svg').first()).toHaveAttribute('width', '700');
});
