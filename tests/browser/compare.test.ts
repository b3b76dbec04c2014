import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { resize } from './resized';
import { HOST } from './site';
import { expectNothingKept, layBeside, PASSPHRASE, sealedEdition, UNIT } from './sealed';

const halves = (page: Page, id: string) => page.locator(`#${id}, #${id}-with`);
const withList = (page: Page) => page.getByLabel('vergleichen mit');
/** The edition beside the site is there. */
const ready = (page: Page, path: string) => page.goto(path, { waitUntil: 'networkidle' });

test('a unit beside the whole company is one click; each half has its name, its finding and its picture', async ({
	page
}) => {
	await ready(page, '/?slice=unit:Vertrieb');
	await page.getByRole('button', { name: 'Neben das ganze Unternehmen stellen' }).click();
	await expect(page).toHaveURL(/\/\?slice=unit%3AVertrieb&with=all$/);
	const [unit, whole] = [page.locator('#participation-by-level'), page.locator('#participation-by-level-with')];
	await expect(unit.locator('figcaption')).toContainText('Vertrieb');
	await expect(unit.locator('.hero')).toHaveText('31 von 62');
	await expect(whole.locator('figcaption')).toContainText('Ganzes Unternehmen');
	await expect(whole.locator('.hero')).toHaveText('94 von 281');
	// A screen reader hears whose picture it is.
	await expect(unit.getByRole('img')).toHaveAccessibleName(/^Vertrieb: /);
	await expect(whole.getByRole('img')).toHaveAccessibleName(/^Ganzes Unternehmen: /);
	await expect(page.getByText('Im Vergleich: Vertrieb · Ganzes Unternehmen')).toBeVisible();
	// An answer that is left out of one half says so there, and the other tells it.
	await expect(page.locator('#word-of-mouth-share')).toContainText('Diese Antwort wird hier nicht gezeigt.');
	await expect(page.locator('#word-of-mouth-share-with .hero')).toHaveText('31 von 94');
	// Shades go by the largest number of each half.
	await page.getByRole('link', { name: 'Teilnahme', exact: true }).click();
	const topics = page.getByRole('region', { name: 'Worüber wird gesprochen?' });
	await expect(topics).toContainText('Jede Hälfte hat ihren eigenen Maßstab');
	const levels = page.getByRole('region', { name: 'Wie weit ist jede Führungsebene erreicht?' });
	await expect(levels.locator('figure')).toHaveCount(2);
	await expect(levels).not.toContainText('Maßstab');
});

test('the comparison is in the address: from page to page, in the other language, back and forward', async ({
	page
}) => {
	await ready(page, '/participation');
	await withList(page).selectOption('unit:Vertrieb');
	await expect(page).toHaveURL(/\/participation\?with=unit%3AVertrieb$/);
	await expect(halves(page, 'participation-by-level')).toHaveCount(2);
	await page.getByRole('link', { name: 'Nutzung', exact: true }).click();
	await expect(page).toHaveURL(/\/adoption\?with=unit%3AVertrieb$/);
	await expect(halves(page, 'adoption-effect')).toHaveCount(2);
	await page.goBack();
	await expect(halves(page, 'participation-by-level')).toHaveCount(2);
	await page.goBack();
	await expect(page).toHaveURL(/\/participation$/);
	await expect(halves(page, 'participation-by-level')).toHaveCount(1);
	await expect(withList(page)).toHaveValue('');
	await page.goForward();
	await expect(halves(page, 'participation-by-level')).toHaveCount(2);
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL(/\/en\/participation\?with=unit%3AVertrieb$/);
	await expect(page.getByText('Compared: Whole company · Vertrieb')).toBeVisible();
	// Another first slice leaves the second in its place.
	await page.getByLabel('Selection', { exact: true }).selectOption('region:DACH');
	await expect(page).toHaveURL(/\?slice=region%3ADACH&with=unit%3AVertrieb$/);
	await expect(page.locator('#participation-by-level figcaption')).toContainText('DACH');
});

test('an address that asks for what there is not, or for a slice beside itself, shows one slice', async ({ page }) => {
	await ready(page, '/?slice=unit:Vertrieb&with=unit:Nirgendwo');
	await expect(page.getByText('Die zweite Auswahl gibt es in der Ausgabe nicht.')).toBeVisible();
	await expect(halves(page, 'participation-by-level')).toHaveCount(1);
	await ready(page, '/?slice=unit:Vertrieb&with=unit:Vertrieb');
	await expect(halves(page, 'participation-by-level')).toHaveCount(1);
	await expect(page.locator('#participation-by-level .hero')).toHaveText('31 von 62');
});

test('by keyboard alone: choose, swap, end; the focus stays where the next choice is', async ({ page }) => {
	await ready(page, '/?slice=unit:Vertrieb');
	await page.getByRole('button', { name: 'Neben das ganze Unternehmen stellen' }).focus();
	await page.keyboard.press('Enter');
	await expect(withList(page)).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: 'Seiten tauschen' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/\?with=unit%3AVertrieb$/);
	await expect(page.locator('#participation-by-level .hero')).toHaveText('94 von 281');
	await expect(page.locator('#participation-by-level-with .hero')).toHaveText('31 von 62');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(withList(page)).toBeFocused();
	await expect(page).toHaveURL(/\/$/);
	await expect(halves(page, 'participation-by-level')).toHaveCount(1);
});

test('lines and intervals of both halves have one scale', async ({ page }) => {
	await ready(page, '/adoption?slice=unit:Vertrieb&with=all');
	/** What is printed along the axes: whole numbers, for values on the marks have decimals. */
	const numbers = async (id: string) => {
		await expect(page.locator(`#${id} .living svg`)).toBeVisible();
		const texts = await page.locator(`#${id} .living svg text`).allTextContents();
		return texts.filter((text) => /^[+−]?\d+$/.test(text));
	};
	for (const id of ['adoption-event-study', 'lasting-habit']) {
		const [one, two] = [await numbers(id), await numbers(`${id}-with`)];
		if (id === 'adoption-event-study') expect(one.length).toBeGreaterThan(4);
		expect(one).toEqual(two);
	}
	// Side by side on a desk, at one height; one below the other on a phone.
	const boxes = async () =>
		Promise.all((await halves(page, 'adoption-event-study').all()).map(async (one) => (await one.boundingBox())!));
	const [left, right] = await boxes();
	expect(left!.y).toBe(right!.y);
	expect(right!.x).toBeGreaterThan(left!.x + left!.width);
	await page.setViewportSize({ width: 390, height: 800 });
	await expect
		.poll(async () => {
			const [upper, lower] = await boxes();
			return lower!.y >= upper!.y + upper!.height && lower!.x === upper!.x;
		})
		.toBe(true);
	await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('of a sealed edition two slices are compared in memory: no address and no store knows', async ({ page }) => {
	await layBeside(page, await sealedEdition());
	await page.goto('/');
	await page.getByLabel('Kennwort', { exact: true }).fill(PASSPHRASE);
	await page.getByRole('button', { name: 'Öffnen', exact: true }).click();
	await withList(page).selectOption(`unit:${UNIT}`);
	await expect(page.locator('#participation-by-level-with figcaption')).toContainText(UNIT);
	await page.getByRole('link', { name: 'Teilnahme' }).click();
	await expect(page.locator('#participation-by-level-with figcaption')).toContainText(UNIT);
	await expect(page).toHaveURL(/\/participation$/);
	await expectNothingKept(page, [UNIT]);
	// There is no link to it, and the sentence says why.
	await page
		.locator('#participation-by-level')
		.getByRole('button', { name: /^Link kopieren/ })
		.click();
	await expect(page.locator('#participation-by-level')).toContainText('Für diese Ausgabe gibt es keinen Link');
});

test('a copied link opens the same view at the same figure', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await ready(page, '/en/adoption?slice=unit:Vertrieb&with=all');
	const figure = page.locator('#lasting-habit');
	await figure.getByRole('button', { name: /^Copy link/ }).click();
	await expect(figure.locator('.copy [aria-live]')).toHaveText('Copied.');
	const address = await page.evaluate(() => navigator.clipboard.readText());
	expect(address).toBe(`http://${HOST}/en/adoption?slice=unit%3AVertrieb&with=all#lasting-habit`);
	const other = await context.newPage();
	await other.goto(address, { waitUntil: 'networkidle' });
	await expect(other.getByText('Compared: Vertrieb · Whole company')).toBeVisible();
	await expect(other.locator('#lasting-habit')).toBeInViewport();
	await expect.poll(async () => (await other.locator('#lasting-habit').boundingBox())?.y).toBeLessThan(200);
});

test('where the clipboard is refused the address stands there, marked', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', { value: undefined });
		document.execCommand = () => false;
	});
	await ready(page, '/adoption');
	const figure = page.locator('#lasting-habit');
	await figure.getByRole('button', { name: /^Link kopieren/ }).click();
	await expect(figure).toContainText('Strg+C');
	await expect(figure.getByText(`http://${HOST}/adoption#lasting-habit`)).toBeVisible();
	expect(await page.evaluate(() => String(getSelection()))).toBe(`http://${HOST}/adoption#lasting-habit`);
});

test('of an edition from a file there is no link: whoever gets it would see another', async ({ page }) => {
	await ready(page, '/adoption');
	const buffer = Buffer.from((await readFile('static/edition.json', 'utf8')).replaceAll('Nordwerk', 'Südwerk'));
	await page
		.getByLabel('Andere Ausgabe öffnen')
		.setInputFiles({ name: 'edition.json', mimeType: 'application/json', buffer });
	await expect(page).toHaveTitle(/Südwerk/);
	await page
		.locator('#lasting-habit')
		.getByRole('button', { name: /^Link kopieren/ })
		.click();
	await expect(page.locator('#lasting-habit')).toContainText('Für diese Ausgabe gibt es keinen Link');
});

test('with script off nothing offers a comparison or a copy', async ({ browser }) => {
	const page = await browser.newPage({ javaScriptEnabled: false, baseURL: `http://${HOST}` });
	await page.goto('/adoption?with=unit:Vertrieb');
	await expect(page.locator('#lasting-habit .still svg:visible')).toHaveCount(1);
	await expect(withList(page)).toBeHidden();
	await expect(page.getByRole('button', { name: /^Link kopieren/ }).first()).toBeHidden();
	expect(await (await page.request.get('/adoption')).text()).toContain(
		'<noscript><p>Für Einheiten, Regionen und Runden braucht'
	);
	await page.close();
});

for (const path of [
	'/?slice=unit:Vertrieb&with=all',
	'/adoption?slice=unit:Finanzen&with=all',
	'/en/culture?with=round:Runde 2'
])
	test(`${path}: no barrier is found, light and dark, on a phone and a desk`, async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 900 });
		await ready(page, path);
		await expect(page.locator('figure[id$="-with"]').first()).toBeVisible();
		await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
		for (const [colorScheme, width] of [
			['light', 390],
			['dark', 1440]
		] as const) {
			await page.emulateMedia({ colorScheme });
			await resize(page, width);
			const { violations } = await new AxeBuilder({ page }).analyze();
			const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`);
			expect(found, `${colorScheme}, ${width} px`).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
		}
	});
