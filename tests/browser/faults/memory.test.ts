import { expect } from '@playwright/test';
import { dropFiles, openWorkshop, settled } from '../workshop';
import { acknowledged, alert, drop, NOTHING_MENDED, seen, step } from './company';
import { test } from './fault-test';

/** Of 64 KiB each: enough for the database and a small company, not for every post of years. */
const PAGES = 2000;

test('out of memory: it is said with a remedy, files, decisions and draft stay, and without the large file it goes on', async ({
	playwright,
	baseURL
}) => {
	test.setTimeout(240_000);
	const browser = await playwright.chromium.launch({
		args: ['--no-sandbox', '--disable-gpu', `--js-flags=--wasm-max-mem-pages=${PAGES}`]
	});
	const page = await browser.newPage({ baseURL });
	await openWorkshop(page);
	await drop(page, 1);
	await page.getByRole('button', { name: 'Entwurf in diesem Browser behalten' }).click();
	await acknowledged(page);
	await settled(page);
	await dropFiles(page, ['data/nordwerk/viva-engage.zip']);
	await expect(page.getByText(/^4 Dateien,/)).toBeVisible();
	await expect(alert(page)).toContainText(
		/^Der Speicher dieses Browsers reicht dafür nicht\..*noch da.*teilen Sie den größten Export nach Monaten auf\./,
		{ timeout: 90_000 }
	);
	await expect(page.getByRole('progressbar')).toBeHidden();
	await expect(page.getByText(/^4 Dateien,/)).toBeVisible();
	await acknowledged(page);
	await page.getByText('Dateien zeigen').click();
	await page.getByRole('button', { name: 'viva-engage.zip entfernen' }).click();
	await settled(page);
	await expect(alert(page)).toHaveCount(0);
	expect(await seen(page)).toEqual(NOTHING_MENDED(1));
	await step(page, 'Vorschau und Ausgabe');
	await expect(page.getByRole('button', { name: 'Ausgabe herunterladen' })).toBeVisible({ timeout: 60_000 });
	await browser.close();
});
