import { expect, type Page } from '@playwright/test';
import { dropFiles, file, settled } from '../workshop';
import { alert, drop, eventLog, LOG_RECIPE, step } from './company';
import { FULL, test } from './fault-test';
import { bothWorkers, end, open } from './workers';

const ENDED = /^Der Browser hat die Auswertung beendet.*Dateien und Entscheidungen sind noch da/;
const table = (page: Page) => page.getByRole('table').first().innerText();
const names = (page: Page) => page.locator('.files li span').allTextContents();

for (const [at, what] of ['pipeline', 'database'].entries())
	test(`the worker of the ${what} is ended at any moment of reading: it is said, and reading goes on with all files`, async ({
		page,
		dice
	}) => {
		test.setTimeout(300_000);
		const ends = FULL ? 8 : 1;
		const pipeline = await open(page);
		await drop(page, 1);
		await settled(page);
		await dropFiles(page, [file('ereignisse.csv', eventLog(150_000)), file('logbuch.json', LOG_RECIPE)]);
		await settled(page);
		await expect(page.getByRole('row', { name: /^ereignisse\.csv Nutzung, nach Ihrer Zuordnung/ })).toBeVisible();
		const [wanted, files] = [await table(page), await names(page)];
		for (let i = 0; i < ends; i++) {
			// Its time is new, and so it is read again; it may come to any point of that.
			await dropFiles(page, [file('ereignisse.csv', eventLog(150_000))]);
			await page.waitForTimeout(dice() * 1500);
			await end(page, (await bothWorkers(page, pipeline))[at]!);
			await expect(alert(page)).toContainText(ENDED);
			await expect(page.getByRole('progressbar')).toBeHidden();
			expect(await names(page)).toEqual(files);
			await page.getByRole('button', { name: 'Weiterlesen' }).click();
			await settled(page);
			await expect(alert(page)).toHaveCount(0);
			expect(await table(page)).toBe(wanted);
		}
	});

test('ended while the edition is made or nothing is done, it is said, and the edition is made after all', async ({
	page
}) => {
	const own = await open(page);
	await drop(page, 12);
	await settled(page);
	await step(page, 'Vorschau und Ausgabe');
	const [, database] = await bothWorkers(page, own);
	await end(page, database!);
	await expect(alert(page)).toContainText(ENDED);
	await page.getByRole('button', { name: 'Weiterlesen' }).click();
	const download = page.getByRole('button', { name: 'Ausgabe herunterladen' });
	await expect(download).toBeVisible({ timeout: 60_000 });
	await expect(page.locator('#participation-by-level .hero')).toHaveText('24 von 160');

	const [pipeline] = await bothWorkers(page, own);
	await end(page, pipeline!);
	await expect(alert(page)).toContainText(ENDED);
	await expect(download).toBeVisible();
	await page.getByLabel('Name des Programms').fill('Danach');
	await page.getByLabel('Name des Programms').blur();
	await settled(page);
	await expect(alert(page)).toHaveCount(0);
	await expect(download).toBeVisible({ timeout: 60_000 });
	await expect(page.getByText('Danach').first()).toBeVisible();
});
