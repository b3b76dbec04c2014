import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';

const FOLDER = 'data/nordwerk';
const alert = (page: Page) => page.getByRole('main').getByRole('alert');
const make = (page: Page) => page.getByRole('button', { name: 'Ausgabe erstellen' });
const named = (name: string, buffer: Buffer) => [{ name, mimeType: 'application/octet-stream', buffer }];

const zip = readFileSync(`${FOLDER}/teams.zip`);
const people = readFileSync(`${FOLDER}/personalstamm.csv`);

const BAD: [what: string, files: string[] | ReturnType<typeof named>, sentence: RegExp][] = [
	['a folder without people', [`${FOLDER}/communities.csv`, `${FOLDER}/geschichten.csv`], /Personalstamm fehlt/],
	['a folder without participants', [`${FOLDER}/personalstamm.csv`], /Teilnehmendenliste fehlt/],
	['half of a real ZIP', named('half.zip', zip.subarray(0, zip.length >> 1)), /^half\.zip /],
	['a ZIP that calls itself .xlsx', named('reports.xlsx', zip.subarray(0, 5000)), /^reports\.xlsx /],
	['a real header without rows', named('people.csv', people.subarray(0, people.indexOf('\n') + 1)), /^people\.csv /],
	['an empty file', named('nothing.csv', Buffer.alloc(0)), /^nothing\.csv ist leer/]
];

/** Told in one sentence or two of ours, not in the engine's; and the next try is open. */
async function livesOn(page: Page): Promise<void> {
	await expect(alert(page)).toHaveCount(1);
	await expect(alert(page)).toHaveText(/^[^{}]+[.?]$/);
	await expect(alert(page)).not.toContainText(/undefined|gescheitert|Error/);
	await expect(page.getByRole('progressbar')).toBeHidden();
	await expect(make(page)).toBeEnabled();
}

test.beforeEach(async ({ page }) => {
	await page.goto('/workshop', { waitUntil: 'networkidle' });
});

for (const [what, files, sentence] of BAD)
	test(`${what} gets its sentence and the page lives on`, async ({ page }) => {
		await page.getByLabel('Dateien wählen').setInputFiles(files as string[]);
		await make(page).click();
		await expect(alert(page)).toHaveText(sentence, { timeout: 60_000 });
		await livesOn(page);
	});

test('an empty drop gets its sentence and the page lives on', async ({ page }) => {
	const dataTransfer = await page.evaluateHandle(() => new DataTransfer());
	await page.getByRole('group', { name: 'Dateien hierher ziehen' }).dispatchEvent('drop', { dataTransfer });
	await livesOn(page);
});
