import { expect, test, type Locator } from '@playwright/test';
import { readFileSync } from 'node:fs';
import type { AnswerRow, Edition } from '../../src/lib/edition/edition';

const edition: Edition = JSON.parse(readFileSync('static/edition.json', 'utf8'));
const PAGES = ['/', '/participation', '/word-of-mouth', '/adoption', '/culture'];
const SLICE = 'unit:Vertrieb';
const rows = (id: string, slice: string): AnswerRow[] =>
	(edition.answers[id] ?? []).filter((row) => row.slice === slice);
const idOf = async (figure: Locator) => (await figure.getAttribute('id')) ?? '';

for (const path of PAGES.flatMap((one) => [one, `/en${one}`]))
	test.describe('without script', () => {
		test.use({ javaScriptEnabled: false });
		test(`every figure of ${path} is drawn`, async ({ page }) => {
			await page.goto(path);
			const figures = await page.getByRole('figure').all();
			expect(figures.length).toBeGreaterThan(0);
			// Stories are set in type.
			for (const figure of figures)
				await expect(figure.locator('svg:visible'), await idOf(figure)).toHaveCount(
					(await idOf(figure)) === 'closing-stories' ? 0 : 1
				);
		});
	});

for (const path of PAGES)
	test(`every figure of ${path} hands out all its rows, as CSV and as a table`, async ({ page }) => {
		for (const slice of ['all', SLICE]) {
			await page.goto(`${path}?slice=${encodeURIComponent(slice)}`, { waitUntil: 'networkidle' });
			// The page comes with the whole company, and has fewer figures once the slice is there.
			await expect(page.getByLabel('Auswahl', { exact: true })).toHaveValue(slice);
			for (const figure of await page.getByRole('figure').all()) {
				const id = await idOf(figure);
				const expected = rows(id, slice);
				// The overview keeps the place of an answer that the guard leaves out of a slice; a chapter lists its question.
				if (!expected.length) {
					expect([path, slice]).toEqual(['/', SLICE]);
					await expect(figure).toContainText('Diese Antwort wird hier nicht gezeigt.');
				}
				await expect(figure.getByRole('table')).toBeHidden();
				await figure.getByText('Daten als Tabelle').click();
				await expect(figure.locator('tbody tr')).toHaveCount(expected.length);

				const coming = page.waitForEvent('download');
				await figure.getByRole('link', { name: 'CSV' }).click();
				const download = await coming;
				expect(download.suggestedFilename()).toBe(`${id}.csv`);
				const text = readFileSync(await download.path(), 'utf8');
				expect(text.startsWith('\uFEFF')).toBe(true);
				expect(text.trim().split('\r\n')).toHaveLength(expected.length + 1);
			}
		}
	});

test('what is left out of a slice is listed with its reason, and nothing is for the whole company', async ({
	page
}) => {
	await page.goto(`/participation?slice=${encodeURIComponent(SLICE)}`, { waitUntil: 'networkidle' });
	const list = page.locator('h2', { hasText: 'Hier nicht gezeigt' }).locator('~ ul');
	await expect(list.getByRole('listitem').filter({ hasText: 'Wann trifft man sich?' })).toBeVisible();
	expect(rows('session-times', SLICE)).toEqual([]);
	expect(rows('session-times', 'all').length).toBeGreaterThan(0);
	await page.goto('/participation', { waitUntil: 'networkidle' });
	await expect(page.getByText('Hier nicht gezeigt')).toHaveCount(0);
});

test('an address with a slice brings its numbers back after a reload', async ({ page }) => {
	await page.goto('/participation', { waitUntil: 'networkidle' });
	await page.getByLabel('Auswahl', { exact: true }).selectOption(SLICE);
	await page.reload({ waitUntil: 'networkidle' });
	const figure = page.locator('#participation-by-level');
	await figure.getByText('Daten als Tabelle').click();
	const table = figure.getByRole('table');
	for (const { level, eligible } of rows('participation-by-level', SLICE))
		if (eligible !== null) await expect(table.getByRole('row', { name: `${level} ${eligible}` })).toBeVisible();
	await expect(page.getByLabel('Auswahl', { exact: true })).toHaveValue(SLICE);
});
