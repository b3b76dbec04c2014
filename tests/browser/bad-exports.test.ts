import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { dropFiles, file, openWorkshop, settled, type Upload } from './workshop';

const FOLDER = 'data/nordwerk';
const alert = (page: Page) => page.getByRole('main').getByRole('alert');

const zip = readFileSync(`${FOLDER}/teams.zip`);
const people = readFileSync(`${FOLDER}/personalstamm.csv`);

const BAD: [what: string, files: string[] | Upload[], sentence: RegExp][] = [
	['a folder without people', [`${FOLDER}/communities.csv`, `${FOLDER}/geschichten.csv`], /Personalstamm fehlt/],
	['a folder without participants', [`${FOLDER}/personalstamm.csv`], /Teilnehmendenliste fehlt/],
	['half of a real ZIP', [file('half.zip', zip.subarray(0, zip.length >> 1))], /^half\.zip/],
	['a ZIP that calls itself .xlsx', [file('reports.xlsx', zip.subarray(0, 5000))], /^reports\.xlsx/],
	[
		'text that calls itself .xlsx',
		[file('falsch.xlsx', 'a;b\n1;2\n')],
		/^falsch\.xlsx ist keine vollständige Excel-Arbeitsmappe/
	],
	[
		'a real header without rows',
		[file('people.csv', people.subarray(0, people.indexOf('\n') + 1))],
		/^people\.csv hat nur eine Kopfzeile/
	],
	['an empty file', [file('nothing.csv', '')], /^nothing\.csv ist leer/],
	[
		'a recipe of another kind',
		[file('recipe.json', '{"format":"groundswell-recipe","version":9}')],
		/^Das Rezept passt nicht zu recipe\.json/
	]
];

for (const [what, files, sentence] of BAD)
	test(`${what} gets its sentence and the page lives on`, async ({ page }) => {
		await openWorkshop(page);
		await dropFiles(page, files);
		await settled(page);
		await page.getByRole('navigation', { name: 'Schritte' }).getByRole('link', { name: 'Vorschau' }).click();
		await expect(alert(page)).toContainText(sentence, { timeout: 60_000 });
		// Told in a sentence of ours, not in the engine's.
		await expect(alert(page)).toHaveText(/^[^{}]+[.?]/);
		await expect(alert(page)).not.toContainText(/undefined|gescheitert|Error/);
		await expect(page.getByRole('progressbar')).toBeHidden();

		await page.getByRole('navigation', { name: 'Schritte' }).getByRole('link', { name: 'Dateien' }).click();
		await dropFiles(page, [file('staff.csv', 'Personalnummer;Führungsebene\n1;Director\n2;Director\n')]);
		await settled(page);
		await expect(page.getByRole('row', { name: /^staff\.csv/ })).toContainText('Personalstamm, erkannt');
	});

test('an empty drop gets its sentence, and one beside the zone is taken, not opened by the browser', async ({
	page
}) => {
	await openWorkshop(page);
	const drop = async (content: string | null) => {
		const dataTransfer = await page.evaluateHandle((text) => {
			const transfer = new DataTransfer();
			if (text !== null) transfer.items.add(new File([text], 'staff.csv'));
			else Object.defineProperty(transfer, 'types', { value: ['Files'] });
			return transfer;
		}, content);
		await page.getByRole('heading', { level: 1 }).dispatchEvent('drop', { dataTransfer });
	};
	await drop(null);
	await expect(alert(page)).toContainText('Der Ordner ist leer.');
	await drop('Personalnummer;Führungsebene\n1;Director\n2;Director\n');
	await settled(page);
	await expect(page.getByRole('row', { name: /^staff\.csv/ })).toContainText('Personalstamm, erkannt');
});
