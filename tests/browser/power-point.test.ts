import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { parseEdition } from '../../src/lib/edition/read';
import { ARC } from '../../src/lib/stage/scene';
import { openPackage, textOf } from '../unit/stage/office-package';
import { watch } from './caught';
import { drop, expectNothingKept, PASSPHRASE, PROGRAMME, sealedEdition } from './sealed';

async function fileOf(page: Page) {
	const coming = page.waitForEvent('download');
	// The controls of the stage show while the mouse moves.
	await page.mouse.move(200, 200);
	await page.mouse.move(240, 240);
	await page.getByRole('button', { name: 'PowerPoint' }).click();
	const download = await coming;
	return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) };
}

for (const [path, locale, asks] of [
	['/stage', 'de', 'Wie geht es weiter?'],
	['/en/stage', 'en', 'What comes next?']
] as const)
	test(`the button saves the scenes of the demo as a whole file (${locale})`, async ({ context }) => {
		const caught = await watch(context);
		const page = await context.newPage();
		await page.goto(path);
		const edition = parseEdition(await readFile('static/edition.json', 'utf8'));
		const { name, bytes } = await fileOf(page);
		expect(name).toBe(`${edition.programme} ${edition.created_on}.pptx`);
		const { opened, faults } = await openPackage(bytes);
		expect(faults).toEqual([]);
		// The demo has something to tell in every scene of the arc.
		expect(opened.slides).toHaveLength(ARC.length);
		expect(textOf(opened.slides.at(-1)!)).toContain(asks);
		await expect(page.getByRole('status').getByText(/PowerPoint/)).toBeVisible();
		expect(caught.events).toEqual([]);
	});

test('a file of a sealed edition has a name that says nothing, and nothing of it is kept', async ({ page }) => {
	await page.goto('/stage');
	await drop(page, 'edition.json.age', await sealedEdition());
	await page.getByRole('textbox', { name: 'Kennwort' }).fill(PASSPHRASE);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog')).toBeHidden();
	const { name, bytes } = await fileOf(page);
	expect(name).toBe('groundswell.pptx');
	const { opened } = await openPackage(bytes);
	expect(textOf(opened.slides[0]!)).toContain(PROGRAMME);
	await expect(page.getByText('nicht versiegelt')).toBeVisible();
	await expectNothingKept(page, [PROGRAMME]);
});
