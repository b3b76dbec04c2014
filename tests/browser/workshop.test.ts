import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';

const NORDWERK = [
	'LIESMICH.md',
	'communities.csv',
	'geschichten.csv',
	'personalstamm.csv',
	'programm.xlsx',
	'pulsbefragung.csv',
	'teams.zip',
	'viva-engage.zip'
];

async function choose(page: Page, files: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0]) {
	await page.goto('/workshop');
	await page.waitForFunction(() => document.querySelector('main')?.textContent?.includes('Dateien wählen'));
	// The page answers once its script runs.
	await expect(async () => {
		await page.getByLabel('Dateien wählen').setInputFiles(files);
		await expect(page.getByText(/^\d+ Dateien,/)).toBeVisible({ timeout: 1000 });
	}).toPass();
}
const make = (page: Page) => page.getByRole('button', { name: 'Ausgabe erstellen' }).click();

test('the edition made in the browser equals the one made in Node, number for number', async ({ page }) => {
	const hosts = new Set<string>();
	page.on('request', (request) => hosts.add(new URL(request.url()).host));
	await choose(
		page,
		NORDWERK.map((name) => `data/nordwerk/${name}`)
	);
	await page.getByLabel('Name des Programms').fill('Nordwerk');
	await make(page);
	await expect(page.getByRole('progressbar')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Quittung' })).toBeVisible({ timeout: 100_000 });
	await expect(page.getByRole('row', { name: /personalstamm\.csv/ })).toContainText('schon einmal vorhanden');
	// In the receipt, and under the figure of the preview that it concerns.
	await expect(page.getByText(/28\. April 2025 bis 4\. Mai 2025/)).toHaveCount(2);
	await expect(page.locator('#participation-by-level .hero').first()).toHaveText('94 von 281');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name: 'Ausgabe herunterladen' }).click()
	]);
	const made = JSON.parse(await readFile(await download.path(), 'utf8'));
	const built = JSON.parse(await readFile('static/edition.json', 'utf8'));
	expect(made.answers['adoption-before-after'].length).toBeGreaterThan(100);
	expect({ ...made, created_on: '' }).toEqual({ ...built, created_on: '' });
	expect([...hosts].filter((host) => host && host !== 'localhost:4327')).toEqual([]);
});

test('cancel ends the work and keeps the files', async ({ page }) => {
	await choose(
		page,
		NORDWERK.map((name) => `data/nordwerk/${name}`)
	);
	await make(page);
	await page.getByRole('button', { name: 'Abbrechen' }).click();
	await expect(page.getByRole('alert')).toHaveText('Abgebrochen. Nichts wurde gespeichert.');
	await expect(page.getByText(/^8 Dateien,/)).toBeVisible();
	await expect(page.getByRole('button', { name: 'Ausgabe erstellen' })).toBeEnabled();
});

const file = (name: string, buffer: string | Uint8Array) => ({
	name,
	mimeType: 'application/octet-stream',
	buffer: Buffer.from(buffer as string)
});
const whole = zipSync({ 'people.csv': strToU8('Personalnummer;Führungsebene\n1;Director\n2;Director\n') });

for (const [what, upload, sentence] of [
	['no people', file('notiz.csv', 'a;b\n1;2\n3;4\n'), /Personalstamm fehlt/],
	['a truncated ZIP', file('halb.zip', whole.slice(0, 60)), /halb\.zip ist unvollständig/],
	['an XLSX that is none', file('falsch.xlsx', 'a;b\n1;2\n'), /falsch\.xlsx ist keine Excel-Arbeitsmappe/],
	['only a header', file('leer.csv', 'Personalnummer;Führungsebene\n'), /leer\.csv hat nur eine Kopfzeile/]
] as const) {
	test(`${what}: one clear sentence, and the page goes on`, async ({ page }) => {
		await choose(page, [upload]);
		await make(page);
		await expect(page.getByRole('alert')).toHaveText(sentence, { timeout: 60_000 });
		await expect(page.getByRole('button', { name: 'Ausgabe erstellen' })).toBeEnabled();
	});
}

test('without files the page says what it needs; axe finds nothing', async ({ page }) => {
	await page.goto('/workshop');
	await expect(async () => {
		await make(page);
		await expect(page.getByRole('alert')).toHaveText(/Der Ordner ist leer/, { timeout: 1000 });
	}).toPass();
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});
