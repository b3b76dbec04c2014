import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import type { Edition } from '../../src/lib/edition/edition';
import { parseEdition, writeEdition } from '../../src/lib/edition/read';
import { company, exportsOf } from '../companies/company.js';
import { expectNothingKept, PASSPHRASE, PROGRAMME, sealedEdition } from './sealed';
import { dropFiles, file, openWorkshop, settled } from './workshop';

/** Two units, two rounds; without usage data, which only take time. */
const { 'personalstamm.csv': people, 'teilnehmende.csv': participation } = exportsOf(
	['Nord', 'Süd'].map((unit, at) =>
		company({
			kind: 'none',
			seed: at + 1,
			unit,
			leaders: 60,
			mentees: 30,
			team: 0,
			weeks: 0,
			rounds: [25, 33],
			prefix: unit
		})
	)
);

const saved = (page: Page) => page.getByRole('button', { name: 'Ausgabe herunterladen' });
const check = (page: Page, name: string) => page.getByRole('checkbox', { name });
const sentence = (page: Page) => page.getByText(/Zahlen sind zu sehen/);
const comparison = (page: Page) => page.getByRole('region', { name: 'Was andere Einstellungen zeigen würden' });
const previous = (page: Page) => page.getByRole('group', { name: 'Zuvor veröffentlichte Ausgabe' });
const compare = (page: Page) => page.getByRole('button', { name: /^Vergleichen/ }).click();

/** Waits until what was decided is read and an edition is made of it. */
async function made(page: Page): Promise<void> {
	await expect(saved(page)).toBeVisible({ timeout: 180_000 });
	await settled(page);
}

async function publish(page: Page): Promise<void> {
	await openWorkshop(page);
	await dropFiles(page, [file('personalstamm.csv', people!), file('teilnehmende.csv', participation!)]);
	await settled(page);
	await page.getByRole('navigation', { name: 'Schritte' }).getByRole('link', { name: 'Vorschau und Ausgabe' }).click();
	await made(page);
}

async function download(page: Page): Promise<{ text: string; edition: Edition }> {
	const [download] = await Promise.all([page.waitForEvent('download'), saved(page).click()]);
	const text = await readFile(await download.path(), 'utf8');
	return { text, edition: JSON.parse(text) };
}
const kinds = ({ slices }: Edition) => [...new Set(slices.map(({ dimension }) => dimension))];

test.setTimeout(400_000);

test('what is hidden is told in a sentence and by question, and no barrier is in the way', async ({ page }) => {
	await publish(page);
	await expect(sentence(page)).toContainText(
		/^\s*[\d.]+ Zahlen sind zu sehen, \d+ sind verborgen: \d+ (selbst zu klein|zum Schutz)/
	);
	await page.getByText('Je Frage').click();
	const rows = page.getByRole('region', { name: 'Je Frage' }).getByRole('row');
	// The numbers of all questions, and of people in each slice, are those of the sentence.
	const { edition } = await download(page);
	const heads = edition.slices.filter(({ people }) => people !== null).length;
	const shown = await rows
		.locator('td:nth-of-type(1)')
		.allTextContents()
		.then((texts) => texts.reduce((sum, text) => sum + Number(text.replaceAll('.', '')), 0));
	await expect(sentence(page)).toContainText(`${(shown + heads).toLocaleString('de-DE')} Zahlen sind zu sehen`);

	for (const [colorScheme, width] of [
		['light', 390],
		['dark', 1440]
	] as const) {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width, height: 900 });
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
	}
});

test('choices are made before anything is hidden, by keyboard, and undone like other settings', async ({ page }) => {
	await publish(page);
	expect(kinds((await download(page)).edition)).toEqual([null, 'unit', 'round']);
	await check(page, 'Einheiten').focus();
	await page.keyboard.press('Space');
	await check(page, 'Runden zu einer zusammenfassen').check();
	await made(page);
	const { edition } = await download(page);
	expect(kinds(edition)).toEqual([null, 'round']);
	expect(new Set(edition.answers['participation-over-rounds']!.map(({ round }) => round))).toEqual(
		new Set(['Runde 1 + Runde 2'])
	);
	await page.getByRole('button', { name: 'Rückgängig' }).click();
	await page.getByRole('button', { name: 'Rückgängig' }).click();
	await expect(check(page, 'Einheiten')).toBeChecked();
	await expect(check(page, 'Runden zu einer zusammenfassen')).not.toBeChecked();
	await made(page);
	expect(kinds((await download(page)).edition)).toEqual([null, 'unit', 'round']);
});

test('other choices are compared beside the present one, the work can be stopped, and one of them is used', async ({
	page
}) => {
	await publish(page);
	const before = await sentence(page).textContent();
	await compare(page);
	await expect(page.getByRole('status').getByText('Vergleich 1 von 4')).toBeVisible();
	await page.getByRole('button', { name: 'Abbrechen' }).click();
	await expect(page.getByRole('alert')).toContainText('Abgebrochen.');
	await expect(saved(page)).toBeVisible();

	await compare(page);
	await expect(comparison(page).getByRole('row')).toHaveCount(6, { timeout: 300_000 });
	await settled(page);
	await expect(comparison(page).getByRole('rowheader')).toHaveText([
		'So wie jetzt',
		'Ohne Einheiten',
		'Ohne Runden',
		'Runden zu einer zusammenfassen',
		'Nur das ganze Unternehmen'
	]);
	const cells = comparison(page)
		.getByRole('row', { name: /^Nur das ganze/ })
		.getByRole('cell');
	const shown = await cells.first().textContent();
	await page.getByRole('button', { name: 'Übernehmen: Nur das ganze Unternehmen' }).click();
	for (const name of ['Einheiten', 'Regionen', 'Runden']) await expect(check(page, name).first()).not.toBeChecked();
	await expect(comparison(page)).toBeHidden();
	await made(page);
	// What was promised is what is shown.
	await expect(sentence(page)).toContainText(`${shown} Zahlen sind zu sehen`);
	expect(kinds((await download(page)).edition)).toEqual([null]);

	await page.getByRole('button', { name: 'Rückgängig' }).click();
	await expect(check(page, 'Einheiten')).toBeChecked();
	await made(page);
	await expect(sentence(page)).toHaveText(before!);
});

test('the edition before is read from a file, sealed or not, refused where it is another, and kept nowhere', async ({
	page
}) => {
	await publish(page);
	const { text } = await download(page);
	const give = (name: string, content: string | Buffer) =>
		previous(page).getByLabel('Vorige Ausgabe wählen').setInputFiles(file(name, content));
	const refusal = previous(page).getByRole('alert');

	await give('personalstamm.csv', people!);
	await expect(refusal).toContainText('Diese Datei ist keine Ausgabe von Groundswell.');
	await give('edition.json', text.replace('"version":1', '"version":2'));
	await expect(refusal).toContainText('stammt von einer neueren Fassung');
	await give('edition.json', text.replace('"programme":"Programm"', '"programme":"Lager"'));
	await expect(refusal).toContainText('wurde nach ihrer Veröffentlichung verändert');
	await give('edition.json', writeEdition({ ...parseEdition(text), programme: 'Lager' }));
	await expect(refusal).toContainText('gehört zum Programm „Lager“, Ihres heißt „Programm“');
	await expect(saved(page)).toBeVisible();

	// Let go over its place, it is no export.
	const transfer = await page.evaluateHandle((text) => {
		const transfer = new DataTransfer();
		transfer.items.add(new File([text], 'edition.json'));
		return transfer;
	}, text);
	await previous(page).dispatchEvent('dragover', { dataTransfer: transfer });
	await previous(page).dispatchEvent('drop', { dataTransfer: transfer });
	await expect(previous(page)).toContainText(/Programm, veröffentlicht am \d/);
	await expect(refusal).toBeHidden();
	await made(page);
	await previous(page).getByRole('button', { name: 'Entfernen' }).click();
	await expect(previous(page)).not.toContainText('veröffentlicht am');
	await made(page);

	await give('edition.json.age', await sealedEdition());
	const dialog = page.getByRole('dialog');
	await dialog.getByLabel('Kennwort', { exact: true }).fill(PASSPHRASE);
	await dialog.getByRole('button', { name: 'Öffnen' }).click();
	await expect(dialog).toBeHidden();
	await expect(refusal).toContainText(`gehört zum Programm „${PROGRAMME}“`);
	await page.getByLabel('Name des Programms').fill(PROGRAMME);
	await page.getByLabel('Name des Programms').blur();
	await made(page);
	await give('edition.json.age', await sealedEdition());
	await dialog.getByLabel('Kennwort', { exact: true }).fill(PASSPHRASE);
	await dialog.getByRole('button', { name: 'Öffnen' }).click();
	await expect(previous(page)).toContainText(`${PROGRAMME}, veröffentlicht am`);
	await made(page);
	await expectNothingKept(page, [PASSPHRASE, 'groundswell-edition']);
});
